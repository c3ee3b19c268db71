/**
 * Where the translations stand.
 *
 *   npm run i18n:status            a line a language, then a line an item
 *   npm run i18n:status hi         what is left to do in Hindi
 */
import { entriesOf } from '../src/translation/entries.ts';
import { itemTable, openTable, summaryTable } from '../src/translation/status.ts';
import { runWhenStarted } from './command/run-command.ts';
import { stop } from './command/stop.ts';
import { loadOrStop } from './i18n/site-and-locale.ts';

/** @throws Stop when the content has problems, or for what is not a language */
export function showStatus(typed: readonly string[]): void {
  const site = loadOrStop();
  const entries = entriesOf(site);
  const [tag] = typed;
  if (tag === undefined) {
    console.log(`${summaryTable(entries, site.locales)}\n\n${itemTable(entries, site.locales)}`);
  } else if (site.locales.some((locale) => locale.tag === tag)) {
    console.log(openTable(entries, tag));
  } else {
    stop(`${tag} is not a language of the site. They are: ${site.locales.map((locale) => locale.tag).join(' ')}`);
  }
}

await runWhenStarted(import.meta.url, showStatus);
