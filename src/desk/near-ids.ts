import { nearest } from '../model/nearest.ts';

/** Ids that are worth showing: more would be a list to search again. */
const most = 3;

/**
 * @param typed what somebody typed as an id
 * @param ids all there are
 * @returns at most three ids that were most likely meant: slips of the hand, or else ids that share a word, most words first; empty when
 *   nothing is near
 */
export function nearIds(typed: string, ids: readonly string[]): string[] {
  const slips = nearest(typed, ids);
  if (slips.length > 0) return slips;
  return ids
    .map((id) => ({ id, shared: sharedWords(typed, id) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, most)
    .map(({ id }) => id);
}

/** Words of two letters stand for a country and say nothing about which of its contacts is meant. */
function sharedWords(one: string, other: string): number {
  const words = new Set(one.toLowerCase().split(/[^a-z0-9]+/));
  return other.split('-').filter((word) => word.length > 2 && words.has(word)).length;
}
