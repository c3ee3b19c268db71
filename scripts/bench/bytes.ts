import { readdirSync, readFileSync, statSync } from 'node:fs';
import { compressedSize, QUICK } from './compressed-size.ts';
import type { Measure, PartResult } from './measure.ts';
import { type PartOfPage, partsOfPage } from './page-parts.ts';
import { PageScale, type PageWeight } from './page-weights.ts';
import { byKindAndLanguage, type SitePage, sitePages } from './site-pages.ts';
import { kindTable, textTable } from './text-table.ts';

/** What the pages of one kind in one language weigh. */
interface GroupWeight {
  readonly pages: number;
  readonly heaviest: PageWeight;
  readonly middle: PageWeight;
}

/** What `bytes` has found. */
export interface BytesData {
  readonly byKind: Readonly<Record<string, Readonly<Record<string, GroupWeight>>>>;
  /** What each byte is for, of the heaviest page of each kind. */
  readonly parts: Readonly<Record<string, { readonly path: string; readonly parts: readonly PartOfPage[] }>>;
}

type Ranked = SitePage & { readonly quick: number };

/**
 * Weighs every page of a built site, and what else travels.
 * @param root folder of a built site
 */
export async function measureBytes(root: string): Promise<PartResult> {
  const scale = new PageScale(root);
  const ranked = await rank(sitePages(root), scale);
  const byKind: Record<string, Record<string, GroupWeight>> = {};
  for (const [kind, languages] of byKindAndLanguage(ranked)) {
    const groups = [...languages].map(async ([language, pages]) => [language, await weighGroup(pages, scale)] as const);
    byKind[kind] = Object.fromEntries(await Promise.all(groups));
  }
  const data: BytesData = { byKind, parts: await partsOfHeaviest(byKind, ranked, scale) };
  const measures = [...pageMeasures(data, ranked.length), ...(await fileMeasures(root))];
  return { measures, data, recordedData: shortened(data), text: bytesText(data) };
}

/** Heaviest first, by a quick compression: only the pages that are told of are compressed as a host would. */
async function rank(pages: readonly SitePage[], scale: PageScale): Promise<Ranked[]> {
  const ranked: Ranked[] = [];
  // Not all at once: that would hold every page of the site in memory.
  for (let from = 0; from < pages.length; from += 64) {
    const some = pages.slice(from, from + 64).map(async (page) => ({
      ...page,
      quick: (await scale.weigh(page, QUICK)).firstView,
    }));
    ranked.push(...(await Promise.all(some)));
  }
  return ranked.sort((a, b) => b.quick - a.quick);
}

async function weighGroup(pages: readonly Ranked[], scale: PageScale): Promise<GroupWeight> {
  const [first] = pages;
  const middle = pages[Math.floor(pages.length / 2)];
  if (!first || !middle) throw new Error('A group without pages');
  // The quick order may be wrong by a few bytes, so the next ones are looked at as well.
  const weights = await Promise.all(pages.slice(0, 2).map((page) => scale.weigh(page)));
  const heaviest = weights.reduce((most, weight) => (weight.firstView > most.firstView ? weight : most));
  return { pages: pages.length, heaviest, middle: await scale.weigh(middle) };
}

/** Four numbers of each kind and language are enough to compare with. */
function shortened({ byKind, parts }: BytesData) {
  const columns = ['firstView of the heaviest', 'firstView of the middle one', 'script', 'requests'];
  const numbersOf = ({ heaviest, middle }: GroupWeight) => [
    heaviest.firstView,
    middle.firstView,
    heaviest.script,
    heaviest.requests,
  ];
  const short = Object.entries(byKind).map(([kind, languages]) => {
    const groups = Object.entries(languages).map(([language, group]) => [language, numbersOf(group)] as const);
    return [kind, Object.fromEntries(groups)] as const;
  });
  return { columns, byKind: Object.fromEntries(short), parts };
}

/** Staff and partners see the other kinds; what is asked here is what workers pay for. */
function isForWorkers(kind: string): boolean {
  return !kind.startsWith('/admin/') && !kind.startsWith('/embed/');
}

async function partsOfHeaviest(
  byKind: BytesData['byKind'],
  pages: readonly SitePage[],
  scale: PageScale,
): Promise<BytesData['parts']> {
  const parts: Record<string, { path: string; parts: PartOfPage[] }> = {};
  for (const [kind, languages] of Object.entries(byKind).filter(([kind]) => isForWorkers(kind))) {
    const { path } = heaviestOf(Object.values(languages));
    const page = pages.find((page) => page.path === path);
    if (!page) continue;
    const { html, linkedStyle } = await scale.read(page);
    parts[kind] = { path, parts: await partsOfPage(html, linkedStyle) };
  }
  return parts;
}

function heaviestOf(groups: readonly GroupWeight[]): PageWeight {
  return groups
    .map(({ heaviest }) => heaviest)
    .reduce((most, weight) => (weight.firstView > most.firstView ? weight : most));
}

function pageMeasures({ byKind, parts }: BytesData, pages: number): Measure[] {
  const groups = Object.values(byKind).flatMap((languages) => Object.values(languages));
  const heaviest = heaviestOf(groups);
  const middles = groups.map(({ middle }) => middle).sort((a, b) => a.firstView - b.firstView);
  const middle = middles[Math.floor(middles.length / 2)] ?? heaviest;
  const chooser = byKind['/']?.['-']?.heaviest;
  const forWorkers = Object.entries(byKind).filter(([kind]) => isForWorkers(kind));
  const weights = forWorkers.flatMap(([, languages]) => Object.values(languages).map((group) => group.heaviest));
  const mostBlocking = weights.reduce((most, weight) => (weight.blocking > most.blocking ? weight : most), heaviest);
  const style = Object.values(parts).map((page) => page.parts.find(({ part }) => part === 'style')?.bytes ?? 0);
  return [
    {
      id: 'firstViewHeaviest',
      what: 'heaviest page: what must arrive to paint',
      measured: heaviest.firstView,
      budget: 14_336,
      unit: 'B',
      note: `${heaviest.path}; of ${pages.toLocaleString('en')} pages; the first round trip of a connection`,
    },
    {
      id: 'firstViewMiddle',
      what: 'middle page: what must arrive to paint',
      measured: middle.firstView,
      budget: 10_000,
      unit: 'B',
      note: `${middle.path}; the middle of the middle pages of each kind and language; the aim, not the limit`,
    },
    {
      id: 'languageChooser',
      what: 'choice of a language: what must arrive to paint',
      measured: chooser?.firstView ?? Number.NaN,
      budget: 8_000,
      unit: 'B',
      note: '/',
    },
    {
      id: 'blockingRequests',
      what: 'requests that hold painting up',
      measured: mostBlocking.blocking,
      budget: 0,
      unit: '',
      note: `${mostBlocking.path}; besides the page itself`,
    },
    {
      id: 'style',
      what: 'style of a page, at most',
      measured: Math.max(...style),
      budget: undefined,
      unit: 'B',
      note: 'part of the above: what the page weighs with it, less what it weighs without',
    },
    {
      id: 'imagesAndFonts',
      what: 'fonts and images needed to read',
      measured: 0,
      budget: 0,
      unit: 'B',
      note: 'system fonts, inline drawings',
    },
  ];
}

/** Scripts, the worker and the packs. */
async function fileMeasures(root: string): Promise<Measure[]> {
  const sizeOfScript = (start: string) => {
    const name = readdirSync(`${root}/assets`).find((file) => file.startsWith(start) && file.endsWith('.js'));
    if (!name) throw new Error(`The build made no ${start}*.js`);
    return compressedSize(readFileSync(`${root}/assets/${name}`));
  };
  const [page, offline, worker] = await Promise.all([
    sizeOfScript('page-'),
    sizeOfScript('offline-'),
    compressedSize(readFileSync(`${root}/sw.js`)),
  ]);
  const packs = readdirSync(`${root}/offline`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.pack'))
    .map((name) => ({ name, bytes: statSync(`${root}/offline/${name}`).size }))
    .sort((a, b) => b.bytes - a.bytes);
  const largest = packs[0] ?? { name: 'none', bytes: 0 };
  return [
    { id: 'script', what: 'script of a page', measured: page, budget: 4_096, unit: 'B', note: 'loaded after the text' },
    {
      id: 'scriptOffline',
      what: 'scripts of the page that saves',
      measured: page + offline,
      budget: 28_672,
      unit: 'B',
      note: 'a page with a script of its own',
    },
    {
      id: 'worker',
      what: 'worker',
      measured: worker,
      budget: 12_288,
      unit: 'B',
      note: 'holds the emergency numbers itself',
    },
    {
      id: 'pack',
      what: 'largest pack: a country, one request',
      measured: largest.bytes,
      budget: 250_000,
      unit: 'B',
      note: `${largest.name}; ${(largest.bytes / 50_000).toFixed(1)} s at 400 kbit/s`,
    },
  ];
}

function bytesText({ byKind, parts }: BytesData): string {
  const cells = (of: (group: GroupWeight) => number) =>
    Object.entries(byKind).flatMap(([kind, languages]) =>
      Object.entries(languages).map(([language, group]) => ({ kind, language, value: of(group) })),
    );
  const rows = Object.entries(byKind).map(([kind, languages]) => {
    const groups = Object.values(languages);
    const heaviest = heaviestOf(groups);
    const pages = groups.reduce((sum, group) => sum + group.pages, 0);
    const numbers = [pages, heaviest.html, heaviest.linkedStyle, heaviest.script, heaviest.requests, heaviest.blocking];
    return [kind, ...numbers.map(String), heaviest.path];
  });
  const named = Object.entries(parts);
  const columns = named.map(([, { parts }]) => parts);
  const names = columns[0]?.map(({ part }) => part) ?? [];
  const breakdown = named.map(([kind, { parts }]) => [kind, ...parts.map(({ bytes }) => String(bytes))]);
  return [
    'Bytes that must arrive before a page can be painted (Brotli 11): the heaviest page of each kind and language',
    kindTable(cells(({ heaviest }) => heaviest.firstView)),
    'The same of the middle page',
    kindTable(cells(({ middle }) => middle.firstView)),
    'The heaviest page of each kind: bytes, requests of a first visit until it works, requests that hold painting up',
    textTable(['kind', 'pages', 'HTML', 'linked style', 'script', 'requests', 'blocking', 'page'], rows),
    'What each byte is for: the heaviest page of each kind, with a part less without it. Parts share words, so they do not add up',
    ...names.map((name, index) => `  (${index + 1}) ${name.trim()}`),
    textTable(['kind', ...names.map((_, index) => `(${index + 1})`)], breakdown),
  ].join('\n');
}
