import { expect, test } from 'vitest';
import { allPages, type BuiltPage, expectNone, filesOfSite, languages } from './built-site.ts';

const files = new Set(filesOfSite());
const pages = allPages();
/** Addresses that were public: only those who have them come there. */
const moved = new Set(pages.filter(({ kind }) => kind === 'moved').map(({ path }) => path));
const anchors = new Map(pages.map((page) => [page.path, new Set(idsOf(page))]));

function idsOf(page: BuiltPage): string[] {
  return page.elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
}

/** Everything on a page that names an address. */
function addressesOf(page: BuiltPage) {
  return page.elements.flatMap(({ name, attributes }) =>
    ['href', 'src', 'srcset', 'action', 'poster', 'data'].flatMap((attribute) => {
      const address = attributes.get(attribute);
      return address === undefined ? [] : [{ name, address, rel: attributes.get('rel')?.split(' ') ?? [] }];
    }),
  );
}

function problemOf(
  page: BuiltPage,
  { name, address, rel }: ReturnType<typeof addressesOf>[number],
): string | undefined {
  if (/^(tel|sms|mailto):./.test(address)) return undefined;
  if (/^https?:\/\/[^/]/.test(address)) {
    if (name === 'link' && (rel.includes('canonical') || rel.includes('alternate'))) return undefined; // another test's
    if (name !== 'a') return 'is loaded from another site';
    return rel.includes('noreferrer') ? undefined : 'lacks rel=noreferrer';
  }
  const [path = '', fragment] = address.split('#');
  if (path !== '' && !/^\/(?!\/)/.test(path)) return 'is neither from the root nor a web address';
  const target = path === '' ? page.path : path;
  const file = target.endsWith('/') ? `${target.slice(1)}index.html` : target.slice(1);
  if (!files.has(file)) return files.has(`${file}/index.html`) ? 'lacks the slash at the end' : 'leads nowhere';
  if (fragment !== undefined && !anchors.get(target)?.has(fragment)) return 'leads to a page without that anchor';
  return undefined;
}

test('every address on every page leads somewhere', () => {
  const found = pages.flatMap((page) =>
    addressesOf(page).map((address) => ({ page, ...address, wrong: problemOf(page, address) })),
  );
  expect(found.length).toBeGreaterThan(30 * pages.length);
  expectNone(found.flatMap(({ page, address, wrong }) => (wrong ? [`${page.path}: ${address} ${wrong}`] : [])));
});

test('no id stands twice on a page', () => {
  expectNone(
    pages.flatMap((page) => {
      const ids = idsOf(page);
      return ids
        .filter((id, at) => ids.indexOf(id) !== at || !/^[a-z][\w-]*$/i.test(id))
        .map((id) => `${page.path}: #${id}`);
    }),
  );
});

test('every page but those for mistakes, for posters, for staff and for readers who have left can be reached from the first page', () => {
  const links = new Map(
    pages.map((page) => [
      page.path,
      addressesOf(page).flatMap(({ name, address }) => (name === 'a' ? [address.split('#')[0] ?? ''] : [])),
    ]),
  );
  const reached = new Set(['/']);
  for (const path of reached) for (const link of links.get(path) ?? []) if (links.has(link)) reached.add(link);
  expectNone(
    pages
      .map(({ path }) => path)
      .filter((path) => !reached.has(path) && !/404\.html$|\/(offline-fallback|neutral)\/$|^\/(go|admin)\//.test(path))
      .filter((path) => !moved.has(path)),
  );
});

test('every language has the same addresses', () => {
  const inEnglish = pages.filter(({ language }) => language === 'en').map(({ path }) => path.replace('/en/', ''));
  for (const language of languages) {
    const own = pages.filter((page) => page.language === language).map(({ path }) => path.replace(`/${language}/`, ''));
    expect(own, language).toEqual(inEnglish);
  }
});
