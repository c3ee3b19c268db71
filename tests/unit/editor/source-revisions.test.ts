import { describe, expect, test } from 'vitest';
import { followed, textRevision } from '../../../src/editor/source-revisions.ts';

const texts = { fields: { title: 'عنوان' }, body: 'نص.' };
const others = { ...texts, body: 'نص آخر.' };
/** The source was changed together with the translation. */
const changedSource = { before: '1111111111', now: '2222222222' };
const following = { from: '1111111111' };
const stale = { from: '0000000000' };

describe('the source that a translation names', () => {
  test('is the one of now for a new text', () => {
    expect(followed(texts, undefined, {}, { now: '2222222222' }, false).from).toBe('2222222222');
  });

  test('is the one of now for a changed text that followed its source', () => {
    expect(followed(others, texts, following, changedSource, false).from).toBe('2222222222');
  });

  test('stays the old one for a changed text that was out of date: a mended letter is no comparison', () => {
    expect(followed(others, texts, stale, changedSource, false).from).toBe('0000000000');
  });

  test('is the one of now when somebody says that both say the same', () => {
    expect(followed(others, texts, stale, changedSource, true).from).toBe('2222222222');
    expect(followed(texts, texts, stale, changedSource, true).from).toBe('2222222222');
  });

  test('stays the old one for a text that nobody changed, so that it counts as out of date', () => {
    expect(followed(texts, texts, following, changedSource, false).from).toBe('1111111111');
  });

  test('is the one of now for a changed text that named none beside a source that is new; unchanged it names none still', () => {
    expect(followed(others, texts, {}, { now: '2222222222' }, false).from).toBe('2222222222');
    expect(followed(texts, texts, {}, { now: '2222222222' }, false).from).toBeUndefined();
  });

  test('is left alone in the source itself', () => {
    expect(followed(others, texts, {}, undefined, true)).toEqual({ from: undefined, reviewed: undefined });
  });
});

test('a review stays, with the text that was read: the build sees that the text is another now', () => {
  const reviewed = { by: 'Amal', on: '2027-01-01', text: textRevision(texts) };
  expect(followed(others, texts, { ...following, reviewed }, changedSource, false).reviewed).toBe(reviewed);
  expect(followed(others, texts, { reviewed }, undefined, false).reviewed).toBe(reviewed);
});

test('white space at line ends and the order of fields make no other text', () => {
  const one = textRevision({ fields: { title: 'A', summary: 'B' }, body: 'One.\nTwo.' });
  expect(textRevision({ fields: { summary: 'B', title: 'A' }, body: '\nOne.  \nTwo.\n' })).toBe(one);
  expect(textRevision({ fields: { title: 'A', summary: 'B' }, body: 'One.\nThree.' })).not.toBe(one);
});
