import type { Site } from '../locale/site.ts';
import { shiftDay } from '../model/shift-day.ts';
import { spokenDay, spokenName, type Task } from './task.ts';

/**
 * @param day today, `2026-11-25`
 * @returns a task for each guide that was to be compared with its sources again by now
 */
export function guideTasks(site: Site, day: string): Task[] {
  return site.library.guides.flatMap((guide) => {
    const { reviewed, reviewEvery } = guide.facts;
    const due = shiftDay(reviewed, reviewEvery);
    if (due > day) return [];
    const name = spokenName(guide.words.get(site.source.tag)?.fields.title, guide.id);
    return {
      kind: 'guide',
      id: `${guide.country}/${guide.id}`,
      file: guide.file,
      line: guide.lineOf(['reviewed']),
      text: `${name} (${guide.country}) was last compared with its sources on ${spokenDay(site, reviewed)}.`,
      due,
      overdue: true,
      howTo: 'Read it beside its sources and laws. Mend what has changed, then write the day of today as reviewed.',
    };
  });
}
