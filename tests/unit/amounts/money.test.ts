import { expect, test } from 'vitest';
import { formatCoins, formatCount, readNumber, times } from '../../../src/model/amounts/money.ts';
import { stepText } from '../../../src/model/amounts/steps.ts';

test.each([
  ['300', 300_000],
  [' 1,500.25 ', 1_500_250],
  ['1500.250', 1_500_250],
  ['٣٠٠', 300_000],
  ['۳۰۰٫۵', 300_500],
  ['३००', 300_000],
  ['0', 0],
])('%j is read as %s fils', (text, coins) => {
  expect(readNumber(text, 3, 100_000)).toBe(coins);
});

test.each(['', 'abc', '-5', '1.2.3', '12,34', '1.2345', '100001', '1e5', '3 4'])(
  '%j is no number, and nothing is counted with it',
  (text) => {
    expect(readNumber(text, 3, 100_000)).toBeUndefined();
  },
);

test('sums are rounded once, halves up', () => {
  expect(times(1, 1, 2)).toBe(1);
  expect(times(1, 1, 3)).toBe(0);
  expect(times(350_000, 30, 26)).toBe(403_846);
});

test('sums are written with all their coins, counts with at most two digits', () => {
  expect(formatCoins(1_500_250, 'KWD')).toBe('1,500.250');
  expect(formatCoins(5, 'KWD')).toBe('0.005');
  expect(formatCoins(840_000, 'QAR')).toBe('8,400.00');
  expect(formatCount(88, 12)).toBe('7.33');
  expect(formatCount(42, 12)).toBe('3.5');
  expect(formatCount(36, 12)).toBe('3');
});

test('a step shows how it is counted and what comes out', () => {
  expect(stepText({ name: 'day-wage', sum: '300.000 ÷ 26', coins: 11_538 }, 'KWD')).toBe('300.000 ÷ 26 = 11.538 KWD');
  expect(stepText({ name: 'result', sum: '', coins: 11_538 }, 'KWD')).toBe('11.538 KWD');
});
