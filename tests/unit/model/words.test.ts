import { describe, expect, test } from 'vitest';
import { compareWithSource } from '../../../src/model/compare-with-source.ts';
import { parseProse } from '../../../src/model/prose.ts';
import { revisionOf, shownIn, type TranslationState, type Words, worstState } from '../../../src/model/words.ts';

interface Fields {
  title: string;
  note?: string;
}

/** Words as the loader would make them. */
function words(
  locale: string,
  text: string,
  fields: Fields = { title: 'A' },
  more: Partial<Words<Fields>> = {},
): Words<Fields> {
  const { blocks, references, numbers, latinWords } = parseProse(text);
  const revision = revisionOf({ ...fields }, text);
  const parsed = { inline: { title: [], note: [] }, blocks, references, numbers, latinWords };
  return {
    locale,
    fields,
    ...parsed,
    revision,
    from: undefined,
    reviewed: undefined,
    file: `${locale}.md`,
    line: 1,
    ...more,
  };
}

/** What is wrong with a translation of a source. */
function compare(source: string, translation: string, latinScript = false): string[] {
  const wrongs: string[] = [];
  compareWithSource(words('ar', translation), words('en', source), latinScript, ({ field, wrong }) => {
    wrongs.push(`${field} ${wrong}`);
  });
  return wrongs;
}

describe('a translation says what its source says', () => {
  test('the same references and numbers, in any order and in other words', () => {
    expect(compare('Call {phone:a} or {phone:b}. Article 20, step 4.', 'خطوة 4، مادة 20. {phone:b} {phone:a}')).toEqual(
      [],
    );
  });

  test.each([
    ['a lost reference', 'Call {phone:a}, {contact:b}.', '{contact:b}', 'references misses {phone:a}'],
    ['an added one', '{contact:b}', '{contact:b} {law:c}', 'references names {law:c}, which the source does not'],
    ['one that stands twice in the source', '{law:c} {law:c}', '{law:c}', 'references misses {law:c}'],
    [
      'another date of the same notice',
      '{date:n.end}',
      '{date:n.end} {date:n.last}',
      'references names {date:n.last}, which the source does not',
    ],
    ['a lost number', 'Article 20', 'مادة', 'numbers has no number where the source has 20'],
    ['an added number', 'Article', 'مادة 20', 'numbers has 20 where the source has no number'],
    ['another number', 'Article 20', 'مادة 18', 'numbers has 18 where the source has 20'],
    ['a number twice', '4 and 4', '4', 'numbers has 4 where the source has 4, 4'],
    ['a misspelt name', 'Ask PAM or As-hal', 'PAM أو Ashal', 'names has Ashal, which the source does not'],
    ['a lost text', 'Words.', '', 'text is missing'],
    ['a text of its own', '', 'كلمات', 'text says something where the source says nothing'],
  ])('%s is reported', (_what, source, translation, wrong) => {
    expect(compare(source, translation)).toEqual([wrong]);
  });

  test('a lost note is reported, and a note of its own', () => {
    const wrongs: string[] = [];
    const report = ({ field, wrong }: { field: string; wrong: string }) => wrongs.push(`${field} ${wrong}`);
    compareWithSource(words('ar', ''), words('en', '', { title: 'A', note: 'B' }), false, report);
    compareWithSource(words('ar', '', { title: 'A', note: 'B' }), words('en', ''), false, report);
    expect(wrongs).toEqual(['note is missing', 'note says something where the source says nothing']);
  });

  test('names cannot be told from words in a language that is written in Latin letters', () => {
    expect(compare('Ask PAM', 'Magtanong sa PAM', true)).toEqual([]);
  });
});

describe('the revision of a text', () => {
  const revision = revisionOf({ title: 'A', note: 'B' }, 'One\n\nTwo\n');

  test('is ten hexadecimal digits', () => {
    expect(revision).toMatch(/^[0-9a-f]{10}$/);
  });

  test('does not depend on the order of fields, white space at line ends or the way accents are stored', () => {
    expect(revisionOf({ note: 'B', title: 'A' }, '\nOne  \n\nTwo\t\n\n')).toBe(revision);
    expect(revisionOf({ title: 'Caf\u00e9' }, '')).toBe(revisionOf({ title: 'Cafe\u0301' }, ''));
  });

  test.each([
    ['a word', { title: 'A', note: 'B' }, 'One\n\nThree'],
    ['a field', { title: 'A', note: 'C' }, 'One\n\nTwo'],
    ['a field less', { title: 'A' }, 'One\n\nTwo'],
    ['a paragraph less', { title: 'A', note: 'B' }, 'One\nTwo'],
    ['words that moved from one field to another', { title: 'B', note: 'A' }, 'One\n\nTwo'],
  ])('changes with %s', (_what, fields, body) => {
    expect(revisionOf(fields, body)).not.toBe(revision);
  });
});

describe('the state of what is shown', () => {
  const source = words('en', 'One');
  const item = (own: Words<Fields>) => ({
    words: new Map([
      ['en', source],
      ['ar', own],
    ]),
  });
  const translated = (more: Partial<Words<Fields>>) => words('ar', 'واحد', { title: 'A' }, more);
  const own = translated({ from: source.revision });
  const review = (text: string) => ({ by: 'A. Reader', on: '2024-05-03', text });

  test.each<[TranslationState, Words<Fields>]>([
    ['unreviewed', own],
    ['reviewed', { ...own, reviewed: review(own.revision) }],
    ['unreviewed', { ...own, reviewed: review('0123456789') }],
    ['stale', { ...own, from: '0123456789' }],
    ['stale', { ...own, from: '0123456789', reviewed: review(own.revision) }],
    ['stale', { ...own, from: undefined }],
  ])('%s', (state, translation) => {
    expect(shownIn(item(translation), 'ar', 'en')).toEqual({ words: translation, locale: 'ar', state });
  });

  test('the source is the source, and stands in where nothing else is there', () => {
    expect(shownIn(item(own), 'en', 'en')).toEqual({ words: source, locale: 'en', state: 'source' });
    expect(shownIn(item(own), 'ne', 'en')).toEqual({ words: source, locale: 'en', state: 'fallback' });
  });

  test('an item without any source is an error in the loader', () => {
    expect(() => shownIn({ words: new Map<string, Words<Fields>>() }, 'ar', 'en')).toThrow('no words in en');
  });

  test('a page of several texts is as good as the worst of them', () => {
    expect(worstState(['source', 'stale', 'reviewed'])).toBe('stale');
    expect(worstState(['fallback', 'source'])).toBe('fallback');
    expect(worstState([])).toBe('source');
  });
});
