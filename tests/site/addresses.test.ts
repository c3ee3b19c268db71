import { expect, test } from 'vitest';
import { expectNone, languages, pageFiles } from './built-site.ts';

/**
 * Addresses that are printed on posters (DESIGN.md, 1): once published, none may go. Items are named where other
 * programs rely on them; that every language has the same pages is checked with the links.
 */
const IN_EVERY_LANGUAGE = [
  '',
  'campaigns/',
  'world-day/',
  'world-day/2024/',
  'partners/',
  'partners/organisations/',
  'partners/data/',
  'partners/embed/',
  'about/',
  'privacy/',
  'neutral/',
];
const IN_EVERY_COUNTRY = ['', 'help/', 'contacts/', 'laws/', 'next/', 'progress/', 'check/', 'search/', 'offline/'];
const ORIGINS = ['np', 'in', 'bd', 'ph', 'lk', 'pk', 'eg', 'id', 'et', 'ke'];
const TOPICS = [
  'passport-kept',
  'wages-unpaid',
  'hours-rest',
  'contract-changed',
  'leave-employer',
  'domestic-work',
  'injury-illness',
  'residency-amnesty',
  'going-home',
  'trafficking-signs',
  'recruitment-fees',
  'abuse-violence',
  'report-complaint',
  'exit-permit',
  'end-of-service',
];
const ITEMS = [
  'kuwait/notices/kw-amnesty-2024/',
  'kuwait/contacts/kw-emergency-112/',
  'kuwait/contacts/kw-natcom-trafficking-hotline/',
  'qatar/contacts/qa-emergency-999/',
  'qatar/contacts/qa-nccht-hotline-16044/',
];

test('every address of the contract has its page in every language', () => {
  const published = new Set(pageFiles().map(({ path }) => path));
  const inCountry = [
    ...IN_EVERY_COUNTRY,
    ...ORIGINS.map((origin) => `for/${origin}/`),
    ...TOPICS.map((topic) => `guides/${topic}/`),
  ];
  const inLanguage = [
    ...IN_EVERY_LANGUAGE,
    ...ITEMS,
    ...['kuwait', 'qatar'].flatMap((country) => inCountry.map((page) => `${country}/${page}`)),
  ];
  const promised = languages.flatMap((language) => inLanguage.map((page) => `/${language}/${page}`));
  expect(languages).toHaveLength(16);
  expectNone(['/', '/404.html', ...promised].filter((path) => !published.has(path)));
});

test('addresses are lower-case words in ASCII, with a slash at the end', () => {
  const wellFormed = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*(?:404\.html)?$/;
  expectNone(pageFiles().flatMap(({ path }) => (wellFormed.test(path) ? [] : [path])));
});
