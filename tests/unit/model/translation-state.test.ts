import { describe, expect, test } from 'vitest';
import type { Site } from '../../../src/locale/site.ts';
import { shownIn } from '../../../src/model/words.ts';
import { load, makeSite } from '../../fixtures/site.ts';

function pageIn(site: Site, locale: string, id = 'about') {
  const item = site.library.pages.find((page) => page.id === id);
  if (!item) throw new Error(`No page ${id}`);
  return shownIn(item, locale, 'en');
}

function routeOf(site: Site, path: string) {
  const route = site.routes.find((candidate) => candidate.path === path);
  if (!route) throw new Error(`No page at ${path}`);
  return route;
}

describe('what a reader of Arabic is shown, and told about it', () => {
  test('a translation that nobody has read yet', () => {
    const site = load(makeSite());
    expect(pageIn(site, 'ar')).toMatchObject({ locale: 'ar', state: 'unreviewed' });
    expect(routeOf(site, '/ar/about/')).toMatchObject({ textLocale: 'ar', state: 'unreviewed', indexed: true });
  });

  test('the source itself', () => {
    const site = load(makeSite());
    expect(pageIn(site, 'en')).toMatchObject({ locale: 'en', state: 'source' });
    expect(routeOf(site, '/en/about/')).toMatchObject({ textLocale: 'en', state: 'source', indexed: true });
  });

  test('an older translation, when the source has moved on: no error, and the page says so', () => {
    const site = load(makeSite('translation-stale'));
    expect(pageIn(site, 'ar')).toMatchObject({ locale: 'ar', state: 'stale' });
    expect(routeOf(site, '/ar/about/')).toMatchObject({ textLocale: 'ar', state: 'stale', indexed: true });
    // The emergency contact of that country is stale too, and with it the pages that show it.
    expect(routeOf(site, '/ar/testland/help/').state).toBe('stale');
    expect(routeOf(site, '/ar/privacy/').state).toBe('unreviewed');
  });

  test('English, when there is no translation: no error, and the page is not for search', () => {
    const site = load(makeSite('translation-missing'));
    expect(pageIn(site, 'ar')).toMatchObject({ locale: 'en', state: 'fallback' });
    expect(routeOf(site, '/ar/about/')).toMatchObject({ textLocale: 'en', state: 'fallback', indexed: false });
    expect(routeOf(site, '/en/about/')).toMatchObject({ textLocale: 'en', state: 'source', indexed: true });
  });

  test('a translation that a native speaker has read', () => {
    const site = load(makeSite('translation-reviewed'));
    expect(pageIn(site, 'ar')).toMatchObject({ locale: 'ar', state: 'reviewed' });
    const hotline = site.library.contacts.find(({ id }) => id === 'test-hotline');
    expect(hotline && shownIn(hotline, 'ar', 'en').state).toBe('reviewed');
  });

  test('the same translation, edited after the review, is unreviewed again', () => {
    expect(pageIn(load(makeSite('translation-reviewed-then-edited')), 'ar').state).toBe('unreviewed');
  });

  test('a language without any text of the page', () => {
    const site = load(makeSite());
    expect(pageIn(site, 'ne')).toMatchObject({ locale: 'en', state: 'fallback' });
    expect(routeOf(site, '/ne/about/')).toMatchObject({ locale: 'ne', textLocale: 'en', indexed: false });
  });
});

test('a shelter that is held back has no page and is in no list', () => {
  const site = load(makeSite('shelter-held-back'));
  expect(site.library.heldContacts.map(({ id }) => id)).toContain('test-shelter');
  expect(site.library.contacts.map(({ id }) => id)).not.toContain('test-shelter');
  expect(site.routes.filter(({ path }) => path.includes('test-shelter'))).toEqual([]);
});
