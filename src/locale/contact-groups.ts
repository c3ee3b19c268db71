import type { ContactItem, Library } from '../model/library.ts';
import type { ContactKind } from '../model/schema/contact.ts';
import { contactsOf } from './selections.ts';

/** Every group, in the order of the pages. */
export const contactGroups = [
  'emergency',
  'trafficking',
  'shelter',
  'labour',
  'embassy',
  'home',
  'support',
  'online',
] as const;
/** What a reader looks for among contacts. */
export type ContactGroup = (typeof contactGroups)[number];

/** Kinds of contact, in the groups a reader looks for. */
const groupOf: Record<ContactKind, ContactGroup> = {
  emergency: 'emergency',
  'child-hotline': 'emergency',
  'trafficking-hotline': 'trafficking',
  shelter: 'shelter',
  'labour-hotline': 'labour',
  'labour-office': 'labour',
  'wage-fund': 'labour',
  'legal-aid': 'support',
  ngo: 'support',
  un: 'support',
  'human-rights-body': 'support',
  'government-office': 'support',
  embassy: 'embassy',
  'home-country-line': 'home',
  'online-service': 'online',
  'information-service': 'online',
};

/** @returns the contacts that a page of a country may show, in groups; a group of which there is nobody is left out */
export function contactsByGroup(library: Library, country: string): { group: ContactGroup; contacts: ContactItem[] }[] {
  const all = contactsOf(library, country);
  return contactGroups
    .map((group) => ({ group, contacts: all.filter((contact) => groupOf[contact.facts.kind] === group) }))
    .filter(({ contacts }) => contacts.length > 0);
}
