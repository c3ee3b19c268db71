import { idProblem } from './id-problem.ts';
import type { Item, ItemKind, Library } from './library.ts';
import type { Problem } from './problem.ts';
import type { Unread } from './unread.ts';

type AnyItem = Item<unknown, unknown>;

/** Resolves every id in every field of facts that holds ids. */
export function checkFactReferences(library: Library, unread: Unread, report: (problem: Problem) => void): void {
  const check = (item: AnyItem, field: string, kind: ItemKind, ids: string | readonly string[] | undefined): void => {
    const list = ids === undefined ? [] : typeof ids === 'string' ? [ids] : ids;
    for (const [index, id] of list.entries()) {
      const twice = list.indexOf(id) < index;
      const found = twice ? namedTwice(kind, id) : idProblem(library, kind, id, item.country);
      if (!found || unread.has(kind, id)) continue;
      const line = item.lineOf(typeof ids === 'string' ? [field] : [field, index]);
      report({ file: item.file, line, field: `${item.id}.${field}`, ...found });
    }
  };
  for (const item of library.countries) {
    check(item, 'emergency', 'contact', item.facts.emergency);
    check(item, 'hotline', 'contact', item.facts.hotline);
    check(item, 'complaints', 'organisation', item.facts.complaints?.organisation);
    check(item, 'complaints', 'contact', item.facts.complaints?.contacts);
  }
  for (const item of [...library.contacts, ...library.heldContacts]) {
    check(item, 'origin', 'origin', item.facts.origin);
    check(item, 'place', 'place', item.facts.place);
  }
  for (const item of library.guides) {
    check(item, 'contacts', 'contact', item.facts.contacts);
    check(item, 'laws', 'law', item.facts.laws);
    check(item, 'notices', 'notice', item.facts.notices);
    check(item, 'related', 'guide', item.facts.related);
  }
  for (const item of library.notices) {
    check(item, 'laws', 'law', item.facts.laws);
    check(item, 'contacts', 'contact', item.facts.contacts);
    check(item, 'guides', 'guide', item.facts.guides);
  }
  for (const item of library.embassyNotes) check(item, 'origin', 'origin', item.facts.origin);
  for (const item of library.campaigns) {
    check(item, 'countries', 'country', item.facts.countries);
    check(item, 'contacts', 'contact', item.facts.contacts);
    check(item, 'guides', 'guide', item.facts.guides);
  }
  for (const item of library.origins) check(item, 'guides', 'guide', item.facts.guides);
  for (const item of library.referral) check(item, 'contacts', 'contact', item.facts.contacts);
  for (const item of library.organisations) check(item, 'contacts', 'contact', item.facts.contacts);
  for (const item of library.training) {
    check(item, 'countries', 'country', item.facts.countries);
    check(item, 'laws', 'law', item.facts.laws);
  }
}

function namedTwice(kind: ItemKind, id: string): Pick<Problem, 'wrong' | 'mend'> {
  return { wrong: `names the ${kind} ${id} twice`, mend: 'remove one of them' };
}
