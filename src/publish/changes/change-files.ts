import { urls } from '../../locale/urls.ts';

/** A file of the open data, as it is described to those who use it. */
export interface DataFile {
  /** Address; `{locale}` stands for each language. */
  path: string;
  mediaType: string;
  /** Name of its schema in `/api/v1/schemas/`; none for a format that has a standard. */
  schema?: string;
  description: string;
}

const anyLocale = '{locale}';

/** What `write-change-files.ts` writes. */
export const changeFiles: readonly DataFile[] = [
  {
    path: urls.changes(),
    mediaType: 'application/json',
    schema: 'changes',
    description:
      'Everything that has changed in numbers, notices, rights and guides since the list began, newest first.',
  },
  {
    path: urls.changesSchema(),
    mediaType: 'application/schema+json',
    description: 'JSON Schema (2020-12) of the file of all changes.',
  },
  {
    path: urls.changeFeed(anyLocale, 'atom'),
    mediaType: 'application/atom+xml',
    description: 'The last 200 changes in one language, as an Atom feed (RFC 4287).',
  },
  {
    path: urls.changeFeed(anyLocale, 'json'),
    mediaType: 'application/feed+json',
    description: 'The last 200 changes in one language, as a JSON Feed 1.1.',
  },
  {
    path: urls.newsFeed(anyLocale, 'atom'),
    mediaType: 'application/atom+xml',
    description: 'Campaigns, World Days and notices in one language, as an Atom feed (RFC 4287).',
  },
  {
    path: urls.newsFeed(anyLocale, 'json'),
    mediaType: 'application/feed+json',
    description: 'Campaigns, World Days and notices in one language, as a JSON Feed 1.1.',
  },
];
