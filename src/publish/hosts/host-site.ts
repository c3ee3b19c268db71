import type { HeaderRule } from '../header-rules.ts';
import type { RedirectRule } from '../redirect-rules.ts';

/** A site as the settings of a host need to know it. */
export interface HostSite {
  /** From the widest to the narrowest, as `headerRules` gives them; their paths are those of the site. */
  rules: readonly HeaderRule[];
  /** Path of the host below which the site lies: `/`, `/help/salama/`. */
  base: string;
  /** Folder of the files on the machine of the host. */
  folder: string;
  /** Port on which it answers. */
  port: number;
  /** Tags of the languages that have a page for addresses that are not there. */
  languages: readonly string[];
  /** Whole addresses of the site, in each language, that lead on to others of it. */
  moved: readonly RedirectRule[];
  /** Whether files lie there compressed as well, as `npm run precompress` makes them. */
  precompressed: boolean;
  /** Name of the host, `salama.example`: the settings then say where its certificate goes. Nothing for a mirror, which has no name yet. */
  name?: string;
}

/**
 * One header, and what it says where.
 * @example { name: 'Cache-Control', usual: 'no-cache', others: [{ path: '/assets/*', value: 'immutable' }] }
 */
export interface HeaderValues {
  name: string;
  /** What it says wherever no rule says otherwise; nothing when it is left out there. */
  usual: string;
  /** The narrowest rule first: the first that fits counts. */
  others: { path: string; value: string }[];
}

/** @returns every header of the rules, for hosts whose settings go by header and not by address */
export function valuesByHeader(rules: readonly HeaderRule[]): HeaderValues[] {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  return names.map((name) => {
    const saying = rules.flatMap(({ path, headers }) => {
      const value = headers[name];
      return value === undefined ? [] : [{ path, value }];
    });
    const [first] = saying;
    const isUsual = first?.path === '/*';
    return { name, usual: isUsual ? first.value : '', others: saying.slice(isUsual ? 1 : 0).reverse() };
  });
}
