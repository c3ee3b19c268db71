import { type Item, type ItemKind, type Library, listOf } from './library.ts';

/**
 * @param country that a guide is looked for in; null for all
 * @returns the ids that a reference to this kind may name
 */
export function knownIds(library: Library, kind: ItemKind, country: string | null): string[] {
  const items: readonly Item<unknown, unknown>[] = library[listOf[kind]];
  return items
    .filter((item) => kind !== 'guide' || country === null || item.country === country)
    .map((item) => item.id);
}
