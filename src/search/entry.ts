import type { Entry } from './finder.ts';

/** Contacts, notices and campaigns have only their names to be found by, and stand behind topics that fit as well. */
const weightOfNames = 0.6;

/**
 * @param title what it is called on the page, folded
 * @param words what readers type for it; left out for what has no words of its own
 * @returns what may be found
 */
export function entryOf(id: string, title: string, words: readonly string[] | undefined): Entry {
  return { id, phrases: words ? [title, ...words] : [title], weight: words ? 1 : weightOfNames };
}
