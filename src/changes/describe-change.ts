import { formatDate, formatYearDay } from '../locale/format.ts';
import type { Ui } from '../locale/messages.ts';
import type { Site } from '../locale/site.ts';
import { groupedNumber } from '../locale/telephone.ts';
import type { Change } from '../model/change-log.ts';
import { findItem } from '../model/library.ts';
import { nameOf } from './name-of.ts';
import { placeOf } from './place-of.ts';
import { numbersOf } from './published-items.ts';

/** A change as those who follow the log read it. */
export interface DescribedChange {
  title: string;
  /** Lines of plain text: numbers or days before and now, where the law stands, a line of staff; none when there is no more to say. */
  lines: string[];
  /** Address of the page, from the root of the site. */
  path: string;
}

/**
 * @param tag language of the page; where the page is in English, the text is
 * @returns the change in words. The name of an item that is gone is the one it had, in English.
 */
export function describeChange(site: Site, tag: string, change: Change): DescribedChange {
  const { route, fragment } = placeOf(site, tag, change);
  const ui = site.ui(route.textLocale);
  const naming = nameOf(site, tag, change);
  const path = `${route.path}${fragment}`;
  if (change.kind === 'start') return { title: ui.text('changes.start'), lines: [], path };
  const title = ui.text(`changes.${change.kind}`, { what: whatHappened(change), name: naming?.name ?? change.name });
  const text = change.happened === 'removed' ? undefined : naming?.text;
  return {
    title,
    lines: [...valueLines(site, ui, change), text, change.words].filter((line) => !!line) as string[],
    path,
  };
}

/** A contact whose numbers are as they were has changed in its hours, its other ways, or whether it is open. */
function whatHappened({ kind, happened, before, after }: Change): string {
  const isAsBefore = before.length === 0 && after.length === 0;
  return kind === 'number' && happened === 'changed' && isAsBefore ? 'details' : happened;
}

function valueLines(site: Site, ui: Ui, change: Change): string[] {
  const said = (values: readonly string[]) => values.map((value) => shownValue(site, ui, change, value)).join(', ');
  const { before, after } = change;
  const old = change.kind === 'number' ? withdrawnNumbers(site, change) : before;
  return [
    ...(old.length > 0
      ? [ui.text(change.kind === 'number' ? 'changes.stop' : 'changes.before', { values: said(old) })]
      : []),
    ...(after.length > 0 ? [ui.text('changes.now', { values: said(after) })] : []),
  ];
}

/**
 * Numbers that must no longer be handed out. A number that another contact has today is in use: nobody may be told to drop it.
 * @returns the numbers that the contact had and nobody has
 */
export function withdrawnNumbers({ library }: Site, { kind, before }: Change): string[] {
  if (kind !== 'number') return [];
  const inUse = new Set(library.contacts.flatMap(numbersOf));
  return before.filter((number) => !inUse.has(number));
}

function shownValue(site: Site, ui: Ui, { kind, item }: Change, value: string): string {
  if (kind !== 'notice') return groupedNumber(value);
  const [start = '', end = '..'] = value.split('/');
  if (end === '..') return ui.text('notice.since', { start: formatDate(ui, start) });
  const isYearly = findItem(site.library, 'notice', item)?.facts.yearly ?? false;
  return isYearly
    ? ui.text('notice.yearly', { start: yearDay(ui, start), end: yearDay(ui, end) })
    : ui.text('notice.period', { start: formatDate(ui, start), end: formatDate(ui, end) });
}

function yearDay(ui: Ui, day: string): string {
  return formatYearDay(ui, Number(day.slice(5, 7)), Number(day.slice(8)));
}
