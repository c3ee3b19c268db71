import { expect, test } from 'vitest';
import { readBenchOptions } from '../../../../scripts/bench/bench-options.ts';
import { drawBars } from '../../../../scripts/bench/draw-bars.ts';
import { appendedHistory } from '../../../../scripts/bench/history.ts';
import { resultOf } from '../../../../scripts/bench/lighthouse.ts';
import { budgetTable, isWithin, type Measure } from '../../../../scripts/bench/measure.ts';
import { middle } from '../../../../scripts/bench/middle.ts';
import { blockingTime } from '../../../../scripts/bench/page-timings.ts';
import { recordTable, withTable } from '../../../../scripts/bench/record.ts';
import { byKindAndLanguage, largestOfEachKind, type SitePage } from '../../../../scripts/bench/site-pages.ts';
import { kindTable } from '../../../../scripts/bench/text-table.ts';

const page = (path: string, kind: string, language: string, bytes: number): SitePage => ({
  path,
  file: path,
  kind,
  language,
  bytes,
});
const pages = [
  page('/', '/', '-', 1),
  page('/en/a/', '/{locale}/*/', 'en', 5),
  page('/en/b/', '/{locale}/*/', 'en', 7),
  page('/ar/a/', '/{locale}/*/', 'ar', 9),
];
const measure: Measure = { id: 'size', what: 'a size', measured: 1200, budget: 1000, unit: 'B', note: 'a | b' };

test('pages are grouped by kind and language, and the largest stands for its group', () => {
  expect([...(byKindAndLanguage(pages).get('/{locale}/*/')?.keys() ?? [])]).toEqual(['en', 'ar']);
  expect(largestOfEachKind(pages, ['en']).map(({ path }) => path)).toEqual(['/', '/en/b/']);
  expect(largestOfEachKind(pages, ['ar']).map(({ path }) => path)).toEqual(['/ar/a/']);
});

test('a table of kinds leaves empty what was not measured', () => {
  const cells = [
    { kind: '/a/', language: 'en', value: 1 },
    { kind: '/b/', language: 'ar', value: 22 },
  ];
  expect(kindTable(cells)).toBe('kind  ar  en\n/a/        1\n/b/   22\n');
});

test('a measure is over its budget, at it, below a floor, or not measured at all', () => {
  expect(isWithin(measure)).toBe(false);
  expect(isWithin({ ...measure, measured: 1000 })).toBe(true);
  expect(isWithin({ ...measure, budget: undefined })).toBe(true);
  expect(isWithin({ ...measure, measured: 99, budget: 100, isFloor: true })).toBe(false);
  expect(isWithin({ ...measure, measured: Number.NaN, budget: undefined })).toBe(false);
  expect(budgetTable([measure])).toMatch(/OVER {2}a size +1,200 B +1,000 B {2}a \| b$/);
});

test('the history gets a line, keeps what is there, and puts new figures into new columns', () => {
  const stamp = { day: '2026-11-26', commit: 'abc', build: '123' };
  const first = appendedHistory('', stamp, { size: 1234.567, ratio: 1.08765 });
  expect(first).toBe('day,commit,build,size,ratio\n2026-11-26,abc,123,1235,1.088\n');
  const second = appendedHistory(first, { ...stamp, commit: 'def' }, { ratio: 1.1, speed: 3, missing: Number.NaN });
  expect(second.split('\n')).toEqual([
    'day,commit,build,size,ratio,speed,missing',
    '2026-11-26,abc,123,1235,1.088,,',
    '2026-11-26,def,123,,1.1,3,',
    '',
  ]);
});

test('the table of the document is written between its marks and nowhere else', () => {
  const table = recordTable({
    bytes: { stamp: { day: '2026-11-26', commit: 'abc', build: '123' }, machine: '2 x', measures: [measure], data: {} },
  });
  expect(table).toContain('| a size | 1,200 B | 1,000 B | over | a \\| b |');
  const marks = ['<!-- The table is written by: npm run bench -- --record -->', '<!-- End of the table -->'];
  const written = withTable(`before\n${marks[0]}\nold\n${marks[1]}\nafter\n`, table);
  expect(written.startsWith(`before\n${marks[0]}\n`)).toBe(true);
  expect(written.endsWith(`${marks[1]}\nafter\n`)).toBe(true);
  expect(written).not.toContain('old');
  expect(withTable(written, table)).toBe(written);
  expect(() => withTable('no marks', table)).toThrow('has lost the marks');
});

test('a picture has a bar and its number for everything that was measured, and words that cannot break it', () => {
  const picture = drawBars({
    title: 'Ours & bare <page>',
    series: [
      { name: 'ours', colour: '#000000' },
      { name: 'bare', colour: '#ffffff' },
    ],
    panels: [{ title: 'slow', unit: 's', groups: [{ name: '/{locale}/', values: [2, Number.NaN] }] }],
  });
  expect(picture).toContain('Ours &amp; bare &lt;page&gt;');
  expect(picture).toContain('2.00 s');
  expect(picture).not.toContain('NaN');
  // The ground, two in the legend, one bar.
  expect(picture.match(/<rect /g)).toHaveLength(4);
});

test('only the part of a task beyond 50 ms, after the first paint and before the page has loaded, counts as blocking', () => {
  const tasks = [
    { start: 0, end: 100 }, // before the first paint
    { start: 150, end: 350 }, // from 200 on it blocks, and the paint comes at 250: 100 ms
    { start: 400, end: 440 }, // short
    { start: 480, end: 900 }, // from 530 until the page has loaded at 600: 70 ms
  ];
  expect(blockingTime(tasks, 250, 600)).toBe(170);
});

test('the middle of numbers is one of them', () => {
  expect(middle([3, 1, 2])).toBe(2);
  expect(middle([4, 1])).toBe(4);
  expect(middle([])).toBeNaN();
});

test('of an answer of Lighthouse the points and what costs some are kept', () => {
  const whole = { score: 1, auditRefs: [] };
  const result = resultOf(page('/en/a/', '/a/', 'en', 1), {
    categories: {
      performance: whole,
      accessibility: whole,
      'best-practices': whole,
      seo: {
        score: 0.63,
        auditRefs: [
          { id: 'is-crawlable', weight: 4 },
          { id: 'title', weight: 1 },
          { id: 'hint', weight: 0 },
        ],
      },
    },
    audits: {
      'is-crawlable': { title: 'Page is blocked', score: 0, details: { items: [{ source: 'meta' }] } },
      title: { title: 'Has a title', score: 1 },
      hint: { title: 'Only a hint', score: 0 },
    },
  });
  expect(result.scores).toEqual({ performance: 100, accessibility: 100, 'best-practices': 100, seo: 63 });
  expect(result.failing).toEqual([
    { category: 'seo', id: 'is-crawlable', title: 'Page is blocked', found: '{"source":"meta"}' },
  ]);
});

test('what is typed is read, and what cannot be understood is told', () => {
  const parts = ['bytes', 'search', 'phone'];
  expect(readBenchOptions([], parts)).toMatchObject({
    parts,
    site: undefined,
    record: false,
    runs: 3,
    throttling: 'line',
  });
  const typed = ['phone', 'bytes', '--site', 'dist', '--languages', 'en,ar', '--runs', '1'];
  expect(readBenchOptions(typed, parts)).toMatchObject({
    parts: ['bytes', 'phone'],
    site: 'dist',
    languages: ['en', 'ar'],
    runs: 1,
  });
  expect(() => readBenchOptions(['speed'], parts)).toThrow('"speed" is no part of the benchmark');
  expect(() => readBenchOptions(['--languages', 'xx'], parts)).toThrow('"xx" is no language');
  expect(() => readBenchOptions(['--runs', '0'], parts)).toThrow('--runs is "0"');
  expect(() => readBenchOptions(['--fast'], parts)).toThrow();
});
