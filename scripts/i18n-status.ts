/**
 * Where the translations stand.
 *
 *   npm run i18n:status            a line a language, then a line an item
 *   npm run i18n:status hi         what is left to do in Hindi
 */
import { entriesOf } from '../src/translation/entries.ts';
import { itemTable, openTable, summaryTable } from '../src/translation/status.ts';
import { loadOrExit } from './i18n/site-and-locale.ts';

const site = loadOrExit();
const entries = entriesOf(site);
const [tag] = process.argv.slice(2);
if (tag === undefined) {
  console.log(`${summaryTable(entries, site.locales)}\n\n${itemTable(entries, site.locales)}`);
} else if (site.locales.some((locale) => locale.tag === tag)) {
  console.log(openTable(entries, tag));
} else {
  console.error(
    `${tag} is not a language of the site. They are: ${site.locales.map((locale) => locale.tag).join(' ')}`,
  );
  process.exit(1);
}
