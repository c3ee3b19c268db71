/**
 * Changes a number of a contact. It takes two people: one changes, one compares the new number with its source, digit by digit.
 *
 *   npm run change-number -- kw-iom +96512345678 +96587654321 --changed-by "Name" --checked-by "Other name"
 *     --source https://... --publisher "Who says so" --date 2026-12-01 [--confidence high]
 *     [--on 2026-12-01]
 *
 * The old confirmation goes: nobody has called the new number yet. Where the source already has the new number, leave the source out.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { changeNumber, type NumberRequest } from '../src/desk/change-number.ts';
import { othersWith, whereNamed } from '../src/desk/where-named.ts';
import { gulfDay } from '../src/islands/gulf-day.ts';
import type { Site } from '../src/locale/site.ts';
import { runWhenStarted } from './command/run-command.ts';
import { stop } from './command/stop.ts';
import { cardDifference } from './desk/card-difference.ts';
import { writeChecked } from './desk/write-checked.ts';
import { loadOrStop } from './i18n/site-and-locale.ts';

/** @throws Stop, with nothing written, when it is called wrongly or refused */
export function changeNumberOf(typed: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...typed],
    allowPositionals: true,
    options: {
      'changed-by': { type: 'string', default: '' },
      'checked-by': { type: 'string', default: '' },
      source: { type: 'string' },
      publisher: { type: 'string', default: '' },
      date: { type: 'string', default: '' },
      // "One credible source", in the words of the scale (src/model/schema/common.ts); whoever knows more says so.
      confidence: { type: 'string', default: 'medium' },
      on: { type: 'string' },
    },
  });
  const [id, from, to, ...rest] = positionals;
  if (id === undefined || from === undefined || to === undefined || rest.length > 0) {
    stop(
      'Usage: npm run change-number -- <contact> <old number> <new number> --changed-by "Name" --checked-by "Other name"\n' +
        '  [--source address --publisher "Name" --date day]\nDo not forget the two hyphens after change-number.',
    );
  }
  const { source: url, publisher, date, confidence } = values;
  const source = url === undefined ? undefined : { url, publisher, date, confidence };
  const people = { changedBy: values['changed-by'], checkedBy: values['checked-by'] };
  const before = loadOrStop();
  const today = gulfDay(Date.now());
  const request: NumberRequest = { id, from, to, on: values.on ?? today, source, ...people };
  const description = writeChecked(
    () => changeNumber(before.library, request, today, read),
    (changed, after) => describe(request, changed, before, after),
  );
  console.log(description);
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

/** What staff must see before they go on: the card in every language, and where else to look. */
function describe(
  request: NumberRequest,
  { file, types }: ReturnType<typeof changeNumber>,
  before: Site,
  site: Site,
): string {
  const texts = whereNamed(site.library, request.id);
  const others = othersWith(site.library, request.id, request.from);
  return [
    `${request.from} is now ${request.to} in ${file} (${types.join(', ')}). The card before and after:`,
    cardDifference(before, site, request.id),
    ...(texts.length > 0 ? [['The texts of these write out a number of it too:', ...texts].join('\n  ')] : []),
    ...(others.length > 0
      ? [`These contacts still have the old number: ${others.join(' ')}. Must they change too?`]
      : []),
    ...(request.source
      ? []
      : ['The source stays as it was. Go on only if the new number stands there; if not, give --source.']),
    `Nobody has called the new number yet. Call it, then: npm run confirm -- ${request.id} --by "Your name" --how called`,
  ].join('\n\n');
}

await runWhenStarted(import.meta.url, changeNumberOf);
