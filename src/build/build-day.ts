import { execFileSync } from 'node:child_process';

/**
 * The day the site speaks for. It comes from outside, so that two builds of one commit are equal on any day:
 * SOURCE_DATE_EPOCH (reproducible-builds.org) if it is set, else the day of the last commit.
 * @param fallback day to use where there is neither, as in an unpacked archive
 * @returns `2026-11-25`, by the clock of Kuwait and Qatar
 */
export function buildDay(project: string, fallback: string): string {
  const seconds = process.env.SOURCE_DATE_EPOCH ?? lastCommit(project);
  if (seconds === undefined) return fallback;
  if (!/^\d{1,12}$/.test(seconds)) throw new Error(`SOURCE_DATE_EPOCH is ${JSON.stringify(seconds)}; it must be seconds since 1970`);
  return new Date((Number(seconds) + 3 * 3600) * 1000).toISOString().slice(0, 10);
}

function lastCommit(project: string): string | undefined {
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
  } catch {
    // No git, or not a clone: an archive of the sources builds too.
    return undefined;
  }
}
