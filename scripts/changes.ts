/**
 * `npm run changes`: writes down what has changed in numbers, notices, rights and guides since the last time. The feed of changes that
 * embassies follow is made of it. Nothing is written when nothing has changed.
 *
 *   --day 2026-12-01    as of another day
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDay } from '../src/build/build-day.ts';
import { dayOfChanges } from '../src/changes/all-changes.ts';
import { describeChange } from '../src/changes/describe-change.ts';
import { appendedLog, stateText } from '../src/changes/log-text.ts';
import { publishedItems } from '../src/changes/published-items.ts';
import { beginning, unloggedChanges } from '../src/changes/unlogged-changes.ts';
import { spokenDay } from '../src/desk/task.ts';
import { gulfDay } from '../src/islands/gulf-day.ts';
import type { Site } from '../src/locale/site.ts';
import type { Change } from '../src/model/change-log.ts';
import { changeLogFile, changeStateFile } from '../src/model/read-change-log.ts';
import { isRealDate } from '../src/model/schema/common.ts';
import { runWhenStarted } from './command/run-command.ts';
import { stop } from './command/stop.ts';
import { loadOrStop } from './i18n/site-and-locale.ts';

/** @throws Stop, with nothing written, when the content has problems, or for what is not a day */
export function writeChanges(typed: readonly string[]): void {
  const { values } = parseArgs({ args: [...typed], options: { day: { type: 'string', default: defaultDay() } } });
  if (!/^\d{4}-\d{2}-\d{2}$/.test(values.day) || !isRealDate(values.day))
    stop(`${values.day} is not a day; write it as 2026-12-01`);
  if (process.env.SITE_FILE !== undefined)
    stop('SITE_FILE is set: the log is that of the whole content. Run this without SITE_FILE.');
  const site = loadOrStop(values.day);
  const { changes, known } = site.changeLog;
  const isNew = changes.length === 0 && !known;
  const day = dayOfChanges(site, values.day);
  const found = isNew ? [beginning(day)] : unloggedChanges(site, day);
  const items = publishedItems(site);
  if (found.length === 0 && known) {
    console.log(`Nothing has changed since the last entry of ${changeLogFile}.`);
    return;
  }
  if (found.length > 0) write(changeLogFile, appendedLog(read(changeLogFile), found));
  write(changeStateFile, stateText(items));
  console.log(told(site, day, found, items.size));
}

/** The commit that will hold the change is yet to be made, so the day of the last one would be too early. */
function defaultDay(): string {
  const given = process.env.SOURCE_DATE_EPOCH === undefined ? undefined : buildDay(process.cwd());
  return given ?? gulfDay(Date.now());
}

function told(site: Site, day: string, found: readonly Change[], items: number): string {
  if (found.length === 0)
    return `${changeStateFile} was missing and is written again with ${items} items. What changed before cannot be told any more.`;
  const lines = found.map((change) => {
    const { title, lines: more } = describeChange(site, site.source.tag, change);
    return [`- ${title}`, ...more].join('\n    ');
  });
  const count = found.length === 1 ? '1 entry' : `${found.length} entries`;
  return [
    `${count} of ${spokenDay(site, day)} in ${changeLogFile}:`,
    ...lines,
    'Read them. To say more, add a line `words:` to an entry. Then commit the folder changes with what you changed.',
  ].join('\n');
}

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

await runWhenStarted(import.meta.url, writeChanges);
