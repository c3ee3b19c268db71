import { describe, expect, test } from 'vitest';
import { updateDated } from '../../../src/islands/dated.ts';

interface Dated {
  dataset: { from?: string; until?: string };
  hidden: boolean;
}

/** Updates one dated element, at a moment of the world's clock. */
function hiddenAt(moment: string, dataset: Dated['dataset'], hidden = false): boolean {
  const element: Dated = { dataset, hidden };
  const root = { querySelectorAll: (selector: string) => (selector === '[data-from],[data-until]' ? [element] : []) };
  updateDated(root as unknown as ParentNode, Date.parse(moment));
  return element.hidden;
}

const period = { from: '2024-03-17', until: '2024-06-30' };

describe('what holds between two days', () => {
  test.each([
    ['the day before', '2024-03-16T12:00:00Z', true],
    ['the first day', '2024-03-17T12:00:00Z', false],
    ['the last day', '2024-06-30T12:00:00Z', false],
    ['the day after', '2024-07-01T12:00:00Z', true],
  ])('on %s', (_when, moment, hidden) => {
    expect(hiddenAt(moment, period)).toBe(hidden);
  });

  test('the day begins and ends at midnight in the Gulf, wherever the phone thinks it is', () => {
    expect(hiddenAt('2024-03-16T20:59:59Z', period)).toBe(true);
    expect(hiddenAt('2024-03-16T21:00:00Z', period)).toBe(false);
    expect(hiddenAt('2024-06-30T20:59:59Z', period)).toBe(false);
    expect(hiddenAt('2024-06-30T21:00:00Z', period)).toBe(true);
  });
});

test('without a first day it holds from the beginning, without a last one for ever', () => {
  expect(hiddenAt('1999-01-01T00:00:00Z', { until: '2024-06-30' })).toBe(false);
  expect(hiddenAt('2024-07-01T00:00:00Z', { until: '2024-06-30' })).toBe(true);
  expect(hiddenAt('2099-01-01T00:00:00Z', { from: '2024-03-17' })).toBe(false);
  expect(hiddenAt('2024-03-16T00:00:00Z', { from: '2024-03-17' })).toBe(true);
});

test.each([
  ['2024-05-31T12:00:00Z', true],
  ['2024-06-01T12:00:00Z', false],
  ['2031-08-31T12:00:00Z', false],
  ['2031-09-01T12:00:00Z', true],
])('what holds between two days of every year: on %s hidden is %s', (moment, hidden) => {
  expect(hiddenAt(moment, { from: '06-01', until: '08-31' })).toBe(hidden);
});

test('what the build had hidden is shown when its day has come', () => {
  expect(hiddenAt('2024-03-17T12:00:00Z', period, true)).toBe(false);
});

describe('what holds between the same two days of every year', () => {
  const season = { from: '06-01', until: '08-31' };
  test.each([
    ['the day before', '2027-05-31T12:00:00Z', true],
    ['the first day', '2027-06-01T12:00:00Z', false],
    ['the last day of another year', '2031-08-31T12:00:00Z', false],
    ['the day after', '2031-09-01T12:00:00Z', true],
  ])('on %s', (_when, moment, hidden) => {
    expect(hiddenAt(moment, season)).toBe(hidden);
  });
});
