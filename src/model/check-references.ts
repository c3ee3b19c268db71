import { isCallable } from './channels.ts';
import { findDate, findFigure, partsOf } from './figures.ts';
import { knownIds } from './known-ids.ts';
import { findItem, type Item, type ItemKind, type Library } from './library.ts';
import { withNearest } from './nearest.ts';
import { inlinePages } from './page-names.ts';
import type { Problem } from './problem.ts';
import { type Reference, writeReference } from './reference.ts';
import { knownPages } from './reserved.ts';
import type { Unread } from './unread.ts';
import type { Words } from './words.ts';

/** Resolves every reference of a text, so that nothing can be missing when it is rendered. */
export function checkProseReferences(
  library: Library,
  item: Item<unknown, unknown>,
  words: Words<unknown>,
  unread: Unread,
  report: (problem: Problem) => void,
): void {
  for (const reference of words.references) {
    const found = problemOf(library, item.country, reference);
    if (found && !mayBeUnread(reference, unread))
      report({
        file: words.file,
        line: reference.line,
        field: writeReference(reference),
        ...found,
      });
  }
}

/** Says whether a reference may mean something that is there but has a mistake of its own. */
function mayBeUnread({ kind, id }: Reference, unread: Unread): boolean {
  if (kind === 'site' || kind === 'publisher') return false;
  if (kind === 'page') return unread.hasAny(partsOfCountry[id as keyof typeof partsOfCountry] ?? 'page');
  if (kind !== 'date' && kind !== 'year' && kind !== 'figure')
    return unread.has(kind === 'phone' ? 'contact' : kind, id);
  return ['notice', 'campaign', 'progress', 'law', 'guide'].some((candidate) => unread.has(candidate, id));
}

/** Pages that a country has when it has such records. */
const partsOfCountry = { next: 'referral step', progress: 'progress' } as const;

/** A page that the site would not make: its link would lead nowhere. */
function isMissingPage(library: Library, country: string | null, id: string): boolean {
  // Outside a country the link goes to the first one.
  const shown = country ?? library.countries[0]?.id ?? null;
  if (id === 'next') return !library.referral.some((item) => item.country === shown);
  if (id === 'progress') return !library.progress.some((item) => item.country === shown);
  return knownPages.includes(id) && !findItem(library, 'page', id);
}

type Found = Pick<Problem, 'wrong' | 'mend'> | undefined;

function problemOf(library: Library, country: string | null, { kind, id, part }: Reference): Found {
  if (kind === 'site' || kind === 'publisher')
    return part === undefined || (kind === 'site' && part === 'full')
      ? undefined
      : { wrong: 'has a part after the dot', mend: 'remove the dot and what follows' };
  if (kind === 'page') {
    if (inlinePages.includes(id) && isMissingPage(library, country, id))
      return { wrong: 'names a page that is not there', mend: 'leave it out, or add what the page shows' };
    if (inlinePages.includes(id) && part === undefined) return undefined;
    return {
      wrong: 'names a page that does not exist',
      mend: withNearest(`use one of ${inlinePages.join(', ')}`, id, inlinePages),
    };
  }
  if (kind === 'date' || kind === 'year') {
    if (part !== undefined && findDate(library, country, id, part)) return undefined;
    return {
      wrong: 'names a date that does not exist',
      mend: available(library, country, id, part, (name) => findDate(library, country, id, name)),
    };
  }
  if (kind === 'figure') {
    if (part !== undefined && findFigure(library, country, id, part)) return undefined;
    return {
      wrong: 'names a figure that does not exist',
      mend: available(library, country, id, part, (name) => findFigure(library, country, id, name)),
    };
  }
  const itemKind: ItemKind = kind === 'phone' ? 'contact' : kind;
  const found = findItem(library, itemKind, id, country);
  if (!found) {
    if (library.unpublished.some((item) => item.id === id))
      return { wrong: `names a ${itemKind} that is not published yet`, mend: 'publish that first, or leave this out' };
    const held = itemKind === 'contact' && library.heldContacts.some((contact) => contact.id === id);
    return held
      ? { wrong: 'names a contact that is not published', mend: 'name another contact' }
      : {
          wrong: `names ${itemKind === 'origin' ? 'an' : 'a'} ${itemKind} that does not exist`,
          mend: withNearest('correct the id or add it', id, knownIds(library, itemKind, country)),
        };
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

function available(
  library: Library,
  country: string | null,
  id: string,
  part: string | undefined,
  find: (part: string) => unknown,
): string {
  const parts = partsOf(library, country, id).filter((part) => find(part) !== undefined);
  if (parts.length === 0) return withNearest(`${id} has none; correct the id`, id, datedIds(library, country, id));
  const names = `use one of ${parts.map((part) => `${id}.${part}`).join(', ')}`;
  return part === undefined ? names : withNearest(names, part, parts);
}

/** @returns the ids that dates and figures can be taken from; none when the id is one of them */
function datedIds(library: Library, country: string | null, id: string): string[] {
  const ids = (['notice', 'campaign', 'progress', 'law', 'guide'] as const).flatMap((kind) =>
    knownIds(library, kind, country),
  );
  return ids.includes(id) ? [] : ids;
}
