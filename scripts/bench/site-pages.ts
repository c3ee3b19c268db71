import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { locales } from '../../i18n/locales.ts';
import { kindOf } from '../../tests/site/kind-of.ts';
import { stop } from '../command/stop.ts';

/** A page of a built site. */
export interface SitePage {
  /** `/en/kuwait/` */
  readonly path: string;
  /** Name of the file below the folder of the site. */
  readonly file: string;
  /** The shape of its address: `/{locale}/{country}/guides/*`; frames: `/embed/{locale}/...`. */
  readonly kind: string;
  /** `ar`; a dash for the pages above the languages. */
  readonly language: string;
  /** Size of the file as it lies there, not compressed. */
  readonly bytes: number;
}

const tags: readonly string[] = locales.map(({ tag }) => tag);

/**
 * Every page and frame of a built site. Files that are handed on are downloaded, so they are no pages.
 * @param root folder of a built site
 * @returns the pages, by name of file
 * @throws Stop when there is no site in the folder
 */
export function sitePages(root: string): SitePage[] {
  if (!existsSync(join(root, 'index.html'))) stop(`There is no site in ${root}. Build it with: npm run build`);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(sep, '/'))
    .filter((name) => name.endsWith('.html') && !name.startsWith('handout/'))
    .sort()
    .map((file) => pageOf(root, file));
}

function pageOf(root: string, file: string): SitePage {
  const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const [, first = '', second = ''] = path.split('/');
  const isFrame = first === 'embed';
  const language = isFrame ? second : first;
  return {
    path,
    file,
    kind: isFrame ? `/embed${kindOf(path.slice('/embed'.length))}` : kindOf(path),
    language: tags.includes(language) ? language : '-',
    bytes: statSync(join(root, file)).size,
  };
}

/**
 * Sorts things by kind and language.
 * @param pages pages, or what was measured of them
 * @returns kind -> language -> its pages, in the order they came
 */
export function byKindAndLanguage<Page extends Pick<SitePage, 'kind' | 'language'>>(
  pages: readonly Page[],
): Map<string, Map<string, Page[]>> {
  const kinds = new Map<string, Map<string, Page[]>>();
  for (const page of pages) {
    const languages = kinds.get(page.kind) ?? new Map<string, Page[]>();
    languages.set(page.language, [...(languages.get(page.language) ?? []), page]);
    kinds.set(page.kind, languages);
  }
  return kinds;
}

/**
 * One page of each kind and language: the one with the most in it, as in the browser tests (tests/browser/kinds.ts).
 * @param pages all pages
 * @param languages which languages; the pages above the languages go with `en`
 */
export function largestOfEachKind(pages: readonly SitePage[], languages: readonly string[]): SitePage[] {
  return [...byKindAndLanguage(pages).values()].flatMap((ofKind) =>
    [...ofKind].flatMap(([language, [first, ...others]]) => {
      const isWanted = languages.includes(language === '-' ? 'en' : language);
      if (!first || !isWanted) return [];
      return [others.reduce((most, page) => (page.bytes > most.bytes ? page : most), first)];
    }),
  );
}
