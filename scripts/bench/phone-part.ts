import type { Measure, PartResult } from './measure.ts';
import { middle } from './middle.ts';
import { measureOnThePhone } from './on-the-phone.ts';
import { measurePages, type PhoneResult } from './phone.ts';
import { measureRepeatVisits, type RepeatVisits } from './repeat-visits.ts';
import { largestOfEachKind, type SitePage } from './site-pages.ts';
import { lines } from './slow-line.ts';
import { kindTable, textTable } from './text-table.ts';
import { SLOWER, type Throttling } from './visit.ts';

/** Languages that stand for the others: a left-to-right and a right-to-left one, and one with a script of many signs. */
const someLanguages = ['en', 'ar', 'hi'];
/** Kinds that are measured in every language: where most readers come, and what is heaviest to read. */
const everyLanguage = /\{country\}\/(help\/|guides\/\*\/)?$/;

/** What `phone` has found. */
export interface PhoneData {
  readonly runs: number;
  readonly throttling: Throttling;
  readonly pages: readonly PhoneResult[];
  readonly repeat: readonly RepeatVisits[];
  /** Milliseconds. */
  readonly save: number;
  readonly open: number;
}

/** What is measured, and how. */
export interface PhoneChoice {
  /** Empty: those of the design. */
  readonly languages: readonly string[];
  readonly runs: number;
  readonly throttling: Throttling;
}

/**
 * First visits, repeat visits, saving and opening, in Chromium. Each page is printed as it comes.
 * @param root folder of a built site
 * @param pages pages to choose from
 * @param choice what is measured
 */
export async function phonePart(root: string, pages: readonly SitePage[], choice: PhoneChoice): Promise<PartResult> {
  const { runs, throttling } = choice;
  const chosen = choosePages(pages, choice.languages);
  const plan = { pages: chosen, lines: Object.values(lines), runs, throttling };
  console.log(
    `The middle of ${runs} visits, a processor ${SLOWER} times slower, the network slowed by ${throttling === 'line' ? 'a line of ours (scripts/bench/slow-line.ts)' : "Chromium's own throttling"}.`,
  );
  const found = await measurePages(root, plan, (result) => console.log(lineOf(result)));
  const spoken = choice.languages.length > 0 ? choice.languages : someLanguages;
  const repeat = [
    ...(await measureRepeatVisits(root, spoken, lines.slow, runs)),
    ...(await measureRepeatVisits(root, spoken, lines.slowest, runs)),
  ];
  const data: PhoneData = { runs, throttling, pages: found, repeat, ...(await measureOnThePhone(root)) };
  return { measures: phoneMeasures(data), data, text: phoneText(data) };
}

function choosePages(pages: readonly SitePage[], languages: readonly string[]): SitePage[] {
  // Frames stand on the pages of others, staff do not use the editor on a phone, and a short link leads on to another page at once.
  const own = pages.filter(({ kind }) => !/^\/(embed|admin|go)\//.test(kind));
  if (languages.length > 0) return largestOfEachKind(own, languages);
  const everywhere = own.filter(({ kind, language }) => everyLanguage.test(kind) && !someLanguages.includes(language));
  const all = [...new Set(own.map(({ language }) => language))];
  return [...largestOfEachKind(own, someLanguages), ...largestOfEachKind(everywhere, all)];
}

function lineOf({ line, path, ratio, ours, bare }: PhoneResult): string {
  return `${line}  ${path}  ${Math.round(ours.largestPaint)} ms, bare ${Math.round(bare.largestPaint)} ms, ${ratio.toFixed(2)}x`;
}

const largest = <Item>(items: readonly Item[], of: (item: Item) => number): Item | undefined =>
  items.reduce<Item | undefined>((most, item) => (most === undefined || of(item) > of(most) ? item : most), undefined);

function phoneMeasures({ pages, repeat, save, open }: PhoneData): Measure[] {
  const ofLines = Object.entries(lines).flatMap(([id, line]) => {
    const own = pages.filter((page) => page.line === line.name);
    return own.length > 0
      ? ofOneLine(
          id,
          line.name,
          own,
          repeat.filter((visits) => visits.line === line.name),
        )
      : [];
  });
  const moving = largest(pages, ({ ours }) => ours.shift);
  return [
    ...ofLines,
    {
      id: 'shift',
      what: 'layout shift, at most',
      measured: moving?.ours.shift ?? Number.NaN,
      budget: 0,
      unit: '',
      note: moving?.path ?? '',
    },
    {
      id: 'save',
      what: 'saving a country at 400 kbit/s, 400 ms',
      measured: save / 1000,
      budget: 15,
      unit: 's',
      note: 'from the tap to "saved", in Chromium',
    },
    {
      id: 'open',
      what: 'opening a saved page, no network',
      measured: open / 1000,
      budget: 0.1,
      unit: 's',
      note: 'until its text is there; the middle of seven pages',
    },
  ];
}

function ofOneLine(
  id: string,
  line: string,
  pages: readonly PhoneResult[],
  repeat: readonly RepeatVisits[],
): Measure[] {
  const slowest = largest(pages, ({ ours }) => ours.largestPaint);
  const furthest = largest(pages, ({ ratio }) => ratio);
  const blocked = largest(pages, ({ ours }) => ours.blocking);
  const above = pages.filter(({ ratio }) => ratio > 1.1).length;
  const seconds = (of: 'again' | 'next' | 'offline') => Math.max(...repeat.map((visits) => visits[of])) / 1000;
  return [
    {
      id: `${id}Ratio`,
      what: `${line}: largest paint, ours through bare, at most`,
      measured: furthest?.ratio ?? Number.NaN,
      budget: 1.1,
      unit: 'x',
      note: `${furthest?.path}; ${above} of ${pages.length} pages above 1.10; the middle page ${middle(pages.map(({ ratio }) => ratio)).toFixed(2)}`,
    },
    {
      id: `${id}LargestPaint`,
      what: `${line}: largest paint, at most`,
      measured: (slowest?.ours.largestPaint ?? Number.NaN) / 1000,
      budget: undefined,
      unit: 's',
      note: `${slowest?.path}; the bare page ${((slowest?.bare.largestPaint ?? Number.NaN) / 1000).toFixed(2)} s`,
    },
    {
      id: `${id}Blocking`,
      what: `${line}: blocking time, at most`,
      measured: (blocked?.ours.blocking ?? Number.NaN) / 1000,
      budget: undefined,
      unit: 's',
      note: blocked?.path ?? '',
    },
    ...(['again', 'next', 'offline'] as const).map(
      (visit): Measure => ({
        id: `${id}-${visit}`,
        what: `${line}: ${{ again: 'the same page again', next: 'another page', offline: 'again, no network' }[visit]}`,
        measured: seconds(visit),
        budget: undefined,
        unit: 's',
        note: 'largest paint, with the worker, nothing saved by hand; the slowest of the languages',
      }),
    ),
  ];
}

function phoneText({ pages, repeat }: PhoneData): string {
  const tables = Object.values(lines).flatMap(({ name }) => {
    const own = pages.filter(({ line }) => line === name);
    const table = (what: string, of: (page: PhoneResult) => number, digits = 0) => [
      `${name}: ${what}`,
      kindTable(
        own.map((page) => ({ ...page, value: of(page) })),
        (value) => value.toFixed(digits),
      ),
    ];
    if (own.length === 0) return [];
    return [
      ...table('first contentful paint, ms', ({ ours }) => ours.firstPaint),
      ...table('largest contentful paint, ms', ({ ours }) => ours.largestPaint),
      ...table('largest contentful paint, ours through bare', ({ ratio }) => ratio, 2),
      ...table('blocking time, ms', ({ ours }) => ours.blocking),
      ...table('layout shift', ({ ours }) => ours.shift, 3),
      ...table('requests until load', ({ ours }) => ours.requests),
      ...table('bytes until load, with the headers of the answers', ({ ours }) => ours.bytes),
    ];
  });
  const visits = repeat.map((visit) => [
    visit.line,
    visit.language,
    ...[visit.requests, visit.bytes, visit.again, visit.next, visit.offline].map((number) => number.toFixed(0)),
  ]);
  return [
    ...tables,
    'Coming back to the page with the numbers: requests and bytes of the first visit with the worker; largest paint in ms',
    textTable(['line', 'language', 'requests', 'bytes', 'the same again', 'another page', 'again, no network'], visits),
  ].join('\n');
}
