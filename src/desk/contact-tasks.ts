import type { Site } from '../locale/site.ts';
import { isCallable } from '../model/channels.ts';
import type { ContactItem } from '../model/library.ts';
import { nextReview } from '../model/next-review.ts';
import { daysBetween } from '../model/shift-day.ts';
import { spokenDay, spokenName, type Task } from './task.ts';

/** Days before its day on which a contact comes onto the desk. */
const ahead = 30;

/**
 * @param day today, `2026-11-25`
 * @returns a task for each published contact that nobody has confirmed, whose number was changed since, or whose day is near
 */
export function contactTasks(site: Site, day: string): Task[] {
  return site.library.contacts.flatMap((contact) => {
    const { confirmed } = contact.facts;
    const due = dueDay(contact);
    if (confirmed && due !== undefined && daysBetween(day, due) > ahead) return [];
    return {
      kind: 'contact',
      id: contact.id,
      file: contact.file,
      line: contact.line,
      text: `${spokenName(contact.words.get(site.source.tag)?.fields.name, contact.id)}: ${stateOf(site, contact)}`,
      due,
      // From this day on the page itself says that the number is old.
      overdue: due === undefined || due <= day,
      howTo: howTo(contact),
    };
  });
}

/** A number that was changed is to be called at once: the date of its source says nothing about it. */
function dueDay({ facts }: ContactItem): string | undefined {
  return facts.changed && !facts.confirmed ? facts.changed.on : nextReview(facts);
}

function stateOf(site: Site, { facts: { confirmed, changed, source } }: ContactItem): string {
  if (confirmed) return `last confirmed on ${spokenDay(site, confirmed.on)}.`;
  if (changed) return `its number was changed on ${spokenDay(site, changed.on)}, and nobody has confirmed the new one.`;
  const age =
    source.date === 'undated' ? 'Its source has no date.' : `Its source is of ${spokenDay(site, source.date)}.`;
  return `nobody has confirmed it. ${age}`;
}

function howTo(contact: ContactItem): string {
  const record = (how: string) => `Then: npm run confirm -- ${contact.id} --by "Your name" --how ${how}`;
  // A test call may keep somebody in danger waiting.
  if (contact.facts.kind === 'emergency')
    return `Do not call it as a test. Look at the official page, or ask in writing. ${record('official-page')}`;
  if (isCallable(contact)) return `Call it. ${record('called')}`;
  return `Write to it, visit it, or look at its official page. ${record('written')}`;
}
