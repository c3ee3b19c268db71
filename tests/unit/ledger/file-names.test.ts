import { expect, test } from 'vitest';
import { namesOf, shortenNames } from '../../../src/ledger/file-names.ts';

const known = {
  languages: ['ar', 'en', 'id'],
  addresses: [],
  codes: new Map([
    ['kw', '/kuwait/'],
    ['kw-id', '/kuwait/for/id/'],
  ]),
};
const inAll = (name: string) => known.languages.map((tag) => name.replace('*', tag));

test('a file that every language has is one line', () => {
  const names = ['/*/campaigns/feed.xml', '/offline/kuwait/*.json', '/handout/kuwait-*-passport-kept.html'].flatMap(
    inAll,
  );
  expect(shortenNames([...names, '/sw.js'], known)).toEqual([
    '/handout/kuwait-{locale}-passport-kept.html',
    '/offline/kuwait/{locale}.json',
    '/sw.js',
    '/{locale}/campaigns/feed.xml',
  ]);
});

test('a file that only some languages have is promised in these', () => {
  expect(shortenNames(['/kit/a/ar/card.pdf', '/kit/a/en/card.pdf'], known)).toEqual([
    '/kit/a/ar/card.pdf',
    '/kit/a/en/card.pdf',
  ]);
});

test('the picture of every code is one line, also of a code that ends like a language', () => {
  expect(shortenNames(['/qr/kw.svg', '/qr/kw-id.svg'], known)).toEqual(['/qr/{code}.svg']);
  expect(shortenNames(['/qr/kw-id.svg'], known)).toEqual(['/qr/kw-id.svg']);
});

test('a line stands for the names it was made of', () => {
  const names = [...inAll('/*/feed.xml'), '/qr/kw-id.svg', '/qr/kw.svg', '/sw.js'].sort();
  expect(
    shortenNames(names, known)
      .flatMap((line) => namesOf(line, known))
      .sort(),
  ).toEqual(names);
});
