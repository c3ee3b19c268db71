import { findItem, type Library } from '../model/library.ts';
import type { ContactKind } from '../model/schema/contact.ts';
import type { Route } from './routes.ts';

/** What a contact is about, in the words of `data-topic`. */
const topics: Partial<Record<ContactKind, string>> = {
  shelter: 'shelter',
  embassy: 'embassy',
  'online-service': 'page',
  'information-service': 'page',
  'government-office': 'page',
};

/** @returns what a contact is about, for `data-topic` on links to it */
export function topicOfContact(kind: ContactKind): string {
  return topics[kind] ?? 'hotline';
}

/** @returns what a page is about, for `data-topic` on links to it */
export function topicOfRoute(route: Route, library: Library): string {
  if (route.kind === 'guide') return route.item ?? 'page';
  if (route.kind === 'notice' || route.kind === 'campaign') return route.kind;
  if (route.kind === 'world-day' || route.kind === 'world-day-year') return 'world-day';
  if (route.kind === 'help') return 'hotline';
  const contact = route.kind === 'contact' && findItem(library, 'contact', route.item ?? '');
  return contact ? topicOfContact(contact.facts.kind) : 'page';
}
