import { describe, expect, test } from 'vitest';
import { locales } from '../../../i18n/locales.ts';
import { checkRoutes, type Route } from '../../../src/locale/routes.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { baseSite, load, makeSite, write } from '../../fixtures/site.ts';

const tags = locales.map(({ tag }) => tag);
const site = baseSite();
const paths = new Set(site.routes.map(({ path }) => path));

/** Addresses of the contract that need no script, below /{locale}/, for the fixture's content. */
const contract = [
  '',
  'testland/',
  'testland/help/',
  'testland/contacts/',
  'testland/contacts/test-emergency/',
  'testland/contacts/np-test-line/',
  'testland/guides/passport-kept/',
  'testland/next/',
  'testland/notices/test-amnesty/',
  'testland/progress/',
  'testland/for/np/',
  'campaigns/',
  'campaigns/test-campaign/',
  'world-day/',
  'world-day/2024/',
  'partners/',
  'partners/organisations/',
  'partners/data/',
  'about/',
  'privacy/',
];

function routeOf(path: string): Route {
  const found = site.routes.find((route) => route.path === path);
  if (!found) throw new Error(`No page at ${path}`);
  return found;
}

describe.each(tags)('in %s', (tag) => {
  test('every address of the contract that needs no script exists', () => {
    expect(contract.filter((path) => !paths.has(`/${tag}/${path}`))).toEqual([]);
  });

  test('there are as many pages as in English', () => {
    const count = (locale: string) => site.routes.filter((route) => route.locale === locale).length;
    expect(count(tag)).toBe(count('en'));
  });
});

describe('every page', () => {
  test('has an address of its own below its language', () => {
    expect(paths.size).toBe(site.routes.length);
    for (const { path, locale, key } of site.routes) expect(path).toBe(`/${locale}${key}`);
  });

  test('exists under one key in every language, so that alternates point both ways', () => {
    for (const [key, routes] of site.routesByKey) {
      expect(
        routes.map(({ locale }) => locale),
        key,
      ).toEqual(tags);
    }
    expect([...site.routesByKey.values()].flat()).toHaveLength(site.routes.length);
  });

  test('says which language its text is in: its own or English', () => {
    for (const { path, locale, textLocale } of site.routes) expect([locale, 'en'], path).toContain(textLocale);
  });

  test('is listed unless its text is missing or it is for lost readers', () => {
    for (const { path, state, kind, indexed } of site.routes)
      expect(indexed, path).toBe(
        state !== 'fallback' && kind !== 'neutral' && kind !== 'not-found' && kind !== 'offline-fallback',
      );
  });

  test('in English is the source', () => {
    for (const { path, locale, state } of site.routes) if (locale === 'en') expect(state, path).toBe('source');
  });
});

describe('the text of a page', () => {
  test('is translated where there are words, and English where there are none', () => {
    expect(routeOf('/ar/campaigns/test-campaign/')).toMatchObject({ textLocale: 'ar', state: 'unreviewed' });
    expect(routeOf('/ar/world-day/2024/')).toMatchObject({ textLocale: 'en', state: 'fallback', indexed: false });
  });

  test('is English in a language whose interface is not translated', () => {
    for (const route of site.routes.filter(({ locale }) => locale === 'ne'))
      expect(route).toMatchObject({ textLocale: 'en', state: 'fallback' });
  });

  test('owns up to a part that is missing, in its own language', () => {
    // test-un has no Arabic words.
    expect(routeOf('/ar/testland/contacts/')).toMatchObject({ textLocale: 'ar', state: 'fallback', indexed: false });
  });
});

describe('contacts', () => {
  test('of no country and lines of home countries stand under every country', () => {
    const root = makeSite();
    const country =
      'region: ZZ\norder: 2\nzone: Asia/Qatar\ncurrency: QAR\nemergency: test-emergency\nhotline: test-hotline\n';
    write(root, 'src/content/otherland/country.yaml', country);
    const both = load(root).routes.map(({ path }) => path);
    for (const id of ['test-un', 'np-test-line'])
      for (const name of ['testland', 'otherland']) expect(both).toContain(`/ar/${name}/contacts/${id}/`);
    expect(both).toContain('/ar/testland/contacts/test-shelter/');
    expect(both).not.toContain('/ar/otherland/contacts/test-shelter/');
    expect(both).toContain('/ar/otherland/for/np/');
    // No promises and no path after a report are known there, so there are no such pages.
    expect(both).not.toContain('/ar/otherland/next/');
    expect(both).not.toContain('/ar/otherland/progress/');
  });

  test('that are held back have no page', () => {
    expect([...paths].filter((path) => path.includes('test-old-office'))).toEqual([]);
  });
});

describe('two pages at one address', () => {
  const check = (...routes: Partial<Route>[]) => {
    const problems: Problem[] = [];
    checkRoutes(
      routes.map((route) => ({ ...routeOf('/en/about/'), ...route })),
      (problem) => problems.push(problem),
    );
    return problems;
  };

  test('are refused, and both files are named', () => {
    expect(check({ path: '/en/a/', file: 'a' }, { path: '/en/b/' }, { path: '/en/a/', file: 'c' })).toMatchObject([
      { file: 'c', wrong: 'would be published at /en/a/, where a is' },
    ]);
  });

  test('are refused too when only some phones and computers would take them for one', () => {
    expect(check({ path: '/en/for/np/' }, { path: '/en/for/NP/' })).toHaveLength(1);
  });

  test('of which there are none', () => {
    expect(check(...site.routes)).toEqual([]);
  });
});
