import {
  Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  Scalar,
  type Tags,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { stringifyString } from 'yaml/util';

/** How a text is written where it is to look like the file that it goes into. Without it, everything is in the style of the house. */
export interface YamlStyle {
  /** Characters of the longest line of a long text, which is folded there; 0 when long texts stay on one line. */
  width?: number;
  /** Quotes of a text that cannot be without. */
  quotes?: 'single' | 'double';
  /** The field that the facts belong to; '' at the outermost level. */
  within?: string;
  /** @returns the style of the texts at a place, `undefined` for that of the house; its names, the nearest first */
  typeAt?(names: readonly string[]): Scalar.Type | undefined;
  /** @returns whether a list or group of fields stands on one line, `undefined` for the style of the house */
  flowAt?(names: readonly string[]): boolean | undefined;
}

/**
 * Writes facts in the style of the content: short lists on one line, dates and numbers that are texts in single quotes.
 * @param facts fields that are undefined are left out
 */
export function yamlText(facts: unknown, style: YamlStyle = {}): string {
  const { width = 0, quotes = 'single', within = '' } = style;
  const document = new Document(withoutGaps(facts), { customTags: (tags) => tags.map((tag) => foldedAt(width, tag)) });
  visit(document, {
    Scalar: (key, node, path) => {
      if (key === 'key' || typeof node.value !== 'string') return;
      const type = typeOf(node.value, style.typeAt?.(placeNames(path, within)), width);
      if (type) node.type = type;
    },
    Seq: (_key, node) => {
      if (node.items.every(isShortWord)) node.flow = true;
      else if (isChannels(node)) for (const item of node.items) (item as Node & { flow?: boolean }).flow = true;
    },
  });
  visit(document, {
    Collection: (_key, node, path) => {
      const flow = node.items.length > 0 ? style.flowAt?.(placeNames(path, within)) : undefined;
      if (flow !== undefined) node.flow = flow;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: quotes === 'single' || null });
}

/**
 * The names by which the place of a text or list is known: that of its field, `date`, and that of what it is one of,
 * `figures[]`. An item of a list has only the second.
 * @param path everything round it, the nearest last
 * @param within the field that all of it belongs to
 */
export function placeNames(path: readonly unknown[], within: string): string[] {
  const around = path.at(-1);
  if (isPair(around)) {
    const [outer = within] = placeNames(path.slice(0, -2), within);
    return [String(isScalar(around.key) ? around.key.value : around.key), `${outer}[]`];
  }
  if (!isSeq(around)) return [within];
  const [outer = within] = placeNames(path.slice(0, -1), within);
  return [`${outer}[]`];
}

/** Only texts that are folded know a width: the rest of a file has lines of any length. */
function foldedAt(width: number, tag: Tags[number]): Tags[number] {
  if (typeof tag === 'string' || tag.tag !== 'tag:yaml.org,2002:str' || tag.collection) return tag;
  return {
    ...tag,
    stringify: (item, context, onComment, onChompKeep) => {
      const folded = item.type === Scalar.BLOCK_FOLDED && !context.inFlow;
      const options = { ...context.options, lineWidth: folded ? width : 0 };
      const inner = { ...context, actualString: true, options } as typeof context;
      return stringifyString(item as Scalar, inner, onComment, onChompKeep);
    },
  };
}

/** A date, a number, and what older programs take for a number or for true and false: 16:00, yes. */
const needsQuotes = /^(?:[+\d][\d-]*|\d+:\d\d|[\da-f]{10}|yes|no|on|off)$/;

/** A text of more characters is folded, when it has a place for that. */
export const longestLine = 110;

function typeOf(text: string, wanted: Scalar.Type | undefined, width: number): Scalar.Type | undefined {
  const plain = wanted === undefined || wanted === Scalar.PLAIN;
  if (text === '' || (plain && needsQuotes.test(text))) return Scalar.QUOTE_SINGLE;
  // In a folded text nobody would see the space.
  if (text !== text.trim()) return Scalar.QUOTE_DOUBLE;
  if (wanted) return wanted;
  return width > 0 && text.length > longestLine && /\S \S/.test(text) ? Scalar.BLOCK_FOLDED : undefined;
}

/** An id, a language or an audience: a list of these fits on one line. */
function isShortWord(item: unknown): boolean {
  return isScalar(item) && typeof item.value === 'string' && /^[\w-]+$/.test(item.value);
}

/** Groups of two or three short fields, such as the ways to reach a contact. What has an id is a record. */
function isChannels(list: YAMLSeq): boolean {
  return list.items.every((item) => isMap(item) && item.items.length <= 3 && !item.has('id') && hasNoLists(item));
}

function hasNoLists(group: YAMLMap): boolean {
  return group.items.every((pair) => isScalar(pair.value));
}

function withoutGaps(facts: unknown): unknown {
  return JSON.parse(JSON.stringify(facts));
}
