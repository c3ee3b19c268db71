import { entryOf } from '../entry.ts';
import type { Entry } from '../finder.ts';
import { fold } from '../fold.ts';

/**
 * @param items the list items of the page, each with the name of its entry in `data-entry`
 * @param words what readers type, by entry; empty while it has not come, when titles alone are searched
 * @returns what may be found
 */
export function entriesOf(items: readonly HTMLElement[], words: ReadonlyMap<string, readonly string[]>): Entry[] {
  return items.map((item) => {
    const id = item.dataset.entry ?? '';
    return entryOf(id, fold(item.querySelector('strong')?.textContent ?? ''), words.get(id));
  });
}
