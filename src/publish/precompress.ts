import { createHash } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { versions } from 'node:process';
import { type Compression, compress } from './compress.ts';
import { compressedEnd, isCompressible } from './server/content.ts';

/** What came of it. */
export interface Precompressed {
  /** Files that are text and so were looked at. */
  files: number;
  /** Copies that lie beside them now. */
  copies: number;
  /** Copies that had to be made, and were neither there nor in the cache. */
  made: number;
  /** Bytes of the files, and of their copies in Brotli where there is one. */
  bytes: number;
  brotliBytes: number;
}

const ways = ['br', 'gzip'] as const;

/**
 * Puts a copy in Brotli and one in gzip, both as small as they get, beside every file of a site that travels compressed. A copy that is
 * not smaller than its file is left out. What was compressed once is kept by the hash of its content.
 * @param folder of the finished site
 * @param cache folder that may go at any time
 * @returns what came of it
 */
export async function precompress(folder: string, cache: string): Promise<Precompressed> {
  // Another version of the library makes other bytes.
  const kept = join(cache, `brotli-${versions.brotli}-zlib-${versions.zlib}`);
  await mkdir(kept, { recursive: true });
  const files = await compressibleFiles(folder);
  const keep = createKeeper();
  const sum: Precompressed = { files: files.length, copies: 0, made: 0, bytes: 0, brotliBytes: 0 };
  // More at once than cores: while one is compressed, others are read and written.
  await atOnce(2 * availableParallelism(), files, async (file) => {
    const original = await stat(file);
    sum.bytes += original.size;
    for (const way of ways) {
      const { size, made } = await placeCopy(file, original, way, kept, keep);
      sum.made += made ? 1 : 0;
      sum.copies += size === undefined ? 0 : 1;
      if (way === 'br') sum.brotliBytes += size ?? original.size;
    }
  });
  return sum;
}

/** @returns files that travel compressed, the largest first, so that none of them keeps one core busy at the end */
async function compressibleFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && isCompressible(entry.name) && !entry.name.startsWith('_'))
    .map((entry) => join(entry.parentPath, entry.name));
  const sizes = new Map<string, number>();
  for (const file of files) sizes.set(file, (await stat(file)).size);
  return files.sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
}

async function placeCopy(
  file: string,
  original: Stats,
  way: Compression,
  cache: string,
  keep: Keep,
): Promise<{ size: number | undefined; made: boolean }> {
  const copy = file + compressedEnd[way];
  const there = await statOrNothing(copy);
  if (there !== undefined && there.mtimeMs >= original.mtimeMs) return { size: there.size, made: false };
  const raw = await readFile(file);
  const hash = createHash('sha256').update(raw).digest('hex').slice(0, 32);
  const inCache = join(cache, hash + compressedEnd[way]);
  const known = await statOrNothing(inCache);
  if (known === undefined) await keep(inCache, raw, way);
  const { size } = known ?? (await stat(inCache));
  if (size === 0) {
    if (there !== undefined) await rm(copy);
    return { size: undefined, made: known === undefined };
  }
  await copyFile(inCache, copy, constants.COPYFILE_FICLONE);
  return { size, made: known === undefined };
}

type Keep = (inCache: string, raw: Buffer, way: Compression) => Promise<void>;

/**
 * Two files of a site may have the same content: it is compressed once, for both.
 * @returns a function that puts a compressed copy into the cache. An empty file stands for one that would not be smaller. It gets its name
 *   last, so that half a file is never taken for one
 */
function createKeeper(): Keep {
  const making = new Map<string, Promise<void>>();
  const make: Keep = async (inCache, raw, way) => {
    const packed = await compress(raw, way);
    await writeFile(`${inCache}.new`, packed.length < raw.length ? packed : '');
    await rename(`${inCache}.new`, inCache);
  };
  return (inCache, raw, way) => {
    const made = making.get(inCache) ?? make(inCache, raw, way);
    making.set(inCache, made);
    return made;
  };
}

async function statOrNothing(file: string): Promise<Stats | undefined> {
  return stat(file).catch(() => undefined);
}

/** Works on so many items at once. */
async function atOnce<Item>(count: number, items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const rest = items.values();
  const worker = async (): Promise<void> => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: count }, worker));
}
