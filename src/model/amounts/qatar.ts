import { formatCoins, formatCount, times } from './money.ts';
import type { Steps } from './steps.ts';

/** What the law of Qatar fixes, from the records named. */
export interface QatarRates {
  /** `qa-end-of-service`: days of pay for each year, and months of service before which nothing is due. */
  days: number;
  afterMonths: number;
  /** `qa-dw-leave-eos`, the same for domestic workers. */
  domesticDays: number;
  domesticAfterMonths: number;
  /** `qa-day-wage`. */
  monthDays: number;
  /** `qa-hour-wage`: days that the month is counted with for an hour, and hours of a day. */
  hourMonthDays: number;
  dayHours: number;
  /** `qa-overtime`: 25 and 50 more in a hundred. */
  extraPercent: number;
  nightPercent: number;
}

const shown = (coins: number) => formatCoins(coins, 'QAR');

/**
 * End-of-service money: Law 14/2004, article 54, and Law 15/2017 for domestic workers: three weeks of the last basic wage for each
 * year, parts of a year in proportion, nothing before the first is full. That a day is a 30th of the month is practice, not law.
 * @param wage basic wage for a month in dirhams
 * @param months time in the job
 */
export function endOfService(wage: number, months: number, domestic: boolean, rates: QatarRates): Steps {
  const days = domestic ? rates.domesticDays : rates.days;
  if (months < (domestic ? rates.domesticAfterMonths : rates.afterMonths))
    return [{ name: 'result', sum: '0', coins: 0 }];
  const dayWage = times(wage, 1, rates.monthDays);
  const coins = times(wage, months * days, 12 * rates.monthDays);
  return [
    { name: 'day-wage', sum: `${shown(wage)} ÷ ${rates.monthDays}`, coins: dayWage },
    { name: 'each-year', sum: `${days} × ${shown(dayWage)}`, coins: times(wage, days, rates.monthDays) },
    { name: 'result', sum: `${formatCount(months, 12)} × ${shown(times(wage, days, rates.monthDays))}`, coins },
  ];
}

/**
 * Extra hours of a company worker: Law 14/2004, article 74. How an hour is counted is in no text of the law that was seen.
 * @param wage basic wage for a month in dirhams
 * @param tenths extra hours by day, in tenths
 * @param nightTenths extra hours at night, in tenths
 */
export function overtime(wage: number, tenths: number, nightTenths: number, rates: QatarRates): Steps {
  const hours = rates.hourMonthDays * rates.dayHours;
  const day = 100 + rates.extraPercent;
  const night = 100 + rates.nightPercent;
  const hourWage = times(wage, 1, hours);
  const one = (percent: number) => times(wage, percent, hours * 100);
  const total = times(wage, day * tenths + night * nightTenths, hours * 1000);
  const parts = [
    tenths > 0 && `${formatCount(tenths, 10)} × ${shown(one(day))}`,
    nightTenths > 0 && `${formatCount(nightTenths, 10)} × ${shown(one(night))}`,
  ].filter(Boolean);
  return [
    { name: 'hour-wage', sum: `${shown(wage)} ÷ ${rates.hourMonthDays} ÷ ${rates.dayHours}`, coins: hourWage },
    { name: 'extra-hour', sum: `${shown(hourWage)} × ${formatCount(day, 100)}`, coins: one(day) },
    { name: 'night-hour', sum: `${shown(hourWage)} × ${formatCount(night, 100)}`, coins: one(night) },
    { name: 'result', sum: parts.join(' + '), coins: total },
  ];
}
