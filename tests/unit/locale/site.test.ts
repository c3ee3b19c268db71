import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../../i18n/locales.ts';
import { loadSite } from '../../../src/locale/load-site.ts';
import type { Catalogs } from '../../../src/locale/messages.ts';
import { interfaceState, interfaces, interfaceTag } from '../../../src/locale/site.ts';
import { makeSite } from '../../fixtures/site.ts';

const [arabic, english] = ['ar', 'en'].map((tag): Locale => {
  const found = locales.find((locale) => locale.tag === tag);
  if (!found) throw new Error(`No ${tag}`);
  return found;
}) as [Locale, Locale];

/** Catalogs in which Arabic has so many of ten texts. */
function catalogsWith(arabicTexts: number, reviewed: readonly string[] = []): Catalogs {
  const texts = (count: number) => new Map(Array.from({ length: count }, (_, index) => [`key.${index}`, 'x']));
  return {
    byTag: new Map([
      ['en', texts(10)],
      ['ar', texts(arabicTexts)],
    ]),
    total: 10,
    reviewed: new Set(reviewed),
  };
}

describe('the interface of a page', () => {
  test.each([
    [10, 'ar', 'unreviewed'],
    [9, 'ar', 'unreviewed'],
    [8, 'en', 'fallback'],
    [0, 'en', 'fallback'],
  ])('with %i of 10 texts is in %s', (texts, tag, state) => {
    expect(interfaceTag(catalogsWith(texts), arabic, english)).toBe(tag);
    expect(interfaceState(catalogsWith(texts), arabic, english)).toBe(state);
  });

  test('has been read by a native speaker when that is recorded for the texts as they are', () => {
    expect(interfaceState(catalogsWith(10, ['ar']), arabic, english)).toBe('reviewed');
  });

  test('is always its own in the source language', () => {
    expect(interfaceTag({ byTag: new Map(), total: 0, reviewed: new Set() }, english, english)).toBe('en');
    expect(interfaceState(catalogsWith(0), english, english)).toBe('source');
  });

  test('is made once a language, and not for an unknown one', () => {
    const ui = interfaces(catalogsWith(9), [english, arabic], english);
    expect(ui('ar')).toBe(ui('ar'));
    expect(() => ui('xx')).toThrow('No language xx; known: en ar');
  });
});

describe('the development languages', () => {
  test('are made when asked for, from the English texts, and have every page', () => {
    const site = loadSite({ root: makeSite(), pseudo: true });
    const count = (tag: string) => site.routes.filter(({ locale }) => locale === tag).length;
    for (const tag of ['en-XA', 'ar-XB']) {
      expect(count(tag)).toBe(count('en'));
      expect(site.catalogs.byTag.get(tag)?.size).toBe(site.catalogs.total);
    }
    expect(site.ui('ar-XB').locale.dir).toBe('rtl');
  });

  test('are not made otherwise', () => {
    expect(loadSite({ root: makeSite() }).locales.map(({ tag }) => tag)).toEqual(locales.map(({ tag }) => tag));
  });
});

test('the day and the build id come from outside', () => {
  const site = loadSite({ root: makeSite(), today: '2024-05-02', buildId: 'abc' });
  expect(site).toMatchObject({ today: '2024-05-02', buildId: 'abc' });
});
