import * as kuwait from './kuwait.ts';
import type { Currency } from './money.ts';
import { coinDigits, readNumber } from './money.ts';
import * as qatar from './qatar.ts';
import type { StepName, Steps } from './steps.ts';
import { unpaidWages } from './unpaid.ts';

/** What the law fixes, by the country that has sums. */
export interface AmountRates {
  kuwait: kuwait.KuwaitRates;
  qatar: qatar.QatarRates;
}

/** What is asked, with the digits after the point that count and the largest number that is no mistake of typing. */
export const fields = {
  wage: { digits: 'coins', most: 100_000 },
  'basic-wage': { digits: 'coins', most: 100_000 },
  years: { digits: 0, most: 60 },
  months: { digits: 0, most: 11 },
  'leave-days': { digits: 1, most: 1_000 },
  'extra-hours': { digits: 1, most: 5_000 },
  'night-hours': { digits: 1, most: 5_000 },
  'unpaid-months': { digits: 1, most: 240 },
  received: { digits: 'coins', most: 1_000_000 },
} as const;
export type FieldName = keyof typeof fields;

/** Fields that may stay empty, and count as nothing then. */
export const optionalFields: readonly FieldName[] = ['months', 'leave-days', 'night-hours', 'received'];

/** One sum of the page: for whom it is, what it asks, which steps it can have, and the records of the law it follows. */
export interface Sheet {
  topic: 'end' | 'overtime' | 'unpaid' | 'notice';
  /** Left out where it is the same for everybody. */
  work?: 'company' | 'domestic';
  /** None where nobody knows how to count. */
  fields: readonly FieldName[];
  /** Whether it matters who ends the job. */
  asksHow?: true;
  steps: readonly StepName[];
  laws: readonly string[];
}

export type CountingCountry = keyof AmountRates;

export const currencies: Record<CountingCountry, Currency> = { kuwait: 'KWD', qatar: 'QAR' };

const unpaid: Sheet = {
  topic: 'unpaid',
  fields: ['wage', 'unpaid-months', 'received'],
  steps: ['agreed', 'missing'],
  laws: [],
};

/** The sums of each country, in the order of the page. */
export const sheets: Record<CountingCountry, readonly Sheet[]> = {
  kuwait: [
    {
      topic: 'end',
      work: 'company',
      fields: ['wage', 'years', 'months', 'leave-days'],
      asksHow: true,
      steps: ['day-wage', 'first-years', 'later-years', 'together', 'most', 'share', 'leave', 'result'],
      laws: ['kw-ps-end-of-service', 'kw-ps-resignation', 'kw-ps-day-wage', 'kw-ps-leave-pay'],
    },
    {
      topic: 'end',
      work: 'domestic',
      fields: ['wage', 'years'],
      steps: ['result'],
      laws: ['kw-dw-end-of-service'],
    },
    {
      topic: 'overtime',
      work: 'company',
      fields: ['wage', 'extra-hours'],
      steps: ['hour-wage', 'extra-hour', 'result'],
      laws: ['kw-ps-overtime', 'kw-ps-day-wage'],
    },
    { topic: 'overtime', work: 'domestic', fields: [], steps: [], laws: ['kw-dw-rest-2022'] },
    { ...unpaid, laws: ['kw-dw-wage-payment', 'kw-dw-late-wage'] },
    { topic: 'notice', work: 'company', fields: ['wage'], steps: ['notice-pay'], laws: ['kw-ps-notice'] },
    { topic: 'notice', work: 'domestic', fields: [], steps: [], laws: [] },
  ],
  qatar: [
    {
      topic: 'end',
      work: 'company',
      fields: ['basic-wage', 'years', 'months'],
      steps: ['day-wage', 'each-year', 'result'],
      laws: ['qa-end-of-service', 'qa-day-wage'],
    },
    {
      topic: 'end',
      work: 'domestic',
      fields: ['wage', 'years', 'months'],
      steps: ['day-wage', 'each-year', 'result'],
      laws: ['qa-dw-leave-eos', 'qa-day-wage'],
    },
    {
      topic: 'overtime',
      work: 'company',
      fields: ['basic-wage', 'extra-hours', 'night-hours'],
      steps: ['hour-wage', 'extra-hour', 'night-hour', 'result'],
      laws: ['qa-overtime', 'qa-hour-wage'],
    },
    { topic: 'overtime', work: 'domestic', fields: [], steps: [], laws: ['qa-dw-hours-rest'] },
    { ...unpaid, laws: ['qa-wps', 'qa-dw-wage-date'] },
    { topic: 'notice', work: 'company', fields: [], steps: [], laws: ['qa-job-change'] },
    { topic: 'notice', work: 'domestic', fields: [], steps: [], laws: [] },
  ],
};

/** @returns whether there are sums for the country */
export function isCounting(country: string): country is CountingCountry {
  return Object.hasOwn(sheets, country);
}

/** @returns the name of a sheet in the page: `end-company` */
export function sheetName({ topic, work }: Sheet): string {
  return work ? `${topic}-${work}` : topic;
}

/** What was typed into the fields of a sheet. */
export type Typed = Readonly<Partial<Record<FieldName, string>>>;

/** @returns the number of a field in its own smallest unit; undefined when there is none */
export function readField(name: FieldName, typed: Typed, currency: Currency): number | undefined {
  const { digits, most } = fields[name];
  const text = typed[name]?.trim() ?? '';
  if (text === '' && optionalFields.includes(name)) return 0;
  return readNumber(text, digits === 'coins' ? coinDigits[currency] : digits, most);
}

/**
 * Counts a sheet.
 * @param name as of {@link sheetName}
 * @param resigns whether the worker ends the job
 * @returns the steps, two lists where sources have two ways; undefined while a number is missing or wrong
 */
export function countSheet<Country extends CountingCountry>(
  country: Country,
  name: string,
  typed: Typed,
  resigns: boolean,
  rates: AmountRates[Country],
): Steps[] | undefined {
  const sheet = sheets[country].find((one) => sheetName(one) === name);
  const currency = currencies[country];
  const numbers = (sheet?.fields ?? []).map((field) => readField(field, typed, currency));
  if (!sheet || numbers.length === 0 || numbers.includes(undefined)) return undefined;
  const read = (field: FieldName) => numbers[sheet.fields.indexOf(field)] ?? 0;
  const wage = read(sheet.fields.includes('wage') ? 'wage' : 'basic-wage');
  const months = read('years') * 12 + read('months');
  if (sheet.topic === 'unpaid') return [unpaidWages(wage, read('unpaid-months'), read('received'), currency)];
  if (country === 'kuwait') {
    const own = rates as AmountRates['kuwait'];
    if (name === 'end-company')
      return [kuwait.companyEndOfService({ wage, months, resigns, leaveTenths: read('leave-days') }, own)];
    if (name === 'end-domestic') return [kuwait.domesticEndOfService({ wage, months }, own)];
    if (name === 'notice-company') return [kuwait.noticePay(wage, own)];
    return [own.monthDays, own.otherMonthDays].map((days) => kuwait.overtime(wage, read('extra-hours'), days, own));
  }
  const own = rates as AmountRates['qatar'];
  if (sheet.topic === 'end') return [qatar.endOfService(wage, months, sheet.work === 'domestic', own)];
  return [qatar.overtime(wage, read('extra-hours'), read('night-hours'), own)];
}
