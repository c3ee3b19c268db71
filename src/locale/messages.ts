import { existsSync } from 'node:fs';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import type { ComponentChildren } from 'preact';
import type english from '../../i18n/en.json';
import type { Locale } from '../../i18n/locales.ts';
import type { Problem } from '../model/problem.ts';
import { readContentFile } from '../model/read-file.ts';

/** Every text of the interface has a key; a key that is not in i18n/en.json does not compile. */
export type MessageKey = keyof typeof english;

/** The texts of one language, as typed by the translator. */
export type Catalog = ReadonlyMap<string, string>;

/** All catalogs, and how complete each is. */
export interface Catalogs {
  byTag: ReadonlyMap<string, Catalog>;
  /** Number of messages in the source language. */
  total: number;
}

/**
 * Reads `i18n/<tag>.json` for every language and compares each with English: no extra keys, the same placeholders, valid ICU
 * MessageFormat, a note for the translator on every key. Missing keys are counted, not refused.
 */
export function loadCatalogs(
  root: string,
  tags: readonly string[],
  sourceTag: string,
  report: (problem: Problem) => void,
): Catalogs {
  const read = (tag: string): Catalog => readCatalog(root, tag, report);
  const source = read(sourceTag);
  const notes = readCatalog(root, 'notes', report);
  for (const key of source.keys()) {
    if (!notes.has(key))
      report({
        file: 'i18n/notes.json',
        line: 1,
        field: key,
        wrong: 'has no note',
        mend: 'tell the translator where the text stands and what it does',
      });
  }
  for (const key of notes.keys()) {
    if (!source.has(key))
      report({
        file: 'i18n/notes.json',
        line: 1,
        field: key,
        wrong: 'explains a text that does not exist',
        mend: `remove it, or add the text to i18n/${sourceTag}.json`,
      });
  }
  const byTag = new Map<string, Catalog>([[sourceTag, source]]);
  for (const tag of tags) {
    if (tag === sourceTag || !existsSync(`${root}/i18n/${tag}.json`)) continue;
    const catalog = read(tag);
    compare(`i18n/${tag}.json`, catalog, source, sourceTag, report);
    byTag.set(tag, catalog);
  }
  return { byTag, total: source.size };
}

function readCatalog(root: string, name: string, report: (problem: Problem) => void): Catalog {
  const path = `i18n/${name}.json`;
  // JSON is YAML; one reader gives size limits, invisible characters, duplicate keys and line numbers for both.
  const file = readContentFile(root, path, report);
  const catalog = new Map<string, string>();
  if (!file) return catalog;
  for (const [key, text] of Object.entries(file.data as Record<string, unknown>)) {
    const say = (wrong: string, mend: string) =>
      report({ file: path, line: file.lineOf([key]), field: key, wrong, mend });
    if (typeof text !== 'string' || text.trim() === '') say('is not a text', 'write a text in quotes');
    else if (name === 'notes' || parses(text, say)) catalog.set(key, text);
  }
  return catalog;
}

function parses(text: string, say: (wrong: string, mend: string) => void): boolean {
  try {
    parse(text);
    return true;
  } catch (error) {
    say(
      `is not ICU MessageFormat (${error instanceof Error ? error.message : String(error)})`,
      'check the braces and tags against the English text',
    );
    return false;
  }
}

function compare(
  file: string,
  catalog: Catalog,
  source: Catalog,
  sourceTag: string,
  report: (problem: Problem) => void,
): void {
  for (const [key, text] of catalog) {
    const original = source.get(key);
    if (original === undefined) {
      report({
        file,
        line: 1,
        field: key,
        wrong: `is not a key of i18n/${sourceTag}.json`,
        mend: 'remove it or correct its spelling',
      });
      continue;
    }
    const wanted = placeholders(parse(original));
    const found = placeholders(parse(text));
    const lost = [...wanted].filter((name) => !found.has(name));
    const added = [...found].filter((name) => !wanted.has(name));
    if (lost.length + added.length > 0) {
      report({
        file,
        line: 1,
        field: key,
        wrong: `has the placeholders ${[...found].sort().join(' ') || 'none'} where English has ${[...wanted].sort().join(' ') || 'none'}`,
        mend: 'keep every {name} and <name> of the English text, spelt the same',
      });
    }
  }
}

/** @returns the names of arguments and tags of a message; plural branches together */
function placeholders(elements: readonly MessageFormatElement[]): Set<string> {
  const names = new Set<string>();
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    names.add(element.type === TYPE.tag ? `<${element.value}>` : `{${element.value}}`);
    if (element.type === TYPE.tag) for (const name of placeholders(element.children)) names.add(name);
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const option of Object.values(element.options))
        for (const name of placeholders(option.value)) names.add(name);
    }
  }
  return names;
}

/** Plain values of a message. */
export type Values = Record<string, string | number>;
/** Values that may be elements, and functions for `<tags>`. */
export type RichValues = Record<string, ComponentChildren | ((parts: ComponentChildren) => ComponentChildren)>;

/** The interface in one language. */
export interface Ui {
  locale: Locale;
  /** @returns the text for an attribute or a title; inserted texts are isolated from the direction round them */
  text(key: MessageKey, values?: Values): string;
  /** @returns the text with elements put in */
  rich(key: MessageKey, values: RichValues): ComponentChildren;
  /** @returns true when the language has no text of its own for the key, so that English is shown */
  isBorrowed(key: MessageKey): boolean;
}

const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';

/**
 * Makes the interface of a language. A key that the language lacks is taken from English.
 * @throws when a message is used without a value it needs, which is an error in a component
 */
export function makeUi(catalogs: Catalogs, locale: Locale, source: Locale): Ui {
  const own = catalogs.byTag.get(locale.tag);
  const english = catalogs.byTag.get(source.tag);
  const made = new Map<string, IntlMessageFormat>();
  const message = (key: MessageKey): IntlMessageFormat => {
    const known = made.get(key);
    if (known) return known;
    const text = own?.get(key);
    const template = text ?? english?.get(key);
    if (template === undefined) throw new Error(`No text for ${key}`);
    // Latin digits in every language: phone keypads, pay slips and posters use them.
    const format = new IntlMessageFormat(
      template,
      `${(text === undefined ? source : locale).tag.replace(/-X.$/, '')}-u-nu-latn`,
    );
    made.set(key, format);
    return format;
  };
  const isolate = (value: string | number) =>
    locale.dir === 'rtl' && typeof value === 'string' ? `${firstStrongIsolate}${value}${popIsolate}` : value;
  return {
    locale,
    text: (key, values = {}) =>
      String(
        message(key).format(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolate(value)]))),
      ),
    rich: (key, values) => message(key).format<ComponentChildren>(values as Record<string, never>) as ComponentChildren,
    isBorrowed: (key) => locale.tag !== source.tag && !own?.has(key),
  };
}

/** @returns the share of the English messages that a language has, 0 to 1 */
export function coverage(catalogs: Catalogs, tag: string): number {
  return catalogs.total === 0 ? 0 : (catalogs.byTag.get(tag)?.size ?? 0) / catalogs.total;
}
