import { describe, expect, test } from 'vitest';
import { brokenByFiles } from '../../../src/ledger/broken-by-files.ts';
import type { BuiltSite } from '../../../src/ledger/built-site.ts';
import { compareBuilt } from '../../../src/ledger/compare-built.ts';
import type { Ledger } from '../../../src/locale/read-ledger.ts';

/** A tiny built site. */
function built(files: Record<string, string>): BuiltSite {
  return { files: Object.keys(files).sort(), read: (file) => files[file] };
}

const link = (address: string) => `<li><a href="/en${address}" hreflang="en">English</a></li>`;
const schema = (type: string) => JSON.stringify({ required: ['a'], properties: { a: { type } } });

const before = {
  'index.html': '',
  'sw.js': '',
  _headers: '',
  'en/kuwait/help/index.html': '',
  'en/kuwait/guides/old/index.html': '',
  'en/404.html': '',
  'go/kw-help/index.html': link('/kuwait/help/'),
  'go/kw-old/index.html': link('/kuwait/guides/old/'),
  'handout/kuwait-en-old.html': '',
  'assets/page-0123456789.js': '',
  'offline/kuwait/en-0123456789.pack': '',
  'offline/kuwait/en.json': '',
  'admin/index.html': '',
  'admin/part-ABC.js': '',
  'kit/a-campaign/en/card.pdf': '',
  'api/v1/schemas/contacts.json': schema('string'),
};

const lost = (after: Record<string, string>) =>
  compareBuilt(built(before), built(after)).map(({ what, how }) => `${what} ${how}`);
const without = (...names: string[]) =>
  Object.fromEntries(Object.entries(before).filter(([file]) => !names.includes(file)));

describe('between two built sites', () => {
  test('nothing is lost when only files went whose names hold a hash, or that are for the host, for staff or made by them', () => {
    expect(
      lost(
        without(
          '_headers',
          'assets/page-0123456789.js',
          'offline/kuwait/en-0123456789.pack',
          'admin/part-ABC.js',
          'kit/a-campaign/en/card.pdf',
        ),
      ),
    ).toEqual([]);
  });

  test.each([
    'en/kuwait/help/index.html',
    'sw.js',
    'handout/kuwait-en-old.html',
    'admin/index.html',
    'en/404.html',
    'offline/kuwait/en.json',
  ])('the loss of %s is noticed', (file) => {
    expect(lost(without(file))).toEqual([`/${file.replace('index.html', '')} is gone and leads nowhere`]);
  });

  test('what a rule of the host leads on is not lost, unless it leads nowhere', () => {
    const file = 'handout/kuwait-en-old.html';
    const rule = (to: string) => ({ ...without(file), _redirects: `/handout/kuwait-en-old.html ${to} 301\n` });
    expect(lost(rule('/en/kuwait/help/'))).toEqual([]);
    expect(lost(rule('/en/kuwait/nowhere/'))).toEqual(['/handout/kuwait-en-old.html is gone and leads nowhere']);
  });

  test('a short code that opens another page is noticed, and one whose page has moved there is not', () => {
    const other = { ...before, 'go/kw-old/index.html': link('/kuwait/guides/new/') };
    expect(lost(other)).toEqual(['/go/kw-old/ opened /en/kuwait/guides/old/ and opens /en/kuwait/guides/new/ now']);
    const refresh = '<meta http-equiv="refresh" content="0; url=../new/"/>';
    expect(lost({ ...other, 'en/kuwait/guides/old/index.html': refresh })).toEqual([]);
  });

  test('a field of the open data that went or changed is noticed, and a new one is not', () => {
    const file = 'api/v1/schemas/contacts.json';
    expect(lost({ ...before, [file]: schema('integer') })).toEqual(['contacts.json#/a was string and is integer now']);
    expect(lost({ ...before, [file]: '{"properties":{"b":{}}}' })).toEqual(['contacts.json#/a is no field any more']);
    const more = '{"required":["a"],"properties":{"a":{"type":"string"},"b":{"type":"string"}}}';
    expect(lost({ ...before, [file]: more })).toEqual([]);
  });
});

describe('a built site that keeps its promises', () => {
  const ledger: Ledger = {
    languages: ['en'],
    addresses: ['/kuwait/help/', '/kuwait/guides/old/'],
    codes: new Map([['kw-help', '/kuwait/help/']]),
    ids: [],
    files: ['/sw.js', '/offline/kuwait/{locale}.json', '/handout/kuwait-{locale}-old.html'],
    fields: new Map([['contacts.json#/a', 'string']]),
  };

  test('has every page, code, file and field of the ledger', () => {
    expect(brokenByFiles(ledger, built(before))).toEqual([]);
  });

  test('is told from one that does not', () => {
    const broken = brokenByFiles(ledger, built({ 'sw.js': '' })).map(({ what }) => what);
    expect(broken).toEqual([
      '/en/kuwait/help/',
      '/en/kuwait/guides/old/',
      '/go/kw-help/',
      '/offline/kuwait/en.json',
      '/handout/kuwait-en-old.html',
      'contacts.json#/a',
    ]);
  });
});
