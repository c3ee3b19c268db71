import { apiFileKinds, apiPath, apiPlaces } from '../../locale/api-files.ts';
import type { Site } from '../../locale/site.ts';
import { urls } from '../../locale/urls.ts';
import { headOf, schemaAddress } from './head-of.ts';
import type { CatalogueFile } from './schema/catalogue-file.ts';

/** The day on which version 1 was first published. */
const since = '2026-11-26';

/** What a program or an office may build on; the page for partners and docs/partners/data.md say the same. */
const promise =
  'Within v1 no address goes, no field changes its meaning and none is taken away. Fields, words in lists and files may be added. An id is never used for something else.';

/** What services.json keeps of HSDS, and what it does not; the tests hold the files against the published schemas. */
const hsds: CatalogueFile['hsds'] = {
  version: '3.1',
  specification: 'https://docs.openreferral.org/en/3.1/',
  conforms: [
    'Each entry of contents is valid against the published JSON Schema of a fully nested service of HSDS 3.1, and has no field that HSDS does not know.',
    'The file is the page object of the HSDS API reference: total_items, total_pages, page_number, size, first_page, last_page, empty, contents. The services in it are fully nested, as with full=true.',
    'Identifiers are UUIDs of version 5 and are the same in every language, build and place of publication. Our own id is an attribute.',
  ],
  doesNotConform: [
    'The files are static: no search, no parameters and no pages. Everything is on page 1.',
    'There are no addresses for one service (/services/{id}), and none for organizations, locations and taxonomies.',
    'The language is a part of the address; HSDS itself knows no translations.',
    'The file has fields beside those of the page object: licence, attribution, build, day, language, schema, country.',
    'A service has no organization when no source says who runs it.',
    'Places have a name and no address; shelters have a district only.',
    'Short numbers such as 112 stand in phone.number as they are dialled; the description says where they work.',
    'There is no metadata of single changes, no taxonomy, no accessibility, no capacity and no assurer_email, because nothing of that is known or published.',
    'There is no tabular data package.',
  ],
};

/** @returns `index.json`: everything there is, and what may be relied on */
export function catalogueFileOf(site: Site): CatalogueFile {
  const languages = site.locales.filter(({ pseudo }) => !pseudo).map(({ tag }) => tag);
  const countries = site.library.countries.map(({ id }) => id);
  return {
    ...headOf(site, site.source.tag, 'catalogue'),
    title: `Open data of ${site.name}`,
    version: 'v1',
    since,
    openapi: site.origin + urls.api('openapi.json'),
    documentation: site.origin + urls.data(site.source.tag),
    promise,
    hsds,
    languages,
    countries,
    kinds: apiFileKinds.map((kind) => ({
      name: kind.file,
      path: apiPath(kind, '{locale}', '{country}'),
      mediaType: kind.mediaType,
      summary: kind.summary,
      schema: 'schema' in kind ? schemaAddress(site, kind.schema) : null,
    })),
    files: apiFileKinds.flatMap((kind) =>
      apiPlaces(kind, languages, countries).map(({ language, country }) => ({
        url: site.origin + urls.api(apiPath(kind, language ?? '', country ?? '')),
        name: kind.file,
        language,
        country,
      })),
    ),
  };
}
