import { IntlMessageFormat } from 'intl-messageformat';
import type { ComponentChildren } from 'preact';
import type english from '../../i18n/en.json';
import type { Locale } from '../../i18n/locales.ts';

/** Every text of the interface has a key; a key that is not in i18n/en.json does not compile. */
export type MessageKey = keyof typeof english;

/** The texts of one language, as typed by the translator. */
export type Catalog = ReadonlyMap<string, string>;

/** All catalogs, and how complete each is. */
export interface Catalogs {
  byTag: ReadonlyMap<string, Catalog>;
  /** Number of messages in the source language. */
  total: number;
  /** Languages whose texts, as they are now, have been read by a native speaker. */
  reviewed: ReadonlySet<string>;
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

/**
 * An amount is written the same in every language: Latin digits, as on phones and pay slips, and `1,500` for thousands.
 * Indonesian would write `1.500`, which elsewhere is one and a half. Plurals still follow the language.
 */
const formatters = {
  getNumberFormat: (_tags: string | string[] | undefined, options?: Intl.NumberFormatOptions) =>
    onceFor('number', undefined, options, () => new Intl.NumberFormat('en', options)),
  getDateTimeFormat: (tags: string | string[] | undefined, options?: Intl.DateTimeFormatOptions) =>
    onceFor('date', tags, options, () => new Intl.DateTimeFormat(tags, options)),
  getPluralRules: (tags: string | string[] | undefined, options?: Intl.PluralRulesOptions) =>
    onceFor('plural', tags, options, () => new Intl.PluralRules(tags, options)),
};

const formattersMade = new Map<string, unknown>();

/** A formatter of the Intl interface takes a hundred times as long to make as to use, and pages ask for the same few. */
function onceFor<Formatter>(kind: string, tags: unknown, options: unknown, make: () => Formatter): Formatter {
  const name = `${kind} ${tags} ${JSON.stringify(options)}`;
  const known = formattersMade.get(name) as Formatter | undefined;
  if (known) return known;
  const formatter = make();
  formattersMade.set(name, formatter);
  return formatter;
}

/** A text without any of these signs says in ICU MessageFormat just what it says. */
const special = /[{}<']/;

const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';

/**
 * Makes the interface of a language. A key that the language lacks is taken from English.
 * @throws when a message is used without a value it needs, which is an error in a component
 */
export function makeUi(catalogs: Catalogs, locale: Locale, source: Locale): Ui {
  const own = catalogs.byTag.get(locale.tag);
  const english = catalogs.byTag.get(source.tag);
  const made = new Map<string, IntlMessageFormat | string>();
  const message = (key: MessageKey): IntlMessageFormat | string => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const text = own?.get(key);
    const template = text ?? english?.get(key);
    if (template === undefined) throw new Error(`No text for ${key}`);
    const tag = (text === undefined ? source : locale).tag.replace(/-X.$/, '');
    const format = special.test(template) ? new IntlMessageFormat(template, tag, undefined, { formatters }) : template;
    made.set(key, format);
    return format;
  };
  const isolate = (value: string | number) =>
    locale.dir === 'rtl' && typeof value === 'string' ? `${firstStrongIsolate}${value}${popIsolate}` : value;
  return {
    locale,
    text: (key, values = {}) => {
      const found = message(key);
      if (typeof found === 'string') return found;
      const isolated: Values = {};
      for (const name in values) isolated[name] = isolate(values[name] as string | number);
      return String(found.format(isolated));
    },
    rich: (key, values) => {
      const found = message(key);
      return typeof found === 'string'
        ? found
        : (found.format<ComponentChildren>(values as Record<string, never>) as ComponentChildren);
    },
    isBorrowed: (key) => locale.tag !== source.tag && !own?.has(key),
  };
}

/** @returns the share of the English messages that a language has, 0 to 1 */
export function coverage(catalogs: Catalogs, tag: string): number {
  return catalogs.total === 0 ? 0 : (catalogs.byTag.get(tag)?.size ?? 0) / catalogs.total;
}
