/**
 * Records that a native speaker has read a translation as it is now. If the text changes later, the site says again that nobody has.
 *
 *   npm run i18n:review hi kuwait/passport-kept -- --by "Name of the reader"
 *   npm run i18n:review hi interface -- --by "Name of the reader" --on 2026-12-01
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reviewsFile } from '../src/locale/load-reviews.ts';
import type { Site } from '../src/locale/site.ts';
import {
  type Entry,
  entriesOf,
  findEntries,
  interfaceKey,
  searchWordsKey,
  translatedItems,
} from '../src/translation/entries.ts';
import { reviewFile, reviewYaml } from '../src/translation/words-files.ts';
import { runWhenStarted } from './command/run-command.ts';
import { stop } from './command/stop.ts';
import { siteAndLocale } from './i18n/site-and-locale.ts';

const usage = 'i18n:review <language> <item> -- --by "Name" [--on 2026-12-01]; items: npm run i18n:status';

/** @throws Stop, with nothing written, when it is called wrongly or there is no such translation */
export function review(typed: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...typed],
    allowPositionals: true,
    options: { by: { type: 'string' }, on: { type: 'string' } },
  });
  // Without the lone `--` npm keeps the names of options for itself and hands on what follows them.
  const [tag, name, by = values.by?.trim() ?? '', on = values.on ?? new Date().toISOString().slice(0, 10)] =
    positionals;
  const { site, locale } = siteAndLocale(tag, usage);
  if (by === '' || name === undefined) stop(`Usage: npm run ${usage}`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) stop(`${on} is not a day; write it as 2026-12-01`);

  const found = findEntries(entriesOf(site), name);
  const [entry] = found;
  if (!entry) stop(`${name} is not an item. All items: npm run i18n:status`);
  if (found.length > 1) stop(`${name} may be ${found.map(({ key }) => key).join(' or ')}. Write one of these.`);
  const state = entry.state(locale.tag);
  const text = entry.revision(locale.tag);
  if (text === undefined || state === 'missing') stop(`${entry.key} is not translated into ${locale.english} yet.`);
  if (state === 'stale')
    stop(
      `${entry.key} is made from an older English text. Compare it first, then: npm run i18n:stamp ${locale.tag} -- --again ${entry.key.split('/').at(-1)}`,
    );
  record(site, locale.tag, entry, { by, on, text });
  console.log(`${entry.key} in ${locale.english}: read by ${by} on ${on} (revision ${text}).`);
}

function record(site: Site, tag: string, { key }: Entry, review: { by: string; on: string; text: string }): void {
  if (key === interfaceKey || key === searchWordsKey) {
    const before = existsSync(reviewsFile) ? readFileSync(reviewsFile, 'utf8') : '';
    writeFileSync(reviewsFile, reviewYaml(before, [tag, key], review));
    return;
  }
  const item = translatedItems(site.library, site.source.tag).find((candidate) => candidate.key === key)?.item;
  const file = item?.words.get(tag)?.file;
  if (!item || !file) throw new Error(`${key} was found and is not there`);
  writeFileSync(file, reviewFile(readFileSync(file, 'utf8'), item.id, review));
}

await runWhenStarted(import.meta.url, review);
