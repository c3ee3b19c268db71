import { readFileSync, statSync } from 'node:fs';
import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from './problem.ts';

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

/** A page of text is a few kilobytes; a book in one file is a mistake or an attack. */
export const maximumBytes = 256 * 1024;

/**
 * Characters nobody can see: controls, direction overrides and isolates (the build isolates numbers itself),
 * zero-width space, soft hyphen, byte order marks inside the text, replacement characters and tag characters.
 * ZWJ and ZWNJ stay allowed: Persian, Sinhala and Malayalam are written with them.
 */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is its purpose
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffd\u{e0000}-\u{e007f}]/u;

/**
 * Reads one YAML or Markdown file as data. Nothing in it is ever run: front matter is YAML only, without tags, anchors or
 * aliases (Eleventy itself would run `---js` front matter and template code in content).
 * @param root folder that `file` is relative to
 * @param report receives everything that is wrong
 * @returns the file, or undefined when it cannot be read at all
 */
export function readContentFile(root: string, file: string, report: (problem: Problem) => void): ReadFile | undefined {
  const say = (line: number, field: string, wrong: string, mend: string) => report({ file, line, field, wrong, mend });
  const path = `${root}/${file}`;
  const size = statSync(path).size;
  if (size > maximumBytes) {
    say(
      1,
      'file',
      `has ${size} bytes, more than ${maximumBytes}`,
      'split the text or remove what does not belong to it',
    );
    return undefined;
  }
  const bytes = readFileSync(path);
  const text = bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n');
  if (!bytes.equals(Buffer.from(bytes.toString('utf8'), 'utf8'))) {
    say(1, 'file', 'is not UTF-8 text', 'save it again with the encoding UTF-8');
    return undefined;
  }
  const clean = text.split('\n').every((row, index) => {
    const found = invisible.exec(row);
    if (!found) return true;
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    say(
      index + 1,
      'text',
      `has the invisible character U+${code}`,
      'delete it, or type the passage again without copying it',
    );
    return false;
  });
  if (!clean) return undefined;
  return file.endsWith('.md') ? readMarkdown(file, text, say) : readYaml(file, text, 0, say);
}

type Say = (line: number, field: string, wrong: string, mend: string) => void;

function readMarkdown(file: string, text: string, say: Say): ReadFile | undefined {
  const rows = text.split('\n');
  const opening = rows[0] ?? '';
  if (opening !== '---') {
    const wrong = /^(---\s*\S|\+\+\+|;;;)/.test(opening)
      ? `begins with ${JSON.stringify(opening.slice(0, 20))}`
      : 'has no front matter';
    say(1, 'front matter', wrong, 'begin the file with a line --- , then the fields as YAML, then a line ---');
    return undefined;
  }
  const closing = rows.indexOf('---', 1);
  if (closing < 0) {
    say(1, 'front matter', 'does not end', 'put a line --- after the last field');
    return undefined;
  }
  const front = readYaml(file, rows.slice(1, closing).join('\n'), 1, say);
  if (!front) return undefined;
  return {
    ...front,
    body: `${rows
      .slice(closing + 1)
      .join('\n')
      .trim()}\n`,
    bodyLine: closing + 2 + leadingBlank(rows, closing + 1),
  };
}

function leadingBlank(rows: readonly string[], from: number): number {
  const first = rows.findIndex((row, index) => index >= from && row.trim() !== '');
  return first < 0 ? 0 : first - from;
}

function readYaml(file: string, text: string, linesBefore: number, say: Say): ReadFile | undefined {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    version: '1.2',
    schema: 'core',
    merge: false,
    logLevel: 'silent',
  });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + linesBefore;
  let usable = true;
  for (const error of [...document.errors, ...document.warnings]) {
    usable = false;
    const wrong = (error.message.split(/ at line| \(/)[0] ?? 'cannot be read').replace(/:$/, '');
    say(lineAt(error.pos[0]), 'yaml', `cannot be read: ${wrong}`, 'check quotes, colons and indentation on this line');
  }
  visit(document, {
    Alias: (_key, node) => {
      usable = false;
      say(
        lineAt(node.range?.[0] ?? 0),
        'yaml',
        `repeats another part with *${node.source}`,
        'write the value out; anchors and aliases are not allowed',
      );
    },
    Node: (_key, node) => {
      const named =
        'anchor' in node && node.anchor ? `the anchor &${node.anchor}` : node.tag ? `the tag ${node.tag}` : undefined;
      if (!named || ('source' in node && !isScalar(node))) return;
      usable = false;
      say(lineAt(node.range?.[0] ?? 0), 'yaml', `has ${named}`, 'remove it; content is plain text, numbers and lists');
    },
  });
  if (!usable) return undefined;
  const data: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length > 0; length--) {
      const parent = document.getIn(path.slice(0, length - 1), true) ?? document.contents;
      const key = path[length - 1];
      const pair = isMap(parent)
        ? parent.items.find((item) => isScalar(item.key) && item.key.value === key)
        : undefined;
      const node = pair?.key ?? document.getIn(path.slice(0, length), true);
      const range =
        node && typeof node === 'object' && 'range' in node ? (node.range as [number, number, number] | null) : null;
      if (range) return lineAt(range[0]);
    }
    return 1;
  };
  return { file, data, body: '', bodyLine: 1, lineOf };
}
