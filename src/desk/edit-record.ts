import { Document, isMap, isScalar, isSeq, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import { Refusal } from './refusal.ts';

/** Fields of a record that come after the bookkeeping of a contact; a new block goes before the first of them. */
const lastFields = ['reviewEvery', 'staffNote'];

/** A value of a block: texts only, and groups of texts. */
export type BlockValue = Readonly<Record<string, string>>;

/**
 * Writes a block of fields into one record of a file, in the place of the block of that name or before the last fields.
 * Only these lines change: everything else in the file stays byte for byte, with its comments and its spacing.
 * @param text of a file that holds a list of records, or has one under `contacts`
 * @param quoted names of the fields that are written in quotes, such as days
 * @returns the new text
 * @throws Refusal when the record is not there or is written in one line
 */
export function setBlock(
  text: string,
  id: string,
  name: string,
  value: BlockValue,
  quoted: readonly string[] = [],
): string {
  const old = findRecord(text, id).fields.get(name);
  const without = old ? text.slice(0, old.start) + text.slice(old.end) : text;
  const { fields, column } = findRecord(without, id);
  const next = lastFields.flatMap((field) => fields.get(field) ?? [])[0];
  const at = old?.start ?? next?.start ?? Math.max(...[...fields.values()].map(({ end }) => end));
  const before = without.slice(0, at);
  return `${before}${before.endsWith('\n') ? '' : '\n'}${blockText(name, value, quoted, column)}${without.slice(at)}`;
}

/** @returns the text without a block of fields of one record; the same text when there is none */
export function removeBlock(text: string, id: string, name: string): string {
  const old = findRecord(text, id).fields.get(name);
  return old ? text.slice(0, old.start) + text.slice(old.end) : text;
}

/**
 * Replaces a number in the channels of one record, as often as it stands there.
 * @returns the new text, and the kinds of channels that have changed: `phone`, `whatsapp`
 * @throws Refusal when the record or the number is not there
 */
export function replaceNumber(text: string, id: string, from: string, to: string): { text: string; types: string[] } {
  const channels = findRecord(text, id).map.get('channels', true);
  const found = (isSeq(channels) ? channels.items : []).flatMap((channel) => {
    const node = isMap(channel) ? channel.get('number', true) : undefined;
    return isMap(channel) && isScalar(node) && String(node.value) === from
      ? { type: String(channel.get('type')), range: rangeOf(node) }
      : [];
  });
  if (found.length === 0) throw new Refusal(`${id} does not have the number ${from}.`);
  // From the end, so that the places of the others stay right.
  const changed = found.reduceRight(
    (rest, { range }) => `${rest.slice(0, range.start)}'${to}'${rest.slice(range.end)}`,
    text,
  );
  return { text: changed, types: found.map(({ type }) => type) };
}

interface Range {
  start: number;
  end: number;
}

interface FoundRecord {
  map: YAMLMap;
  /** Whole lines of each field. */
  fields: ReadonlyMap<string, Range>;
  /** Spaces before its fields. */
  column: number;
}

function findRecord(text: string, id: string): FoundRecord {
  const document = parseDocument(text);
  const list = isSeq(document.contents) ? document.contents : document.get('contacts', true);
  const map = isSeq(list) ? list.items.find((item) => isMap(item) && item.get('id') === id) : undefined;
  if (!isMap(map)) throw new Refusal(`${id} is not in this file.`);
  if (map.flow) throw new Refusal(`${id} is written in one line. Write its fields on lines of their own first.`);
  const keys = map.items.map((pair) => keyOf(pair as Pair));
  const starts = keys.map((key) => rangeOf(key).start);
  const column = Math.max(...starts.map((start) => start - lineStart(text, start)));
  const fields = keys.map((key, index) => {
    const start = lineStart(text, starts[index] ?? 0);
    return [String(key.value), { start, end: endOfField(text, start, column) }] as const;
  });
  return { map: map as YAMLMap, fields: new Map(fields), column };
}

function keyOf({ key }: Pair): Scalar {
  if (!isScalar(key)) throw new Refusal('A field of this record has no simple name.');
  return key;
}

function rangeOf(node: { range?: readonly number[] | null | undefined }): Range {
  const [start = 0, end = 0] = node.range ?? [];
  return { start, end };
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** A field goes on as long as its lines stand further in. Empty lines behind it belong to what follows. */
function endOfField(text: string, start: number, column: number): number {
  let end = lineEnd(text, start);
  for (let at = end; at < text.length; at = lineEnd(text, at)) {
    const line = text.slice(at, lineEnd(text, at));
    if (line.trim() === '') continue;
    if (line.length - line.trimStart().length <= column) break;
    end = lineEnd(text, at);
  }
  return end;
}

function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found === -1 ? text.length : found + 1;
}

function blockText(name: string, value: BlockValue, quoted: readonly string[], column: number): string {
  const document = new Document({ [name]: value });
  for (const field of quoted) {
    const node = document.getIn([name, field], true);
    if (isScalar(node)) node.type = 'QUOTE_SINGLE';
  }
  return document.toString({ lineWidth: 0 }).replace(/^(?=.)/gm, ' '.repeat(column));
}
