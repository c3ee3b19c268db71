/**
 * A pack is one gzip file: a line with the alphabet of the language, a line of JSON in this alphabet with all pages of one country in
 * one language, and after it the bytes of what is no text. Pages share most of their markup, so
 * each distinct piece of text is kept once and a file is a list of pieces. Without that, gzip, which looks back only 32 kB,
 * would make a pack twice as large (RFC 1951, section 2).
 */

import { alphabetOf, fromBytes, toBytes } from './one-byte-text.ts';

/** A file of a pack, as it will be answered to the browser. */
export interface PackFile {
  /** Address on the site: `/hi/kuwait/help/`. */
  path: string;
  /** Response headers, the same as those of the host. */
  headers: Readonly<Record<string, string>>;
  body: string | Uint8Array<ArrayBuffer>;
}

/** Changes with the way of writing, so that a worker that only knows an older way does not misread a pack. */
const version = 2;

const lineBreak = 0x0a;

/** What the JSON of a pack looks like. */
interface PackedFiles {
  version: typeof version;
  headers: Readonly<Record<string, string>>[];
  /** Texts, each once, in the order in which they come for the first time. */
  pieces: string[];
  /**
   * Address, place of its headers, and the pieces: the place of a piece that has come before, or -2n for the next n that have not, or
   * -2n - 1 for the n that follow the last one. Small numbers that repeat: half of what pairs of places would cost.
   */
  files: [path: string, headers: number, ...pieces: number[]][];
  /** What is no text: address, place of its headers, and how many of the bytes that follow the line are its own. */
  binary: [path: string, headers: number, bytes: number][];
}

/** @returns a pack, not yet compressed */
export function writePack(files: readonly PackFile[]): Uint8Array<ArrayBuffer> {
  const packed: PackedFiles = { version, headers: [], pieces: [], files: [], binary: [] };
  const placeOf = new Map<string, number>();
  const headersOf = new Map<string, number>();
  const bodies: Uint8Array<ArrayBuffer>[] = [];
  for (const { path, headers, body } of files) {
    const name = JSON.stringify(headers);
    const at = headersOf.get(name) ?? packed.headers.push(headers) - 1;
    headersOf.set(name, at);
    if (typeof body === 'string') packed.files.push([path, at, ...spansOf(body, packed.pieces, placeOf)]);
    else {
      packed.binary.push([path, at, body.length]);
      bodies.push(body);
    }
  }
  // In JSON a line break is written `\\n`, so the first one is the end of it.
  const text = `${JSON.stringify(packed)}\n`;
  const alphabet = alphabetOf(text);
  return joined([new TextEncoder().encode(`${alphabet}\n`), toBytes(text, alphabet), ...bodies]);
}

function spansOf(text: string, pieces: string[], placeOf: Map<string, number>): number[] {
  const spans: number[] = [];
  let last = Number.NaN;
  let fresh = 0;
  let following = 0;
  const end = () => {
    if (fresh > 0) spans.push(-2 * fresh);
    if (following > 0) spans.push(-2 * following - 1);
    fresh = 0;
    following = 0;
  };
  for (const piece of piecesOf(text)) {
    const place = placeOf.get(piece);
    if (place === undefined) {
      if (fresh === 0) end();
      fresh++;
      last = pieces.push(piece) - 1;
      placeOf.set(piece, last);
    } else if (place === last + 1 && fresh === 0) {
      following++;
      last = place;
    } else {
      end();
      spans.push(place);
      last = place;
    }
  }
  end();
  return spans;
}

/** @returns a text cut before each `<`; a regular expression would take five times as long */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (let next = text.indexOf('<', 1); next >= 0; next = text.indexOf('<', next + 1)) {
    pieces.push(text.slice(start, next));
    start = next;
  }
  pieces.push(text.slice(start));
  return pieces;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * @param pack a pack whose hash was right, decompressed
 * @returns its files; undefined when it is written in a way that this code does not know
 * @throws {TypeError} when it has a hole, which after the hash can only be a mistake of ours
 */
export function readPack(pack: Uint8Array<ArrayBuffer>): PackFile[] | undefined {
  const start = pack.indexOf(lineBreak) + 1;
  let at = pack.indexOf(lineBreak, start) + 1;
  if (start === 0 || at === 0) return undefined;
  const alphabet = new TextDecoder().decode(pack.subarray(0, start - 1));
  const packed = JSON.parse(fromBytes(pack.subarray(start, at), alphabet)) as PackedFiles;
  if (packed.version !== version) return undefined;
  let next = 0;
  const headersAt = (path: string, place: number) => {
    const headers = packed.headers[place];
    if (!headers) throw new TypeError(`${path} has no headers`);
    return headers;
  };
  const texts = packed.files.map(([path, headers, ...spans]): PackFile => {
    const own: string[] = [];
    let last = 0;
    for (const span of spans) {
      if (span >= 0) {
        own.push(packed.pieces[span] ?? '');
        last = span;
      } else if (span % 2 === 0) {
        own.push(...packed.pieces.slice(next, next - span / 2));
        next -= span / 2;
        last = next - 1;
      } else {
        const count = (-span - 1) / 2;
        own.push(...packed.pieces.slice(last + 1, last + 1 + count));
        last += count;
      }
    }
    return { path, headers: headersAt(path, headers), body: own.join('') };
  });
  const binary = packed.binary.map(([path, headers, length]): PackFile => {
    at += length;
    return { path, headers: headersAt(path, headers), body: pack.slice(at - length, at) };
  });
  return [...texts, ...binary];
}
