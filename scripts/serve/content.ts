import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How a body can travel. Hosts offer the same three. */
export type Encoding = 'br' | 'gzip' | 'identity';

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

const TYPES: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.xsl': 'application/xml; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
  '.zip': 'application/zip',
};

/**
 * The type of a file by its name. Search indexes (.pagefind, .pf_*) and packs are plain bytes, as on every host.
 *
 * @param file a file's name or path
 * @returns the value of a `Content-Type` header
 */
export function contentType(file: string): string {
  return TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
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

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Done once per file, off the main thread. */
function pack(raw: Buffer, encoding: 'br' | 'gzip', quality: number): Promise<Buffer> {
  if (encoding === 'gzip') return deflate(raw, { level: 9 });
  // The program of the editor has megabytes: at the best quality its first reader would wait ten seconds for it.
  const wanted = raw.length > 1_000_000 ? Math.min(quality, 5) : quality;
  const params = { [constants.BROTLI_PARAM_QUALITY]: wanted, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
  return brotli(raw, { params });
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
    const body = packed.get(encoding) ?? pack(raw, encoding, quality);
    packed.set(encoding, body);
    return { body: await body, encoding, etag: `"${hash}-${encoding}"` };
  };
}
