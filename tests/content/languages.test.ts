import { describe, expect, test } from 'vitest';
import { locales, sourceTag } from '../../i18n/locales.ts';
import { coverage } from '../../src/locale/messages.ts';
import { searchTopics } from '../../src/locale/search-words.ts';
import { readNames } from '../../src/model/read-names.ts';
import { project } from '../fixtures/site.ts';
import { allWords, realSite } from './real-content.ts';

const { catalogs, library } = realSite();

const foreignDigit = /[^\P{Nd}0-9]/u;

describe('the texts of the interface', () => {
  test.each(locales.map(({ tag }) => tag))('are complete in %s', (tag) => {
    const missing = [...(catalogs.byTag.get(sourceTag)?.keys() ?? [])].filter(
      (key) => !catalogs.byTag.get(tag)?.has(key),
    );
    expect(missing).toEqual([]);
    expect(coverage(catalogs, tag)).toBe(1);
  });

  test.each(locales.filter(({ script }) => script !== 'Latn').map(({ tag }) => tag))(
    'have no English words but names in %s',
    (tag) => {
      const names = readNames(project, () => {});
      const words = [...(catalogs.byTag.get(tag)?.values() ?? [])].flatMap(
        (text) =>
          text
            // Placeholders, and the words of the format before an inner brace: `{what, select, added {...} other {...}}`.
            .replace(/\{\w+, (?:plural|select),|\{\w+\}|<[^>]*>|\b[a-z]+ (?=\{)/g, ' ')
            .match(/[A-Za-z][A-Za-z'’-]*[A-Za-z]/g) ?? [],
      );
      // A language of code that must be switched on, and the unit of data: both are written like this everywhere.
      expect([...new Set(words)].filter((word) => !names?.has(word) && !['JavaScript', 'kB'].includes(word))).toEqual(
        [],
      );
    },
  );

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

test('the words of the search are there for every topic in English, and in every language for danger', () => {
  const { searchWords } = realSite();
  expect(searchTopics(library).filter((topic) => !searchWords.get(sourceTag)?.has(topic))).toEqual([]);
  expect(locales.map(({ tag }) => tag).filter((tag) => !searchWords.get(tag)?.has('danger'))).toEqual([]);
});

test('every language has a name, twelve months and fonts of its own', () => {
  expect(new Set(locales.map(({ endonym }) => endonym)).size).toBe(locales.length);
  for (const { tag, months, fonts } of locales) {
    expect(new Set(months).size, tag).toBe(12);
    expect(months.join(' '), tag).not.toMatch(/\d/);
    expect(fonts.length, tag).toBeGreaterThan(0);
  }
});
