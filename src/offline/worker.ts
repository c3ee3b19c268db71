/**
 * The service worker. It answers from what has been kept and checked, else from the network, else with the emergency numbers, which it
 * carries itself. Nothing enters a cache by its status: only what has the hash that was written down when the site was built.
 */

import { addressOfCode } from '../locale/short-codes.ts';
import { wantedLanguages } from '../locale/wanted-languages.ts';
import { onSite } from './base.ts';
import { isKiosk } from './is-kiosk.ts';
import { pagePath, placeOf } from './page-path.ts';
import { packNames } from './phone/cache-names.ts';
import { FetchFailed } from './phone/fetch-checked.ts';
import { describePack, savePack } from './phone/save-pack.ts';
import { type SavedPack, savedPacks } from './phone/saved-packs.ts';
import { type CoreFile, fromCore, keepCore, keptLanguages, replaceCore } from './worker/core.ts';
import { type EmergencyData, emergencyPage } from './worker/emergency-page.ts';
import { countVisits, isGenerous } from './worker/visits.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: CoreFile[] };
/** Put in by the build. */
declare const EMERGENCY: EmergencyData;

const core = self.__WB_MANIFEST;
const { build } = EMERGENCY;

/** How long a page may take when there is something else to show, in milliseconds. */
const navigationPatience = 4_000;
/** How often the network is asked whether a saved pack is still the newest, in milliseconds. */
const checkEvery = 15 * 60_000;

const shouldSave = countVisits();
const lastChecked = new Map<string, number>();

self.addEventListener('install', (event) => {
  event.waitUntil(keepForOpenPages());
});

self.addEventListener('activate', (event) => {
  // A page that was opened while this worker was being installed on a bad network is looked after now.
  event.waitUntil(replaceCore(core, build).then(keepForOpenPages));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  // What is downloaded, and frames on the pages of others: neither comes from what is kept on the phone.
  const isElsewhere = ['handout', 'embed'].some((folder) => url.pathname.startsWith(`${BASE}/${folder}/`));
  if (request.method !== 'GET' || url.origin !== self.location.origin || isElsewhere) return;
  const path = pagePath(url.pathname);
  if (request.mode === 'navigate') {
    const place = knownPlace(path);
    const isShared = isKiosk(url.search);
    event.respondWith(answerPage(request, path, isShared));
    if (place) event.waitUntil(afterVisit(place.locale, place.country, isShared));
  } else if (!url.pathname.startsWith(`${BASE}/offline/`) && !request.headers.has('range')) {
    event.respondWith(answerFile(request, path));
  }
});

// A page has found a number on itself that is not published any more: the copy it came from is fetched again, however thin the line.
self.addEventListener('message', (event) => {
  const { source } = event;
  if (event.data !== 'outdated' || !(source instanceof WindowClient)) return;
  const place = knownPlace(pagePath(new URL(source.url).pathname));
  if (place?.country !== undefined) event.waitUntil(renew(place.country, place.locale));
});

async function renew(country: string, locale: string): Promise<void> {
  const names = await caches.keys();
  if (names.some((name) => name.startsWith(packNames.startOf(country, locale)))) await saveQuietly(country, locale);
}

/** The first visit: the pages that are open say in which language. */
async function keepForOpenPages(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const locales = new Set(windows.flatMap(({ url }) => knownPlace(pagePath(new URL(url).pathname))?.locale ?? []));
  const isShared = windows.some(({ url }) => isKiosk(url));
  await Promise.all([...locales].map((locale) => keepCore(core, build, locale, isShared)));
}

/** A browser whose storage is broken must not take the site along: then nothing is kept, and the network or the numbers answer. */
function ifReadable(kept: Promise<Response | undefined>): Promise<Response | undefined> {
  return kept.catch(() => undefined);
}

async function answerPage(request: Request, path: string, isShared: boolean): Promise<Response> {
  const kept = (await ifReadable(fromPacks(path))) ?? (await ifReadable(fromShortLink(path, isShared)));
  if (kept) return kept;
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), navigationPatience);
  try {
    const response = await fetch(request, { signal: controller.signal });
    if (response.status < 500) return response;
  } catch {
    // No signal, or a server that does not answer: what is on the phone is better than the browser's own error.
  } finally {
    clearTimeout(timer);
  }
  const locale = knownPlace(path)?.locale ?? (await likelyLanguage());
  return (
    (await ifReadable(fromCore(build, path))) ??
    // The choice of a language is in no pack: a saved country begins in its own.
    (path === `${BASE}/` ? await ifReadable(fromPacks(`${BASE}/${locale}/`)) : undefined) ??
    (await ifReadable(fromPacks(`${BASE}/${locale}/offline-fallback/`))) ??
    (await ifReadable(fromCore(build, `${BASE}/${locale}/offline-fallback/`))) ??
    emergencyPage(EMERGENCY, locale)
  );
}

/** A link from a poster goes straight to the saved page in the reader's language, with or without a network. */
async function fromShortLink(path: string, isShared: boolean): Promise<Response | undefined> {
  const code = /^\/go\/([^/]+)\/$/.exec(onSite(path))?.[1];
  const address = code === undefined ? undefined : addressOfCode(code, EMERGENCY.countries);
  if (address === undefined) return undefined;
  const tags = (await savedPacks()).map(({ saved }) => saved.locale);
  for (const tag of inWantedOrder(tags)) {
    const page = `${BASE}/${tag}${address}`;
    if (await fromPacks(page)) return Response.redirect(isShared ? `${page}?kiosk=1` : page);
  }
  return undefined;
}

/** For addresses that name no language: one that is kept on this phone, else one that the browser asks for. */
async function likelyLanguage(): Promise<string> {
  const kept = await keptLanguages().catch(() => []);
  const known = wantedLanguages(navigator.languages).find((tag) => EMERGENCY.languages[tag]);
  return inWantedOrder(kept)[0] ?? known ?? 'en';
}

function inWantedOrder(tags: readonly string[]): string[] {
  const wanted = wantedLanguages(navigator.languages).filter((tag) => tags.includes(tag));
  return [...new Set([...wanted, ...tags])];
}

async function answerFile(request: Request, path: string): Promise<Response> {
  return (await ifReadable(fromPacks(path))) ?? (await ifReadable(fromCore(build, path))) ?? fetch(request);
}

/** The newest whole pack that has the file. */
async function fromPacks(path: string): Promise<Response | undefined> {
  const names = (await caches.keys()).filter((name) => name.startsWith(packNames.prefix));
  if (names.length === 0) return undefined;
  const { locale, country } = placeOf(path);
  const packs = await savedPacks();
  // Pages of no country are in every pack of their language; its own country's pack is as good as any.
  const best = [...packs].sort((a, b) => Number(fits(b)) - Number(fits(a)));
  for (const { name } of best) {
    const found = await (await caches.open(name)).match(path);
    if (found) return found;
  }
  return undefined;

  function fits({ saved }: SavedPack): boolean {
    return saved.locale === locale && saved.country === country;
  }
}

/** What is done once a page has been answered: nothing of it delays the reader. */
async function afterVisit(locale: string, country: string | undefined, isShared: boolean): Promise<void> {
  await keepCore(core, build, locale, isShared);
  if (country === undefined) return;
  const names = await caches.keys();
  const wasSaved = names.some((name) => name.startsWith(packNames.startOf(country, locale)));
  if (!wasSaved) {
    // On a screen that is everybody's, somebody else decides what it keeps.
    if (!isShared && shouldSave(country, locale)) await saveQuietly(country, locale);
    return;
  }
  const place = `${country}/${locale}`;
  const now = Date.now();
  const own = (await savedPacks()).find(({ saved }) => saved.country === country && saved.locale === locale);
  if (own && now - (lastChecked.get(place) ?? 0) < checkEvery) return;
  lastChecked.set(place, now);
  // A pack of which the browser has dropped a part is fetched again, however thin the line: it was asked for.
  if (!own || (isGenerous() && (await isOld(own)))) await saveQuietly(country, locale);
}

async function isOld({ saved }: SavedPack): Promise<boolean> {
  try {
    return (await describePack(saved.country, saved.locale)).sha256 !== saved.sha256;
  } catch (error) {
    if (error instanceof FetchFailed) return false;
    throw error;
  }
}

/** Nobody waits for it: when it fails, everything is as before, and the next visit tries again. */
async function saveQuietly(country: string, locale: string): Promise<void> {
  try {
    await savePack(country, locale);
  } catch (error) {
    if (!(error instanceof FetchFailed)) throw error;
  }
}

function knownPlace(path: string): { locale: string; country: string | undefined } | undefined {
  const { locale, country } = placeOf(path);
  if (locale === undefined || !EMERGENCY.languages[locale]) return undefined;
  return { locale, country: EMERGENCY.countries.some(({ id }) => id === country) ? country : undefined };
}
