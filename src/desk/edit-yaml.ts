import { type Document, isCollection, isMap, isScalar, type Node, parseDocument, type Scalar } from 'yaml';
import { type BlockEntry, blockEntries, endOf, isBlockCollection, lineStart } from './block-entries.ts';
import { fieldOrder, idsOf, isGroup, isGroupOfRecords, isSameValue, matchItems } from './entry-order.ts';
import { joinedEntries, type WrittenEntry } from './joined-entries.ts';
import { type YamlStyle, yamlText } from './new/yaml-text.ts';
import { isBlock, isText, yamlStyleOf } from './yaml-style.ts';

/** Characters of the longest line of a folded text. */
const foldedWidth = 120;

/**
 * Gives a file a new value, and rewrites only the lines of what has changed: everything else stays byte for byte, with its comments,
 * its empty lines and its quotes. What is new is written as the same fields are elsewhere in the file.
 *
 * Records of a list are known by their `id`, those of a group by their name, and both move with their text; other fields keep their
 * order. A comment directly above a field or record goes where that goes. One above the first of them stays: it is about them all.
 * @param text a group of fields, a list of records, or a group of records
 * @param value the whole new value; fields that are `undefined` do not exist
 * @param width characters of the longest line of a long text; 0 when such texts stay on one line, as above the text of a page
 * @returns the new text, whose value is `value`; the same text when nothing has changed
 * @throws Error when the text is no YAML
 */
export function editYaml(text: string, value: unknown, width = foldedWidth): string {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw new Error(`This is no valid YAML: ${error.message}`);
  const wanted: unknown = JSON.parse(JSON.stringify(value ?? null));
  const old: unknown = document.toJS();
  if (isSameValue(old, wanted)) return text;
  const style = yamlStyleOf(document, width);
  const edited = withValue({ text: endedByLine(text), style }, document, old, wanted);
  // Aliases and the like, which no file of ours has: a change of one place would change another.
  return hasValue(edited, wanted) ? edited : wholeText(wanted, style);
}

/** What every step needs to know of the file. */
interface File {
  /** Ends in a line break. */
  text: string;
  style: YamlStyle;
}

/** A value in the file. */
interface Place {
  node: Node | undefined;
  /** The value as plain data. */
  old: unknown;
  /** Name of its field; `channels[]` for an item of a list, '' for the value of the whole file. */
  name: string;
}

function endedByLine(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

function hasValue(text: string, value: unknown): boolean {
  const document = parseDocument(text);
  return document.errors.length === 0 && isSameValue(document.toJS(), value);
}

function withValue(file: File, { contents }: Document, old: unknown, value: unknown): string {
  const { text, style } = file;
  if (!contents || (isScalar(contents) && contents.value === null)) return `${text}${wholeText(value, style)}`;
  const start = contents.range?.[0] ?? 0;
  const end = endOf(text, contents, start);
  const written = hasSameLines(contents, value)
    ? collectionText(file, 0, { node: contents, old, name: '' }, value)
    : `${text.slice(0, lineStart(text, start))}${wholeText(value, style)}`;
  return `${written}${text.slice(end)}`;
}

/** @returns the text of a new file, with an empty line between records */
function wholeText(value: unknown, style: YamlStyle): string {
  if (Array.isArray(value) && idsOf(value)) return value.map((record) => yamlText([record], style)).join('\n');
  if (!isGroupOfRecords(value)) return yamlText(value, style);
  const records = Object.entries(value).map(([name, record]) => yamlText({ [name]: record }, style));
  return records.join('\n');
}

/** Whether a list or group has lines for its parts, and will have. */
function hasSameLines(node: Node | undefined, value: unknown): boolean {
  if (!isBlockCollection(node)) return false;
  return isMap(node) ? isGroup(value) && Object.keys(value).length > 0 : Array.isArray(value) && value.length > 0;
}

/**
 * Writes a list or group whose parts have lines of their own.
 * @param from where the field begins that it is the value of
 * @returns the text from there to its last line
 */
function collectionText(file: File, from: number, { node, old, name }: Place, value: unknown): string {
  if (!isBlockCollection(node)) throw new Error('A list or group on one line has no lines of its own.');
  const { text } = file;
  const entries = blockEntries(text, node);
  const first = entries[0]?.start ?? from;
  const line = lineStart(text, first);
  const column = first - line;
  const wanted = isMap(node) ? wantedFields(old, value) : wantedItems(old, value);
  const parts = wanted.map((part): WrittenEntry => {
    const entry = entries.find((one) => one.name === part.name);
    return { entry, text: entry ? entryText(file, entry, part, name, column) : newText(file, part, name, column) };
  });
  const isRecords = idsOf(old) !== undefined || isGroupOfRecords(old);
  // The first part of an item stands on the line of its dash.
  const head = text.slice(from, line > from ? line : first);
  return joinedEntries(head, parts, entries, { column, spaced: isRecords && (entries.length > 1 || name === '') });
}

/** A field or item of the new value. */
interface Wanted {
  /** Name of the field, or of the old item. */
  name: string;
  isField: boolean;
  old: unknown;
  value: unknown;
}

function wantedFields(old: unknown, value: unknown): Wanted[] {
  const [before, after] = [old as Record<string, unknown>, value as Record<string, unknown>];
  const names = Object.keys(after);
  const isRecords = isGroupOfRecords(before) && isGroupOfRecords(after);
  const order = isRecords ? names : fieldOrder(Object.keys(before), names);
  return order.map((name) => ({ name, isField: true, old: before[name], value: after[name] }));
}

function wantedItems(old: unknown, value: unknown): Wanted[] {
  const [before, after] = [old as unknown[], value as unknown[]];
  const names = matchItems(before, after);
  return names.map((name, index) => ({ name, isField: false, old: before[Number(name)], value: after[index] }));
}

/** Writes a field or item that was there, from its name or dash to its last line. */
function entryText(file: File, entry: BlockEntry, part: Wanted, within: string, column: number): string {
  const { text } = file;
  const { start, end, node } = entry;
  if (isSameValue(part.old, part.value)) return text.slice(start, end);
  const names = part.isField ? [part.name, `${within}[]`] : [`${within}[]`];
  const [name = ''] = names;
  if (hasSameLines(node, part.value)) return collectionText(file, start, { node, old: part.old, name }, part.value);
  const style = styleLike(node, part.value, file.style, names);
  const written = newText({ text, style }, inOldOrder(part), within, column);
  const behindName = written.replace(part.isField ? writtenName : '-', '');
  if (!isOneLine(text, node) || behindName.indexOf('\n') < behindName.length - 1)
    return `${text.slice(start, entry.valueStart)}${behindName}`;
  const [from = 0, to = 0] = node?.range ?? [];
  return `${text.slice(start, from)}${behindName.trim()}${text.slice(to, end)}`;
}

/** Writes a field or item in the style of the file. Its first line has no spaces before it. */
function newText({ style }: File, { name, isField, value }: Wanted, within: string, column: number): string {
  const width = style.width && style.width - column;
  const written = yamlText(isField ? { [name]: value } : [value], { ...style, width, within });
  return written.replace(/\n(?=.)/g, `\n${' '.repeat(column)}`);
}

/** A name, with quotes or without, and its colon. */
const writtenName = /^(?:'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|.*?):(?=\s)/;

function isOneLine(text: string, node: Node | undefined): boolean {
  const [from = 0, to = 0] = node?.range ?? [];
  if (isBlockCollection(node) || (isScalar(node) && isBlock(node.type))) return false;
  return to > from && !text.slice(from, to).includes('\n');
}

/** A changed text keeps its quotes or its folding, and a list on one line stays on one line. */
function styleLike(node: Node | undefined, value: unknown, style: YamlStyle, names: readonly string[]): YamlStyle {
  if (isText(node) && typeof value === 'string') return { ...style, typeAt: () => node.type as Scalar.Type };
  if (!staysOnOneLine(node, value)) return style;
  return { ...style, flowAt: (place) => (String(place) === String(names) ? true : style.flowAt?.(place)) };
}

function staysOnOneLine(node: Node | undefined, value: unknown): boolean {
  if (!isCollection(node) || !node.flow || node.items.length === 0 || isMap(node) !== isGroup(value)) return false;
  const parts = Object.values(value as object);
  // Records in the place of words need lines.
  return parts.length > 0 && (isMap(node) || node.items.some(isCollection) || !parts.some(isGroup));
}

function inOldOrder(part: Wanted): Wanted {
  const { old, value } = part;
  if (!isGroup(old) || !isGroup(value)) return part;
  const order = fieldOrder(Object.keys(old), Object.keys(value));
  return { ...part, value: Object.fromEntries(order.map((name) => [name, value[name]])) };
}
