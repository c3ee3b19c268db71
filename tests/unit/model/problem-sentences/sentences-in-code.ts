import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { project } from '../../../fixtures/site.ts';

/** A text of the code; what is put into it when it runs is left open. */
export interface CodeText {
  file: string;
  /** The pieces between which something is put in; one piece when nothing is. */
  pieces: string[];
}

/** What every file has that reports problems or describes fields. */
const says = /\b(?:wrong|mend|say)\b|\.(?:describe|meta)\(/;

/** @returns every text of the files that read and check content */
export function textsInCode(folders: readonly string[]): CodeText[] {
  return folders.flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.startsWith('problem-sentences'))
      .flatMap((name) => {
        const file = `${folder}/${name}`;
        // esbuild takes the types and comments away; what is left is texts, regular expressions and code.
        const { code } = transformSync(readFileSync(join(project, file), 'utf8'), { loader: 'ts', charset: 'utf8' });
        return says.test(code) ? textsOf(code).map((pieces) => ({ file, pieces })) : [];
      }),
  );
}

/** @returns the texts of a program, those inside the braces of others too */
export function textsOf(code: string): string[][] {
  const found: string[][] = [];
  readCode(code, 0, found);
  return found;
}

/** Reads code up to the brace that ends it. */
function readCode(code: string, from: number, found: string[][]): number {
  let depth = 0;
  for (let at = from; at < code.length; at++) {
    const character = code[at];
    if (character === '"' || character === "'") at = readQuoted(code, at, found);
    else if (character === '`') at = readTemplate(code, at, found);
    else if (character === '/' && isRegularExpression(code, at)) at = skipRegularExpression(code, at);
    else if (character === '{') depth++;
    else if (character === '}' && depth-- === 0) return at;
  }
  return code.length;
}

function readQuoted(code: string, start: number, found: string[][]): number {
  let end = start + 1;
  while (code[end] !== code[start]) end += code[end] === '\\' ? 2 : 1;
  found.push([unescaped(code.slice(start + 1, end))]);
  return end;
}

function readTemplate(code: string, start: number, found: string[][]): number {
  const pieces: string[] = [];
  let piece = start + 1;
  let at = piece;
  while (code[at] !== '`') {
    if (code.startsWith('${', at)) {
      pieces.push(unescaped(code.slice(piece, at)));
      at = readCode(code, at + 2, found) + 1;
      piece = at;
    } else at += code[at] === '\\' ? 2 : 1;
  }
  found.push([...pieces, unescaped(code.slice(piece, at))]);
  return at;
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/gs, '$1');
}

/** esbuild writes a division with spaces round it. */
function isRegularExpression(code: string, at: number): boolean {
  return code[at + 1] !== ' ' && /[(,=:?[!&|;{}\s]/.test(code[at - 1] ?? ' ');
}

function skipRegularExpression(code: string, start: number): number {
  let inClass = false;
  let at = start + 1;
  for (; code[at] !== '/' || inClass; at++) {
    if (code[at] === '\\') at++;
    else if (code[at] === '[') inClass = true;
    else if (code[at] === ']') inClass = false;
  }
  return at;
}
