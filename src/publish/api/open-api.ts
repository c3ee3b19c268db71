import { type ApiFileKind, apiFileKinds, apiPath, apiSchemaNames } from '../../locale/api-files.ts';
import { licence } from '../../locale/licence.ts';
import type { Site } from '../../locale/site.ts';
import { urls } from '../../locale/urls.ts';
import { attributionOf } from './head-of.ts';
import { jsonSchemaOf } from './json-schemas.ts';

/**
 * Describes the open data for programs (OpenAPI 3.1): a path for each kind of file, whose parameters have a closed list of values, so the
 * paths with all their values are exactly the files that there are.
 * @returns an object for JSON
 */
export function openApi(site: Site): Record<string, unknown> {
  return {
    openapi: '3.1.0',
    info: {
      title: `Open data of ${site.name}`,
      version: '1.0.0',
      summary: 'Contacts, guides, notices, campaigns and changes for migrant workers, as static files',
      description: `${attributionOf(site)} Made for ${site.today} from build ${site.buildId}. Every file may be read from any other site (CORS), needs no key and takes no parameters but those in its path.`,
      license: { name: licence.name, url: licence.url },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: site.origin + urls.api('').replace(/\/$/, ''), description: 'The published site' }],
    externalDocs: { url: site.origin + urls.data(site.source.tag), description: 'The page for people' },
    paths: {
      '/index.json': pathItem('catalogue', 'What there is', 'application/json', [], 'catalogue'),
      '/openapi.json': pathItem('openapi', 'This description', 'application/json', []),
      '/schemas/{name}.json': pathItem('schemas', 'A JSON Schema (2020-12)', 'application/json', ['name']),
      ...Object.fromEntries(apiFileKinds.map((kind) => [`/${apiPath(kind, '{locale}', '{country}')}`, itemOf(kind)])),
    },
    components: { parameters: parametersOf(site), schemas: schemasOf(site) },
  };
}

/** What stands in the address of a file. */
const parametersIn: Readonly<Record<ApiFileKind['per'], readonly string[]>> = {
  site: [],
  language: ['locale'],
  country: ['locale', 'country'],
};

function itemOf(kind: ApiFileKind): Record<string, unknown> {
  const id = kind.file.replaceAll('.', '-');
  return pathItem(id, kind.summary, kind.mediaType, parametersIn[kind.per], kind.schema);
}

function pathItem(
  operationId: string,
  summary: string,
  mediaType: string,
  parameters: readonly string[],
  schema?: string,
): Record<string, unknown> {
  const content = { [mediaType]: schema === undefined ? {} : { schema: { $ref: `#/components/schemas/${schema}` } } };
  return {
    ...(parameters.length > 0 && {
      parameters: parameters.map((name) => ({ $ref: `#/components/parameters/${name}` })),
    }),
    get: {
      operationId,
      summary,
      responses: {
        200: { description: 'The file', content },
        404: { description: 'There is no such file: a page of the site that says so' },
      },
    },
  };
}

/** The schemas once more, without addresses of their own, because many programs read a description only when it is one file. */
function schemasOf(site: Site): Record<string, unknown> {
  return Object.fromEntries(
    apiSchemaNames.map((name) => {
      const { $schema: _dialect, $id: _address, ...schema } = jsonSchemaOf(site, name);
      return [name, schema];
    }),
  );
}

function parametersOf(site: Site): Record<string, unknown> {
  const languages = site.locales.filter(({ pseudo }) => !pseudo).map(({ tag }) => tag);
  const values: [string, string, readonly string[]][] = [
    ['locale', 'Language (BCP 47)', languages],
    ['country', 'Country', site.library.countries.map(({ id }) => id)],
    ['name', 'Name of a schema', apiSchemaNames],
  ];
  return Object.fromEntries(
    values.map(([name, description, list]) => [
      name,
      { name, in: 'path', required: true, description, schema: { type: 'string', enum: list } },
    ]),
  );
}
