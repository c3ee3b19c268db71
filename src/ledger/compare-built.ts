import { join } from 'node:path/posix';
import { followRules } from '../publish/follow-rules.ts';
import { addressOfFile, type BuiltSite, fileOfAddress, mayGo } from './built-site.ts';
import { fieldsOf } from './entries.ts';
import { keepsType } from './schema-fields.ts';

/** Something that outsiders could rely on and cannot any more. */
export interface Loss {
  /** An address, a short code or a field of the open data. */
  what: string;
  /** What became of it, behind its name: `is gone`. */
  how: string;
}

/**
 * Compares two built sites for those who link to them.
 * @param before the earlier one
 * @returns each address, short code and field that the later one has lost; nothing of what may go ({@link mayGo})
 */
export function compareBuilt(before: BuiltSite, after: BuiltSite): Loss[] {
  const find = finderIn(after);
  const gone = before.files.filter((file) => !mayGo(file) && find(addressOfFile(file)) === undefined);
  return [
    ...gone.map((file) => ({ what: addressOfFile(file), how: 'is gone and leads nowhere' })),
    ...changedCodes(before, after),
    ...changedFields(before, after),
  ];
}

/** @returns a function from an address to the file that a reader gets; undefined when there is none */
export function finderIn({ files, read }: BuiltSite): (address: string) => string | undefined {
  const known = new Set(files);
  const follow = followRules(read('_redirects') ?? '');
  return (address) => {
    const file = fileOfAddress(follow(address) ?? address);
    return known.has(file) ? file : undefined;
  };
}

function changedCodes(before: BuiltSite, after: BuiltSite): Loss[] {
  const codes = before.files.filter((file) => file.startsWith('go/') && file.endsWith('/index.html'));
  return codes.flatMap((file) => {
    const [old, now] = [openedBy(before.read(file)), openedBy(after.read(file))];
    // A code that is gone is a lost address already.
    if (old === undefined || now === undefined || now === old || movedTo(after, old) === now) return [];
    return { what: addressOfFile(file), how: `opened ${old} and opens ${now} now` };
  });
}

/** @returns the first page that a short link offers, `/ar/kuwait/help/`, in the order of the languages and not of the nationality */
function openedBy(html = ''): string | undefined {
  return [...html.matchAll(/<a\s[^>]*?href="([^"]+)"\s+hreflang=/g)].map(([, address = '']) => address).sort()[0];
}

/** @returns where the page at an address leads by itself */
function movedTo(site: BuiltSite, address: string): string | undefined {
  const [, url] =
    /<meta http-equiv="refresh" content="0; url=([^"]+)"/.exec(site.read(fileOfAddress(address)) ?? '') ?? [];
  return url === undefined ? undefined : join(address, url);
}

function changedFields(before: BuiltSite, after: BuiltSite): Loss[] {
  return lostFields(new Map(fieldsOf(before)), new Map(fieldsOf(after)));
}

/** @returns the fields of the open data that are gone, or that hold now what programs do not expect */
export function lostFields(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): Loss[] {
  return [...before].flatMap(([what, type]) => {
    const young = now.get(what);
    if (young === undefined) return { what, how: 'is no field any more' };
    return keepsType(type, young) ? [] : { what, how: `was ${type} and is ${young} now` };
  });
}
