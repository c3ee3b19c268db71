/**
 * @param values numbers in any order
 * @returns the middle one when they are sorted; of an even number of them the larger of the two; NaN of none
 */
export function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
