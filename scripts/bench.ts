/**
 * `npm run bench`: what a reader pays in bytes and in time, and what a build costs, against the budgets of the design, as tables and
 * as JSON in .build/bench.json. Exit 1 when something is over its budget. Timings live here and never in a test.
 *
 * `npm run bench -- bytes phone`: only these parts; the parts and how long they take are in scripts/bench/parts.ts.
 *
 *   --site <folder>          measure the site that lies there, instead of building one
 *   --record                 write the figures into docs/bench and draw its picture: for an idle machine
 *   --kinds help/,letter     only pages whose kind has one of these in it (phone, lighthouse)
 *   --languages en,ar        only these languages (phone, lighthouse)
 *   --runs 3                 visits to each page (phone); the middle of them counts
 *   --throttling chromium    slow the network down with Chromium's own means, to compare with what others measure (phone)
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type BenchOptions, readBenchOptions } from './bench/bench-options.ts';
import { measureBuild } from './bench/build-cost.ts';
import { budgetTable, isWithin, type PartResult } from './bench/measure.ts';
import { benchParts } from './bench/parts.ts';
import { writeRecord } from './bench/record.ts';
import { runWhenStarted } from './command/run-command.ts';
import { stop } from './command/stop.ts';

const buildFolder = '.build/bench';
const resultFile = '.build/bench.json';

/** @throws Stop when something is over its budget, or cannot be measured */
async function bench(typed: readonly string[]): Promise<void> {
  const options = readBenchOptions(typed, Object.keys(benchParts));
  const results = new Map<string, PartResult>();
  const root = options.site ?? buildFolder;
  if (options.site === undefined && options.parts.some((name) => benchParts[name]?.needsSite)) {
    console.log('build: a minute');
    results.set('build', measureBuild(buildFolder));
  }
  for (const name of options.parts) await run(name, root, options, results);
  const measures = [...results.values()].flatMap((result) => result.measures);
  console.log(budgetTable(measures));
  if (options.record) writeRecord({ project: process.cwd(), build: buildIdOf(root), results });
  const isGood = measures.every(isWithin) && [...results.values()].every((result) => result.isGood !== false);
  if (!isGood) stop('\nNot everything keeps to its budget: see OVER above, and ! in the lists of the search.');
}

/** What is found is written at once: the next part may take an hour. */
async function run(name: string, root: string, options: BenchOptions, results: Map<string, PartResult>): Promise<void> {
  const part = benchParts[name];
  if (!part) return;
  console.log(`\n${name}: ${part.takes}`);
  const started = performance.now();
  const result = await part.run(root, options);
  results.set(name, result);
  console.log(`${result.text}\n(${name} took ${((performance.now() - started) / 1000).toFixed(0)} s)`);
  mkdirSync('.build', { recursive: true });
  const found = Object.fromEntries([...results].map(([part, { measures, data }]) => [part, { measures, data }]));
  writeFileSync(resultFile, `${JSON.stringify(found, null, 2)}\n`);
}

/** The build that a folder holds says so on every page. */
function buildIdOf(root: string): string {
  const id = /<meta name="build" content="([^"]*)"/.exec(readFileSync(`${root}/index.html`, 'utf8'))?.[1];
  return id ?? stop(`${root}/index.html does not say which build it is.`);
}

await runWhenStarted(import.meta.url, bench);
