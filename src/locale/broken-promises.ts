import { withNearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import { settingsFile } from '../model/read-site-settings.ts';
import { publishedIds } from './published-ids.ts';
import { type LedgerId, ledgerFile } from './read-ledger.ts';
import { redirectsFile } from './read-redirects.ts';
import { shortLinks } from './short-links.ts';
import type { Site } from './site.ts';

/**
 * Compares a site with everything that was promised before. What is new breaks no promise, so that the web editor, which cannot add to
 * the ledger, can publish it.
 * @returns a problem for each address or language that is gone, each short code that would open another page than the one on the
 * posters, and each id that would come back for something else
 */
export function brokenPromises(site: Site): Problem[] {
  return [...lostLanguages(site), ...lostAddresses(site), ...changedCodes(site), ...reusedIds(site)];
}

function lostLanguages({ ledger, locales }: Site): Problem[] {
  const lost = ledger.languages.filter((tag) => !locales.some((locale) => locale.tag === tag));
  return lost.map((tag) => ({
    // The table of languages has all; the settings say which are published.
    file: settingsFile,
    line: 1,
    field: tag,
    wrong: 'was a language of the site and is not in the list any more',
    mend: 'put it back: every address was promised in this language',
  }));
}

function lostAddresses({ ledger, routesByKey }: Site): Problem[] {
  const promised = new Set(ledger.addresses);
  const news = [...routesByKey.keys()].filter((key) => !promised.has(key));
  const lost = ledger.addresses.filter((address) => !routesByKey.has(address));
  return lost.map((address) => ({
    file: redirectsFile,
    line: 1,
    field: address,
    wrong: 'was a public address and is no page any more',
    mend: withNearest(
      `put the page back (a contact with "use: obsolete"), or write here "- from: ${address}" and below it "to:" with the page in its place, "on:" with the day and "why:"; when nothing is in its place, "gone: true" and "instead:"`,
      address,
      news,
    ),
  }));
}

function changedCodes(site: Site): Problem[] {
  if (site.ledger.codes.size === 0) return [];
  const open = new Map(shortLinks(site).map(({ code, key }) => [code, key]));
  const leadsTo = new Map(site.redirects.map(({ from, to, gone }) => [from, gone ? from : to]));
  return [...site.ledger.codes].flatMap(([code, address]) => {
    // What has become of the address is a problem of its own.
    if (!site.routesByKey.has(address)) return [];
    const opened = open.get(code);
    if (opened === (leadsTo.get(address) ?? address)) return [];
    const field = `/go/${code}/`;
    if (opened === undefined)
      return {
        file: 'src/locale/short-codes.ts',
        line: 1,
        field,
        wrong: `opened ${address} and opens nothing any more`,
        mend: 'put the code back: it is printed on posters',
      };
    const [page] = site.routesByKey.get(opened) ?? [];
    return {
      file: page?.file ?? redirectsFile,
      line: 1,
      field,
      wrong: `opened ${address} and would now open ${opened}`,
      mend: 'give the new page another name: the code is printed on posters',
    };
  });
}

function reusedIds(site: Site): Problem[] {
  const promised = new Map<string, LedgerId[]>();
  for (const entry of site.ledger.ids) promised.set(entry.id, [...(promised.get(entry.id) ?? []), entry]);
  return publishedIds(site).flatMap((now) => {
    const before = promised.get(now.id) ?? [];
    const same = before.filter(({ kind, country }) => kind === now.kind && country === now.country);
    const [one] = same;
    if (one?.contactKind === now.contactKind) return [];
    const other = one ?? before[0];
    // Two kinds may have one id at the same time, and a topic may be that of guides in several countries.
    if (!other || (!one && ((now.kind === 'guide' && other.kind === 'guide') || isOpen(site, other)))) return [];
    const stoodFor = [other.kind, other.country, other.contactKind].filter((part) => part !== null).join(', ');
    return {
      file: now.file,
      line: now.line,
      field: now.id,
      wrong: `the id stood for something else before: ${stoodFor}`,
      mend: `choose another id; when it is the same office in a new place, correct ${ledgerFile('ids')}:${other.line}`,
    };
  });
}

/** Whether what an id stood for is still published. */
function isOpen(site: Site, { kind, id, country }: LedgerId): boolean {
  return publishedIds(site).some((now) => now.kind === kind && now.id === id && now.country === country);
}
