import { changedContacts } from '../../src/desk/compare-contacts.ts';
import type { Site } from '../../src/locale/site.ts';
import { cardDifference } from './card-difference.ts';

/**
 * @returns every contact whose numbers differ, with its card before and after in every language; a sentence when there is none
 */
export function numberDifference(before: Site, after: Site): string {
  const ids = changedContacts(before.library, after.library);
  if (ids.length === 0) return 'No number of a published contact has changed.';
  const isThere = (site: Site, id: string) => site.library.contacts.some((contact) => contact.id === id);
  const parts = ids.map((id) => {
    const state = !isThere(before, id) ? ' (new)' : !isThere(after, id) ? ' (no longer published)' : '';
    return `${id}${state}\n${cardDifference(before, after, id)}`;
  });
  const count = ids.length === 1 ? '1 contact' : `${ids.length} contacts`;
  return [`Numbers of ${count} have changed. Compare each digit by digit with its source:`, ...parts].join('\n\n');
}
