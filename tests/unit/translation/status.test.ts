import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSite } from '../../../src/locale/load-site.ts';
import type { Site } from '../../../src/locale/site.ts';
import { type Entry, entriesOf, findEntries } from '../../../src/translation/entries.ts';
import { itemTable, openTable, progressOf, summaryTable } from '../../../src/translation/status.ts';
import { tierOf } from '../../../src/translation/tiers.ts';
import { countWords } from '../../../src/translation/words-count.ts';
import { edit, makeSite, project } from '../../fixtures/site.ts';

/** The site of a situation with the real interface, for its languages Arabic, English and Hindi. */
function siteOf(situation?: string, change: (root: string) => void = () => {}): Site {
  const root = makeSite(situation);
  change(root);
  return loadSite({ root, messagesRoot: project });
}

/** The site that all situations start from, read once for the tests that change nothing. */
const base = loadSite({ root: join(project, 'tests/fixtures/base'), messagesRoot: project });

function entry(entries: readonly Entry[], key: string): Entry {
  const found = entries.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`No ${key} among ${entries.map((candidate) => candidate.key).join(' ')}`);
  return found;
}

describe('every text has a state in every language', () => {
  const hotline = 'testland/contacts/test-hotline';

  test('source in English, unreviewed where it is translated, missing where it is not', () => {
    const found = entry(entriesOf(base), hotline);
    expect([found.state('en'), found.state('ar'), found.state('hi')]).toEqual(['source', 'unreviewed', 'missing']);
  });

  test('reviewed when a native speaker has read it as it is', () => {
    expect(entry(entriesOf(siteOf('translation-reviewed')), hotline).state('ar')).toBe('reviewed');
  });

  test('stale when the English has changed', () => {
    const site = siteOf(undefined, (root) =>
      edit(root, 'src/content/testland/contacts/en.yaml', 'Anyone who', 'A worker who'),
    );
    expect(entry(entriesOf(site), hotline).state('ar')).toBe('stale');
  });

  test('contacts that are held back are not to be translated', () => {
    const site = base;
    expect(site.library.heldContacts.length).toBeGreaterThan(0);
    const keys = entriesOf(site).map(({ key }) => key);
    for (const { id } of site.library.heldContacts) expect(keys.filter((key) => key.endsWith(`/${id}`))).toEqual([]);
  });

  test('no two items have one name', () => {
    const keys = entriesOf(base).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the interface', () => {
  const site = base;

  test('is missing when a text is, and says how many words', () => {
    const catalogs = { ...site.catalogs, byTag: new Map(site.catalogs.byTag) };
    catalogs.byTag.set(
      'hi',
      new Map([...(site.catalogs.byTag.get('hi') ?? [])].filter(([key]) => key !== 'exit.label')),
    );
    const found = entry(entriesOf({ ...site, catalogs }), 'interface');
    expect([found.state('hi'), found.missing('hi'), found.missing('ar')]).toEqual(['missing', 1, 0]);
  });

  test('is reviewed when that is recorded', () => {
    const catalogs = { ...site.catalogs, reviewed: new Set(['hi']) };
    const found = entry(entriesOf({ ...site, catalogs }), 'interface');
    expect([found.state('hi'), found.state('ar')]).toEqual(['reviewed', 'unreviewed']);
  });
});

test('the words of the search are missing until every topic has some, and a review is of the words as they are', () => {
  const site = base;
  const topics = ['danger', 'embassy', 'hotline', 'passport-kept', 'shelter', 'world-day'];
  const words = { everyday: ['a'], formal: [], verbs: [] as string[], misspelt: [], romanised: [] };
  const withWords = (count: number) =>
    entry(
      entriesOf({
        ...site,
        searchWords: new Map([['hi', new Map(topics.slice(0, count).map((topic) => [topic, words]))]]),
      }),
      'search-words',
    );
  expect(withWords(topics.length - 1).state('hi')).toBe('missing');
  const complete = withWords(topics.length);
  expect([complete.state('hi'), complete.state('ar')]).toEqual(['unreviewed', 'missing']);
  const review = { by: 'A. Reader', on: '2026-01-01', text: complete.revision('hi') ?? '' };
  const searchWords = new Map([['hi', new Map(topics.map((topic) => [topic, words]))]]);
  const reviews = new Map([['hi', { 'search-words': review }]]);
  expect(entry(entriesOf({ ...site, searchWords, reviews }), 'search-words').state('hi')).toBe('reviewed');
  searchWords.get('hi')?.set('danger', { ...words, verbs: ['b'] });
  expect(entry(entriesOf({ ...site, searchWords, reviews }), 'search-words').state('hi')).toBe('unreviewed');
});

describe('an item is found', () => {
  const entries = ['kuwait/guides/court', 'qatar/guides/court', 'kuwait/laws/kw-x', 'pages/about'].map((key) => ({
    key,
  }));
  test.each([
    ['kuwait/guides/court', ['kuwait/guides/court']],
    ['kuwait/court', ['kuwait/guides/court']],
    ['court', ['kuwait/guides/court', 'qatar/guides/court']],
    ['kw-x', ['kuwait/laws/kw-x']],
    ['about', ['pages/about']],
    ['bout', []],
  ])('by %s', (name, keys) => {
    expect(findEntries(entries, name).map(({ key }) => key)).toEqual(keys);
  });
});

test.each([
  ['kuwait/contacts/kw-iom', 1],
  ['origins/contacts/np-line', 1],
  ['qatar/guides/passport-kept', 1],
  ['qatar/guides/housing', 2],
  ['pages/privacy', 1],
  ['pages/about', 2],
  ['campaigns/world-day-2024', 2],
  ['kuwait/questions/kw-how-long', 1],
  ['training/indicators-card', 2],
])('%s is of tier %i', (key, tier) => {
  expect(tierOf(key)).toBe(tier);
});

test('words are counted without numbers, references and placeholders', () => {
  expect(countWords("Don't pay 5 dinars: call {phone:test-hotline}, {count, plural, one {day}}.")).toBe(4);
});

describe('the tables', () => {
  const entries = entriesOf(base);
  const locales = base.locales.filter(({ tag }) => ['ar', 'en', 'hi'].includes(tag));

  test('have a line a language, with what is done of each tier', () => {
    const first = progressOf(entries, 1, 'ar');
    expect(first.done).toBeLessThan(first.items);
    const line = summaryTable(entries, locales).split('\n')[1];
    expect(line).toMatch(
      new RegExp(`^ar +${Math.floor((100 * first.done) / first.items)} % +${first.done}/${first.items}`),
    );
  });

  test('have a line an item and a letter a language', () => {
    const line = itemTable(entries, locales)
      .split('\n')
      .find((row) => row.startsWith('testland/contacts/test-hotline '));
    expect(line).toMatch(/ 1 +\d+ {2}u {3}S {3}-$/);
  });

  test('say what is left in one language, or that nothing is', () => {
    expect(openTable(entries, 'hi')).toMatch(/^testland\/contacts\/test-hotline +tier 1 {2}missing +\d+ words$/m);
    expect(openTable(entries, 'hi')).not.toContain('interface');
    expect(openTable([], 'hi')).toBe("hi: everything is translated from today's English.");
  });
});
