import type { BlockEntry } from './block-entries.ts';

/** A field or item as it is written. */
export interface WrittenEntry {
  /** What it was; undefined when it is new. */
  entry: BlockEntry | undefined;
  /** From its name or its dash to its last line. */
  text: string;
}

/**
 * Puts fields or items below each other, each with the comment and the empty lines that belong to it. A comment that stands apart
 * stays when what follows it goes.
 * @param head what stands before the first of them
 * @param parts what there is now
 * @param old what was there
 * @param layout spaces before each of them; and whether new ones may need an empty line above, as records do
 */
export function joinedEntries(
  head: string,
  parts: readonly WrittenEntry[],
  old: readonly BlockEntry[],
  { column, spaced }: { column: number; spaced: boolean },
): string {
  const { gaps, rest } = keptGaps(parts, old);
  const others = old.slice(1);
  const separator = spaced && (others.length === 0 || others.some(({ gap }) => /^\s*$/m.test(gap))) ? '\n' : '';
  let written = head;
  for (const [index, { entry, text }] of parts.entries()) {
    const gap = entry && entry !== old[0] ? (gaps.get(entry) ?? '') : separator;
    if (index > 0) written += gap;
    else if (gap.includes('#')) written += gap.replace(/^\s*\n/, '');
    const indent = written === '' || written.endsWith('\n') ? ' '.repeat(column) : '';
    written += `${entry?.comment ?? ''}${indent}${text}`;
  }
  return `${written}${rest}`;
}

/** The space above each part that stays. Comments of the space above a part that goes are above the next one, or at the end. */
function keptGaps(parts: readonly WrittenEntry[], old: readonly BlockEntry[]) {
  const kept = new Set(parts.map(({ entry }) => entry));
  const gaps = new Map<BlockEntry, string>();
  let carried = '';
  for (const entry of old) {
    const gap = carried === '' ? entry.gap : `${carried}${entry.gap.replace(/^\s*\n/, '')}`;
    if (kept.has(entry)) gaps.set(entry, gap);
    carried = !kept.has(entry) && gap.includes('#') ? gap : '';
  }
  return { gaps, rest: carried.trimEnd() === '' ? '' : `${carried.trimEnd()}\n` };
}
