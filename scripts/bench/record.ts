import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { buildDay } from '../../src/build/build-day.ts';
import { stop } from '../command/stop.ts';
import { appendedHistory, type HistoryStamp, rounded } from './history.ts';
import { inUnit, isWithin, type Measure, type PartResult } from './measure.ts';
import { paintPicture } from './paint-picture.ts';
import type { PhoneData } from './phone-part.ts';

/** One part of the benchmark as it was last measured. */
interface RecordedPart {
  readonly stamp: HistoryStamp;
  /** On what it was measured. */
  readonly machine: string;
  readonly measures: readonly Measure[];
  readonly data: unknown;
}

type Recorded = Record<string, RecordedPart>;

const folder = 'docs/bench';
const pictureFile = 'docs/pictures/bench-lcp.svg';
const tableStart = '<!-- The table is written by: npm run bench -- --record -->';
const tableEnd = '<!-- End of the table -->';

/**
 * Writes what was measured into the repository: a line of the history, the latest figures, the table of the document and the picture.
 * Parts that were not measured this time keep what was measured before, with their own day.
 * @throws Stop without Git, which tells what was measured
 */
export function writeRecord(measured: {
  readonly project: string;
  readonly build: string;
  readonly results: ReadonlyMap<string, PartResult>;
}): void {
  const { project, build, results } = measured;
  const stamp = {
    day: buildDay(project) ?? stop('--record needs Git: the day is that of the commit.'),
    commit: commitOf(project),
    build,
  };
  const at = (name: string) => join(project, folder, name);
  const read = (name: string, none: string) => (existsSync(at(name)) ? readFileSync(at(name), 'utf8') : none);
  const recorded = JSON.parse(read('latest.json', '{}')) as Recorded;
  for (const [part, { measures, data, recordedData }] of results)
    recorded[part] = { stamp, machine: machine(), measures, data: recordedData ?? data };
  mkdirSync(join(project, folder), { recursive: true });
  writeFileSync(at('latest.json'), `${JSON.stringify(recorded, roundedNumbers)}\n`);
  writeFileSync(at('history.csv'), appendedHistory(read('history.csv', ''), stamp, figuresOf(results)));
  writeFileSync(at('README.md'), withTable(read('README.md', `${tableStart}\n${tableEnd}\n`), recordTable(recorded)));
  const phone = results.get('phone')?.data as PhoneData | undefined;
  if (phone) writeFileSync(join(project, pictureFile), paintPicture(phone.pages));
  console.log(`Written: ${folder}/latest.json, history.csv and README.md${phone ? `, ${pictureFile}` : ''}.`);
}

function commitOf(project: string): string {
  return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], { cwd: project, encoding: 'utf8' }).trim();
}

function machine(): string {
  const [first] = cpus();
  return `${cpus().length} x ${first?.model.trim()}, Node ${process.versions.node}`;
}

function roundedNumbers(_: string, value: unknown): unknown {
  return typeof value === 'number' ? rounded(value) : value;
}

function figuresOf(results: ReadonlyMap<string, PartResult>): Record<string, number> {
  return Object.fromEntries(
    [...results.values()].flatMap(({ measures }) => measures.map(({ id, measured }) => [id, measured])),
  );
}

/**
 * @param recorded what was measured last of each part
 * @returns a table in Markdown for each part
 */
export function recordTable(recorded: Readonly<Recorded>): string {
  return Object.entries(recorded)
    .map(([part, { stamp, machine, measures }]) => {
      const rows = measures.map((measure) => {
        const { what, measured, budget, unit, note } = measure;
        const limit = budget === undefined ? '' : inUnit(budget, unit);
        const cells = [what, inUnit(measured ?? Number.NaN, unit), limit, isWithin(measure) ? '' : 'over', note];
        return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
      });
      const head = '| what | measured | budget | | note |\n| --- | ---: | ---: | --- | --- |';
      const told = `Commit \`${stamp.commit}\` of ${stamp.day}, build \`${stamp.build}\`, on ${machine}.`;
      return `### ${part}\n\n${told}\n\n${head}\n${rows.join('\n')}`;
    })
    .join('\n\n');
}

/**
 * @param document a document with the two marks
 * @param table what stands between them from now on
 * @throws Stop when the marks are not there
 */
export function withTable(document: string, table: string): string {
  const start = document.indexOf(tableStart);
  const end = document.indexOf(tableEnd);
  if (start < 0 || end < start)
    stop(`${folder}/README.md has lost the marks between which the table is written: ${tableStart}`);
  return `${document.slice(0, start + tableStart.length)}\n\n${table}\n\n${document.slice(end)}`;
}
