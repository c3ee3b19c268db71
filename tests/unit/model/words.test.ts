import { describe, expect, test } from 'vitest';
import { revisionOf } from '../../../src/model/revision.ts';
import { shownIn, type TranslationState, type Words, worstState } from '../../../src/model/words.ts';
import { type Fields, wordsOf } from './words-of.ts';

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
  const source = wordsOf('en', 'One');
  const item = (own: Words<Fields>) => ({
    words: new Map([
      ['en', source],
      ['ar', own],
    ]),
  });
  const translated = (more: Partial<Words<Fields>>) => wordsOf('ar', 'واحد', { title: 'A' }, more);
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
