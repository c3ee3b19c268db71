import { gulfDay } from '../../islands/gulf-day.ts';
import { descriptionUrl, type PackDescription, readDescription } from '../pack-description.ts';
import { type PackFile, readPack } from '../pack-format.ts';
import { packNames } from './cache-names.ts';
import { download } from './download.ts';
import { FetchFailed, fetchJson } from './fetch-checked.ts';
import { markAddress, type Saved, savedPacks } from './saved-packs.ts';

/** Called as bytes come in. */
export type OnBytes = (received: number, total: number) => void;

/**
 * Puts the pack of a country and language on this phone. Everything is checked before a byte is kept, the mark that makes it count is
 * written last, and an older pack serves until then.
 * @returns what was saved; at once, and without a byte, when the newest is there already
 * @throws {FetchFailed} with the reason; what was on the phone before is untouched
 */
export async function savePack(country: string, locale: string, onBytes: OnBytes = () => {}): Promise<Saved> {
  if (typeof DecompressionStream === 'undefined') throw new FetchFailed('unsupported');
  return alone(`${country}-${locale}`, async () => {
    const description = await describePack(country, locale);
    const there = (await savedPacks()).find(({ name }) => name === nameOf(description));
    if (there) return there.saved;
    onBytes(0, description.bytes);
    const data = await download(description, (received) => onBytes(received, description.bytes));
    const files = readPack(await unzip(data));
    // Written by a newer site than this code is of: the page or worker of that site can read it, at the next visit.
    if (!files) throw new FetchFailed('server');
    return keep(description, files);
  });
}

/**
 * @returns what the network says of a pack today
 * @throws {FetchFailed}
 */
export function describePack(country: string, locale: string): Promise<PackDescription> {
  return fetchJson(BASE + descriptionUrl(country, locale), (value) => readDescription(value, country, locale));
}

/** Two tabs do not save one pack at the same time, where the browser can prevent it. */
function alone<Result>(name: string, save: () => Promise<Result>): Promise<Result> {
  return 'locks' in navigator ? navigator.locks.request(`save-${name}`, save) : save();
}

async function unzip(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function nameOf({ build, sha256, savedFor }: PackDescription): string {
  return packNames.of(savedFor.country, savedFor.locale, `${build}-${sha256.slice(0, 10)}`);
}

async function keep(description: PackDescription, files: readonly PackFile[]): Promise<Saved> {
  const { build, sha256, bytes, savedFor } = description;
  const { country, locale } = savedFor;
  const name = nameOf(description);
  const saved: Saved = { country, locale, build, sha256, bytes, files: files.length, on: gulfDay(Date.now()) };
  const cache = await caches.open(name);
  try {
    for (const { path, headers, body } of files) await cache.put(path, new Response(body, { headers }));
    await cache.put(markAddress, Response.json(saved));
  } catch (error) {
    await caches.delete(name);
    if (error instanceof DOMException && error.name === 'QuotaExceededError') throw new FetchFailed('no-space');
    throw error;
  }
  for (const other of await caches.keys())
    if (other.startsWith(packNames.startOf(country, locale)) && other !== name) await caches.delete(other);
  return saved;
}
