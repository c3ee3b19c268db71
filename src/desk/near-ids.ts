/** Ids that are worth showing: more would be a list to search again. */
const most = 3;

/** Letters that may be wrong, missing or too many in a slip of the hand. */
const mostSlips = 3;

/**
 * @param typed what somebody typed as an id
 * @param ids all there are
 * @returns at most three ids that were most likely meant, the nearest first: slips of the hand, or else ids that share a word; empty when
 *   nothing is near
 */
export function nearIds(typed: string, ids: readonly string[]): string[] {
  const near = ids
    .map((id) => ({ id, distance: distanceBetween(typed, id), shared: sharedWords(typed, id) }))
    .sort((a, b) => b.shared - a.shared || a.distance - b.distance);
  const slips = near.filter(({ distance }) => distance <= mostSlips);
  const found = slips.length > 0 ? slips : near.filter(({ shared }) => shared > 0);
  return found.slice(0, most).map(({ id }) => id);
}

/** Words of two letters stand for a country and say nothing about which of its contacts is meant. */
function sharedWords(one: string, other: string): number {
  const words = new Set(one.toLowerCase().split(/[^a-z0-9]+/));
  return other.split('-').filter((word) => word.length > 2 && words.has(word)).length;
}

/** Letters to add, take away or replace (Levenshtein, 1966). */
function distanceBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [line, letter] of [...one].entries()) {
    const next = [line + 1];
    for (const [column, second] of [...other].entries()) {
      const replaced = (row[column] ?? 0) + (letter === second ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
