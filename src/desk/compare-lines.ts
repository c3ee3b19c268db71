/** One change between two texts: lines that stood in one place, and lines that stand there now. */
export interface LineChange {
  removed: string[];
  added: string[];
}

/**
 * Compares two lists of lines: what both have in the same order (the longest common subsequence) is left out.
 * @returns the changes from top to bottom, each between two lines that both have
 */
export function compareLines(before: readonly string[], after: readonly string[]): LineChange[] {
  const start = sharedAtStart(before, after);
  const end = sharedAtStart(before.slice(start).reverse(), after.slice(start).reverse());
  const [old, young] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const lengths = lengthsOf(old, young);
  const changes: LineChange[] = [];
  let change: LineChange = { removed: [], added: [] };
  const close = () => {
    if (change.removed.length + change.added.length > 0) changes.push(change);
    change = { removed: [], added: [] };
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < young.length) {
    const [left, right] = [old[i], young[j]];
    if (left !== undefined && left === right) {
      close();
      i++;
      j++;
    } else if (right === undefined || (left !== undefined && at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      change.removed.push(left ?? '');
      i++;
    } else {
      change.added.push(right);
      j++;
    }
  }
  close();
  return changes;
}

function sharedAtStart(one: readonly string[], other: readonly string[]): number {
  const different = one.findIndex((line, index) => line !== other[index]);
  return different === -1 ? Math.min(one.length, other.length) : different;
}

/** How many lines the rests of both lists share, from each pair of places on. */
function lengthsOf(one: readonly string[], other: readonly string[]): number[][] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let i = one.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? [];
    for (let j = other.length - 1; j >= 0; j--) {
      row[j] = one[i] === other[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function at(lengths: readonly number[][], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}
