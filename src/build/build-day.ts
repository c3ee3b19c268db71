import { execFileSync } from 'node:child_process';

/**
 * The day the site speaks for. It comes from outside, so that two builds of one commit are equal on any day:
 * SOURCE_DATE_EPOCH (reproducible-builds.org) if it is set, else the day of the last commit.
 * @returns `2026-11-25`, by the clock of Kuwait and Qatar; undefined without Git or history, when the content must tell
 * @throws when SOURCE_DATE_EPOCH is not a number of seconds
 */
export function buildDay(project: string): string | undefined {
  const seconds = process.env.SOURCE_DATE_EPOCH ?? lastCommit(project);
  if (seconds === undefined) return undefined;
  if (!/^\d{1,12}$/.test(seconds))
    throw new Error(`SOURCE_DATE_EPOCH is ${JSON.stringify(seconds)}; it must be seconds since 1970`);
  return new Date((Number(seconds) + 3 * 3600) * 1000).toISOString().slice(0, 10);
}

function lastCommit(project: string): string | undefined {
  try {
    const printed = execFileSync('git', ['log', '-1', '--format=%ct'], {
      cwd: project,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return printed.trim() || undefined;
  } catch {
    // No Git on this machine, or an archive without history: not an error, the sources build there too.
    return undefined;
  }
}
