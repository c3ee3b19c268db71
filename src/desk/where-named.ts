import { itemsWithWords } from '../model/check-library.ts';
import type { Library } from '../model/library.ts';

/**
 * @param id of a contact
 * @returns items of which a text writes out the number of a contact, each with its file, sorted: their pages change with it
 */
export function whereNamed(library: Library, id: string): string[] {
  return itemsWithWords(library)
    .filter((item) =>
      [...item.words.values()].some(({ references }) =>
        references.some((reference) => reference.kind === 'phone' && reference.id === id),
      ),
    )
    .map((item) => `${item.file}: ${item.id}`)
    .sort();
}

/** @returns ids of other contacts with a number, published or held back; they may have to change as well */
export function othersWith(library: Library, id: string, number: string): string[] {
  return [...library.contacts, ...library.heldContacts]
    .filter((contact) => contact.id !== id)
    .filter(({ facts }) => facts.channels.some((channel) => 'number' in channel && channel.number === number))
    .map((contact) => contact.id);
}
