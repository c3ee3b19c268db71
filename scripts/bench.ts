/**
 * `npm run bench`: what a reader pays in bytes and what a build costs, against the budgets of the design, as a table and as JSON
 * in .build/bench.json. Timings live here and never in a test. `npm run bench -- search`: only how well the search finds, and how fast.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { measureOnThePhone } from './bench/on-the-phone.ts';
import { benchSearch } from './bench/search.ts';
import { measureSearch } from './bench/search-on-the-phone.ts';

/** One line of the table. */
interface Measure {
  what: string;
  measured: number;
  budget: number;
  unit: 'B' | 's' | 'MB';
  note: string;
}

const out = '.build/bench';
rmSync(out, { recursive: true, force: true });
const built = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--out', out, '--stats'], {
  encoding: 'utf8',
});
if (built.status !== 0) {
  console.error(built.stderr);
  process.exit(1);
}
const cost = JSON.parse(built.stdout.trim().split('\n').at(-1) ?? '') as {
  pages: number;
  seconds: number;
  cpuSeconds: number;
  memoryBytes: number;
};

const isSearchOnly = process.argv[2] === 'search';
const isFoundWell = !isSearchOnly || benchSearch(out);
const search = await measureSearch(out);

const style = sizeOfAsset('css');
const script = sizeOfAsset('js', 'page-');
const offlineScript = sizeOfAsset('js', 'offline-');
const worker = compressed(`${out}/sw.js`);
const packs = readdirSync(`${out}/offline`, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.pack'))
  .map((name) => ({ name, bytes: statSync(`${out}/offline/${name}`).size }))
  .sort((a, b) => b.bytes - a.bytes);
const largestPack = packs[0] ?? { name: 'none', bytes: 0 };
// Files to be handed on are downloaded, not read over a connection.
const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.html') && !name.startsWith('handout'),
);
// A quick compression finds the order; only the pages that are printed are compressed as a host would.
const ranked = pages
  .map((name) => ({ name, bytes: compressed(`${out}/${name}`, 4) }))
  .sort((a, b) => b.bytes - a.bytes);
const atItsBest = ({ name }: { name: string }) => ({ name, bytes: compressed(`${out}/${name}`) });
const nothing = { name: 'none', bytes: 0 };
const heaviest =
  ranked
    .slice(0, 20)
    .map(atItsBest)
    .sort((a, b) => b.bytes - a.bytes)[0] ?? nothing;
const middle = atItsBest(ranked[Math.floor(ranked.length / 2)] ?? nothing);

const phone = isSearchOnly ? { save: 0, open: 0 } : await measureOnThePhone(out);

/** Budgets: the first round trip of a connection carries 14,336 bytes; the others are the design's. */
const searchMeasures: Measure[] = [
  {
    what: 'search: all bytes before a first result',
    measured: search.finderBytes,
    budget: 16_384,
    unit: 'B',
    note: 'script with the words of the language, the heaviest of all; words of chats follow',
  },
  {
    what: 'search: all bytes of the full text',
    measured: search.fullTextBytes,
    budget: 110_000,
    unit: 'B',
    note: 'script, program and index, the heaviest language; with the first letter',
  },
  {
    what: 'search: text of the page to first result',
    measured: search.afterText / 1000,
    budget: 0.8,
    unit: 's',
    note: `first visit at 400 kbit/s and 400 ms, the query typed at once; from the address ${(search.firstVisit / 1000).toFixed(2)} s`,
  },
  {
    what: 'search: letter to result, saved',
    measured: search.saved / 1000,
    budget: 0.15,
    unit: 's',
    note: 'no network, a processor four times slower; the middle of several queries',
  },
];
const measures: Measure[] = [
  ...searchMeasures,
  {
    what: 'heaviest page, HTML + CSS',
    measured: heaviest.bytes + style,
    budget: 14_336,
    unit: 'B',
    note: heaviest.name,
  },
  {
    what: 'middle page, HTML + CSS',
    measured: middle.bytes + style,
    budget: 10_000,
    unit: 'B',
    note: `${middle.name}; the aim, not the limit`,
  },
  {
    what: 'style sheet',
    measured: style,
    budget: 14_336,
    unit: 'B',
    note: 'part of the above; one for the whole site',
  },
  { what: 'script of a page', measured: script, budget: 4_096, unit: 'B', note: 'loaded after the text' },
  {
    what: 'scripts of the page that saves',
    measured: script + offlineScript,
    budget: 28_672,
    unit: 'B',
    note: 'the only page with a script of its own',
  },
  { what: 'worker', measured: worker, budget: 12_288, unit: 'B', note: 'holds the emergency numbers itself' },
  {
    what: 'largest pack: a country, one request',
    measured: largestPack.bytes,
    budget: 250_000,
    unit: 'B',
    note: `${largestPack.name}; ${(largestPack.bytes / 50_000).toFixed(1)} s at 400 kbit/s`,
  },
  { what: 'fonts and images needed to read', measured: 0, budget: 0, unit: 'B', note: 'system fonts, inline drawings' },
  {
    what: 'build, CPU per 1,000 pages',
    measured: (cost.cpuSeconds / cost.pages) * 1000,
    budget: 5,
    unit: 's',
    note: `${cost.pages} pages in ${cost.seconds.toFixed(1)} s; with their search index: Hugo 3.7, plain Eleventy 4.0, Starlight 10.4, VitePress 25`,
  },
  {
    what: 'saving a country at 400 kbit/s, 400 ms',
    measured: phone.save / 1000,
    budget: 15,
    unit: 's',
    note: 'from the tap to "saved", in Chromium',
  },
  {
    what: 'opening a saved page, no network',
    measured: phone.open / 1000,
    budget: 0.1,
    unit: 's',
    note: 'until its text is there; the middle of seven pages',
  },
  { what: 'build, memory', measured: cost.memoryBytes / 1e6, budget: 1000, unit: 'MB', note: '' },
];

const rows = (isSearchOnly ? searchMeasures : measures).map(({ what, measured, budget, unit, note }) => {
  const number = (value: number) =>
    `${unit === 's' ? value.toFixed(2) : Math.round(value).toLocaleString('en')} ${unit}`;
  return [
    measured <= budget ? 'ok  ' : 'OVER',
    what.padEnd(38),
    number(measured).padStart(12),
    number(budget).padStart(12),
    note,
  ].join('  ');
});
console.log(['    ', 'what'.padEnd(38), 'measured'.padStart(12), 'budget'.padStart(12), 'note'].join('  '));
console.log(rows.join('\n'));
writeFileSync('.build/bench.json', `${JSON.stringify(measures, null, 2)}\n`);
process.exit(
  !isFoundWell || (isSearchOnly ? searchMeasures : measures).some(({ measured, budget }) => measured > budget) ? 1 : 0,
);

function compressed(file: string, quality = 11): number {
  return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

function sizeOfAsset(extension: string, start = ''): number {
  const name = readdirSync(`${out}/assets`).find((file) => file.startsWith(start) && file.endsWith(`.${extension}`));
  if (!name) throw new Error(`The build made no .${extension}`);
  return compressed(`${out}/assets/${name}`);
}
