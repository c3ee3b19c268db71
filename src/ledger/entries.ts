import { publishedIds } from '../locale/published-ids.ts';
import { type LedgerPart, nothing } from '../locale/read-ledger.ts';
import { ownLinks } from '../locale/short-links.ts';
import type { Site } from '../locale/site.ts';
import { addressOfFile, type BuiltSite, mayGo } from './built-site.ts';
import { shortenNames } from './file-names.ts';
import { schemaFields } from './schema-fields.ts';

/** Lines for some parts of the ledger. */
export type Entries = Partial<Record<LedgerPart, readonly string[]>>;

/** @returns what a site promises by its content: needs no built site and takes a second */
export function entriesOfSite(site: Site): Required<Pick<Entries, 'languages' | 'addresses' | 'codes' | 'ids'>> {
  const isReal = (tag: string) => !site.locale(tag).pseudo;
  return {
    languages: site.locales.map(({ tag }) => tag).filter(isReal),
    addresses: site.routes
      .filter(({ kind, locale }) => kind !== 'moved' && locale === site.source.tag)
      .map(({ key }) => key),
    codes: ownLinks(site).map(({ code, key }) => `${code} ${key}`),
    ids: publishedIds(site).map(({ kind, id, country, contactKind }) =>
      [kind, id, country ?? nothing, contactKind ?? nothing].join(' '),
    ),
  };
}

/**
 * @param built the same site, built
 * @returns what it promises by its files: those that are used by name, and the fields of the open data
 */
export function entriesOfFiles(site: Site, built: BuiltSite): Required<Pick<Entries, 'files' | 'fields'>> {
  const { languages, addresses, codes } = entriesOfSite(site);
  const pages = new Set(languages.flatMap((tag) => addresses.map((address) => `/${tag}${address}`)));
  const isPage = (address: string) => pages.has(address) || address.startsWith('/go/');
  const moved = new Set(site.routes.filter(({ kind }) => kind === 'moved').map(({ path }) => path));
  const named = built.files
    .filter((file) => !mayGo(file))
    .map(addressOfFile)
    .filter((address) => !isPage(address) && !moved.has(address));
  const own = codes.map((line) => line.split(' ') as [string, string]);
  // Codes of pages that have moved keep their pictures too.
  const known = { languages, addresses, codes: new Map([...site.ledger.codes, ...own]) };
  return { files: shortenNames(named, known), fields: fieldsOf(built).map(([path, type]) => `${path} ${type}`) };
}

/** @returns every field of the schemas that a built site publishes */
export function fieldsOf({ files, read }: BuiltSite): [path: string, type: string][] {
  return files.flatMap((file) => {
    const [, name] = /^api\/v1\/schemas\/(.+\.json)$/.exec(file) ?? [];
    return name === undefined ? [] : [...schemaFields(name, JSON.parse(read(file) ?? '{}'))];
  });
}
