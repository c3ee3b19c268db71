/**
 * Searches the text of all pages of a country in one language with Pagefind. A script of its own, fetched with the first key stroke.
 */
// Put in by the build, with `fetch` replaced by ours.
import { createInstance, type Pagefind } from 'pagefind-in-the-browser';
import { fetchWhole } from './fetch-whole.ts';
import { fold } from './fold.ts';
import { type Archive, type IndexedPage, readArchive } from './full-text/archive.ts';
import { base, serve } from './full-text/served-files.ts';
import { bestOf, queryTerms } from './full-text/terms.ts';

/** What is fetched: an address and the hash of what lies there. */
export interface Checked {
  address: string;
  integrity: string;
}

/** @returns a function that finds pages for a query; each page at most once, the best first */
export type FullText = (query: string) => Promise<IndexedPage[]>;

/**
 * Fetches the index and starts Pagefind.
 * @param build names the build, so that Pagefind never mixes two
 * @throws when a file does not come whole
 */
export async function openFullText(
  archive: Checked,
  program: Checked,
  language: string,
  build: string,
): Promise<FullText> {
  const [index, wasm] = await Promise.all([
    fetchWhole(archive.address, archive.integrity),
    fetchWhole(program.address, program.integrity),
  ]);
  const { files, pages } = readArchive(new Uint8Array(index));
  for (const [name, body] of files) serve(name, body);
  serve('wasm.unknown.pagefind', new Uint8Array(wasm));
  // No worker: the policy for scripts would refuse it, and an index of this size is searched in a few milliseconds.
  const pagefind = createInstance({ basePath: base, noWorker: true, metaCacheTag: build });
  await pagefind.init();
  return (query) => search(pagefind, pages, query, language);
}

/** Word by word: Pagefind wants all words of a query on a page, and workers type sentences. */
async function search(
  pagefind: Pagefind,
  pages: Archive['pages'],
  query: string,
  language: string,
): Promise<IndexedPage[]> {
  const scores = new Map<string, number>();
  for (const term of queryTerms(fold(query), language)) {
    const { results } = await pagefind.search(term);
    for (const { id, score } of results) scores.set(id, (scores.get(id) ?? 0) + score);
  }
  return bestOf(scores).flatMap((id) => pages[id] ?? []);
}
