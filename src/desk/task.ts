import { formatDate } from '../locale/format.ts';
import type { Site } from '../locale/site.ts';

/** Kinds of tasks, in the order in which they are shown. */
export const taskKinds = [
  'contact',
  'notice',
  'embassy-note',
  'campaign',
  'guide',
  'change',
  'link',
  'translation',
  'reading',
  'ledger',
] as const;

export type TaskKind = (typeof taskKinds)[number];

/** One thing that somebody must do. */
export interface Task {
  kind: TaskKind;
  /** The item or address that is meant, or the language and state of translations: `kw-emergency-112`, `hi-stale`. No two tasks of a kind share it. */
  id: string;
  /** Where to look, relative to the project. */
  file: string;
  /** 1-based line of the file. */
  line: number;
  /** What is the matter, in a sentence or two. Never holds a telephone number. */
  text: string;
  /** The day by which it must be done, `2026-12-01`; undefined when no day is known. */
  due: string | undefined;
  overdue: boolean;
  /** What to do next. */
  howTo: string;
}

/** Headings of the groups. */
export const taskHeadings: Record<TaskKind, string> = {
  contact: 'Numbers to confirm',
  notice: 'Notices that end',
  'embassy-note': 'Notes of embassies that run out',
  campaign: 'Campaigns that begin soon',
  guide: 'Guides to compare with their sources',
  change: 'Changes to write down',
  link: 'Outside links that are dead',
  translation: 'Translations that are old or missing',
  reading: 'Translations to be read by a native speaker',
  ledger: 'Addresses that are not in the ledger yet',
};

/** @returns a day as staff read it: `1 December 2026` */
export function spokenDay(site: Site, day: string): string {
  return formatDate(site.ui(site.source.tag), day);
}

/**
 * @param text a title or name of the content
 * @param id what stands in when the text names dates or figures, which only a page can write out
 * @returns the text in quotes, or the id
 */
export function spokenName(text: string | undefined, id: string): string {
  return text === undefined || text.includes('{') ? id : `“${text}”`;
}
