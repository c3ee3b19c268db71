import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { project } from '../../fixtures/site.ts';

/** A process of its own: Eleventy loads the templates itself, and a time zone is set before anything runs. */
const script = `
  const [project, root, out, today] = process.argv.slice(1);
  const { buildSite } = await import(project + '/src/build/build-site.ts');
  const { routes } = await buildSite({ project, root, out, today });
  console.log(routes.length);
`;

/**
 * Builds a site in a process of its own.
 * @param today day the site speaks for
 * @param environment what is set there besides
 * @returns the number of addresses
 */
export async function buildApart(
  root: string,
  out: string,
  today: string,
  environment: Record<string, string> = {},
): Promise<number> {
  const parameters = ['--import', 'tsx', '--input-type=module', '-e', script, project, root, out, today];
  const { stdout } = await promisify(execFile)(process.execPath, parameters, {
    cwd: project,
    env: { ...process.env, ...environment },
  });
  return Number(stdout.trim().split('\n').at(-1));
}
