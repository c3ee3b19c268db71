/**
 * Records that somebody has tried a contact. The pages then say so, and from when on it is old again.
 *
 *   npm run confirm -- kw-emergency-112 --by "Name" --how called
 *   npm run confirm -- kw-emergency-112 --by "Name" --how official-page --on 2026-12-01
 *
 * How: called, written, visited or official-page.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { confirmContact } from '../src/desk/confirm-contact.ts';
import { gulfDay } from '../src/islands/gulf-day.ts';
import { runWhenStarted } from './command/run-command.ts';
import { stop } from './command/stop.ts';
import { cardDifference } from './desk/card-difference.ts';
import { writeChecked } from './desk/write-checked.ts';
import { loadOrStop } from './i18n/site-and-locale.ts';

/** @throws Stop, with nothing written, when it is called wrongly or refused */
export function confirm(typed: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...typed],
    allowPositionals: true,
    options: { by: { type: 'string' }, how: { type: 'string' }, on: { type: 'string' } },
  });
  const today = gulfDay(Date.now());
  // Without the lone `--` npm keeps the names of options for itself and hands on what follows them.
  const [id, by = values.by, how = values.how, on = values.on ?? today] = positionals;
  if (id === undefined) {
    stop('Usage: npm run confirm -- <contact> --by "Name" --how called|written|visited|official-page [--on day]');
  }
  const before = loadOrStop();
  const description = writeChecked(
    () => confirmContact(before.library, { id, by: by ?? '', how: how ?? '', on }, today, read),
    ({ file }, site) => `${id} is confirmed in ${file}. What its card says now:\n${cardDifference(before, site, id)}`,
  );
  console.log(description);
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

await runWhenStarted(import.meta.url, confirm);
