import type { Library } from './library.ts';

/**
 * The latest day on which somebody compared content with its sources or tried a contact.
 * @returns `2026-11-25`
 */
export function newestDay(library: Library): string {
  const reviewed = library.guides.map((guide) => guide.facts.reviewed);
  const confirmed = library.contacts.flatMap((contact) => contact.facts.confirmed?.on ?? []);
  return [...reviewed, ...confirmed].sort().at(-1) ?? '1970-01-01';
}
