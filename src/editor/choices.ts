import type { Item, Library } from '../model/library.ts';
import type { NamedKind } from '../model/schema/common.ts';
import type { EditorLanguage } from './labels.ts';

export interface Choice {
  label: string;
  value: string;
}

/** What can be chosen where an id of another item is asked for, by its kind. */
export type Choices = Readonly<Record<NamedKind, readonly Choice[]>>;

/**
 * @param library with every item, also those that are not published yet
 * @returns the items by name in the language of the form; a contact that is held back is not offered
 */
export function choicesOf(library: Library, language: EditorLanguage): Choices {
  const named = (items: readonly Item<unknown, { name: string }>[]) => choices(items, ({ name }) => name, language);
  const titled = (items: readonly Item<unknown, { title: string }>[]) => choices(items, ({ title }) => title, language);
  const regions = new Intl.DisplayNames([language], { type: 'region' });
  const places = (items: readonly { id: string; facts: { region: string } }[]) =>
    items.map(({ id, facts }) => ({ label: regions.of(facts.region) ?? id, value: id }));
  return {
    contact: named(library.contacts),
    country: places(library.countries),
    // A topic has one id in every country.
    guide: titled(library.guides),
    law: choices(library.laws, ({ statement }) => statement, language),
    notice: titled(library.notices),
    organisation: named(library.organisations),
    origin: places(library.origins),
    place: named(library.places),
  };
}

function choices<Words>(
  items: readonly Item<unknown, Words>[],
  say: (words: Words) => string,
  language: EditorLanguage,
): Choice[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return [...byId.values()].map(({ id, words }) => {
    const shown = words.get(language) ?? words.get('en');
    return { label: shown ? `${shorten(say(shown.fields))} (${id})` : id, value: id };
  });
}

/** A statement of law is a sentence or two; its beginning is enough to know it by. */
function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

const longest = 80;
