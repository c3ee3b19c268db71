import { expect, test } from 'vitest';
import { expectNone, languages, pageFiles, readPages } from './built-site.ts';

const all = pageFiles();
const published = new Set(all.map(({ path }) => path));
const links = readPages(all.filter(({ path }) => path.startsWith('/go/')));

test('every short link that may stand on a poster offers its page in every language', () => {
  expect(links.map(({ path }) => path)).toEqual(
    expect.arrayContaining(
      ['kw', 'qa', 'kw-help', 'qa-help', 'kw-save', 'kw-np', 'qa-ke', 'kw-passport-kept', 'wd', 'wd-2024'].map(
        (code) => `/go/${code}/`,
      ),
    ),
  );
  for (const page of links) {
    const choices = page.elements.filter(({ name, attributes }) => name === 'a' && attributes.has('hreflang'));
    const tags = choices.map(({ attributes }) => attributes.get('hreflang'));
    expect([page.path, [...tags].sort()]).toEqual([page.path, [...languages].sort()]);
    expectNone(choices.map(({ attributes }) => attributes.get('href') ?? '').filter((path) => !published.has(path)));
  }
});

test('the page of a nationality offers its own languages first', () => {
  const first = (path: string) =>
    links
      .find((page) => page.path === path)
      ?.elements.find(({ attributes }) => attributes.has('hreflang'))
      ?.attributes.get('hreflang');
  expect(first('/go/kw-np/')).toBe('ne');
  expect(first('/go/qa-et/')).toBe('am');
});
