import { noticeState } from '../locale/selections.ts';
import type { Site } from '../locale/site.ts';
import { lastDay } from '../model/figures.ts';
import type { NoticeItem } from '../model/library.ts';
import { daysBetween } from '../model/shift-day.ts';
import { spokenDay, spokenName, type Task } from './task.ts';

/** Days before its end on which a notice comes onto the desk. */
const ahead = 30;

/**
 * @param day today, `2026-11-25`; the pages speak for the day of the site, which may be earlier
 * @returns a task for each notice that ends soon, and for each that is over while the pages still show it as open
 */
export function noticeTasks(site: Site, day: string): Task[] {
  return site.library.notices.flatMap((notice) => {
    const due = lastDay(notice);
    if (due === undefined || notice.facts.yearly) return [];
    const state = noticeState(notice, day);
    if (state === 'open' && daysBetween(day, due) <= ahead) return taskOf(site, notice, due, false);
    const isShownAsOpen = state === 'closed' && noticeState(notice, site.today) === 'open';
    return isShownAsOpen ? taskOf(site, notice, due, true) : [];
  });
}

function taskOf(site: Site, notice: NoticeItem, due: string, isOver: boolean): Task {
  const name = spokenName(notice.words.get(site.source.tag)?.fields.title, notice.id);
  const end = spokenDay(site, due);
  return {
    kind: 'notice',
    id: notice.id,
    file: notice.file,
    line: notice.lineOf([notice.facts.extensions.length > 0 ? 'extensions' : 'end']),
    text: isOver
      ? `${name} ended on ${end}. The pages of ${spokenDay(site, site.today)} still show it as open.`
      : `${name} ends on ${end}.`,
    due,
    overdue: isOver,
    howTo: isOver
      ? 'Was it extended? Then add the new last day with its source. If not, build and publish again: npm run build'
      : 'Find out whether it is extended. If it is, add the new last day with its source under extensions.',
  };
}
