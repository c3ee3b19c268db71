import { packNames } from './cache-names.ts';

/** What is written last into the cache of a pack. Without it the pack is not there. */
export interface Saved {
  country: string;
  locale: string;
  build: string;
  sha256: string;
  /** Size of the pack as it travelled. */
  bytes: number;
  /** Number of files in the cache, without this mark. */
  files: number;
  /** Day on which it was saved, in the Gulf: `2026-11-25`. */
  on: string;
}

/** Address of the mark inside the cache of a pack; no page has it. */
export const markAddress = `${BASE}/offline/saved`;

/** A pack on this phone, and the cache it lies in. */
export interface SavedPack {
  name: string;
  saved: Saved;
}

/**
 * @returns the packs on this phone that are whole, newest build of each country and language last
 */
export async function savedPacks(): Promise<SavedPack[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(packNames.prefix));
  const packs = await Promise.all(names.map(wholePack));
  return packs.filter((pack) => pack !== undefined);
}

/** A browser may drop part of a cache; then the pack is not whole, whatever its mark says. */
async function wholePack(name: string): Promise<SavedPack | undefined> {
  const cache = await caches.open(name);
  const mark = await cache.match(markAddress);
  if (!mark) return undefined;
  const saved = (await mark.json()) as Saved;
  return (await cache.keys()).length === saved.files + 1 ? { name, saved } : undefined;
}
