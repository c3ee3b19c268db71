import { isCallable } from './channels.ts';
import { findDate, findFigure, partsOf } from './figures.ts';
import { findItem, type Item, type ItemKind, type Library } from './library.ts';
import { inlinePages } from './page-names.ts';
import type { Problem } from './problem.ts';
import type { Reference } from './prose.ts';
import type { Words } from './words.ts';

/** Resolves every reference of a text, so that nothing can be missing when it is rendered. */
export function checkProseReferences(
  library: Library,
  item: Item<unknown, unknown>,
  words: Words<unknown>,
  report: (problem: Problem) => void,
): void {
  for (const reference of words.references) {
    const found = problemOf(library, item.country, reference);
    if (found)
      report({
        file: words.file,
        line: Math.max(reference.line, words.line),
        field: `{${reference.kind}:${reference.id}}`,
        ...found,
      });
  }
}

type Found = Pick<Problem, 'wrong' | 'mend'> | undefined;

function problemOf(library: Library, country: string | null, { kind, id, part }: Reference): Found {
  if (kind === 'page') {
    if (inlinePages.includes(id) && part === undefined) return undefined;
    return { wrong: 'names a page that does not exist', mend: `use one of ${inlinePages.join(', ')}` };
  }
  if (kind === 'date' || kind === 'year') {
    if (part !== undefined && findDate(library, id, part)) return undefined;
    return { wrong: 'names a date that does not exist', mend: available(library, id) };
  }
  if (kind === 'figure') {
    if (part !== undefined && findFigure(library, id, part)) return undefined;
    return { wrong: 'names a figure that does not exist', mend: available(library, id) };
  }
  const itemKind: ItemKind = kind === 'phone' ? 'contact' : kind;
  const found = findItem(library, itemKind, id, country);
  if (!found) {
    const held = itemKind === 'contact' && library.heldContacts.some((contact) => contact.id === id);
    return held
      ? { wrong: 'names a contact that is not published', mend: 'name another contact' }
      : { wrong: `names a ${itemKind} that does not exist`, mend: 'correct the id or add it' };
  }
  if (kind === 'guide' && country === null)
    return {
      wrong: 'names a guide outside a country',
      mend: 'link to it from the facts of this item, or leave it out',
    };
  if (kind === 'phone') {
    const contact = library.contacts.find((candidate) => candidate.id === id);
    if (!contact || !isCallable(contact))
      return { wrong: 'names a contact without a phone number', mend: 'use {contact:...} instead' };
  }
  return part === undefined
    ? undefined
    : { wrong: 'has a part after the dot', mend: 'remove the dot and what follows' };
}

function available(library: Library, id: string): string {
  const parts = partsOf(library, id);
  return parts.length > 0
    ? `use one of ${parts.map((part) => `${id}.${part}`).join(', ')}`
    : `${id} has no dates or figures; correct the id`;
}
