import { formatCoins, formatCount, times } from './money.ts';
import type { Step, Steps } from './steps.ts';

/** What the law of Kuwait fixes, from the records named. Days, years and hours as plain numbers. */
export interface KuwaitRates {
  /** `kw-ps-end-of-service`: days of pay for each of the first years, how many these are, months for each later year, and the most. */
  earlyDays: number;
  earlyYears: number;
  laterMonths: number;
  mostMonths: number;
  /** `kw-ps-resignation`: years before which nothing, half and two thirds are due. */
  noneBefore: number;
  halfBefore: number;
  allFrom: number;
  /** `kw-ps-day-wage`: working days that a month is counted with; another count for extra hours; hours of a day. */
  monthDays: number;
  otherMonthDays: number;
  dayHours: number;
  /** `kw-ps-overtime`: 125. */
  overtimePercent: number;
  /** `kw-dw-end-of-service`: months of pay for each year. */
  domesticMonths: number;
  /** `kw-ps-notice`: months of notice of who is paid by the month. */
  noticeMonths: number;
}

const shown = (coins: number) => formatCoins(coins, 'KWD');

export interface KuwaitService {
  /** Wage for a month in fils. */
  wage: number;
  /** Time in the job in months. */
  months: number;
  resigns: boolean;
  /** Days of leave that were not taken, in tenths. */
  leaveTenths: number;
}

/**
 * End-of-service money and unused leave of a company worker who is paid by the month: Law 6/2010, articles 51, 53 and 73. Parts of a year
 * count in proportion. The share of who resigns is taken of the whole sum, as Arab Times counts it; leave is paid in full.
 * @returns the steps; the result is 0 when somebody resigns too early and has no leave left
 */
export function companyEndOfService(service: KuwaitService, rates: KuwaitRates): Steps {
  const { wage, months, resigns, leaveTenths } = service;
  const { monthDays } = rates;
  // Months of pay as a fraction: days of a month times twelve months of a year stand below the line.
  const below = monthDays * 12;
  const early = Math.min(months, rates.earlyYears * 12);
  const later = months - early;
  const earned = early * rates.earlyDays + later * rates.laterMonths * monthDays;
  const most = rates.mostMonths * below;
  const capped = Math.min(earned, most);
  const [top, bottom] = resigns ? shareOnResignation(months, rates) : [1, 1];
  const dayWage = times(wage, 1, monthDays);
  const coins = times(wage, capped * top, below * bottom);
  const leave = times(wage, leaveTenths, 10 * monthDays);
  const steps: Step[] = [
    { name: 'day-wage', sum: `${shown(wage)} ÷ ${monthDays}`, coins: dayWage },
    {
      name: 'first-years',
      sum: `${formatCount(early, 12)} × ${rates.earlyDays} × ${shown(dayWage)}`,
      coins: times(wage, early * rates.earlyDays, below),
    },
  ];
  if (later > 0) {
    const first = rates.laterMonths === 1 ? '' : `${rates.laterMonths} × `;
    const rest = times(wage, later * rates.laterMonths, 12);
    steps.push({ name: 'later-years', sum: `${formatCount(later, 12)} × ${first}${shown(wage)}`, coins: rest });
    steps.push({ name: 'together', sum: '', coins: times(wage, earned, below) });
  }
  if (earned > most)
    steps.push({
      name: 'most',
      sum: `${rates.mostMonths} × ${shown(wage)}`,
      coins: times(wage, rates.mostMonths, 1),
    });
  if (top < bottom) {
    const whole = shown(times(wage, capped, below));
    steps.push({ name: 'share', sum: top === 0 ? '0' : `${whole} × ${top} ÷ ${bottom}`, coins });
  }
  if (leaveTenths > 0)
    steps.push({ name: 'leave', sum: `${formatCount(leaveTenths, 10)} × ${shown(dayWage)}`, coins: leave });
  const total = times(
    wage,
    10 * capped * top * monthDays + leaveTenths * below * bottom,
    10 * below * bottom * monthDays,
  );
  steps.push({ name: 'result', sum: '', coins: total });
  return steps;
}

/** @returns the part of the whole that is due to who resigns: nothing, half, two thirds or all (article 53) */
function shareOnResignation(months: number, { noneBefore, halfBefore, allFrom }: KuwaitRates): [number, number] {
  if (months < noneBefore * 12) return [0, 1];
  if (months < halfBefore * 12) return [1, 2];
  if (months < allFrom * 12) return [2, 3];
  return [1, 1];
}

/**
 * End-of-service money of a domestic worker who completes the contract: Law 68/2015, article 23. What is due for a part of a year was not
 * found, so whole years alone are counted.
 */
export function domesticEndOfService(
  { wage, months }: Pick<KuwaitService, 'wage' | 'months'>,
  rates: KuwaitRates,
): Steps {
  const years = Math.floor(months / 12);
  const coins = times(wage, years * rates.domesticMonths, 1);
  return [{ name: 'result', sum: `${years} × ${shown(wage)}`, coins }];
}

/**
 * Extra hours of a company worker: Law 6/2010, article 66. How an hour is counted is in no text of the law that was seen.
 * @param monthDays days that the month is counted with; sources have two
 * @param tenths extra hours in tenths
 */
export function overtime(wage: number, tenths: number, monthDays: number, rates: KuwaitRates): Steps {
  const hours = monthDays * rates.dayHours;
  const percent = rates.overtimePercent;
  return [
    {
      name: 'hour-wage',
      sum: `${shown(wage)} ÷ ${monthDays} ÷ ${rates.dayHours}`,
      coins: times(wage, 1, hours),
    },
    {
      name: 'extra-hour',
      sum: `${shown(times(wage, 1, hours))} × ${formatCount(percent, 100)}`,
      coins: times(wage, percent, hours * 100),
    },
    {
      name: 'result',
      sum: `${formatCount(tenths, 10)} × ${shown(times(wage, percent, hours * 100))}`,
      coins: times(wage, percent * tenths, hours * 1000),
    },
  ];
}

/** Pay in place of notice: the wage for the same time (Law 6/2010, article 44). */
export function noticePay(wage: number, rates: KuwaitRates): Steps {
  return [{ name: 'notice-pay', sum: `${rates.noticeMonths} × ${shown(wage)}`, coins: wage * rates.noticeMonths }];
}
