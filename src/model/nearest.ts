/**
 * Finds what a misspelt word was probably meant to be.
 * @param known words that would be right
 * @returns the nearest of them, several when they are equally near; empty when none is near enough
 */
export function nearest(word: string, known: Iterable<string>): string[] {
  // A third of the letters, and never more than four: ids of different offices are as near to each other as that.
  const most = Math.min(4, Math.floor(word.length / 3));
  const distances = [...new Set(known)].map((candidate) => ({ candidate, steps: distance(word, candidate) }));
  const least = Math.min(most, ...distances.map(({ steps }) => steps));
  const found = distances.filter(({ steps }) => steps === least && steps <= most && steps > 0);
  // Years and numbers at the end make many ids equally near; such a list helps nobody.
  return found.length > mostSuggestions ? [] : found.map(({ candidate }) => candidate);
}

const mostSuggestions = 3;

/** @returns the advice, with a question behind it when the word is near to one that would be right */
export function withNearest(mend: string, word: string, known: Iterable<string>): string {
  const found = nearest(word, known);
  return found.length > 0 ? `${mend}; did you mean ${found.join(' or ')}?` : mend;
}

/**
 * Letters to add, take away, replace or swap with their neighbour (the distance of Damerau and Levenshtein, each place
 * changed once). Capitals count as the same letters.
 */
function distance(a: string, b: string): number {
  const [left, right] = [[...a.toLowerCase()], [...b.toLowerCase()]];
  const rows = [Array.from({ length: right.length + 1 }, (_, index) => index)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (const [above, letter] of left.entries()) {
    const row = [above + 1];
    rows.push(row);
    for (const [before, other] of right.entries()) {
      const replaced = at(above, before) + (letter === other ? 0 : 1);
      const swapped = letter === right[before - 1] && left[above - 1] === other && above > 0 && before > 0;
      const swap = swapped ? at(above - 1, before - 1) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(replaced, swap, at(above, before + 1) + 1, at(above + 1, before) + 1));
    }
  }
  // Only capitals differ: still a mistake, and the right word is the nearest there is.
  return at(left.length, right.length) || (a === b ? 0 : 0.5);
}
