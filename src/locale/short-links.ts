import { createHash } from 'node:crypto';
import { getItem } from '../model/library.ts';
import type { RouteKind } from './routes.ts';
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

/** Kinds of pages of which the address says too much for a chat that somebody else may read. */
const discreet: readonly RouteKind[] = ['guide', 'contact'];

/**
 * Makes a code that says nothing of its page: `kw-` and five signs that follow from the address alone, so it stays the same for ever.
 * @param key address without its language, `/kuwait/guides/passport-kept/`
 * @param region of its country, `KW`
 */
export function discreetCode(key: string, region: string): string {
  return `${region.toLowerCase()}-${createHash('sha256').update(key).digest('hex').slice(0, 5)}`;
}

/** @returns the countries as the codes need them */
export function codedCountries(site: Site): { id: string; region: string }[] {
  return site.library.countries.map(({ id, facts }) => ({ id, region: facts.region.toLowerCase() }));
}

/**
 * @returns every short link of the site, in the order of the pages; guides and contacts have a second one that says nothing of them
 * @throws when a code would lead to another page than the one it is made of: two pages would then share a poster
 */
export function shortLinks(site: Site): ShortLink[] {
  return [...ownLinks(site), ...formerLinks(site)];
}

/** @returns the short links of the pages that there are, without those of pages that were there before */
export function ownLinks(site: Site): ShortLink[] {
  return [...openLinks(site), ...discreetLinks(site)];
}

/** Codes of pages that are not there any more: posters with them stay where they hang, so each opens what took the page's place. */
function formerLinks(site: Site): ShortLink[] {
  const countries = codedCountries(site);
  return site.redirects.flatMap(({ from, to, gone }) => {
    const country = countries.find(({ id }) => from.startsWith(`/${id}/`));
    const isDiscreet = country !== undefined && /^\/[^/]+\/(?:guides|contacts)\/[^/]+\/$/.test(from);
    const codes = [codeOfAddress(from, countries), isDiscreet ? discreetCode(from, country.region) : undefined];
    return codes.flatMap((code) => (code === undefined ? [] : { code, key: gone ? from : to, languages: [] }));
  });
}

/** @throws when two pages would share a code */
function discreetLinks(site: Site): ShortLink[] {
  const links = site.routes
    .filter(({ locale, kind }) => locale === site.source.tag && discreet.includes(kind))
    .map(({ key, country }): ShortLink => {
      const { region } = getItem(site.library, 'country', country ?? '').facts;
      return { code: discreetCode(key, region), key, languages: [] };
    });
  const codes = new Set(links.map(({ code }) => code));
  if (codes.size < links.length) throw new Error('Two pages share a discreet code: take more signs in discreetCode');
  return links;
}

function openLinks(site: Site): ShortLink[] {
  const countries = codedCountries(site);
  return site.routes
    .filter(({ locale, kind }) => locale === site.source.tag && kind !== 'moved')
    .flatMap(({ kind, key, item, file }) => {
      const code = codeOfAddress(key, countries);
      if (code === undefined) return [];
      if (addressOfCode(code, countries) !== key)
        throw new Error(`${file}: the short link /go/${code} is taken by another page; rename the folder`);
      const languages = kind === 'origin' && item ? getItem(site.library, 'origin', item).facts.languages : [];
      return [{ code, key, languages }];
    });
}
