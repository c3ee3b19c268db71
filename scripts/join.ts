/**
 * `npm run join -- --out dist part-1 part-2`: joins parts of the site that `npm run build -- --locales` has made, perhaps on several
 * machines, to the whole site: the same to the byte as a build in one piece. It needs the same commit as the parts.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDay } from '../src/build/build-day.ts';
import { joinParts, PartsDoNotFit } from '../src/build/join-parts.ts';
import { readBasePath } from '../src/locale/base-path.ts';
import { ContentError } from '../src/model/problem.ts';
import { runWhenStarted } from './command/run-command.ts';
import { stop } from './command/stop.ts';

/** @throws Stop when the parts do not fit, or when the content has problems */
export async function joinSite(typed: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...typed],
    allowPositionals: true,
    options: { out: { type: 'string', default: 'dist' } },
  });
  if (positionals.length === 0) stop('Name the folders of the parts: npm run join -- --out dist part-1 part-2');
  const project = process.cwd();
  const folders = positionals.map((folder) => resolve(project, folder));
  const out = resolve(project, values.out);
  try {
    const base = readBasePath(process.env.SITE_BASE);
    const site = await joinParts(folders, { project, out, today: buildDay(project), base });
    console.log(
      `Joined ${folders.length} parts to ${values.out}/: ${site.locales.length} languages, build ${site.buildId}.`,
    );
  } catch (error) {
    if (error instanceof PartsDoNotFit) stop(error.message);
    if (error instanceof ContentError)
      stop(`${error.message}\n\n${error.problems.length} problems. Nothing was joined.`);
    throw error;
  }
}

await runWhenStarted(import.meta.url, joinSite);
