import { isCollection, isMap, isPair, isScalar, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { isBlock } from './yaml-style.ts';

/** A field, or an item of a list, with the lines that are its own. */
export interface BlockEntry {
  /** Name of the field; the number of the item. */
  name: string;
  node: Node | undefined;
  /** Empty lines, and comments that stand apart from it. */
  gap: string;
  /** Comment lines directly above it, which go where it goes. */
  comment: string;
  /** Where its name or its dash begins. */
  start: number;
  /** Where the value may begin: behind the colon or the dash. */
  valueStart: number;
  /** The beginning of the next line. */
  end: number;
}

/** @returns whether a node is a list or group of fields with a line for each, and has at least one */
export function isBlockCollection(node: unknown): node is YAMLMap<unknown, unknown> | YAMLSeq<unknown> {
  return isCollection(node) && !node.flow && node.items.length > 0;
}

/**
 * Finds the lines of each field of a group, or of each item of a list.
 * @param text whole file, which ends in a line break
 * @throws Error when a field has a name that is a list or a group
 */
export function blockEntries(text: string, collection: YAMLMap<unknown, unknown> | YAMLSeq<unknown>): BlockEntry[] {
  const entries: BlockEntry[] = [];
  for (const [index, item] of collection.items.entries()) {
    const found = isMap(collection) ? fieldOf(item as Pair) : itemOf(text, item as Node, index, entries, collection);
    const end = endOf(text, found.node, found.valueStart);
    const before = entries.at(-1);
    const [gap, comment] = before ? spaceBetween(text, before.end, found.start) : ['', ''];
    entries.push({ ...found, gap, comment, end });
  }
  return entries;
}

/** @returns where the line of a place begins */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

type Found = Pick<BlockEntry, 'name' | 'node' | 'start' | 'valueStart'>;

function fieldOf({ key, value }: Pair): Found {
  if (!isScalar(key) || !key.range) throw new Error('A field of this file has no simple name.');
  const name = String(key.value);
  return { name, node: (value as Node | null) ?? undefined, start: key.range[0], valueStart: key.range[1] + 1 };
}

/** The parser does not say where the dash of an item is: it is the first thing behind the item before, comments apart. */
function itemOf(
  text: string,
  node: Node,
  index: number,
  before: readonly BlockEntry[],
  collection: YAMLSeq<unknown>,
): Found {
  const from = before.at(-1)?.end ?? collection.range?.[0] ?? 0;
  const start = from + (/^(?:[ \t]*(?:#.*)?\n)*[ \t]*(?=-)/.exec(text.slice(from))?.[0].length ?? 0);
  return { name: String(index), node, start, valueStart: start + 1 };
}

/** @returns the beginning of the line behind a value, which may begin at `valueStart` and may be nothing */
export function endOf(text: string, node: Node | undefined, valueStart: number): number {
  if (isBlockCollection(node)) {
    const last = node.items.at(-1);
    if (!isPair(last)) return endOf(text, last as Node, valueStart);
    return endOf(text, (last.value as Node | null) ?? undefined, (last.key as Node).range?.[1] ?? valueStart);
  }
  const end = node?.range?.[1] ?? valueStart;
  if (isScalar(node) && isBlock(node.type) && text[end - 1] === '\n') return end;
  const found = text.indexOf('\n', Math.max(end, valueStart));
  return found === -1 ? text.length : found + 1;
}

/** A comment belongs to what it stands above, as far in, without an empty line between. */
function spaceBetween(text: string, end: number, start: number): [gap: string, comment: string] {
  const from = lineStart(text, start);
  const lines = text.slice(end, from).split(/(?<=\n)/);
  const own = `${' '.repeat(start - from)}#`;
  let apart = lines.length;
  while (lines[apart - 1]?.startsWith(own)) apart--;
  return [lines.slice(0, apart).join(''), lines.slice(apart).join('')];
}
