import { describe, expect, test } from 'vitest';
import { locales, sourceTag } from '../../i18n/locales.ts';
import { coverage } from '../../src/locale/messages.ts';
import { allWords, realSite, translated } from './real-content.ts';

const { catalogs, library } = realSite();

/** Languages in which the whole interface must be there. */
const complete = ['en', 'ar', 'ur', 'hi', 'am'];
const foreignDigit = /[^\P{Nd}0-9]/u;

describe('the texts of the interface', () => {
  test.each(complete)('are complete in %s', (tag) => {
    const missing = [...(catalogs.byTag.get(sourceTag)?.keys() ?? [])].filter(
      (key) => !catalogs.byTag.get(tag)?.has(key),
    );
    expect(missing).toEqual([]);
    expect(coverage(catalogs, tag)).toBe(1);
  });

  test.each(translated.filter((tag) => !complete.includes(tag)))('are counted in %s', (tag) => {
    const share = coverage(catalogs, tag);
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(1);
    expect(share).toBe((catalogs.byTag.get(tag)?.size ?? 0) / catalogs.total);
  });

  test.each([...catalogs.byTag.keys()])('have no digits but 0 to 9 in %s', (tag) => {
    const wrong = [...(catalogs.byTag.get(tag) ?? [])].filter(([, text]) => foreignDigit.test(text));
    expect(wrong).toEqual([]);
  });
});

describe('the words of the content', () => {
  test('are there in English and Arabic', () => {
    const count = (tag: string) => allWords().filter(({ words }) => words.locale === tag).length;
    expect(count('en')).toBeGreaterThan(100);
    expect(count('ar')).toBeGreaterThan(100);
  });

  test('have no digits but 0 to 9 in any language', () => {
    const wrong = allWords().filter(({ words }) => foreignDigit.test(JSON.stringify([words.fields, words.blocks])));
    expect(wrong.map(({ id, words }) => `${words.file}: ${id}`)).toEqual([]);
  });

  test('are marked as reviewed only by somebody with a name, and no translation is yet', () => {
    const reviewed = allWords().filter(({ words }) => words.reviewed !== undefined);
    expect(reviewed.map(({ id, words }) => `${words.file}: ${id}`)).toEqual([]);
    const states = realSite().routes.filter(
      ({ state, locale }) => state === 'reviewed' || (state === 'source' && locale !== 'en'),
    );
    expect(states.map(({ path }) => path)).toEqual([]);
  });

  test('name the source they were made from, in every translation', () => {
    for (const { id, words } of allWords()) {
      if (words.locale === sourceTag) expect(words.from, `${words.file}: ${id}`).toBeUndefined();
      else expect(words.from, `${words.file}: ${id}`).toMatch(/^[0-9a-f]{10}$/);
    }
  });

  test('exist in English for everything that is published', () => {
    const without = [library.contacts, library.laws, library.guides, library.notices, library.campaigns, library.pages]
      .flat()
      .filter((item) => !item.words.has(sourceTag));
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});

test('every language has a name, twelve months and fonts of its own', () => {
  expect(new Set(locales.map(({ endonym }) => endonym)).size).toBe(locales.length);
  for (const { tag, months, fonts } of locales) {
    expect(new Set(months).size, tag).toBe(12);
    expect(months.join(' '), tag).not.toMatch(/\d/);
    expect(fonts.length, tag).toBeGreaterThan(0);
  }
});
