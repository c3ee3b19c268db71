import { getItem } from '../model/library.ts';
import { addressOfCode, codeOfAddress } from './short-codes.ts';
import type { Site } from './site.ts';

/** A short link that may be printed. */
export interface ShortLink {
  /** What stands after `/go/`: `kw-help`. */
  code: string;
  /** The address without its language: `/kuwait/help/`. */
  key: string;
  /** Languages that its readers most likely have, for a page of one nationality. */
  languages: readonly string[];
}

/** @returns the countries as the codes need them */
export function codedCountries(site: Site): { id: string; region: string }[] {
  return site.library.countries.map(({ id, facts }) => ({ id, region: facts.region.toLowerCase() }));
}

/**
 * @returns every short link of the site, in the order of the pages
 * @throws when a code would lead to another page than the one it is made of: two pages would then share a poster
 */
export function shortLinks(site: Site): ShortLink[] {
  const countries = codedCountries(site);
  return site.routes
    .filter((route) => route.locale === site.source.tag)
    .flatMap(({ kind, key, item, file }) => {
      const code = codeOfAddress(key, countries);
      if (code === undefined) return [];
      if (addressOfCode(code, countries) !== key)
        throw new Error(`${file}: the short link /go/${code} is taken by another page; rename the folder`);
      const languages = kind === 'origin' && item ? getItem(site.library, 'origin', item).facts.languages : [];
      return [{ code, key, languages }];
    });
}
