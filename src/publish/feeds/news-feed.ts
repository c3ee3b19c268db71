import type { Locale } from '../../../i18n/locales.ts';

/** What is new, in one language, for programs that follow it. Written as Atom and as JSON Feed. */
export interface NewsFeed {
  /** The same for ever. */
  id: string;
  title: string;
  summary?: string;
  /** The page that it speaks of. */
  home: string;
  locale: Locale;
  /** A day, as all days here: `2026-11-26`. */
  updated: string;
  /** The newest first. */
  entries: readonly NewsEntry[];
  publisher: string;
  build: string;
}

/** One thing that is new. */
export interface NewsEntry {
  /** The same for ever. */
  id: string;
  link: string;
  title: string;
  /** Plain text. */
  text: string;
  day: string;
  /** A word that a reader can sort by. */
  topic?: string;
}

/** Days have no time of day; they begin at midnight in the Gulf, so that a feed is the same whenever it is made. */
export function momentOf(day: string): string {
  return `${day.padEnd(10, '-01').slice(0, 10)}T00:00:00+03:00`;
}
