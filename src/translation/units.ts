import MarkdownIt from 'markdown-it';
import { guideSections } from '../model/guide-sections.ts';
import type { Words } from '../model/words.ts';

/** The smallest piece a translator sees: a title, a paragraph, a line of a list. */
export interface Unit {
  /** Name within its item: a field, or `text.3` for the third piece of the text. */
  id: string;
  text: string;
  /** What the piece is: `heading`, `step`, `line of a list`, or the name of the field. */
  kind: string;
  /** Heading under which the piece stands, when there is one. */
  under?: string;
}

/** Texts of one item, without the bookkeeping of translations. */
export type Texts = Pick<Words<unknown>, 'fields' | 'body'>;

const markdown = new MarkdownIt('commonmark', { html: false, linkify: false });

/** A piece of a body and the lines it takes up. */
interface Piece {
  unit: Unit;
  /** First line, and the line after the last. */
  lines: readonly [number, number];
  /** What stands before the text on its first line: `- `, `2. `, `## `. */
  before: string;
  /** Kind of every element round the piece; equal in two texts that are built alike. */
  shape: string;
  /** True for the headings of a guide, which are names of its parts and stay as they are. */
  fixed: boolean;
}

/** @returns the pieces of an item, in the order of the page */
export function unitsOf({ fields, body }: Texts): Unit[] {
  const titles = Object.entries(fields as Record<string, string>).map(([id, text]) => ({ id, text, kind: id }));
  return [
    ...titles,
    ...piecesOf(body)
      .filter(({ fixed }) => !fixed)
      .map(({ unit }) => unit),
  ];
}

/**
 * Pairs the pieces of a translation with those of its source.
 * @returns translations by unit id; undefined when the two are built differently, so that no piece can be told for certain
 */
export function pairUnits(source: Texts, translation: Texts): Map<string, string> | undefined {
  const [theirs, ours] = [piecesOf(source.body), piecesOf(translation.body)];
  const shapes = (pieces: readonly Piece[]) => pieces.map(({ shape }) => shape).join('\n');
  if (shapes(theirs) !== shapes(ours)) return undefined;
  return new Map(unitsOf(translation).map(({ id, text }) => [id, text]));
}

/**
 * Puts a translation together, built like its source.
 * @param translations text of every unit of the source
 * @returns the texts; undefined when a translation would change how the text is built (a line that begins with `- `, say)
 */
export function joinUnits(source: Texts, translations: ReadonlyMap<string, string>): Texts | undefined {
  const textOf = (id: string) => {
    const text = translations.get(id);
    if (text === undefined) throw new Error(`No translation of ${id}; the caller must have all of them`);
    return text;
  };
  const fields = Object.fromEntries(Object.keys(source.fields as object).map((id) => [id, textOf(id)]));
  const pieces = piecesOf(source.body);
  const rows = source.body.split('\n');
  const lines = rows.flatMap((row, index) => {
    const piece = pieces.find(({ lines: [from, to] }) => index >= from && index < to);
    if (!piece || piece.fixed) return [row];
    return index === piece.lines[0] ? [piece.before + textOf(piece.unit.id)] : [];
  });
  const joined = { fields, body: lines.join('\n') };
  const back = pairUnits(source, joined);
  return back && [...back].every(([id, text]) => text === translations.get(id)) ? joined : undefined;
}

function piecesOf(body: string): Piece[] {
  const rows = body.split('\n');
  const pieces: Piece[] = [];
  const path: string[] = [];
  let under: string | undefined;
  for (const token of markdown.parse(body, {})) {
    if (token.nesting === 1) path.push(token.tag);
    else if (token.nesting === -1) path.pop();
    if (token.type !== 'inline' || !token.map) continue;
    const [from, to] = token.map as [number, number];
    const text = token.content.replace(/\s*\n\s*/g, ' ');
    const first = rows[from] ?? '';
    const isHeading = path.at(-1) === 'h2';
    const fixed = isHeading && (guideSections as readonly string[]).includes(text);
    const kind = isHeading
      ? 'heading'
      : path.includes('ol')
        ? 'step'
        : path.includes('ul')
          ? 'line of a list'
          : 'paragraph';
    if (isHeading) under = text;
    pieces.push({
      unit: { id: `text.${pieces.length + 1}`, text, kind, ...(under !== undefined && !isHeading && { under }) },
      lines: [from, to],
      before: first.slice(0, first.indexOf(token.content.split('\n')[0] ?? '')),
      shape: path.join('>') + (fixed ? ` ${text}` : ''),
      fixed,
    });
  }
  return pieces;
}
