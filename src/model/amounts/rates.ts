import { findFigure } from '../figures.ts';
import type { Library } from '../library.ts';
import type { AmountRates } from './sheets.ts';

/**
 * Reads what the sums need out of the records of the law, so that no figure stands in the code.
 * @throws when a record or figure is missing or has another unit: a page must not count with less
 */
export function amountRates(library: Library): AmountRates {
  const amountOf = (law: string, name: string, unit: string): number => {
    const figure = findFigure(library, null, law, name);
    if (figure?.kind === 'percent' && unit === 'percent') return figure.amount;
    if (figure?.kind !== 'duration')
      throw new Error(`${law}.${name} is missing: the sums of src/model/amounts need it`);
    if (figure.unit === unit) return figure.amount;
    if (figure.unit === 'week' && unit === 'day') return figure.amount * 7;
    if (figure.unit === 'year' && unit === 'month') return figure.amount * 12;
    throw new Error(`${law}.${name} is in ${figure.unit}s: the sums of src/model/amounts need ${unit}s`);
  };
  return {
    kuwait: {
      earlyDays: amountOf('kw-ps-end-of-service', 'early-pay', 'day'),
      earlyYears: amountOf('kw-ps-end-of-service', 'early-years', 'year'),
      laterMonths: amountOf('kw-ps-end-of-service', 'later-pay', 'month'),
      mostMonths: amountOf('kw-ps-end-of-service', 'most', 'month'),
      noneBefore: amountOf('kw-ps-resignation', 'none-before', 'year'),
      halfBefore: amountOf('kw-ps-resignation', 'half-before', 'year'),
      allFrom: amountOf('kw-ps-resignation', 'all-from', 'year'),
      monthDays: amountOf('kw-ps-day-wage', 'days', 'day'),
      otherMonthDays: amountOf('kw-ps-day-wage', 'other-days', 'day'),
      dayHours: amountOf('kw-ps-day-wage', 'hours', 'hour'),
      overtimePercent: amountOf('kw-ps-overtime', 'rate', 'percent'),
      domesticMonths: amountOf('kw-dw-end-of-service', 'pay', 'month'),
      noticeMonths: amountOf('kw-ps-notice', 'monthly', 'month'),
    },
    qatar: {
      days: amountOf('qa-end-of-service', 'pay', 'day'),
      afterMonths: amountOf('qa-end-of-service', 'after', 'month'),
      domesticDays: amountOf('qa-dw-leave-eos', 'pay', 'day'),
      domesticAfterMonths: amountOf('qa-dw-leave-eos', 'after', 'month'),
      monthDays: amountOf('qa-day-wage', 'days', 'day'),
      hourMonthDays: amountOf('qa-hour-wage', 'days', 'day'),
      dayHours: amountOf('qa-hour-wage', 'hours', 'hour'),
      extraPercent: amountOf('qa-overtime', 'extra', 'percent'),
      nightPercent: amountOf('qa-overtime', 'night-extra', 'percent'),
    },
  };
}
