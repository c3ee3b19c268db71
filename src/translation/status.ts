import type { Locale } from '../../i18n/locales.ts';
import type { Entry, EntryState } from './entries.ts';

const letters: Record<EntryState, string> = { source: 'S', reviewed: 'R', unreviewed: 'u', stale: 'o', missing: '-' };
const legend =
  'S source, R read by a native speaker, u not read by one, o made from an older English text (stale), - missing';

/** How much of one tier a language has. */
export interface Progress {
  items: number;
  done: number;
  reviewed: number;
  stale: number;
  /** English words that have no translation. */
  missingWords: number;
}

/** @returns what a language has of a tier; a translation of an older text counts as done, and as stale */
export function progressOf(entries: readonly Entry[], tier: 1 | 2, tag: string): Progress {
  const inTier = entries.filter((entry) => entry.tier === tier);
  const count = (...wanted: EntryState[]) => inTier.filter((entry) => wanted.includes(entry.state(tag))).length;
  return {
    items: inTier.length,
    done: inTier.length - count('missing'),
    reviewed: count('reviewed', 'source'),
    stale: count('stale'),
    missingWords: inTier.reduce((sum, entry) => sum + entry.missing(tag), 0),
  };
}

/** @returns a line a language and tier, then the number of English words of both tiers */
export function summaryTable(entries: readonly Entry[], locales: readonly Locale[]): string {
  const head = `${'language'.padEnd(10)}${['tier 1', 'items', 'read', 'stale', 'words left', 'tier 2', 'items', 'read', 'stale', 'words left'].map((name) => name.padStart(11)).join('')}`;
  const rows = locales.map(({ tag }) => {
    const cells = ([1, 2] as const).flatMap((tier) => {
      const { items, done, reviewed, stale, missingWords } = progressOf(entries, tier, tag);
      return [`${Math.floor((100 * done) / items)} %`, `${done}/${items}`, reviewed, stale, missingWords];
    });
    return tag.padEnd(10) + cells.map((cell) => String(cell).padStart(11)).join('');
  });
  const wordsOf = (tier: 1 | 2) =>
    entries.filter((entry) => entry.tier === tier).reduce((sum, { words }) => sum + words, 0);
  return [head, ...rows, '', `English words: tier 1 ${wordsOf(1)}, tier 2 ${wordsOf(2)}.`].join('\n');
}

/** @returns a line an item and a column a language */
export function itemTable(entries: readonly Entry[], locales: readonly Locale[]): string {
  const width = Math.max(...entries.map(({ key }) => key.length)) + 2;
  const head = `${'item'.padEnd(width)}tier  words  ${locales.map(({ tag }) => tag.padEnd(4)).join('')}`;
  const rows = entries.map((entry) =>
    `${entry.key.padEnd(width)}${String(entry.tier).padStart(4)}${String(entry.words).padStart(7)}  ${locales.map(({ tag }) => letters[entry.state(tag)].padEnd(4)).join('')}`.trimEnd(),
  );
  return [head, ...rows, '', legend].join('\n');
}

/** @returns what is left to do in one language, a line an item; what is to be read by a native speaker is not in it */
export function openTable(entries: readonly Entry[], tag: string): string {
  const open = entries.filter((entry) => ['missing', 'stale'].includes(entry.state(tag)));
  if (open.length === 0) return `${tag}: everything is translated from today's English.`;
  const width = Math.max(...open.map(({ key }) => key.length)) + 2;
  return open
    .map((entry) => {
      const state = entry.state(tag);
      const words = state === 'stale' ? entry.words : entry.missing(tag);
      return `${entry.key.padEnd(width)}tier ${entry.tier}  ${state.padEnd(9)}${String(words).padStart(6)} words`;
    })
    .join('\n');
}
