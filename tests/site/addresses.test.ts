import { expect, test } from 'vitest';
import { expectNone, languages, pageFiles } from './built-site.ts';

/** Addresses that are printed on posters (DESIGN.md, 1): once published, none may go. */
const IN_EVERY_LANGUAGE = ['', 'campaigns/', 'world-day/', 'world-day/2024/', 'partners/', 'about/', 'privacy/'];
const IN_EVERY_COUNTRY = [
  '',
  'help/',
  'contacts/',
  ...['np', 'in', 'bd', 'ph', 'lk', 'pk', 'eg', 'id', 'et', 'ke'].map((origin) => `for/${origin}/`),
];
const IN_KUWAIT = [
  'next/',
  'progress/',
  'notices/kw-amnesty-2024/',
  'contacts/kw-emergency-112/',
  'contacts/kw-natcom-trafficking-hotline/',
];
const IN_QATAR = ['contacts/qa-emergency-999/', 'contacts/qa-nccht-hotline-16044/'];
const TOPICS = ['passport-kept', 'wages-unpaid', 'domestic-work', 'abuse-violence'];

test('every address of the contract has its page in every language', () => {
  const published = new Set(pageFiles().map(({ path }) => path));
  const promised = languages.flatMap((language) =>
    [
      ...IN_EVERY_LANGUAGE,
      ...['kuwait/', 'qatar/'].flatMap((country) => IN_EVERY_COUNTRY.map((page) => country + page)),
      ...IN_KUWAIT.map((page) => `kuwait/${page}`),
      ...IN_QATAR.map((page) => `qatar/${page}`),
      ...TOPICS.map((topic) => `kuwait/guides/${topic}/`),
    ].map((page) => `/${language}/${page}`),
  );
  expect(languages).toHaveLength(16);
  expectNone(['/', '/404.html', ...promised].filter((path) => !published.has(path)));
});

test('addresses are lower-case words in ASCII, with a slash at the end', () => {
  expectNone(
    pageFiles()
      .map(({ path }) => path)
      .filter((path) => !/^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*(?:404\.html)?$/.test(path)),
  );
});
