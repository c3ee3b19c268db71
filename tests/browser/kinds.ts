import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { frameFiles, type PageFile, pageFiles, root } from '../site/built-site.ts';

/**
 * One page of each kind in a language: the one with the most in it, where a layout breaks first. The English ones
 * include the two pages that stand above the languages.
 *
 * @param language `ar`
 * @returns addresses
 */
export function onePageOfEachKind(language: string): string[] {
  const largest = new Map<string, { page: PageFile; bytes: number }>();
  for (const page of pageFiles()) {
    if (page.language !== language && !(language === 'en' && page.language === undefined)) continue;
    const bytes = statSync(join(root, page.file)).size;
    if (bytes > (largest.get(page.kind)?.bytes ?? 0)) largest.set(page.kind, { page, bytes });
  }
  return [...largest.values()].map(({ page }) => page.path);
}

/**
 * Every page of a language.
 *
 * @param language `ar`
 * @returns addresses
 */
export function everyPage(language: string): string[] {
  return pageFiles().flatMap((page) => (page.language === language ? [page.path] : []));
}

/** What has an address of its own among the pages for partners, and is one kind by its shape. */
const partnerPages = ['organisations/', 'data/', 'embed/'];

/**
 * Everything that somebody may be shown in a language: one page of each kind, also of those for partners, one frame of each kind, and
 * the files that are handed on. The English ones include the pages above the languages and those of staff.
 *
 * @param language `ar`
 * @returns addresses
 */
export function everythingOfEachKind(language: string): string[] {
  const partners = pageFiles().filter(
    ({ path, kind }) =>
      kind === '/{locale}/partners/*/' &&
      path.startsWith(`/${language}/`) &&
      !partnerPages.some((page) => path.endsWith(`/partners/${page}`)),
  );
  const frames = frameFiles().filter((frame) => frame.language === language);
  return [
    ...new Set([
      ...onePageOfEachKind(language),
      ...partnerPages.map((page) => `/${language}/partners/${page}`),
      ...largest(partners),
      ...['numbers/', 'contacts/', 'contacts/embassy/'].map((frame) => `/embed/${language}/kuwait/${frame}`),
      ...largest(frames.filter(({ path }) => path.includes('/kuwait/guides/'))),
      `/embed/${language}/world-day/`,
      // A server gives them away to be kept, so they are opened where they are read: in the storage of the phone.
      ...['', '-passport-kept'].map((part) => pathToFileURL(join(root, `handout/kuwait-${language}${part}.html`)).href),
    ]),
  ];
}

function largest(pages: readonly PageFile[]): string[] {
  const bytesOf = ({ file }: PageFile): number => statSync(join(root, file)).size;
  return pages
    .toSorted((one, other) => bytesOf(other) - bytesOf(one))
    .map(({ path }) => path)
    .slice(0, 1);
}
