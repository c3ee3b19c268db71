/**
 * Codes of the short links `/go/{code}` that stand on posters: they name a page without a language. The code can be read back into
 * the address without a list, so the worker finds a saved page for it with no network.
 *
 * `kw` is Kuwait, `kw-help` who to call there, `kw-np` the page for people from Nepal, `kw-passport-kept` a guide, `wd` and `wd-2027`
 * the World Day, `c-{slug}` a campaign.
 */

/** Pages of a country that are neither a guide nor for one nationality, and their words in a code. */
const countryPages: Record<string, string> = {
  help: 'help/',
  contacts: 'contacts/',
  laws: 'laws/',
  check: 'check/',
  letter: 'letter/',
  amounts: 'amounts/',
  card: 'card/',
  next: 'next/',
  progress: 'progress/',
  save: 'offline/',
  search: 'search/',
};

/** A country as far as a code needs it: folder and region. */
interface Country {
  id: string;
  /** `kw`: ISO 3166-1 in small letters. */
  region: string;
}

/**
 * @param code what stands after `/go/`
 * @returns the address without its language, `/kuwait/help/`, or undefined for what is no code; whether there is such a page is not
 * known here
 */
export function addressOfCode(code: string, countries: readonly Country[]): string | undefined {
  const [first = '', ...others] = code.split('-');
  const rest = others.join('-');
  if (first === 'wd') return rest === '' ? '/world-day/' : `/world-day/${rest}/`;
  if (first === 'c') return `/campaigns/${rest}/`;
  const country = countries.find(({ region }) => region === first);
  if (!country) return undefined;
  const home = `/${country.id}/`;
  if (rest === '') return home;
  const page = countryPages[rest];
  if (page !== undefined) return home + page;
  return rest.length === 2 ? `${home}for/${rest}/` : `${home}guides/${rest}/`;
}

/**
 * @param address without its language, `/kuwait/help/`
 * @returns its code; undefined for pages that have none
 */
export function codeOfAddress(address: string, countries: readonly Country[]): string | undefined {
  const [, first = '', second = '', third = ''] = address.split('/');
  if (first === 'world-day') return second === '' ? 'wd' : `wd-${second}`;
  // The kit of a campaign has none: what is printed leads to the campaign itself.
  if (first === 'campaigns') return second === '' || third !== '' ? undefined : `c-${second}`;
  const country = countries.find(({ id }) => id === first);
  if (!country) return undefined;
  if (second === '') return country.region;
  if (second === 'guides' || second === 'for') return `${country.region}-${third}`;
  const word = Object.keys(countryPages).find((key) => countryPages[key] === address.slice(first.length + 2));
  return word === undefined ? undefined : `${country.region}-${word}`;
}
