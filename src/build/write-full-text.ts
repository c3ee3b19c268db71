import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { archivePlaceholder } from '../components/search-page.tsx';
import { onHost } from '../locale/base-path.ts';
import { readWithCountry } from '../locale/find-routes.ts';
import type { Route, RouteKind } from '../locale/routes.ts';
import { topicOfRoute } from '../locale/search-topics.ts';
import type { Site } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { type Archive, type IndexedPage, writeArchive } from '../search/full-text/archive.ts';
import { isTelling } from '../search/full-text/terms.ts';
import { isSearched, readPageText } from '../search/page-text.ts';
import { contentHash, integrityOf } from './content-hash.ts';
import { termsReader } from './terms-reader.ts';

/** Kinds that the search page lists itself, with what is shown of them. */
const listed: readonly RouteKind[] = [
  'guide',
  'notice',
  'contact',
  'campaign',
  'world-day-year',
  'laws',
  'next',
  'progress',
];

/** A page and the words on it. */
interface Read {
  page: IndexedPage;
  words: Set<string>;
}

/**
 * Writes the index of the full text, one file for each country and language, and puts its address into the search page. An index holds
 * only its own country and language, so that nothing of another can ever be found.
 * @param out folder of the site that is being made, with all pages of the languages
 * @param tags the languages
 * @throws when Pagefind cannot be started or refuses a page
 */
export async function writeFullText(site: Site, out: string, tags: readonly string[]): Promise<void> {
  mkdirSync(`${out}/search`, { recursive: true });
  for (const tag of tags) {
    const readPage = pageReader(site, out, tag);
    for (const { id: country } of site.library.countries) {
      const routes = readWithCountry(site, tag, country).filter(
        ({ path, indexed }) => indexed && isSearched(path, country),
      );
      const read = routes.map(readPage);
      const bytes = writeArchive(await archiveOf(read));
      const address = `/search/${country}-${tag}-${contentHash(bytes)}.index`;
      writeFileSync(out + address, bytes);
      complete(`${out}${urls.search(tag, country)}index.html`, `${onHost(site.base, address)} ${integrityOf(bytes)}`);
    }
  }
}

/** The address of an index is only known when all pages have been written, the search page among them. */
function complete(file: string, archive: string): void {
  const html = readFileSync(file, 'utf8');
  const filled = html.replace(`data-archive="${archivePlaceholder}"`, `data-archive="${archive}"`);
  if (filled === html) throw new Error(`${file} has no place for the address of its index`);
  writeFileSync(file, filled);
}

/** @returns what reads a page of one language. Those of no country belong to the index of each, and are read once. */
function pageReader(site: Site, out: string, tag: string): (route: Route) => Read {
  const termsIn = termsReader(tag);
  const shared = new Map<Route, Read>();
  return (route) => {
    const known = shared.get(route);
    if (known) return known;
    const { title, summary, text } = readPageText(readFileSync(`${out}${route.path}index.html`, 'utf8'));
    const path = onHost(site.base, route.path);
    const page = listed.includes(route.kind)
      ? { path }
      : { path, topic: topicOfRoute(route, site.library), title, summary };
    const read = { page, words: new Set(termsIn(text)) };
    if (route.country === null) shared.set(route, read);
    return read;
  };
}

async function archiveOf(read: readonly Read[]): Promise<Archive> {
  const pagesWith = new Map<string, number>();
  for (const { words } of read) for (const word of words) pagesWith.set(word, (pagesWith.get(word) ?? 0) + 1);
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind could not be started: ${errors.join('; ')}`);
  let added = 0;
  for (const { page, words } of read) {
    // Each word once: where and how often it stands costs bytes and tells little on pages as short as these.
    const telling = [...words].filter((word) => isTelling(pagesWith.get(word) ?? 0, read.length));
    // A page that says nothing of its own is found by its title alone.
    if (telling.length === 0) continue;
    const { errors } = await index.addCustomRecord({ url: page.path, content: telling.join(' '), language: 'zxx' });
    if (errors.length > 0) throw new Error(`Pagefind refuses ${page.path}: ${errors.join('; ')}`);
    added++;
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const pageAt = new Map(read.map(({ page }) => [page.path, page]));
  const archive: Archive = { files: new Map(), pages: {} };
  for (const { path, content } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (path === 'pagefind-entry.json') archive.files.set(path, Uint8Array.from(content));
    else if (/\.pf_(?:meta|index)$/.test(path)) archive.files.set(path, Uint8Array.from(gunzipSync(content)));
    else if (path.endsWith('.pf_fragment')) {
      // A fragment holds the text of a page once more, for excerpts that we do not show; its address is all that is needed of it.
      const { url } = JSON.parse(gunzipSync(content).toString().slice('pagefind_dcd'.length)) as { url: string };
      const page = pageAt.get(url);
      if (page) archive.pages[path.replace(/^fragment\/|\.pf_fragment$/g, '')] = page;
    }
  }
  if (Object.keys(archive.pages).length !== added) throw new Error('Pagefind has lost a page');
  return archive;
}
