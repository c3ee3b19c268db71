import type { ContactItem, Library } from '../model/library.ts';
import { nearIds } from './near-ids.ts';
import { Refusal } from './refusal.ts';

/**
 * @returns the published contact with an id
 * @throws Refusal when there is none, with ids that may be meant, or when it is not published
 */
export function findContact(library: Library, id: string): ContactItem {
  const found = library.contacts.find((contact) => contact.id === id);
  if (found) return found;
  const held = library.heldContacts.find((contact) => contact.id === id);
  if (held)
    throw new Refusal(
      `${id} is not published (use: ${held.facts.use}). Its numbers are in no page. See ${held.file}:${held.line}`,
    );
  const near = nearIds(
    id,
    library.contacts.map((contact) => contact.id),
  );
  const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'All ids are in the files contacts.yaml.';
  throw new Refusal(`There is no contact ${id === '' ? 'without an id' : id}. ${hint}`);
}
