import { z } from 'zod';

/** A whole address on this site or another. */
export const address = (what: string) => z.url().describe(what);

/** A whole day, `2026-11-25`. */
export const wholeDay = (what: string) => z.iso.date().describe(`${what}: year-month-day`);

/** A text in the language of the record; the words of the site are plain text everywhere in the open data. */
export const text = (what: string) => z.string().min(1).describe(what);

/** Ids that lead to other records of the open data. */
export const ids = (what: string) => z.array(z.string().describe('An id')).describe(what);

/** A word from a closed list. Within v1 a list may grow, so a program must expect words it does not know. */
export const word = <const Words extends readonly [string, ...string[]]>(words: Words, what: string) =>
  z.enum(words).describe(what);

/** Stands at the beginning of every file. */
export const head = {
  licence: z
    .strictObject({
      name: text('Name of the licence'),
      url: address('Address of the licence'),
    })
    .describe('Licence of everything in the file'),
  attribution: text('Sentence that names the source, as the licence asks for'),
  build: text('Content hash of the site that the file was made from; it changes when anything does'),
  day: wholeDay('Day for which the file was made; what depends on a day is right for this one'),
  language: text('Language of the file (BCP 47); a record says for itself whether its text is in it'),
  schema: address('JSON Schema of the file'),
};

export const source = z
  .strictObject({
    url: address('Page on which the fact was read'),
    publisher: text('Who published that page'),
    date: text('Date of that page: 2025-06-11, 2025-06, 2025, or undated'),
    approximate: z.boolean().describe('true when the date is only estimated'),
    confidence: word(
      ['high', 'medium', 'low'],
      'high: official, or several recent sources agree; medium: one credible source, or 2 to 5 years old; low: old, unofficial or contradicted',
    ),
  })
  .describe('Where the fact comes from');

/** What the words of a record are in, and how far they can be trusted. */
const words = {
  textLanguage: text('Language of the texts of this record (BCP 47): that of the file, or English'),
  translation: word(
    ['source', 'reviewed', 'unreviewed', 'stale', 'fallback'],
    'source: written in this language; reviewed: a native speaker has read it; unreviewed: nobody has; stale: older than the English; fallback: not translated, so in English',
  ),
};

/** What every record says about itself. */
export const record = {
  id: text('Id of the record: stays for ever and is never used for another'),
  page: address('Page about it on the site'),
  shortLink: z.union([z.url(), z.null()]).describe('Short address of that page for print, without a language; or null'),
  discreetLink: z
    .union([z.url(), z.null()])
    .describe('Short address that does not say what it is about, for chats that others may read; or null'),
  ...words,
  confirmed: z
    .union([
      z.strictObject({
        on: wholeDay('Day of the check'),
        how: word(
          ['called', 'written', 'visited', 'official-page', 'compared-with-sources'],
          'called, written, visited, official-page (looked up there), or compared-with-sources (of a guide)',
        ),
      }),
      z.null(),
    ])
    .describe('When and how somebody checked it; null when nobody has'),
  reviewEvery: z
    .union([z.int(), z.null()])
    .describe('Days after which it must be checked again; null for what is past'),
  reviewDue: z
    .union([z.iso.date(), z.null()])
    .describe('Day on which the next check is due: year-month-day; null with reviewEvery means as soon as possible'),
};

/** A rule of law with where it is written. */
export const law = z
  .strictObject({
    id: text('Id of the rule'),
    page: address('Where it stands on the site'),
    text: text('The rule in plain words'),
    citation: text('Laws and articles, named in the language of the text'),
    citations: z
      .array(
        z
          .strictObject({
            kind: text('Kind of text: law, decree-law, ministerial-resolution ...'),
            number: z.union([z.string(), z.null()]).describe('Number and year such as 68/2015; null when it has none'),
            articles: z
              .union([z.string(), z.null()])
              .describe('Articles such as 22(4) or 7-8; null when the source does not show them'),
          })
          .describe('A law'),
      )
      .describe('The same as data'),
    source: source.describe('Where the rule was read'),
    ...words,
  })
  .describe('A rule of law');

export type ApiLaw = z.infer<typeof law>;
