/** A kind of file of the open data below `/api/v1/`: one for all, one a language, or one a language and country. */
export interface ApiFileKind {
  /** Name of the file, and of the kind: `contacts.json`. It means one thing wherever it lies. */
  file: string;
  per: 'country' | 'language' | 'site';
  mediaType:
    | 'application/json'
    | 'text/csv'
    | 'text/vcard'
    | 'text/calendar'
    | 'application/atom+xml'
    | 'application/feed+json';
  /** Name of its JSON Schema; none for a format that has a standard of its own. */
  schema?: ApiSchemaName;
  /** What is in it, in English, for the description of the open data. */
  summary: string;
}

/** Schemas lie at `/api/v1/schemas/{name}.json`. */
export const apiSchemaNames = [
  'catalogue',
  'contacts',
  'guides',
  'notices',
  'services',
  'campaigns',
  'world-day',
  'changes',
] as const;
export type ApiSchemaName = (typeof apiSchemaNames)[number];

/** Every kind of file. The files, their description and the page for partners are made from this list. */
export const apiFileKinds = [
  {
    file: 'contacts.json',
    per: 'country',
    mediaType: 'application/json',
    schema: 'contacts',
    summary: 'Hotlines, shelters, offices and embassies, with hours, languages, cost and source',
  },
  {
    file: 'contacts.csv',
    per: 'country',
    mediaType: 'text/csv',
    summary: 'The same contacts as a table for a spreadsheet',
  },
  {
    file: 'contacts.vcf',
    per: 'country',
    mediaType: 'text/vcard',
    summary: 'The same contacts as cards for an address book (vCard 3.0)',
  },
  {
    file: 'services.json',
    per: 'country',
    mediaType: 'application/json',
    schema: 'services',
    summary: 'The same contacts as services of the Human Services Data Specification (HSDS) 3.1',
  },
  {
    file: 'guides.json',
    per: 'country',
    mediaType: 'application/json',
    schema: 'guides',
    summary: 'The guides as plain text, section by section, with the laws they rest on',
  },
  {
    file: 'notices.json',
    per: 'country',
    mediaType: 'application/json',
    schema: 'notices',
    summary: 'Grace periods and new rules, with every date as data',
  },
  {
    file: 'campaigns.json',
    per: 'language',
    mediaType: 'application/json',
    schema: 'campaigns',
    summary: 'Campaigns with their days, slogan, message and kit',
  },
  {
    file: 'world-day.json',
    per: 'language',
    mediaType: 'application/json',
    schema: 'world-day',
    summary: 'The World Day against Trafficking in Persons and its years',
  },
  {
    file: 'calendar.ics',
    per: 'language',
    mediaType: 'text/calendar',
    summary: 'The World Day, campaigns and notices of all countries for a calendar (iCalendar)',
  },
  {
    file: 'changes.json',
    per: 'site',
    mediaType: 'application/json',
    schema: 'changes',
    summary: 'Everything that has changed in numbers, notices, rights and guides since the list began, for no language',
  },
  {
    file: 'changes.atom',
    per: 'language',
    mediaType: 'application/atom+xml',
    summary: 'The last 200 changes as an Atom feed (RFC 4287)',
  },
  {
    file: 'changes.feed.json',
    per: 'language',
    mediaType: 'application/feed+json',
    summary: 'The last 200 changes as a JSON Feed 1.1',
  },
  {
    file: 'news.atom',
    per: 'language',
    mediaType: 'application/atom+xml',
    summary: 'Campaigns, World Days and notices as an Atom feed (RFC 4287)',
  },
  {
    file: 'news.feed.json',
    per: 'language',
    mediaType: 'application/feed+json',
    summary: 'Campaigns, World Days and notices as a JSON Feed 1.1',
  },
] as const satisfies readonly ApiFileKind[];

/** `contacts.json`: the name of a kind of file. */
export type ApiFileName = (typeof apiFileKinds)[number]['file'];

/** @returns where a file lies below `/api/v1/`: `en/kuwait/contacts.json`, `en/campaigns.json` or `changes.json` */
export function apiPath({ file, per }: Pick<ApiFileKind, 'file' | 'per'>, locale: string, country: string): string {
  if (per === 'site') return file;
  return per === 'country' ? `${locale}/${country}/${file}` : `${locale}/${file}`;
}

/** @returns what there is a file of this kind for: a language, null for a file of all; a country, null for a file of all */
export function apiPlaces(
  { per }: Pick<ApiFileKind, 'per'>,
  languages: readonly string[],
  countries: readonly string[],
): { language: string | null; country: string | null }[] {
  const ofLanguages = per === 'site' ? [null] : languages;
  const ofCountries = per === 'country' ? countries : [null];
  return ofLanguages.flatMap((language) => ofCountries.map((country) => ({ language, country })));
}
