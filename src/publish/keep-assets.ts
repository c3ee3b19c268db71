import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { contentHash } from '../build/content-hash.ts';
import { daysBetween } from '../model/shift-day.ts';

/** How many days a file stays after the last site that named it: a page that lies open, or a phone in the middle of saving, asks for it. */
export const keptDays = 30;

/** Name of the record in the site. It is published with it, so that the next site can be made from a host too. */
export const recordName = 'kept-assets.json';

/** Which files with a hash in their name a site has. */
export interface KeptRecord {
  /** Those that its own pages name. */
  current: readonly string[];
  /** Those of earlier sites, and the day on which each was last named by one: `2026-11-25`. */
  kept: Readonly<Record<string, string>>;
}

/** The site that is published until now: a folder, or a host. */
export interface LastSite {
  /** @returns its record; nothing when it has none and there is no other way to know its files */
  record(): Promise<KeptRecord | undefined>;
  /** @returns a file of it; nothing when it is not there */
  read(name: string): Promise<Uint8Array | undefined>;
}

/** What came of it. */
export interface KeptAssets {
  /** Files that were added, and their bytes. */
  added: number;
  bytes: number;
  /** Files that are older than 30 days and were left behind. */
  tooOld: number;
  /** Files whose content is not that of their name, or that are not there any more. */
  lost: readonly string[];
}

/** `assets/page-0123456789.js`: the hash is that of the content (contentHash). Nothing else may be taken from another place. */
const hashedName = /^(?:[a-z0-9_-]+\/)+[a-z0-9_-]+-([0-9a-f]{10})\.[a-z0-9]+$/;

/** @returns the names of all files of a site that have the hash of their content in them, sorted */
export function hashedFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((name) => hashedName.test(name))
    .sort();
}

/**
 * Adds to a new site the files with a hash in their name that the last one had, and writes down which they are.
 * A file counts only when its content has the hash of its name.
 * @param folder of the new site, before it is compressed and published
 * @param last the site that is published until now
 * @param today the day on which the new one takes its place
 * @returns what came of it; nothing when nobody knows what the last site had
 */
export async function keepAssets(folder: string, last: LastSite, today: string): Promise<KeptAssets | undefined> {
  const current = ownFiles(folder);
  const before = await last.record();
  const days = before === undefined ? [] : daysOf(before, current, today);
  const young = days.filter(([, day]) => daysBetween(day, today) <= keptDays);
  const kept: Record<string, string> = {};
  const lost: string[] = [];
  let bytes = 0;
  for (const [name, day] of young) {
    const content = hashedName.test(name) ? await last.read(name) : undefined;
    if (content === undefined || contentHash(content) !== hashedName.exec(name)?.[1]) {
      lost.push(name);
      continue;
    }
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
    kept[name] = day;
    bytes += content.length;
  }
  const record: KeptRecord = { current, kept };
  writeFileSync(join(folder, recordName), `${JSON.stringify(record, null, 1)}\n`);
  if (before === undefined) return undefined;
  return { added: Object.keys(kept).length, bytes, tooOld: days.length - young.length, lost };
}

/** What the command itself has added before is not of this site. */
function ownFiles(folder: string): string[] {
  const added = existsSync(join(folder, recordName))
    ? readRecord(readFileSync(join(folder, recordName), 'utf8')).kept
    : {};
  return hashedFiles(folder).filter((name) => !Object.hasOwn(added, name));
}

/** What the new site does not name any more, and when one named it last: the last site until today, others until their day. */
function daysOf({ current, kept }: KeptRecord, now: readonly string[], today: string): [name: string, day: string][] {
  const all = { ...kept, ...Object.fromEntries(current.map((name) => [name, today])) };
  return Object.entries(all)
    .filter(([name]) => !now.includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** @returns a site that lies in a folder; without a record all its files are of its own pages */
export function folderAsLastSite(folder: string): LastSite {
  const bytesOf = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : undefined);
  return {
    record: async () => {
      const written = bytesOf(recordName);
      return written === undefined ? { current: hashedFiles(folder), kept: {} } : readRecord(written.toString('utf8'));
    },
    read: async (name) => bytesOf(name),
  };
}

/**
 * @param address of a published site, ending with a slash
 * @returns a site that is asked over the network; without a record nobody knows its files
 */
export function hostAsLastSite(address: string): LastSite {
  const bytesOf = async (name: string) => {
    const answer = await fetch(new URL(name, address), { signal: AbortSignal.timeout(60_000) });
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  };
  return {
    record: async () => {
      const written = await bytesOf(recordName);
      return written === undefined ? undefined : readRecord(new TextDecoder().decode(written));
    },
    read: bytesOf,
  };
}

/** @throws Error when it is no record: a host may answer any address with some page */
function readRecord(text: string): KeptRecord {
  const read: unknown = JSON.parse(text);
  if (typeof read !== 'object' || read === null || !('current' in read) || !('kept' in read))
    throw new Error(`${recordName} of the last site is no record of its files.`);
  return read as KeptRecord;
}
