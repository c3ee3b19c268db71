import { type Document, isScalar, Scalar, visit } from 'yaml';
import { longestLine, placeNames, type YamlStyle } from './new/yaml-text.ts';

/** How the texts and groups of one field are written in a file. */
interface Written {
  types: Set<Scalar.Type>;
  /** A text that is longer than a line stands on one line all the same, as the words of a translation do. */
  longOnOneLine: boolean;
  /** Whether its lists or groups stand on one line. */
  flows: Set<boolean>;
}

/**
 * Finds how a file writes its fields, so that a new record looks like those round it: folded notes, quoted numbers, words on one
 * line, figures in braces.
 * @param width characters of the longest line of a folded text; 0 when no text is folded
 */
export function yamlStyleOf(document: Document, width: number): YamlStyle {
  const fields = new Map<string, Written>();
  let doubleQuotes = false;
  const note = (path: readonly unknown[], see: (written: Written) => void) => {
    for (const name of placeNames(path, '')) see(writtenOf(fields, name));
  };
  visit(document, {
    Scalar: (key, { type, value }, path) => {
      doubleQuotes ||= type === Scalar.QUOTE_DOUBLE;
      if (key === 'key' || typeof value !== 'string' || !type) return;
      const long = value.length > longestLine && !isBlock(type) && value.includes(' ');
      note(path, (written) => {
        written.types.add(type as Scalar.Type);
        written.longOnOneLine ||= long;
      });
    },
    Collection: (_key, { items, flow }, path) => {
      // An empty list has no other way to be written.
      if (items.length > 0) note(path, (written) => written.flows.add(flow === true));
    },
  });
  return {
    width,
    quotes: doubleQuotes ? 'double' : 'single',
    typeAt: (names) => typeLike(nearest(fields, names, ({ types }) => types.size > 0)),
    flowAt: (names) => {
      const flows = nearest(fields, names, (written) => written.flows.size > 0)?.flows;
      return flows?.size === 1 ? flows.has(true) : undefined;
    },
  };
}

/** @returns whether a text has lines of its own below its field */
export function isBlock(type: unknown): boolean {
  return type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL;
}

/** @returns whether a node is a text in this file */
export function isText(node: unknown): node is Scalar<string> {
  return isScalar(node) && typeof node.value === 'string';
}

function writtenOf(fields: Map<string, Written>, name: string): Written {
  const written = fields.get(name) ?? { types: new Set(), longOnOneLine: false, flows: new Set() };
  fields.set(name, written);
  return written;
}

function nearest(
  fields: ReadonlyMap<string, Written>,
  names: readonly string[],
  isKnown: (written: Written) => boolean,
): Written | undefined {
  return names.flatMap((name) => fields.get(name) ?? []).find(isKnown);
}

function typeLike(written: Written | undefined): Scalar.Type | undefined {
  const [only, other] = written?.types ?? [];
  if (!other && (only === Scalar.QUOTE_SINGLE || only === Scalar.BLOCK_FOLDED)) return only;
  return written?.longOnOneLine ? Scalar.PLAIN : undefined;
}
