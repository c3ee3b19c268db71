import { describe, expect, test } from 'vitest';
import { dangerIn } from '../../../src/search/danger.ts';
import { entryOf } from '../../../src/search/entry.ts';
import { Finder } from '../../../src/search/finder.ts';
import { fold } from '../../../src/search/fold.ts';
import { TopicSearch } from '../../../src/search/topic-search.ts';

const entry = (id: string, ...words: string[]) => entryOf(id, fold(words[0] ?? ''), words.map(fold));
const english = new Finder(
  [
    entry('passport', 'my boss has my passport', 'passport', 'took my passport'),
    entry('wages', 'my boss does not pay', 'salary', 'not paid', 'my money'),
    entry('home', 'I want to go home', 'ticket', 'go home'),
    entryOf('c-legal-aid', fold('Legal aid society'), undefined),
  ],
  'en',
);
const first = (finder: Finder, query: string) => finder.find(query)[0]?.id;

describe('a query is met', () => {
  test.each([
    ['by its words', 'passport', 'passport'],
    ['in a sentence', 'why is my salary so late', 'wages'],
    ['by the beginning of the last word, while it is typed', 'tick', 'home'],
    ['with a wrong letter', 'pasport', 'passport'],
    ['by its sound', 'sellery', 'wages'],
    ['with an ending', 'tickets', 'home'],
    ['by a name', 'legal aid', 'c-legal-aid'],
  ])('%s', (_, query, id) => {
    expect(first(english, query)).toBe(id);
  });
});

test('nothing is found for nothing, and for words that nobody has', () => {
  expect(english.find('')).toEqual([]);
  expect(english.find('?!')).toEqual([]);
  expect(english.find('zzzz qqqq')).toEqual([]);
});

test('the same entries give the same order, the best first', () => {
  const scores = english.find('boss passport money').map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(english.find('boss passport money')).toEqual(english.find('boss passport money'));
});

test.each([
  ['ar', 'راتب', 'والرواتب راتبي', 'wages'],
  ['sw', 'kulipwa', 'sijalipwa mshahara', 'wages'],
  ['fil', 'kuha', 'kinuha nila', 'wages'],
  ['id', 'tahan', 'menahan', 'wages'],
  ['am', 'ደመወዝ', 'የደመወዜን', 'wages'],
  ['ml', 'ശമ്പളം', 'ശമ്പളമില്ല', 'wages'],
  ['hi', 'पासपोर्ट', 'pasport', 'wages'],
])('in %s %s is met by %s, with all that grammar has added', (language, word, query, id) => {
  const finder = new Finder([entry(id, word), entry('other', 'zzz')], language);
  expect(first(finder, query)).toBe(id);
});

describe('danger', () => {
  const isDanger = dangerIn(['beat', 'want to die', 'police', 'rape'].map(fold), 'en');

  test.each(['he beats me', 'they BEAT me daily', 'I want to die', 'to die I want', 'polise', 'raped'])(
    '%s',
    (query) => {
      expect(isDanger(query)).toBeGreaterThan(0);
    },
  );

  test.each(['my salary', 'I want to go', '', 'die', 'the place', 'bread'])('not %s', (query) => {
    expect(isDanger(query)).toBe(0);
  });

  test('words as they are written are surer than words that look like them', () => {
    expect(isDanger('police come')).toBe(2);
    expect(isDanger('pollice come')).toBe(1);
  });
});

describe('somebody in danger', () => {
  const search = new TopicSearch(
    [entry('wages', 'salary'), entry('abuse-violence', 'violence'), entry('hotline', 'number'), entry('home', 'home')],
    [fold('want to die')],
    'en',
  );

  test('finds whom to call and what to do among the first three, whatever else the words fit', () => {
    const { found, isUrgent } = search.search('salary I want to die home');
    expect(isUrgent).toBe(true);
    expect(found.slice(0, 3).map(({ id }) => id)).toEqual(['wages', 'abuse-violence', 'hotline']);
  });

  test('who is in none finds only what fits', () => {
    const { found, isUrgent } = search.search('salary home');
    expect(isUrgent).toBe(false);
    expect(found.map(({ id }) => id)).toEqual(['wages', 'home']);
  });

  test('who looks for help against violence is shown the number as well', () => {
    expect(search.search('violence').isUrgent).toBe(true);
  });
});
