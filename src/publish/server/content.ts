import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { type Compression, compress } from '../compress.ts';
import { contentType } from '../content-types.ts';

/** How a body can travel. Hosts offer the same three. */
export type Encoding = Compression | 'identity';

/** A file as it is sent. */
export interface Content {
  readonly body: Buffer;
  readonly encoding: Encoding;
  /** Names exactly these bytes, so it differs between encodings (RFC 9110, 8.8.3). */
  readonly etag: string;
}

interface Entry {
  readonly version: string;
  readonly raw: Buffer;
  readonly hash: string;
  readonly packed: Map<Encoding, Promise<Buffer>>;
}

/**
 * Whether compressing helps: text shrinks, but pictures, search indexes and packs are compressed already.
 *
 * @param file a file's name or path
 * @returns true for text
 */
export function isCompressible(file: string): boolean {
  return /^text\/|charset=|wasm$/.test(contentType(file));
}

/**
 * The best encoding that a request accepts.
 *
 * @param accepted the request's `Accept-Encoding`
 * @returns brotli before gzip, unless the request ranks them otherwise or refuses one with `q=0` (RFC 9110, 12.5.3)
 * @example chooseEncoding('gzip, deflate, br;q=0') // 'gzip'
 */
export function chooseEncoding(accepted = ''): Encoding {
  const quality = new Map<string, number>();
  for (const part of accepted.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
    const q = parameters.find((text) => text.startsWith('q='))?.slice(2);
    quality.set(name, q === undefined ? 1 : Number(q) || 0);
  }
  const rank = (name: string): number => quality.get(name) ?? quality.get('*') ?? 0;
  if (rank('br') > 0 && rank('br') >= rank('gzip')) return 'br';
  return rank('gzip') > 0 ? 'gzip' : 'identity';
}

/** Ends of the files that `npm run precompress` puts beside others. */
export const compressedEnd: Readonly<Record<Compression, string>> = { br: '.br', gzip: '.gz' };

/** What was compressed beforehand, unless the file has changed since; else it is done now, once per file. */
async function pack(file: string, raw: Buffer, how: Compression, quality: number): Promise<Buffer> {
  const copy = file + compressedEnd[how];
  const [original, made] = await Promise.all([stat(file), stat(copy).catch(() => undefined)]);
  if (made !== undefined && made.mtimeMs >= original.mtimeMs) return readFile(copy);
  // The program of the editor has megabytes: at the best quality its first reader would wait ten seconds for it.
  return compress(raw, how, raw.length > 1_000_000 ? Math.min(quality, 5) : quality);
}

/** From a file and the encoding the request accepts to what is sent; it rejects if the file is gone. */
export type ContentReader = (file: string, accepted: string | undefined) => Promise<Content>;

/**
 * Makes a function that reads files and keeps them, compressed, until they change on disk.
 *
 * @param quality of Brotli, 0 to 11. As small as it gets unless told otherwise, which is what hosts and the build's budgets
 *   assume; a large page takes a third of a second then
 * @returns the function
 */
export function createContentReader(quality = 11): ContentReader {
  const kept = new Map<string, Entry>();

  async function entryOf(file: string): Promise<Entry> {
    const { mtimeMs, size, ino } = await stat(file);
    const version = `${mtimeMs} ${size} ${ino}`;
    const known = kept.get(file);
    if (known?.version === version) return known;
    const raw = await readFile(file);
    const hash = createHash('sha256').update(raw).digest('base64url').slice(0, 22);
    const entry = { version, raw, hash, packed: new Map() };
    kept.set(file, entry);
    return entry;
  }

  return async (file, accepted) => {
    const { raw, hash, packed } = await entryOf(file);
    const encoding = isCompressible(file) ? chooseEncoding(accepted) : 'identity';
    if (encoding === 'identity') return { body: raw, encoding, etag: `"${hash}"` };
    const packing = packed.get(encoding) ?? pack(file, raw, encoding, quality);
    packed.set(encoding, packing);
    const body = await packing;
    // A few words only grow.
    if (body.length >= raw.length) return { body: raw, encoding: 'identity', etag: `"${hash}"` };
    return { body, encoding, etag: `"${hash}-${encoding}"` };
  };
}
