import { describe, expect, test } from 'vitest';
import { nearest, withNearest } from '../../../src/model/nearest.ts';

const ids = ['kw-emergency-112', 'kw-iom', 'qa-emergency-999', 'world-day-2021', 'world-day-2022', 'world-day-2023'];

describe('a misspelt word is near to the right one', () => {
  test.each([
    ['with a letter too few', 'kw-emergncy-112'],
    ['with a letter too many', 'kw-emmergency-112'],
    ['with another letter', 'kw-emergancy-112'],
    ['with two letters swapped', 'kw-emregency-112'],
    ['with capitals', 'KW-Emergency-112'],
    ['with three of these at once', 'kw-emregancy112'],
  ])('%s', (_how, word) => {
    expect(nearest(word, ids)).toEqual(['kw-emergency-112']);
  });

  test('and two swapped letters count as one mistake, so that a word of three letters is found', () => {
    expect(nearest('tow', ['one', 'two'])).toEqual(['two']);
  });
});

test('what is further away than a third of its letters is not taken for a slip', () => {
  expect(nearest('nobody', ids)).toEqual([]);
  expect(nearest('kw', ['kw-iom', 'qa'])).toEqual([]);
  expect(nearest('abcdef', ['abcdxy'])).toEqual(['abcdxy']);
  expect(nearest('abcde', ['abcxy'])).toEqual([]);
});

test('even a long word may differ in four letters at most', () => {
  const long = 'a-long-name-of-an-office';
  expect(nearest(`${long}-123`, [long])).toEqual([long]);
  expect(nearest(`${long}-1234`, [long])).toEqual([]);
});

test('all that are equally near are named, unless there are more than three', () => {
  expect(nearest('world-day-2031', ['world-day-2021', 'world-day-2030'])).toEqual(['world-day-2021', 'world-day-2030']);
  expect(nearest('world-day-202', ids)).toEqual(['world-day-2021', 'world-day-2022', 'world-day-2023']);
  expect(nearest('world-day-202', [...ids, 'world-day-2024'])).toEqual([]);
});

test('a word that is right is not suggested to itself', () => {
  expect(nearest('kw-iom', ids)).toEqual([]);
});

test('the question stands behind the advice, and only when there is one', () => {
  expect(withNearest('correct it', 'kw-imo', ids)).toBe('correct it; did you mean kw-iom?');
  expect(withNearest('correct it', 'ab1', ['ab2', 'ab3'])).toBe('correct it; did you mean ab2 or ab3?');
  expect(withNearest('correct it', 'nobody', ids)).toBe('correct it');
});
