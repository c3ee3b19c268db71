import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { kindOf } from './kind-of.ts';
import { elementsIn, type HtmlElement, readHtml } from './read-html.ts';

/** The folder of the built site. */
export const root = fileURLToPath(new URL('../../dist', import.meta.url));

/** Languages of the site, in its own order. */
export const languages: readonly string[] = locales.map(({ tag }) => tag);

/** An address of the site and where its page lies. */
export interface PageFile {
  /** `/en/kuwait/`, `/en/404.html` */
  readonly path: string;
  /** Name of the file below the root. */
  readonly file: string;
  /** What kind of page it is, by the shape of its address: `/{locale}/{country}/guides/*`. */
  readonly kind: string;
  /** The language of the address; undefined for the pages above the languages. */
  readonly language: string | undefined;
}

/** A page with its content. */
export interface BuiltPage extends PageFile {
  readonly html: string;
  /** Without what only search engines read. */
  readonly document: HtmlElement;
  readonly elements: readonly HtmlElement[];
}

/**
 * Every file of the built site.
 *
 * @returns names below the root, with `/` between folders, in order
 * @throws {Error} when there is no built site
 */
export function filesOfSite(): string[] {
  if (!existsSync(join(root, 'index.html')))
    throw new Error('There is no site in dist/ to test. Build it with: npm run build');
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => file.slice(root.length + 1).replaceAll(sep, '/')).sort();
}

/**
 * Every page of the built site, without its content.
 *
 * @returns the pages, by name of file
 */
export function pageFiles(): PageFile[] {
  // Files to be handed on are no pages: they are downloaded. Frames stand on the pages of others. Both have tests of their own.
  return filesNamed(filesOfSite().filter((file) => file.endsWith('.html') && !/^(handout|embed)\//.test(file)));
}

/**
 * Every frame for the pages of others, without its content. Its language is that in its address.
 *
 * @returns the frames, by name of file
 */
export function frameFiles(): PageFile[] {
  const frames = filesNamed(filesOfSite().filter((file) => /^embed\/.*\.html$/.test(file)));
  return frames.map((frame) => ({ ...frame, language: frame.path.split('/')[2] }));
}

function filesNamed(names: readonly string[]): PageFile[] {
  return names.map((file) => {
    const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    const first = path.split('/')[1] ?? '';
    return { path, file, kind: kindOf(path), language: languages.includes(first) ? first : undefined };
  });
}

/** What search engines read is neither code nor text of the page. `structured-data.test.ts` looks at it. */
const structuredData = /<script type="application\/ld\+json">[^<]*<\/script>/;

let every: readonly BuiltPage[] | undefined;

/**
 * Reads every page of the built site, once for all files of tests that share a process: it takes seconds.
 *
 * @returns the pages with their content
 * @throws {Error} when a page cannot be read as HTML
 */
export function allPages(): readonly BuiltPage[] {
  every ??= readPages(pageFiles());
  return every;
}

/**
 * Reads pages of the built site.
 *
 * @param files which
 * @returns the pages with their content
 * @throws {Error} when a page cannot be read as HTML
 */
export function readPages(files: readonly PageFile[]): BuiltPage[] {
  return files.map((page) => {
    const html = readFileSync(join(root, page.file), 'utf8');
    try {
      const document = readHtml(html.replace(structuredData, ''));
      const elements = elementsIn(document);
      // What stands at an address that was public is a kind of its own, whatever the address once was.
      const isMoved = elements.some(({ name, attributes }) => name === 'main' && attributes.has('data-moved'));
      return { ...page, kind: isMoved ? 'moved' : page.kind, html, document, elements };
    } catch (error) {
      throw new Error(`${page.file}: ${error instanceof Error ? error.message : error}`);
    }
  });
}

/**
 * The first element of a page with a name and, when given, an attribute.
 *
 * @param page the page
 * @param name `main`
 * @param attribute `id`
 * @param value what the attribute must be; anything when left out
 * @returns the element, or undefined
 */
export function find(page: BuiltPage, name: string, attribute?: string, value?: string): HtmlElement | undefined {
  return page.elements.find(
    (element) =>
      element.name === name &&
      (attribute === undefined || element.attributes.has(attribute)) &&
      (value === undefined || element.attributes.get(attribute ?? '') === value),
  );
}

/**
 * Fails when there are problems, and shows the first of them.
 *
 * @param problems one line each
 */
export function expectNone(problems: readonly string[]): void {
  const more = problems.length - 25;
  expect(more > 0 ? [...problems.slice(0, 25), `… and ${more} more`] : problems).toEqual([]);
}
