import type { ReadFile } from './content-file.ts';

/** A line of a file of texts: a name, a text, and no escape but of a quote, a backslash or the end of a line. */
const row = /^ *("(?:[^"\\]|\\["\\n])+"): ("(?:[^"\\]|\\["\\n])*"),?$/;

/**
 * Reads JSON as the files of the interface are written: one text a line, nothing inside anything. JSON is YAML, and the reader of YAML
 * reads all of it and says what is wrong; it takes ten times as long, and these are 750 kB at every start.
 * @param file path for messages
 * @returns the texts, or undefined for whatever is written in another way or has any mistake
 */
export function readFlatJson(file: string, text: string): ReadFile | undefined {
  const rows = text.trimEnd().split('\n');
  if (rows[0] !== '{' || rows.at(-1) !== '}') return undefined;
  const lines = new Map<string, number>();
  for (const [index, written] of rows.slice(1, -1).entries()) {
    const name = row.exec(written)?.[1];
    if (name === undefined || lines.has(name)) return undefined;
    lines.set(name, index + 2);
  }
  const data = parsed(text);
  if (data === undefined) return undefined;
  const lineOf: ReadFile['lineOf'] = ([name]) => lines.get(JSON.stringify(name)) ?? 1;
  return { file, data, body: '', bodyLine: 1, lineOf };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a comma is missing, or there is one too many
  }
}
