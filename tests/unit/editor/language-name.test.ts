import { expect, test } from 'vitest';
import { locales } from '../../../i18n/locales.ts';
import { languageName } from '../../../src/editor/language-name.ts';

test.each([
  ['hi', 'en', 'हिन्दी (Hindi)'],
  ['hi', 'ar', 'हिन्दी (الهندية)'],
  ['bn', 'en', 'বাংলা (Bengali)'],
  ['ar', 'en', 'العربية (Arabic)'],
  ['en', 'ar', 'English (الإنجليزية)'],
] as const)('%s is named in itself and in %s: %s', (tag, language, name) => {
  expect(languageName(tag, language)).toBe(name);
});

test.each([
  ['ar', 'ar', 'العربية'],
  ['en', 'en', 'English'],
] as const)('%s is named once in %s', (tag, language, name) => {
  expect(languageName(tag, language)).toBe(name);
});

test('a language that only contacts speak is named in the language of the editor', () => {
  expect([languageName('tr', 'en'), languageName('tr', 'ar')]).toEqual(['Turkish', 'التركية']);
});

test('every language of the site has an Arabic name', () => {
  const names = locales.map(({ tag }) => languageName(tag, 'ar').replace(/^.*\(/, ''));
  expect(names.filter((name) => !/^\p{Script=Arabic}/u.test(name))).toEqual([]);
});

test('a tag that nobody knows says what to do', () => {
  expect(() => languageName('xx', 'en')).toThrow('The language xx has no name: correct the tag');
});
