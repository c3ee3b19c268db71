import { type Currency, formatCoins } from './money.ts';

/** A line of a sum. Its words are `amounts.{name}` in `i18n`. */
export interface Step {
  name: StepName;
  /** How it is counted: `300.000 ÷ 26`. Numbers and signs only, so it is the same in every language. */
  sum: string;
  /** What comes out: coins of the currency. */
  coins: number;
}

export const stepNames = [
  'day-wage',
  'first-years',
  'later-years',
  'each-year',
  'together',
  'most',
  'share',
  'leave',
  'hour-wage',
  'extra-hour',
  'night-hour',
  'agreed',
  'missing',
  'notice-pay',
  'result',
] as const;
export type StepName = (typeof stepNames)[number];

/** A sum step by step. The last step is the result; none when the law gives nothing. */
export type Steps = readonly Step[];

/** @returns the step as it is shown: `300.000 ÷ 26 = 11.538 KWD` */
export function stepText({ sum, coins }: Step, currency: Currency): string {
  const shown = `${formatCoins(coins, currency)} ${currency}`;
  return sum === '' ? shown : `${sum} = ${shown}`;
}
