import { execFileSync } from 'node:child_process';

/**
 * @param project folder of the code
 * @returns the last commit, and its day by the clock of Kuwait and Qatar, as the build counts days
 * @throws when there is no Git, or no commit
 */
export function commitOf(project: string): { id: string; day: string } {
  const printed = execFileSync('git', ['log', '-1', '--format=%H %ct'], { cwd: project, encoding: 'utf8' });
  const [id = '', seconds = ''] = printed.trim().split(' ');
  return { id, day: new Date((Number(seconds) + 3 * 3600) * 1000).toISOString().slice(0, 10) };
}
