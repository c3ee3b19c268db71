import { findItem, type Library, type NoticeItem } from './library.ts';
import type { Figure } from './schema/law.ts';

/**
 * The last day of a notice: the end first announced, or that of its latest extension.
 * @returns a day, or undefined when it has no end
 */
export function lastDay(notice: NoticeItem): string | undefined {
  const ends = [notice.facts.end, ...notice.facts.extensions.map((extension) => extension.end)].filter(
    (end) => end !== undefined,
  );
  return ends.sort().at(-1);
}

/**
 * Finds a date by item and name: notices have start, end, last and their figures; campaigns start and end; progress items date
 * and their figures; laws and the guides of the country given their figures of kind date.
 * @returns `2024-06-30`, or less of it when the source says no more; undefined when there is none
 */
export function findDate(library: Library, country: string | null, id: string, part: string): string | undefined {
  const notice = findItem(library, 'notice', id);
  if (notice) {
    const dates: Record<string, string | undefined> = {
      ...notice.facts.figures,
      start: notice.facts.start,
      end: notice.facts.end,
      last: lastDay(notice),
    };
    return own(dates, part);
  }
  const campaign = findItem(library, 'campaign', id);
  if (campaign) return own<string | undefined>({ start: campaign.facts.start, end: campaign.facts.end }, part);
  const progress = findItem(library, 'progress', id);
  if (progress) {
    const found = part === 'date' ? progress.facts.date : own(progress.facts.figures, part);
    return typeof found === 'string' ? found : undefined;
  }
  const figure = findFigure(library, country, id, part);
  return figure?.kind === 'date' ? figure.date : undefined;
}

/**
 * Finds a figure of a law, a guide of the country given, or a progress item.
 * @returns the figure, or undefined
 */
export function findFigure(library: Library, country: string | null, id: string, part: string): Figure | undefined {
  const figure = own(findItem(library, 'law', id)?.facts.figures ?? {}, part);
  if (figure) return figure;
  const guide = country === null ? undefined : findItem(library, 'guide', id, country);
  if (guide) return own(guide.facts.figures, part);
  const found = own(findItem(library, 'progress', id)?.facts.figures ?? {}, part);
  if (typeof found === 'number') return { kind: 'count', amount: found };
  return typeof found === 'string' ? { kind: 'date', date: found } : undefined;
}

/** @returns the names that can follow the dot for an item, for error messages */
export function partsOf(library: Library, country: string | null, id: string): string[] {
  const notice = findItem(library, 'notice', id);
  if (notice) return ['start', ...(notice.facts.end ? ['end', 'last'] : []), ...Object.keys(notice.facts.figures)];
  const campaign = findItem(library, 'campaign', id);
  if (campaign) return campaign.facts.standing ? [] : ['start', 'end'];
  const progress = findItem(library, 'progress', id);
  if (progress) return ['date', ...Object.keys(progress.facts.figures)];
  const guide = country === null ? undefined : findItem(library, 'guide', id, country);
  return Object.keys(findItem(library, 'law', id)?.facts.figures ?? guide?.facts.figures ?? {});
}

/** Every object also answers to names such as `constructor`, which an editor may write after the dot. */
function own<Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
