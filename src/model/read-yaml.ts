import { type Document, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { invisibleIn } from './invisible.ts';

/** A content file after reading: plain data, and a way back to the line a field stands on. */
export interface ReadFile {
  /** Path relative to the content root, forward slashes. */
  file: string;
  data: unknown;
  /** Text below the front matter of a Markdown file; empty for YAML. */
  body: string;
  /** Line on which the body begins. */
  bodyLine: number;
  /** @returns the 1-based line of a field, or of its nearest parent that exists */
  lineOf(path: readonly (string | number)[]): number;
}

/** Reports what is wrong at a place of a file. */
export type Say = (line: number, field: string, wrong: string, mend: string) => void;

/** Reports a character that nobody can see. */
export function sayInvisible(line: number, name: string, say: Say): void {
  say(line, 'text', `has the invisible character ${name}`, 'delete it, or type the passage again without copying it');
}

/** What an editor can do about the commonest slips; the parser's own words are for programmers. */
const slips: Record<string, readonly [wrong: string, mend: string]> = {
  BAD_INDENT: [
    'has a bracket that does not end, or an odd indentation',
    'close the bracket, or indent it like its neighbours',
  ],
  BLOCK_AS_IMPLICIT_KEY: ['has a second colon in one line', 'put the text that holds a colon in quotes'],
  DUPLICATE_KEY: ['has a field twice', 'keep one of them'],
  MISSING_CHAR: ['has a quote or bracket that does not end', 'close it, or put the whole text in quotes'],
  MULTIPLE_DOCS: ['has a second line ---', 'remove it; a file holds one list or group of fields'],
  TAB_AS_INDENT: ['is indented with a tab', 'use spaces'],
  UNEXPECTED_TOKEN: ['cannot be understood', 'check quotes, colons and indentation of this line and the one above'],
};
/** These are mistakes of their own; of the others only the first is, and the rest follow from it. */
const ownSlips = ['BLOCK_AS_IMPLICIT_KEY', 'DUPLICATE_KEY'];
const mostSlips = 5;

/** Facts are three or four levels deep. */
const deepest = 50;

/**
 * Finds lists in lists in lists. The parser calls itself for each level: thousands of brackets would not only fail but bring the
 * whole process down.
 * @returns the line, or undefined
 */
function tooDeep(rows: readonly string[]): number | undefined {
  let open = 0;
  const row = rows.findIndex((text) => {
    open += (text.match(/[[{]/g)?.length ?? 0) - (text.match(/[\]}]/g)?.length ?? 0);
    return open > deepest || /^ {100}/.test(text) || /^\s*(?:[-?:&!*][^\s]*\s+){50}/.test(text);
  });
  return row < 0 ? undefined : row + 1;
}

/**
 * Reads YAML as plain data: no tags, anchors, aliases or merge keys, nothing that could be run.
 * @param linesBefore lines of the file above the text
 * @returns the data, or undefined when there is anything else in it
 */
export function readYaml(file: string, text: string, linesBefore: number, say: Say): ReadFile | undefined {
  const rows = text.split('\n');
  const deep = tooDeep(rows);
  if (deep !== undefined) {
    say(deep + linesBefore, 'yaml', 'is nested too deeply', 'remove what does not belong to it');
    return undefined;
  }
  const lineCounter = new LineCounter();
  // Not logLevel "silent": with it a second document in the file would be dropped without a word.
  const document = parseDocument(text, {
    lineCounter,
    version: '1.2',
    schema: 'core',
    merge: false,
    logLevel: 'error',
    prettyErrors: false,
  });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + linesBefore;
  // Tags are reported with the other things that YAML can do.
  const slipped = [...document.errors, ...document.warnings].filter(({ code }) => code !== 'TAG_RESOLVE_FAILED');
  const shown = slipped.filter(({ code }, index) => index === 0 || ownSlips.includes(code)).slice(0, mostSlips);
  for (const { code, pos, message } of shown) {
    const row = rows[lineCounter.linePos(pos[0]).line - 1] ?? '';
    const other = [`cannot be read: ${(message.split(/ at line|:$/m)[0] ?? '').trim()}`, 'check this line'] as const;
    const [wrong, mend] = (/^ *\t/.test(row) ? slips.TAB_AS_INDENT : slips[code]) ?? other;
    say(lineAt(pos[0]), 'yaml', wrong, mend);
  }
  const foreign = sayForeign(document, lineAt, say);
  if (slipped.length > 0 || foreign) return undefined;
  const data: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
  return { file, data, body: '', bodyLine: 1, lineOf: (path) => lineInDocument(document, path, lineAt) };
}

/**
 * Reports what YAML can do beyond plain data, and characters that an escape such as "\u202e" would bring in.
 * @returns true when there was any
 */
function sayForeign(document: Document.Parsed, lineAt: (offset: number) => number, say: Say): boolean {
  let found = false;
  const report = (range: readonly number[] | null | undefined, wrong: string, mend: string) => {
    found = true;
    say(lineAt(range?.[0] ?? 0), 'yaml', wrong, mend);
  };
  visit(document, {
    Alias: (_key, { range, source }) =>
      report(range, `repeats another part with *${source}`, 'write the value out; anchors and aliases are not allowed'),
    Value: (_key, { anchor, tag, range }) => {
      const named = anchor ? `the anchor &${anchor}` : tag ? `the tag ${tag}` : undefined;
      if (named) report(range, `has ${named}`, 'remove it; content is plain text, numbers and lists');
    },
  });
  visit(document, {
    Scalar: (_key, { range, value }) => {
      const name = typeof value === 'string' ? invisibleIn(value) : undefined;
      if (!name) return;
      found = true;
      sayInvisible(lineAt(range?.[0] ?? 0), name, say);
    },
  });
  return found;
}

/** The line of the field, or of its nearest parent that exists. */
function lineInDocument(
  document: Document.Parsed,
  path: readonly (string | number)[],
  lineAt: (offset: number) => number,
): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true) ?? document.contents;
    const key = path[length - 1];
    const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    const range =
      node && typeof node === 'object' && 'range' in node ? (node.range as [number, number, number] | null) : null;
    if (range) return lineAt(range[0]);
  }
  return 1;
}
