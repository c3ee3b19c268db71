/**
 * `npm run ledger`: writes down what the site promises by now: addresses, short codes, ids, files and fields of the open data. Nothing is
 * ever taken away. Files and fields are those of `dist/`: build first.
 *
 *   npm run ledger -- --against <folder>   compares an earlier built site with dist/: what is lost for those who link to it
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDay } from '../src/build/build-day.ts';
import { buildIdOf } from '../src/build/build-id.ts';
import { readBuiltSite } from '../src/ledger/built-site.ts';
import { compareBuilt } from '../src/ledger/compare-built.ts';
import { type Entries, entriesOfFiles, entriesOfSite } from '../src/ledger/entries.ts';
import { missingEntries } from '../src/ledger/missing-entries.ts';
import { writeLedger } from '../src/ledger/write-ledger.ts';
import { type LedgerPart, ledgerFile } from '../src/locale/read-ledger.ts';
import type { Site } from '../src/locale/site.ts';
import { runWhenStarted } from './command/run-command.ts';
import { stop } from './command/stop.ts';
import { loadOrStop } from './i18n/site-and-locale.ts';

/** @throws Stop when the content has problems, when a folder holds no site, or when something is lost */
export function ledger(typed: readonly string[]): void {
  const { values } = parseArgs({ args: [...typed], options: { against: { type: 'string' } } });
  if (values.against === undefined) add(process.cwd());
  else compare(values.against);
}

function add(project: string): void {
  const site = loadOrStop(buildDay(project));
  const added = missingEntries(site.ledger, { ...entriesOfSite(site), ...filesOfDist(project, site) });
  writeLedger(project, added);
  const parts = (Object.keys(added) as LedgerPart[]).filter((part) => added[part].length > 0);
  for (const part of parts)
    console.log(
      [`Added to ${ledgerFile(part)}: ${added[part].length}`, ...added[part].map((line) => `  ${line}`)].join('\n'),
    );
  console.log(
    parts.length === 0
      ? 'Nothing is new: the ledger has everything already.'
      : '\nCommit the folder ledger/. From now on a change that takes one of these away is an error.',
  );
}

/** Of an older site they would be of no use: something may be gone that is promised, or not yet be there. */
function filesOfDist(project: string, site: Site): Entries {
  const dist = join(project, 'dist');
  const page = existsSync(join(dist, 'index.html')) ? readBuiltSite(dist).read('index.html') : undefined;
  const build = buildIdOf(project, site);
  if (page?.includes(`content="${build}"`)) return entriesOfFiles(site, readBuiltSite(dist));
  console.log('dist/ is not of the content as it is now, so files and fields are left out. To add them: npm run build');
  return {};
}

function compare(folder: string): void {
  for (const place of [folder, 'dist'])
    if (!existsSync(join(place, 'index.html')))
      stop(`${place} holds no built site. Build it there with: npm run build`);
  const lost = compareBuilt(readBuiltSite(folder), readBuiltSite('dist'));
  if (lost.length > 0)
    stop([...lost.map(({ what, how }) => `${what} ${how}`), '', `${lost.length} lost. ${whatToDo}`].join('\n'));
  console.log('Nothing is lost: every address, short code and field of that site still works.');
}

/** Said when something is lost. */
const whatToDo = 'Put it back, or say in src/redirects.yaml where it went.';

await runWhenStarted(import.meta.url, ledger);
