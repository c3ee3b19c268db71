import { itemsWithWords } from '../model/check-library.ts';
import type { Library } from '../model/library.ts';
import { isWebAddress } from '../model/schema/common.ts';

/**
 * Collects every outside address that the pages may link to: sources, other pages that say the same, web channels, own sites.
 * @returns the items that use each address, as `file: id`, sorted; addresses in order
 */
export function outsideAddresses(library: Library): Map<string, string[]> {
  const held = new Set<unknown>(library.heldContacts);
  const uses = itemsWithWords(library)
    .filter((item) => !held.has(item))
    .flatMap((item) => addressesIn(item.facts).map((address) => ({ address, use: `${item.file}: ${item.id}` })));
  const found = new Map<string, string[]>();
  for (const { address, use } of uses.sort((a, b) => compareText(a.address, b.address) || compareText(a.use, b.use))) {
    const known = found.get(address) ?? [];
    if (!known.includes(use)) found.set(address, [...known, use]);
  }
  return found;
}

/** Wherever in the facts it stands: a field that is added later is watched without a change here. Staff notes are not published. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return isWebAddress(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === 'staffNote' ? [] : addressesIn(inner)));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
