import { holdsOn } from '../locale/selections.ts';
import type { Site } from '../locale/site.ts';
import { daysBetween } from '../model/shift-day.ts';
import { spokenDay, spokenName, type Task } from './task.ts';

/** Days before its last day on which a note comes onto the desk: an office needs weeks to approve words. */
const ahead = 30;

/**
 * @param day today, `2026-11-25`
 * @returns a task for each note of an embassy that runs out soon, and for each that is over and still lies in its folder
 */
export function embassyNoteTasks(site: Site, day: string): Task[] {
  return site.library.embassyNotes.flatMap((note): Task[] => {
    const { approved, until } = note.facts;
    const isOver = !holdsOn(note, day);
    if (daysBetween(day, until) > ahead) return [];
    const name = spokenName(note.words.get(site.source.tag)?.fields.title, note.id);
    const last = spokenDay(site, until);
    return [
      {
        kind: 'embassy-note',
        id: `${note.country}/${note.id}`,
        file: note.file,
        line: note.lineOf(['until']),
        text: isOver
          ? `${name} (${approved.office}) ran out on ${last}. The pages do not show it any more.`
          : `${name} (${approved.office}) runs out on ${last}. Then the pages stop showing it.`,
        due: until,
        overdue: isOver,
        howTo: isOver
          ? 'Delete its folder, or ask the office to approve the note again and write the new approval.'
          : 'Ask the office whether it still holds. If it approves the note again, write the new approval and last day.',
      },
    ];
  });
}
