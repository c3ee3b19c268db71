import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync } from 'node:fs';
import type { ReadFile } from './content-file.ts';
import { splitFrontMatter } from './front-matter.ts';
import { invisibleIn } from './invisible.ts';
import type { Problem } from './problem.ts';
import { readFlatJson } from './read-json.ts';
import { readPlainYaml } from './read-plain-yaml.ts';
import { readYaml, type Say, sayInvisible } from './read-yaml.ts';
import { rememberFile } from './remember-files.ts';

/** A page of text is a few kilobytes; a book in one file is a mistake or an attack. */
export const maximumBytes = 256 * 1024;

/**
 * Reads one YAML or Markdown file as data. Nothing in it is ever run: front matter is YAML only, without tags, anchors or
 * aliases (Eleventy itself would run `---js` front matter and template code in content).
 * @param root folder that `file` is relative to
 * @param report receives everything that is wrong
 * @returns the file, or undefined when it cannot be read at all
 */
export function readContentFile(root: string, file: string, report: (problem: Problem) => void): ReadFile | undefined {
  const path = `${root}/${file}`;
  return rememberFile(
    path,
    () => stateOf(path),
    (tell) => readNow(root, file, tell),
    report,
  );
}

/** The time of change moves with every writing, also when a program sets the other time back. */
function stateOf(path: string): string | undefined {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  return entry && `${entry.ctimeMs} ${entry.mtimeMs} ${entry.size} ${entry.ino}`;
}

function readNow(root: string, file: string, report: (problem: Problem) => void): ReadFile | undefined {
  const say = (line: number, field: string, wrong: string, mend: string) => report({ file, line, field, wrong, mend });
  const path = `${root}/${file}`;
  // A link could lead out of the project, or to a device that never ends.
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (!entry) {
    say(1, 'file', 'is missing', 'put it back');
    return undefined;
  }
  if (!entry.isFile()) {
    say(1, 'file', 'is not a file', 'put the file itself here');
    return undefined;
  }
  const { size } = entry;
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
    .replace(/\r\n?/g, '\n');
  if (wordFile.some((start) => bytes.subarray(0, start.length).equals(start))) {
    say(1, 'file', 'is a file of Word under another name', 'copy its words into a plain text file of this name');
    return undefined;
  }
  if (!isUtf8(bytes)) {
    say(
      1,
      'file',
      'is saved in an encoding that the site does not read',
      'open it in Notepad, choose "Save as", and under "Encoding" choose UTF-8',
    );
    return undefined;
  }
  const rows = text.split('\n');
  const hidden = rows.findIndex((words) => invisibleIn(words) !== undefined);
  if (hidden >= 0) {
    sayInvisible(hidden + 1, rows[hidden] ?? '', say);
    return undefined;
  }
  if (file.endsWith('.md')) return readMarkdown(file, text, say);
  return (file.endsWith('.json') ? readFlatJson(file, text) : undefined) ?? readData(file, text, 0, say);
}

/** How .docx and .odt (ZIP) and .doc (Compound File) begin. */
const wordFile = [Buffer.from('PK\u0003\u0004'), Buffer.from('d0cf11e0a1b11ae1', 'hex')];

function readMarkdown(file: string, text: string, say: Say): ReadFile | undefined {
  const parts = splitFrontMatter(text);
  if ('wrong' in parts) {
    say(1, 'fields', parts.wrong, parts.mend);
    return undefined;
  }
  const { head, rest } = parts;
  const front = readData(file, head, 1, say);
  if (!front) return undefined;
  const firstRow = text.slice(0, text.length - rest.length).split('\n').length;
  return { ...front, body: `${rest.trim()}\n`, bodyLine: firstRow + leadingBlank(rest.split('\n')) };
}

/** As {@link readYaml}, which is asked only when the text is not plain, or when somebody wants the line of what is not there. */
function readData(file: string, text: string, linesBefore: number, say: Say): ReadFile | undefined {
  const plain = readPlainYaml(text);
  if (!plain) return readYaml(file, text, linesBefore, say);
  const lineOf = (path: readonly (string | number)[]) => {
    const line = plain.lineOf(path);
    return line === undefined ? (readYaml(file, text, linesBefore, say)?.lineOf(path) ?? 1) : line + linesBefore;
  };
  return { file, data: plain.data, body: '', bodyLine: 1, lineOf };
}

function leadingBlank(rows: readonly string[]): number {
  return Math.max(
    0,
    rows.findIndex((row) => row.trim() !== ''),
  );
}
