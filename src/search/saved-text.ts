/**
 * Searches the text of the pages that are saved on this phone. They are read where they lie, so that a saved country is searched without
 * a signal and the index, 100 kB, need not be saved as well.
 */
import { onSite } from '../offline/base.ts';
import { markAddress, savedPacks } from '../offline/phone/saved-packs.ts';
import { fold } from './fold.ts';
import type { IndexedPage } from './full-text/archive.ts';
import { bestOf, isTelling, queryTerms, termsOf } from './full-text/terms.ts';
import type { FullText } from './full-text.ts';
import { isSearched, readPageText } from './page-text.ts';

/**
 * @returns the search of the saved pages; undefined when the country is not saved whole in this language
 */
export async function openSavedText(country: string, language: string): Promise<FullText | undefined> {
  const pack = (await savedPacks()).find(({ saved }) => saved.country === country && saved.locale === language);
  if (!pack) return undefined;
  const cache = await caches.open(pack.name);
  const addresses = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const pages = new Map<IndexedPage, ReadonlySet<string>>();
  for (const path of addresses.filter((address) => address.endsWith('/') && address !== markAddress)) {
    if (!isSearched(onSite(path), country)) continue;
    const { title, summary, text } = readPageText((await (await cache.match(path))?.text()) ?? '');
    pages.set({ path, title, summary }, new Set(termsOf(fold(`${title} ${text}`), language)));
  }
  return async (query) => search(pages, queryTerms(fold(query), language));
}

/** A word counts the more, the fewer pages have it. */
function search(pages: ReadonlyMap<IndexedPage, ReadonlySet<string>>, terms: readonly string[]): IndexedPage[] {
  const scores = new Map<IndexedPage, number>();
  for (const term of terms) {
    const found = [...pages].filter(([, words]) => words.has(term));
    if (!isTelling(found.length, pages.size)) continue;
    for (const [page] of found) scores.set(page, (scores.get(page) ?? 0) + Math.log(pages.size / found.length));
  }
  return bestOf(scores);
}
