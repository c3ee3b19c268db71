import { z } from 'zod';
import { address, head, ids, text, wholeDay, word } from './parts.ts';

export const catalogueFile = z
  .strictObject({
    ...head,
    title: text('Name of the open data'),
    version: word(['v1'], 'Version; within it fields are only added'),
    since: wholeDay('Day since which this version has been published'),
    openapi: address('The description for programs (OpenAPI 3.1)'),
    documentation: address('The page for people'),
    promise: text('What may be relied on'),
    hsds: z
      .strictObject({
        version: text('Version of the Human Services Data Specification'),
        specification: address('Its documentation'),
        conforms: z.array(text('A point')).describe('What services.json conforms to'),
        doesNotConform: z.array(text('A point')).describe('What of HSDS and its API is not here'),
      })
      .describe('What is kept of the Human Services Data Specification, and what is not'),
    languages: ids('Languages (BCP 47)'),
    countries: ids('Countries'),
    kinds: z
      .array(
        z
          .strictObject({
            name: text('Name of the file'),
            path: text('Address below this folder, with {locale} and {country}'),
            mediaType: text('Media type'),
            summary: text('What is in it'),
            schema: z
              .union([z.url(), z.null()])
              .describe('JSON Schema; null for a format that has a standard of its own'),
          })
          .describe('A kind of file'),
      )
      .describe('Kinds of files'),
    files: z
      .array(
        z
          .strictObject({
            url: address('Address'),
            name: text('Kind of file'),
            language: z.union([z.string(), z.null()]).describe('Language (BCP 47); null for a file of all languages'),
            country: z.union([z.string(), z.null()]).describe('Country; null for a file of all countries'),
          })
          .describe('A file'),
      )
      .describe('Every file of data'),
  })
  .describe('What there is in the open data');

export type CatalogueFile = z.infer<typeof catalogueFile>;
