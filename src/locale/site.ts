import type { Locale } from '../../i18n/locales.ts';
import type { ChangeLog } from '../model/change-log.ts';
import type { Library } from '../model/library.ts';
import type { SiteSettings } from '../model/read-site-settings.ts';
import { type Shown, shownIn, type Translated, type TranslationState } from '../model/words.ts';
import type { Reviews } from './load-reviews.ts';
import { type Catalogs, coverage, makeUi, type Ui } from './messages.ts';
import type { Ledger } from './read-ledger.ts';
import type { Redirect } from './resolve-redirects.ts';
import type { Route } from './routes.ts';
import type { SearchWords } from './search-words.ts';

/** Everything a page may draw on. Built once, never changed. */
export interface Site {
  /** What the site is called; texts name it as `{site}`. */
  name: string;
  /** How this site differs from others of the same content: colours, logo, where the exit leads, who runs it. */
  settings: SiteSettings;
  library: Library;
  locales: readonly Locale[];
  source: Locale;
  catalogs: Catalogs;
  /** What readers type, by language and topic. */
  searchWords: ReadonlyMap<string, SearchWords>;
  /** Who has read the interface and the search words, by language. */
  reviews: ReadonlyMap<string, Reviews>;
  /** What changed in numbers, notices and rights, as far as it has been written down. */
  changeLog: ChangeLog;
  routes: readonly Route[];
  /** Routes by address, for alternates and the language menu. */
  routesByKey: ReadonlyMap<string, readonly Route[]>;
  /** Addresses that were public and lead on. */
  redirects: readonly Redirect[];
  /** What has been promised so far. */
  ledger: Ledger;
  /** The interface in a language; English where the language has too few texts to stand alone. */
  ui(tag: string): Ui;
  locale(tag: string): Locale;
  /** Language in which the interface of a page can be shown: its own or the source language. */
  interfaceTagOf(tag: string): string;
  /** Moment the build speaks for, as a day: `2026-11-25`. Comes in from outside, so that two builds of one commit are equal. */
  today: string;
  /** Content hash of everything the site is made from. */
  buildId: string;
  /** Whether it shows what is not published. Never true of `dist/`. */
  preview: boolean;
  /** Public address without a slash at the end. */
  origin: string;
  /** Path of the host below which this copy lies, `/help/salama/`; `/` when it has the host to itself. See `base-path.ts`. */
  base: string;
}

/** Below this share of its own texts, a language shows the whole interface in English rather than a mixture. */
const enoughToStandAlone = 0.9;

/** @returns the tag of the language in which the interface of a page can be shown */
export function interfaceTag(catalogs: Catalogs, locale: Locale, source: Locale): string {
  return locale.tag === source.tag || coverage(catalogs, locale.tag) >= enoughToStandAlone ? locale.tag : source.tag;
}

/** State of the interface's own texts; every language but English is a translation nobody has reviewed until somebody has. */
export function interfaceState(catalogs: Catalogs, locale: Locale, source: Locale): TranslationState {
  if (locale.tag === source.tag) return 'source';
  if (interfaceTag(catalogs, locale, source) !== locale.tag) return 'fallback';
  return catalogs.reviewed.has(locale.tag) ? 'reviewed' : 'unreviewed';
}

/** @returns a function that makes each interface once */
export function interfaces(catalogs: Catalogs, locales: readonly Locale[], source: Locale): (tag: string) => Ui {
  const made = new Map<string, Ui>();
  return (tag) => {
    const known = made.get(tag);
    if (known) return known;
    const locale = locales.find((candidate) => candidate.tag === tag);
    if (!locale) throw new Error(`No language ${tag}; known: ${locales.map((candidate) => candidate.tag).join(' ')}`);
    const ui = makeUi(catalogs, locale, source);
    made.set(tag, ui);
    return ui;
  };
}

/** @returns the words of an item for a page whose text is in the language given */
export function wordsIn<Fields>(site: Site, item: Translated<Fields>, tag: string): Shown<Fields> {
  return shownIn(item, tag, site.source.tag);
}
