import { type Document, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { ReadFile } from './content-file.ts';
import { invisibleIn, nearInvisible } from './invisible.ts';
import { isOwnSlip, yamlSlip } from './yaml-slip.ts';

/** Reports what is wrong at a place of a file. */
export type Say = (line: number, field: string, wrong: string, mend: string) => void;

/**
 * Reports a character that nobody can see, and the words beside it: without them nobody could find it.
 * @param text that holds it
 */
export function sayInvisible(line: number, text: string, say: Say): void {
  const near = nearInvisible(text);
  const place = near === '' ? '' : ` near ${JSON.stringify(near)}`;
  say(
    line,
    'text',
    `has the invisible character ${invisibleIn(text)}${place}`,
    'delete these words and type them again by hand, without copying them',
  );
}

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
    say(deep + linesBefore, 'line', 'is nested too deeply', 'remove what does not belong to it');
    return undefined;
  }
  const { document, lineCounter } = parse(text);
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + linesBefore;
  // Tags are reported with the other things that YAML can do.
  const slipped = [...document.errors, ...document.warnings].filter(({ code }) => code !== 'TAG_RESOLVE_FAILED');
  const rowAt = (offset: number) => lineCounter.linePos(offset).line - 1;
  // Of the others only the first is shown: the rest follow from it.
  const shown = slipped.filter(({ code, pos }, index) => index === 0 || isOwnSlip(code, rows[rowAt(pos[0])] ?? ''));
  for (const { code, pos } of shown.slice(0, mostSlips)) {
    const { at, slip } = yamlSlip(rows, rowAt(pos[0]), code);
    say(at + 1 + linesBefore, 'line', ...slip);
  }
  // What YAML can do beyond plain data is looked at in a text that is YAML: a * at the beginning may be a slip of its own.
  const foreign = slipped.length === 0 && mayBeForeign.test(text) && sayForeign(document, text, lineAt, say);
  if (slipped.length > 0 || foreign) return undefined;
  const data: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
  const lineOf: ReadFile['lineOf'] = (path) => {
    const parsed = parse(text);
    return lineInDocument(parsed.document, path, (at) => parsed.lineCounter.linePos(at).line + linesBefore);
  };
  return { file, data, body: '', bodyLine: 1, lineOf };
}

interface Parsed {
  text: string;
  document: Document.Parsed;
  lineCounter: LineCounter;
}

let last: Parsed | undefined;

/**
 * Lines are asked for while a file is read, and later only of what is wrong in it. So one document is kept, and not that of every file:
 * a document takes twenty times the memory of its text.
 */
function parse(text: string): Parsed {
  if (last?.text === text) return last;
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
  last = { text, document, lineCounter };
  return last;
}

/** Without one of these signs there is no anchor, alias, tag, comment or escape; most files have none. */
const mayBeForeign = /[&*!#\\]/;

/**
 * Reports what YAML can do beyond plain data, words that it would drop, and characters that an escape such as "\u202e" would
 * bring in.
 * @returns true when there was any
 */
function sayForeign(document: Document.Parsed, text: string, lineAt: (offset: number) => number, say: Say): boolean {
  let found = false;
  const report = (range: readonly number[] | null | undefined, wrong: string, mend: string) => {
    found = true;
    say(lineAt(range?.[0] ?? 0), 'line', wrong, mend);
  };
  const writeOut = 'put the whole text in quotes, or write out what is meant';
  visit(document, {
    Alias: (_key, { range, source }) => report(range, `begins with *${source}`, writeOut),
    Value: (_key, { anchor, tag, range }) => {
      const named = anchor ? `&${anchor}` : tag?.replace('tag:yaml.org,2002:', '!!');
      if (named) report(range, `begins with ${named}`, writeOut);
    },
  });
  visit(document, {
    Scalar: (_key, { range, value }) => {
      // A line that begins with # is a note for colleagues; behind a text it is mostly a hashtag.
      if (range && /^[ \t]+#/.test(text.slice(range[1])))
        report(range, 'has words behind a # that nobody would see', 'put the whole text in quotes, or take them away');
      if (typeof value !== 'string' || !invisibleIn(value)) return;
      found = true;
      sayInvisible(lineAt(range?.[0] ?? 0), value, say);
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
