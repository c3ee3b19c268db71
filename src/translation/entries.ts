import { catalogRevision } from '../locale/load-catalogs.ts';
import { coverage } from '../locale/messages.ts';
import { searchTopics } from '../locale/search-words.ts';
import type { Site } from '../locale/site.ts';
import { itemsWithWords } from '../model/check-library.ts';
import type { Item, Library } from '../model/library.ts';
import { revisionOf } from '../model/revision.ts';
import { shownIn, type TranslationState, type Words } from '../model/words.ts';
import { tierOf } from './tiers.ts';
import { countWords } from './words-count.ts';

/** Where the translation of one thing into one language stands. */
export type EntryState = Exclude<TranslationState, 'fallback'> | 'missing';

/** One thing to translate: an item of the content, the interface, or the words of the search. */
export interface Entry {
  /** Path of its English text without `src/content` and file name: `kuwait/guides/passport-kept`, `kuwait/contacts/kw-iom`. */
  key: string;
  tier: 1 | 2;
  /** Words of the English text; 0 for the search words, which are collected and not translated. */
  words: number;
  state(tag: string): EntryState;
  /** @returns how many of the English words have no translation in a language */
  missing(tag: string): number;
  /** What a review is of: content hash of the words in a language; undefined when there are none. */
  revision(tag: string): string | undefined;
}

export const interfaceKey = 'interface';
export const searchWordsKey = 'search-words';

/** @returns everything to be translated: the interface and the search words first, then the content in the order of the site */
export function entriesOf(site: Site): Entry[] {
  const items = translatedItems(site.library, site.source.tag);
  return [
    interfaceEntry(site),
    searchWordsEntry(site),
    ...items.map(({ item, source, key }) => itemEntry(item, source, key)),
  ];
}

/** An item with its English words and its name. */
export interface TranslatedItem {
  item: Item<unknown, unknown>;
  source: Words<unknown>;
  /** See {@link Entry.key}. */
  key: string;
}

/** @returns every published item that has words in the source language */
export function translatedItems(library: Library, sourceTag: string): TranslatedItem[] {
  const held = new Set<unknown>(library.heldContacts);
  return itemsWithWords(library).flatMap((item) => {
    const source = item.words.get(sourceTag);
    return source && !held.has(item) ? [{ item, source, key: keyOf(item.id, source.file) }] : [];
  });
}

/** @returns the name of an item that no other has, from its id and the file of its words */
function keyOf(id: string, file: string): string {
  const folder = file.replace(/^src\/content\//, '').replace(/\/[^/]+$/, '');
  return file.endsWith('.md') ? folder : `${folder}/${id}`;
}

/**
 * Finds an entry by its key, by the end of it, or by country and id. `passport-kept` fits two countries, `kuwait/passport-kept` one.
 * @returns all that fit
 */
export function findEntries<Found extends { key: string }>(entries: readonly Found[], name: string): Found[] {
  const exact = entries.filter(({ key }) => key === name);
  if (exact.length > 0) return exact;
  return entries.filter(({ key }) => {
    const parts = key.split('/');
    return key.endsWith(`/${name}`) || `${parts[0]}/${parts.at(-1)}` === name;
  });
}

function itemEntry(item: Item<unknown, unknown>, source: Words<unknown>, key: string): Entry {
  const words = countWords([...Object.values(source.fields as Record<string, string>), source.body].join(' '));
  const state = (tag: string): EntryState => {
    const { state: shown } = shownIn(item, tag, source.locale);
    return shown === 'fallback' ? 'missing' : shown;
  };
  return {
    key,
    tier: tierOf(key),
    words,
    state,
    missing: (tag) => (item.words.has(tag) ? 0 : words),
    revision: (tag) => item.words.get(tag)?.revision,
  };
}

function interfaceEntry({ catalogs, source }: Site): Entry {
  const english = [...(catalogs.byTag.get(source.tag) ?? [])];
  const countOf = (texts: typeof english) => countWords(texts.map(([, text]) => text).join(' '));
  const state = (tag: string): EntryState => {
    if (tag === source.tag) return 'source';
    if (coverage(catalogs, tag) < 1) return 'missing';
    return catalogs.reviewed.has(tag) ? 'reviewed' : 'unreviewed';
  };
  return {
    key: interfaceKey,
    tier: 1,
    words: countOf(english),
    state,
    missing: (tag) => countOf(english.filter(([key]) => !catalogs.byTag.get(tag)?.has(key))),
    revision: (tag) => {
      const texts = catalogs.byTag.get(tag);
      return texts && catalogRevision(texts);
    },
  };
}

function searchWordsEntry({ library, searchWords, reviews, source }: Site): Entry {
  const topics = searchTopics(library);
  const revision = (tag: string) => {
    const words = searchWords.get(tag);
    return words && revisionOf(Object.fromEntries(words), '');
  };
  const state = (tag: string): EntryState => {
    const words = searchWords.get(tag);
    if (!words || topics.some((topic) => !words.has(topic))) return 'missing';
    if (tag === source.tag) return 'source';
    return reviews.get(tag)?.['search-words']?.text === revision(tag) ? 'reviewed' : 'unreviewed';
  };
  return { key: searchWordsKey, tier: 1, words: 0, state, missing: () => 0, revision };
}
