import type { Figure } from '../model/schema/law.ts';
import type { MessageKey, Ui } from './messages.ts';

/**
 * Writes a date with our own month names: `30 June 2024`, `June 2024` or `2024`, as far as it is known.
 * Never numbers only: 3/7 is another day in another country.
 * @param date `2024-06-30`, `2024-06` or `2024`
 */
export function formatDate(ui: Ui, date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = ui.locale.months[Number(month) - 1] ?? month;
  return day === undefined
    ? ui.text('date.month', { month: name, year })
    : ui.text('date.day', { day: String(Number(day)), month: name, year });
}

/** @returns a day that comes every year: `1 June` */
export function formatYearDay(ui: Ui, month: number, day: number): string {
  return ui.text('date.year-day', { day: String(day), month: ui.locale.months[month - 1] ?? '' });
}

/**
 * Writes a clock time on the 12-hour clock with the part of the day in words.
 * @param time 24-hour `16:00`
 */
export function formatTime(ui: Ui, time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const twelve = `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')}`;
  return ui.text(partOfDay(hour), { time: twelve });
}

function partOfDay(hour: number): MessageKey {
  if (hour < 5 || hour >= 21) return 'time.night';
  if (hour < 12) return 'time.morning';
  if (hour < 13) return 'time.noon';
  return hour < 18 ? 'time.afternoon' : 'time.evening';
}

const moneyKeys = { KWD: 'money.KWD', QAR: 'money.QAR', USD: 'money.USD' } as const;
const durationKeys = {
  minute: 'duration.minute',
  hour: 'duration.hour',
  day: 'duration.day',
  week: 'duration.week',
  month: 'duration.month',
  year: 'duration.year',
} as const;

/** @returns a figure of the law in words of the language: `60 Kuwaiti dinars`, `12 hours`, `1 July 2025` */
export function formatFigure(ui: Ui, figure: Figure): string {
  switch (figure.kind) {
    case 'money':
    case 'duration': {
      const key = figure.kind === 'money' ? moneyKeys[figure.currency] : durationKeys[figure.unit];
      const upper = ui.text(key, { amount: figure.to ?? figure.amount });
      if (figure.to === undefined) return upper;
      // Where the unit comes first (Swahili, Sinhala), a number alone would stand before a unit that is not its own: "3 hadi miaka 5".
      const unitFirst = /^[^0-9]+[0-9]/.test(upper);
      const lower = unitFirst ? ui.text(key, { amount: figure.amount }) : formatNumber(figure.amount);
      return ui.text('figure.range', { from: lower, to: upper });
    }
    case 'percent':
      return ui.text('figure.percent', { amount: formatNumber(figure.amount) });
    case 'count':
      return formatNumber(figure.amount);
    case 'date':
      return formatDate(ui, figure.date);
    case 'year-day':
      return formatYearDay(ui, figure.month, figure.day);
    case 'time':
      return formatTime(ui, figure.time);
  }
}

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** Latin digits in groups of three, in every language. */
export function formatNumber(amount: number): string {
  return numbers.format(amount);
}

/** Names of countries and languages come from CLDR in the language of the page. */
export function regionName(ui: Ui, region: string): string {
  return displayName(ui, 'region', region);
}

/** @returns the name of a language in the language of the page */
export function languageName(ui: Ui, tag: string): string {
  return displayName(ui, 'language', tag);
}

function displayName(ui: Ui, type: 'region' | 'language', code: string): string {
  const tag = cldrTag(ui);
  return once(`${type} ${tag} ${code}`, () => {
    const names = once(`${type} ${tag}`, () => new Intl.DisplayNames([tag, 'en'], { type, fallback: 'code' }));
    return names.of(code) ?? code;
  });
}

/** @returns `a, b and c` in the language of the page */
export function formatList(ui: Ui, parts: readonly string[]): string {
  const tag = cldrTag(ui);
  const list = once(`list ${tag}`, () => new Intl.ListFormat([tag, 'en'], { type: 'conjunction' })).format(parts);
  // CLDR puts direction marks into Persian lists; the page gives the direction.
  return list.replace(/[\u200e\u200f]/g, '');
}

const aSunday = Date.UTC(2023, 0, 1);
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** @returns the name of a day of the week */
export function weekdayName(ui: Ui, day: (typeof days)[number]): string {
  const date = new Date(aSunday + days.indexOf(day) * 86_400_000);
  const tag = cldrTag(ui);
  const names = once(
    `weekday ${tag}`,
    () => new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, { weekday: 'long', timeZone: 'UTC' }),
  );
  return names.format(date);
}

function cldrTag(ui: Ui): string {
  return ui.locale.pseudo ? 'en' : ui.locale.tag;
}

const made = new Map<string, unknown>();

/** What comes from the Intl interface takes long to make and is the same for every page. */
function once<Made>(key: string, make: () => Made): Made {
  const known = made.get(key) as Made | undefined;
  if (known !== undefined) return known;
  const fresh = make();
  made.set(key, fresh);
  return fresh;
}
