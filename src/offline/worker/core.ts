import { onSite } from '../base.ts';
import { coreNames } from '../phone/cache-names.ts';
import { askNetwork, deadline } from '../phone/fetch-checked.ts';

/** A file of the first visit, and the hash that it must have: `sha256-...`, as in Subresource Integrity. */
export interface CoreFile {
  url: string;
  integrity: string;
}

/**
 * Keeps the emergency pages of a language, and what they need to look like pages. What is there already is not fetched again;
 * what does not have its hash is not kept, and is tried again at the next visit.
 * @param files all files of all languages
 * @param isShared whether the page is that of a kiosk, which needs one script more and must have it without a network as well
 * @returns whether all of them are there
 */
export async function keepCore(
  files: readonly CoreFile[],
  build: string,
  locale: string,
  isShared = false,
): Promise<boolean> {
  const wanted = files.filter(({ url }) => {
    const address = onSite(url);
    if (address.startsWith('/assets/kiosk-')) return isShared;
    return address.startsWith(`/${locale}/`) || !/^\/[a-z]{2,3}\//.test(address);
  });
  const cache = await caches.open(coreNames.of(build));
  const kept = await Promise.all(
    wanted.map(async (file) => (await cache.match(file.url)) !== undefined || fill(cache, file)),
  );
  return kept.every(Boolean);
}

async function fill(cache: Cache, { url, integrity }: CoreFile): Promise<boolean> {
  const timer = deadline();
  try {
    const response = await askNetwork(url, { integrity, redirect: 'error' }, timer.signal);
    // Read to the end before it is kept: only then is the hash known to be right.
    const body = await response.arrayBuffer();
    await cache.put(url, new Response(body, { headers: withoutTransport(response.headers) }));
    return true;
  } catch {
    // No signal, a login page, no space: the numbers are in the worker all the same, and the next visit tries again.
    return false;
  } finally {
    timer.stop();
  }
}

/** The body is stored as it is read: decompressed, and of another length than it travelled. */
function withoutTransport(headers: Headers): Headers {
  const copy = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'vary', 'etag', 'date']) copy.delete(name);
  return copy;
}

/** @returns a file of the first visit, of this build or of the last that was kept */
export async function fromCore(build: string, path: string): Promise<Response | undefined> {
  const names = (await caches.keys()).filter((name) => name.startsWith(coreNames.prefix));
  const own = coreNames.of(build);
  for (const name of [own, ...names.filter((other) => other !== own)]) {
    if (!names.includes(name)) continue;
    const found = await (await caches.open(name)).match(path);
    if (found) return found;
  }
  return undefined;
}

/** @returns languages of which emergency pages are kept */
export async function keptLanguages(): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(coreNames.prefix));
  const kept = await Promise.all(names.map(languagesIn));
  return [...new Set(kept.flat())];
}

async function languagesIn(cacheName: string): Promise<string[]> {
  const kept = await (await caches.open(cacheName)).keys();
  return [...new Set(kept.flatMap(({ url }) => /^\/([a-z]{2,3})\//.exec(onSite(new URL(url).pathname))?.[1] ?? []))];
}

/**
 * After an update: keeps the languages of the last build in this one, then lets the last build go.
 * Without a network the last build stays and serves.
 */
export async function replaceCore(files: readonly CoreFile[], build: string): Promise<void> {
  const own = coreNames.of(build);
  const older = (await caches.keys()).filter((name) => name.startsWith(coreNames.prefix) && name !== own);
  for (const name of older) {
    const locales = await languagesIn(name);
    const whole = await Promise.all(locales.map((locale) => keepCore(files, build, locale)));
    if (whole.every(Boolean)) await caches.delete(name);
  }
}
