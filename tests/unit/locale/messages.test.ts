import { describe, expect, test } from 'vitest';
import { type Locale, locales, pseudoLocales } from '../../../i18n/locales.ts';
import { type Catalogs, type MessageKey, makeUi } from '../../../src/locale/messages.ts';

const source = localeOf('en');

function localeOf(tag: string): Locale {
  const found = [...locales, ...pseudoLocales].find((locale) => locale.tag === tag);
  if (!found) throw new Error(`No ${tag}`);
  return found;
}

const days = 'duration.day' satisfies MessageKey;
const title = 'country.title' satisfies MessageKey;
const exit = 'exit.label' satisfies MessageKey;

/** An interface with these texts of its own. */
function uiOf(tag: string, texts: Partial<Record<MessageKey, string>> = {}) {
  const english = {
    [days]: '{amount, plural, one {# day} other {# days}}',
    [title]: 'Help in {country}',
    [exit]: 'Exit',
  };
  const byTag = new Map([['en', new Map(Object.entries(english))]]);
  if (tag !== 'en') byTag.set(tag, new Map(Object.entries(texts)));
  return makeUi({ byTag, total: 3, reviewed: new Set() } satisfies Catalogs, localeOf(tag), source);
}

const arabicDays = '{amount, plural, zero {# zero} one {# one} two {# two} few {# few} many {# many} other {# other}}';

describe('plurals', () => {
  test.each([
    [0, '0 zero'],
    [1, '1 one'],
    [2, '2 two'],
    [3, '3 few'],
    [11, '11 many'],
    [100, '100 other'],
    [1234, '1,234 many'],
  ])('Arabic has a form of its own for %i, in Latin digits', (amount, text) => {
    const written = uiOf('ar', { [days]: arabicDays }).text(days, { amount });
    expect(written.replace(/[\u200e\u200f]/g, '')).toBe(text);
  });

  test.each(locales.map(({ tag }) => tag))('%s writes numbers in Latin digits', (tag) => {
    for (const amount of [0, 1, 2, 3, 11, 100, 2024, 1.5]) {
      const written = uiOf(tag, { [days]: '{amount, plural, one {# a} other {# b}}' }).text(days, { amount });
      expect(written).toMatch(/[0-9]/);
      expect(written).not.toMatch(/[^\P{Nd}0-9]/u);
    }
  });
});

describe('a text that a language lacks', () => {
  test('is English, and the interface says that it is borrowed', () => {
    const ui = uiOf('ar', { [title]: 'مساعدة في {country}' });
    expect(ui.text(exit)).toBe('Exit');
    expect(ui.isBorrowed(exit)).toBe(true);
    expect(ui.isBorrowed(title)).toBe(false);
  });

  test('is written with the plural forms of English', () => {
    expect(uiOf('ar').text(days, { amount: 2 })).toBe('2 days');
  });

  test('English borrows from nobody, not even a text it lacks', () => {
    expect(uiOf('en').isBorrowed('help.title')).toBe(false);
    expect(() => uiOf('en').text('help.title')).toThrow('No text for help.title');
  });
});

describe('what is put into a text', () => {
  test('is isolated from the direction of a text that runs from right to left', () => {
    expect(uiOf('ar', { [title]: 'مساعدة في {country}' }).text(title, { country: 'Kuwait' })).toBe(
      'مساعدة في \u2068Kuwait\u2069',
    );
  });

  test('stays as it is from left to right', () => {
    expect(uiOf('hi', { [title]: '{country} में मदद' }).text(title, { country: 'Kuwait' })).toBe('Kuwait में मदद');
  });

  test('must be there', () => {
    expect(() => uiOf('en').text(title)).toThrow();
  });

  test('may be an element, and a tag may become one', () => {
    const ui = uiOf('ar', { [title]: '<b>مساعدة</b> في {country}' });
    const element = { type: 'bdi' } as never;
    const parts = ui.rich(title, { country: element, b: (children) => ['bold', children] });
    expect(parts).toEqual(['bold', ['مساعدة'], ' في ', element]);
  });
});

test('every pseudo-locale writes as its real language does', () => {
  for (const { tag } of pseudoLocales) expect(uiOf(tag, { [exit]: 'x' }).text(days, { amount: 5 })).toBe('5 days');
});
