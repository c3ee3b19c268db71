import type { Locale } from '../../i18n/locales.ts';
import type { Site } from '../locale/site.ts';
import {
  type Entry,
  type EntryState,
  entriesOf,
  interfaceKey,
  searchWordsKey,
  type TranslatedItem,
  translatedItems,
} from '../translation/entries.ts';
import type { Task } from './task.ts';

/** Names of texts that are written out; the command in the task shows all. */
const mostNames = 3;

/**
 * @returns for each language at most three tasks: texts older than the English, texts that are missing, and texts that no native
 *   speaker has read. No day is known for any of them
 */
export function translationTasks(site: Site): Task[] {
  const entries = entriesOf(site);
  const items = new Map(translatedItems(site.library, site.source.tag).map((item) => [item.key, item]));
  return site.locales
    .filter((locale) => locale.tag !== site.source.tag && !locale.pseudo)
    .flatMap((locale) =>
      (['stale', 'missing', 'unreviewed'] as const).flatMap((state) => taskOf(entries, items, locale, state)),
    );
}

function taskOf(
  entries: readonly Entry[],
  items: ReadonlyMap<string, TranslatedItem>,
  { tag, english }: Locale,
  state: Extract<EntryState, 'stale' | 'missing' | 'unreviewed'>,
): Task[] {
  // The emergency texts come first: the tier of a text says how much depends on it.
  const found = entries.filter((entry) => entry.state(tag) === state).sort((a, b) => a.tier - b.tier);
  const [first] = found;
  if (!first) return [];
  const names = found.slice(0, mostNames).map(({ key }) => key);
  const more = found.length - names.length;
  const { text, howTo } = wordsOf(state, tag);
  return [
    {
      kind: state === 'unreviewed' ? 'reading' : 'translation',
      id: `${tag}-${state}`,
      ...placeOf(first, items.get(first.key), tag),
      text: `${english}: ${found.length === 1 ? '1 text' : `${found.length} texts`} ${text}: ${names.join(', ')}${
        more > 0 ? ` and ${more} more` : ''
      }.`,
      due: undefined,
      overdue: false,
      howTo,
    },
  ];
}

function wordsOf(state: 'stale' | 'missing' | 'unreviewed', tag: string): { text: string; howTo: string } {
  const open = `See all: npm run i18n:status ${tag}. For a translator: npm run i18n:export ${tag}`;
  switch (state) {
    case 'stale':
      return { text: 'made from an older English text', howTo: open };
    case 'missing':
      return { text: 'not translated', howTo: open };
    case 'unreviewed':
      return {
        text: 'that no native speaker has read',
        howTo: `Ask one to read it. Then: npm run i18n:review ${tag} kuwait/passport-kept -- --by "Name of the reader"`,
      };
  }
}

function placeOf(entry: Entry, found: TranslatedItem | undefined, tag: string): Pick<Task, 'file' | 'line'> {
  if (entry.key === interfaceKey) return { file: `i18n/${tag}.json`, line: 1 };
  if (entry.key === searchWordsKey) return { file: `i18n/search/${tag}.yaml`, line: 1 };
  const words = found?.item.words.get(tag) ?? found?.source;
  return { file: words?.file ?? 'i18n', line: words?.line ?? 1 };
}
