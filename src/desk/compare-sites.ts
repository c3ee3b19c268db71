import { compareLines, type LineChange } from './compare-lines.ts';
import { visibleLines } from './visible-lines.ts';

/** The pages of a built site. They are read one by one: a site has thousands. */
export interface BuiltPages {
  /** Addresses, `/hi/kuwait/help/`. */
  paths: readonly string[];
  /** @returns the HTML of a page; undefined when the site has none at that address */
  read(path: string): string | undefined;
}

/** A number that pages have begun or ceased to call. */
export interface NumberChange {
  /** As in its link: `tel:+96525589696`. */
  address: string;
  /** Pages that call it now and did not before. */
  added: string[];
  /** Pages that called it before and do not now. */
  removed: string[];
}

/** One change of the text, and all pages that have it. */
export interface TextChange extends LineChange {
  paths: string[];
}

/** What differs between two built sites. */
export interface SiteDifference {
  added: string[];
  removed: string[];
  /** Of all languages. */
  numbers: NumberChange[];
  /** Of the languages asked for; those on the most pages first. */
  texts: TextChange[];
}

/**
 * Compares two built sites as a reader sees them. Names of scripts, of styles and of the build do not count.
 * @param isRead says of which pages the text is compared; numbers are compared on all
 */
export function compareSites(before: BuiltPages, after: BuiltPages, isRead: (path: string) => boolean): SiteDifference {
  const [old, young] = [new Set(before.paths), new Set(after.paths)];
  const numbers = new Map<string, NumberChange>();
  const texts = new Map<string, TextChange>();
  for (const path of [...new Set([...before.paths, ...after.paths])].sort()) {
    const [was, is] = [before.read(path) ?? '', after.read(path) ?? ''];
    if (was === is) continue;
    collectNumbers(numbers, path, was, is);
    if (isRead(path) && old.has(path) && young.has(path)) collectText(texts, path, was, is);
  }
  return {
    added: after.paths.filter((path) => !old.has(path)).sort(),
    removed: before.paths.filter((path) => !young.has(path)).sort(),
    numbers: [...numbers.values()].sort((a, b) => (a.address < b.address ? -1 : 1)),
    texts: [...texts.values()].sort((a, b) => b.paths.length - a.paths.length),
  };
}

function collectNumbers(all: Map<string, NumberChange>, path: string, was: string, is: string): void {
  const [old, young] = [calledOn(was), calledOn(is)];
  for (const address of new Set([...old, ...young])) {
    if (old.has(address) === young.has(address)) continue;
    const change = all.get(address) ?? { address, added: [], removed: [] };
    change[young.has(address) ? 'added' : 'removed'].push(path);
    all.set(address, change);
  }
}

/** @returns every address on a page that calls, writes to or opens a chat with a number */
function calledOn(html: string): Set<string> {
  return new Set(
    Array.from(html.matchAll(/href="((?:tel:|sms:|https:\/\/wa\.me\/)\+?\d+)"/g), ([, address = '']) => address),
  );
}

function collectText(all: Map<string, TextChange>, path: string, was: string, is: string): void {
  for (const change of compareLines(visibleLines(was), visibleLines(is))) {
    const key = JSON.stringify(change);
    const known = all.get(key) ?? { ...change, paths: [] };
    // A page may have the same change twice.
    if (!known.paths.includes(path)) known.paths.push(path);
    all.set(key, known);
  }
}
