import { expect, test } from 'vitest';
import { locales } from '../../../i18n/locales.ts';
import { knownLanguage } from '../../../src/embed/known-language.ts';

const known = locales.map(({ tag }) => tag);

test.each([
  ['ne', 'ne'],
  ['ne-NP', 'ne'],
  ['AR', 'ar'],
  ['en_GB', 'en'],
  ['tl', 'fil'],
  ['tl-PH', 'fil'],
  ['fil-PH', 'fil'],
  ['pt-BR', 'en'],
  ['nep', 'en'],
  ['', 'en'],
  ['../admin', 'en'],
])('a page in "%s" gets its frame in %s', (tag, language) => {
  expect(knownLanguage(tag, known, 'en')).toBe(language);
});
