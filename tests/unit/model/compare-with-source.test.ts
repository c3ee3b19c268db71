import { describe, expect, test } from 'vitest';
import { compareWithSource } from '../../../src/model/compare-with-source.ts';
import { wordsOf } from './words-of.ts';

/** What is wrong with a translation of a source. */
function compare(source: string, translation: string, latinScript = false, names?: ReadonlySet<string>): string[] {
  const wrongs: string[] = [];
  const report = ({ field, wrong }: { field: string; wrong: string }) => wrongs.push(`${field} ${wrong}`);
  compareWithSource(wordsOf('ar', translation), wordsOf('en', source), latinScript, report, names);
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
    compareWithSource(wordsOf('ar', ''), wordsOf('en', '', { title: 'A', note: 'B' }), false, report);
    compareWithSource(wordsOf('ar', '', { title: 'A', note: 'B' }), wordsOf('en', ''), false, report);
    expect(wrongs).toEqual(['note is missing', 'note says something where the source says nothing']);
  });

  test('a word that is left in English is reported once, and a name is not', () => {
    const names = new Set(['PAM']);
    const source = 'Ask PAM about an exit permit, and again about the exit permit.';
    expect(compare(source, 'PAM exit permit exit', false, names)).toEqual(['names has exit, permit in Latin letters']);
    expect(compare(source, 'PAM', false, names)).toEqual([]);
    expect(compare(source, 'PAM exit permit', true, names)).toEqual([]);
  });

  test('names cannot be told from words in a language that is written in Latin letters', () => {
    expect(compare('Ask PAM', 'Magtanong sa PAM', true)).toEqual([]);
  });
});
