import { describe, expect, test } from 'vitest';
import { locales, pseudoLocales, sourceTag } from '../../../i18n/locales.ts';
import {
  formatDate,
  formatFigure,
  formatList,
  formatNumber,
  formatTime,
  formatYearDay,
  languageName,
  regionName,
  weekdayName,
} from '../../../src/locale/format.ts';
import { loadCatalogs } from '../../../src/locale/load-catalogs.ts';
import { makeUi } from '../../../src/locale/messages.ts';
import type { Figure } from '../../../src/model/schema/law.ts';
import { project } from '../../fixtures/site.ts';

const tags = locales.map(({ tag }) => tag);
const catalogs = loadCatalogs(project, tags, sourceTag, () => {});

function uiOf(tag: string) {
  const all = [...locales, ...pseudoLocales];
  const [locale, source] = [tag, sourceTag].map((wanted) => all.find((candidate) => candidate.tag === wanted));
  if (!locale || !source) throw new Error(`No ${tag}`);
  return makeUi(catalogs, locale, source);
}

/** Without the isolates that right-to-left texts have round what is put in. */
const bare = (text: string) => text.replace(/[\u2066-\u2069\u200e\u200f]/g, '');
const foreignDigit = /[^\P{Nd}0-9]/u;
const months = Array.from({ length: 12 }, (_, index) => index + 1);
const pad = (number: number) => String(number).padStart(2, '0');

describe.each(tags)('dates in %s', (tag) => {
  const ui = uiOf(tag);

  test('have our own name of each month, the year and the day in Latin digits', () => {
    for (const month of months) {
      const name = ui.locale.months[month - 1] ?? '';
      expect(name).not.toBe('');
      const day = bare(formatDate(ui, `2024-${pad(month)}-05`));
      for (const part of [name, '2024', '5']) expect(day).toContain(part);
      expect(day).not.toMatch(foreignDigit);
      expect(day).not.toContain('05');
      const whole = bare(formatDate(ui, `2024-${pad(month)}`));
      for (const part of [name, '2024']) expect(whole).toContain(part);
      expect(whole.replace('2024', '')).not.toMatch(/\d/);
      const yearly = bare(formatYearDay(ui, month, 9));
      expect(yearly).toContain(name);
      expect(yearly.match(/\d+/g)).toEqual(['9']);
    }
  });

  test('say no more than is known', () => {
    expect(formatDate(ui, '2024')).toBe('2024');
  });
});

describe('English', () => {
  const ui = uiOf('en');

  test.each([
    ['2024-06-30', '30 June 2024'],
    ['2024-06', 'June 2024'],
    ['2024', '2024'],
  ])('%s is %s', (date, text) => {
    expect(formatDate(ui, date)).toBe(text);
  });

  test.each([
    ['00:00', '12:00', 'time.night'],
    ['04:59', '4:59', 'time.night'],
    ['05:00', '5:00', 'time.morning'],
    ['11:59', '11:59', 'time.morning'],
    ['12:00', '12:00', 'time.noon'],
    ['12:59', '12:59', 'time.noon'],
    ['13:00', '1:00', 'time.afternoon'],
    ['17:59', '5:59', 'time.afternoon'],
    ['18:00', '6:00', 'time.evening'],
    ['20:59', '8:59', 'time.evening'],
    ['21:00', '9:00', 'time.night'],
    ['23:05', '11:05', 'time.night'],
  ] as const)('%s is %s with %s', (time, clock, key) => {
    expect(formatTime(ui, time)).toBe(ui.text(key, { time: clock }));
  });

  test.each<[Figure, string]>([
    [{ kind: 'money', amount: 60, currency: 'KWD' }, '60 Kuwaiti dinars'],
    [{ kind: 'money', amount: 1, currency: 'QAR' }, '1 Qatari riyal'],
    [{ kind: 'money', amount: 10_000, currency: 'USD' }, '10,000 US dollars'],
    [{ kind: 'money', amount: 0.5, currency: 'KWD' }, '0.5 Kuwaiti dinars'],
    [{ kind: 'money', amount: 1000, to: 10_000, currency: 'KWD' }, '1,000 to 10,000 Kuwaiti dinars'],
    [{ kind: 'duration', amount: 1, unit: 'day' }, '1 day'],
    [{ kind: 'duration', amount: 2, to: 3, unit: 'month' }, '2 to 3 months'],
    [{ kind: 'percent', amount: 50 }, '50%'],
    [{ kind: 'count', amount: 1200 }, '1,200'],
    [{ kind: 'date', date: '2025-07-01' }, '1 July 2025'],
    [{ kind: 'year-day', month: 6, day: 1 }, '1 June'],
  ])('%j is %s', (figure, text) => {
    expect(formatFigure(ui, figure)).toBe(text);
  });
});

describe.each([...tags, ...pseudoLocales.map(({ tag }) => tag)])('figures in %s', (tag) => {
  const ui = uiOf(tag);
  // One and two may be words, as in Arabic.
  const amounts = [3, 11, 100, 1500];

  test('of money, time and number keep every amount in Latin digits', () => {
    const figures = amounts.flatMap((amount): [number, Figure][] => [
      ...(['KWD', 'QAR', 'USD'] as const).map((currency): [number, Figure] => [
        amount,
        { kind: 'money', amount, currency },
      ]),
      ...(['minute', 'hour', 'day', 'week', 'month', 'year'] as const).map((unit): [number, Figure] => [
        amount,
        { kind: 'duration', amount, unit },
      ]),
      [amount, { kind: 'count', amount }],
      [amount, { kind: 'percent', amount }],
    ]);
    for (const [amount, figure] of figures) {
      const text = bare(formatFigure(ui, figure));
      expect(text, JSON.stringify(figure)).toContain(amount.toLocaleString('en'));
      expect(text).not.toMatch(foreignDigit);
    }
  });

  test('of a range name both ends, the lower one first', () => {
    const text = bare(formatFigure(ui, { kind: 'duration', amount: 4, to: 7, unit: 'day' }));
    expect(text.match(/\d+/g)).toEqual(['4', '7']);
  });
});

test('a range has its unit at both ends where the unit comes before the number', () => {
  const range: Figure = { kind: 'duration', amount: 3, to: 5, unit: 'year' };
  expect(bare(formatFigure(uiOf('en'), range))).toBe('3 to 5 years');
  expect(bare(formatFigure(uiOf('sw'), range))).toBe('miaka 3 hadi miaka 5');
});

describe.each(tags)('names in %s', (tag) => {
  const ui = uiOf(tag);

  test('of countries, languages and days are there and have no digits', () => {
    const days = (['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const).map((day) => weekdayName(ui, day));
    expect(new Set(days).size).toBe(7);
    const names = [
      ...days,
      regionName(ui, 'KW'),
      regionName(ui, 'NP'),
      languageName(ui, 'ar'),
      languageName(ui, 'fil'),
    ];
    for (const name of names) expect(name).toMatch(/^\D+$/);
    expect(regionName(ui, 'KW')).not.toBe('KW');
  });

  test('are joined to a list that has all of them', () => {
    const list = formatList(ui, ['AA', 'BB', 'CC']);
    expect(list.match(/[A-C]{2}/g)).toEqual(['AA', 'BB', 'CC']);
    expect(formatList(ui, ['AA'])).toBe('AA');
    expect(formatList(ui, [])).toBe('');
  });
});

test('a language that CLDR does not know is shown by its tag', () => {
  expect(languageName(uiOf('en'), 'qaa')).toBe('qaa');
});

test('a number has Latin digits in groups of three', () => {
  expect([0, 12, 1234, 1_234_567, 0.25].map((amount) => formatNumber(amount))).toEqual([
    '0',
    '12',
    '1,234',
    '1,234,567',
    '0.25',
  ]);
});
