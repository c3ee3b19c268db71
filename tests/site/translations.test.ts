import { expect, test } from 'vitest';
import { allPages, type BuiltPage, expectNone, find } from './built-site.ts';
import { elementsIn, textOf } from './read-html.ts';

const pages = allPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const origin = linkOf(byPath.get('/') as BuiltPage, 'canonical')?.replace(/\/$/, '') ?? '';

const STATES = ['source', 'reviewed', 'unreviewed', 'stale', 'fallback'];
const stateOf = (page: BuiltPage): string => find(page, 'main')?.attributes.get('data-translation') ?? '';
const isIndexed = (page: BuiltPage): boolean =>
  !find(page, 'meta', 'name', 'robots')?.attributes.get('content')?.includes('noindex');

function linkOf(page: BuiltPage, rel: string): string | undefined {
  return find(page, 'link', 'rel', rel)?.attributes.get('href');
}

/** Language and address of each version that a page names. */
function versionsOf(page: BuiltPage): [string, string][] {
  const links = page.elements.filter(
    ({ name, attributes }) => name === 'link' && attributes.get('rel') === 'alternate' && attributes.has('hreflang'),
  );
  return links.map(({ attributes }) => [
    attributes.get('hreflang') ?? '',
    attributes.get('href')?.replace(origin, '') ?? '',
  ]);
}

test('every page says how far its translation can be trusted', () => {
  expectNone(pages.filter((page) => !STATES.includes(stateOf(page))).map(({ path }) => path));
  expectNone(
    pages
      .filter((page) => (stateOf(page) === 'source') !== (page.language === 'en' || page.language === undefined))
      .map(({ path }) => path),
  );
});

test('a text that is not checked, old or not translated owns up to it in a sentence', () => {
  const problems = pages.filter((page) => {
    const main = find(page, 'main');
    const notes = main
      ? elementsIn(main).filter(({ attributes }) => attributes.get('class') === 'translation-note')
      : [];
    // A page that must not say whose it is has no sentences, only names of months.
    const isNeeded = ['unreviewed', 'stale', 'fallback'].includes(stateOf(page)) && !page.path.endsWith('/neutral/');
    if (!isNeeded) return notes.length > 0;
    const [note] = notes;
    return (
      notes.length !== 1 ||
      note?.attributes.has('hidden') ||
      main?.children[0] !== note ||
      textOf(note as never).trim().length < 20
    );
  });
  expectNone(problems.map((page) => `${page.path}: ${stateOf(page)}`));
});

test('a page that is not translated is left out of search engines and of the search of its language', () => {
  expectNone(pages.filter((page) => stateOf(page) === 'fallback' && isIndexed(page)).map(({ path }) => path));
  const isMarked = (page: BuiltPage): boolean => find(page, 'main')?.attributes.has('data-pagefind-body') ?? false;
  expectNone(pages.filter((page) => isMarked(page) !== (isIndexed(page) && page.path !== '/')).map(({ path }) => path));
});

test('only pages for search engines have an address of record and other versions, and it is their own', () => {
  expect(origin).toMatch(/^https:\/\/[^/]+$/);
  // A page that has moved names the page in its new place.
  const problems = pages.filter((page) =>
    isIndexed(page)
      ? linkOf(page, 'canonical') !== origin + page.path
      : (linkOf(page, 'canonical') !== undefined && page.kind !== 'moved') || versionsOf(page).length > 0,
  );
  expectNone(problems.map(({ path }) => path));
});

test('versions in other languages name each other, and are pages that search engines may show', () => {
  const problems = pages.filter(isIndexed).flatMap((page) => {
    const versions = versionsOf(page).filter(([language]) => language !== 'x-default');
    const wrong = versions.flatMap(([language, path]) => {
      const other = byPath.get(path);
      if (!other) return [`${page.path}: ${path} does not exist`];
      if (!isIndexed(other)) return [`${page.path}: ${path} is not indexed`];
      if (find(other, 'html')?.attributes.get('lang') !== language)
        return [`${page.path}: ${path} is not in ${language}`];
      const isMutual = versionsOf(other).some(([, back]) => back === page.path);
      return isMutual ? [] : [`${page.path}: ${path} does not point back`];
    });
    const isOwnListed = page.path === '/' || versions.some(([, path]) => path === page.path);
    return [
      ...wrong,
      ...(isOwnListed ? [] : [`${page.path}: does not name itself`]),
      ...(new Set(versions.map(([language]) => language)).size === versions.length
        ? []
        : [`${page.path}: a language twice`]),
    ];
  });
  expectNone(problems);
});

test('readers of any other language are sent to the choice of languages or to English', () => {
  const problems = pages.filter(isIndexed).filter((page) => {
    const english = page.language === undefined ? '/' : page.path.replace(`/${page.language}/`, '/en/');
    const others = versionsOf(page)
      .filter(([language]) => language === 'x-default')
      .map(([, path]) => path);
    return others.length !== 1 || others[0] !== (english === '/en/' ? '/' : english);
  });
  expectNone(problems.map(({ path }) => path));
});

test('the first page names every language once', () => {
  const languages = versionsOf(byPath.get('/') as BuiltPage).map(([language]) => language);
  expectNone(languages.filter((language) => language !== 'x-default' && !byPath.has(`/${language}/`)));
});

test('the language menu leads to the same page in every language', () => {
  const problems = pages
    // A page that must not say whose it is has no menu, nor has one that is shown for a moment.
    .filter(({ language, path, kind }) => language !== undefined && !path.endsWith('/neutral/') && kind !== 'moved')
    .filter((page) => {
      const list = find(page, 'ul', 'class', 'language-list');
      const links = list ? elementsIn(list).filter(({ name }) => name === 'a') : [];
      const own = links.filter(({ attributes }) => attributes.has('aria-current'));
      const isSame = links.every(
        ({ attributes }) =>
          attributes.get('href') === page.path.replace(`/${page.language}/`, `/${attributes.get('lang')}/`),
      );
      return links.length !== 16 || own.length !== 1 || own[0]?.attributes.get('href') !== page.path || !isSame;
    });
  expectNone(problems.map(({ path }) => path));
});
