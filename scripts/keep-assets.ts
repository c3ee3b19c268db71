/**
 * `npm run keep-assets -- --from <last site>`: adds to `dist/` what the site that is published until now has, and the new one has not: files
 * with a hash in their name, for 30 days. A page that lies open, or a phone in the middle of saving, still finds them then. Run it after the
 * build, before `npm run precompress` and before publishing.
 *
 *   --from <folder or https://...>   the site that is published until now
 *   --in <folder>                    another new site than dist
 *   --today 2026-11-25               the day on which the new one takes its place, when it is not today
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { folderAsLastSite, hostAsLastSite, keepAssets, keptDays, type LastSite } from '../src/publish/keep-assets.ts';
import { runWhenStarted } from './command/run-command.ts';
import { stop } from './command/stop.ts';

/** @throws Stop when there is no new site, no last one, or the day is none */
export async function keepLastAssets(typed: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...typed],
    options: { from: { type: 'string' }, in: { type: 'string', default: 'dist' }, today: { type: 'string' } },
  });
  const { from, in: folder, today = new Date().toISOString().slice(0, 10) } = values;
  if (from === undefined)
    stop('Say where the site is that is published until now:  npm run keep-assets -- --from <folder or https://...>');
  if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(Date.parse(today)))
    stop(`--today ${today}: a day looks like 2026-11-25.`);
  if (!existsSync(`${folder}/index.html`)) stop(`There is no site in ${folder}/. Build it with: npm run build`);
  const kept = await keepAssets(folder, lastSite(from), today);
  if (kept === undefined) {
    console.log(
      `${from} has no record of its files, so nothing was kept. From now on it is in ${folder}/kept-assets.json.`,
    );
    return;
  }
  const megabytes = (kept.bytes / 1e6).toFixed(1);
  console.log(
    `${kept.added} files of earlier sites (${megabytes} MB) stay in ${folder}/; ${kept.tooOld} are older than ${keptDays} days and go.`,
  );
  for (const name of kept.lost) console.warn(`NOT KEPT: ${name} is not there, or its content is not that of its name.`);
}

function lastSite(from: string): LastSite {
  if (/^https?:\/\//.test(from)) return hostAsLastSite(from.endsWith('/') ? from : `${from}/`);
  if (!existsSync(`${from}/index.html`))
    stop(`There is no site in ${from}/. For the very first one there is nothing to keep.`);
  return folderAsLastSite(from);
}

await runWhenStarted(import.meta.url, keepLastAssets);
