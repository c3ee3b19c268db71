import { z } from 'zod';

/** Ids and slugs: lower-case ASCII words joined by hyphens. Never translated, never used again for something else. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** @returns a schema for an id, described for the editor, with an example of a right one */
export const id = (what: string, example: string) =>
  z
    .string()
    .max(60)
    .regex(idPattern, 'is not an id')
    .meta({ description: `${what}: lower-case letters a-z, digits and hyphens`, examples: [example] });

/** What a field can name by its id: how it is described to staff, and an id of that kind. */
const named = {
  contact: ['A contact', 'kw-emergency-112'],
  country: ['A country', 'kuwait'],
  guide: ['A guide', 'passport-kept'],
  law: ['A law', 'kw-dw-passport'],
  notice: ['A notice', 'kw-amnesty-2024'],
} as const;

/** A kind of item that other items name. */
export type NamedKind = keyof typeof named | 'organisation' | 'origin' | 'place';

/** @returns what a schema says about the items it names, for `.meta()` */
export const naming = (names: NamedKind) => ({ names });

/** @returns a schema for the id of another item; the editor offers those that there are, by name */
export const idOf = (kind: keyof typeof named) => {
  const [what, example] = named[kind];
  return id(what, example).meta(naming(kind));
};

/** Characters that a reader cannot see but a screen reader, a search or a phone would trip over are refused by the reader. */
export const line = (what: string, example: string, most = 400) =>
  z
    .string()
    .trim()
    .min(1, 'is empty')
    .max(most, `is longer than ${most} characters`)
    .refine((text) => !text.includes('\n'), 'has a line break')
    .meta({ description: what, examples: [example] });

/** The file of a picture: a name like an id. WebP only, because it is the smallest that old phones know as well. */
export const picturePattern = /^[a-z0-9]+(?:-[a-z0-9]+)*\.webp$/;

/** @returns a schema for the name of a picture's file, described for the editor */
export const pictureName = (what: string) =>
  z
    .string()
    .max(65)
    .regex(picturePattern, 'is not the name of a WebP picture')
    .meta({
      description: `${what}: lower-case letters a-z, digits and hyphens, then .webp`,
      examples: ['poster.webp'],
    });

/** A year, a month or a day: `2021`, `2023-08`, `2025-06-11`. Real dates only. */
export const partialDate = (what: string) =>
  z
    .string()
    .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'is not a date')
    .refine(isRealDate, 'is a day that does not exist')
    .meta({
      description: `${what}: year, month and day as in 2025-06-11, or 2025-06, or 2025 when the source says no more`,
      examples: ['2025-06-11'],
    });

/** A whole day, `2025-06-11`. */
export const day = (what: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a whole date')
    .refine(isRealDate, 'is a day that does not exist')
    .meta({ description: `${what}: year, month and day as in 2025-06-11`, examples: ['2025-06-11'] });

/** Clock time on a 24-hour clock, `08:00`. */
export const clock = (what: string) =>
  z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'is not a time of day')
    .meta({ description: `${what}: 24-hour clock, written as "08:00" in quotes`, examples: ['08:00'] });

/** An outside address. Only http and https; no user names, no `//host`, no scripts. */
export const webAddress = (what: string) =>
  z
    .string()
    .max(500)
    .refine(isWebAddress, 'is not a web address')
    .meta({ description: `${what}: starts with https:// or http://`, examples: ['https://news.example/page'] });

/** How far a statement can be trusted; the scale of the facts file. */
export const confidence = z
  .enum(['high', 'medium', 'low'])
  .describe(
    'high = official or several recent sources agree; medium = one credible source or 2-5 years old; low = old, unofficial or contradicted',
  );

/** Where a fact comes from. Every published fact has one. */
export const source = z
  .strictObject({
    url: webAddress('Address of the page the fact was read on'),
    publisher: line('Who published that page', 'Arab Times'),
    date: z
      .union([partialDate('Date of the page'), z.literal('undated')])
      .describe('Date of the page: 2025-06-11, 2025-06, 2025, or undated'),
    approximate: z.boolean().default(false).describe('true when the date is only estimated'),
    confidence,
  })
  .describe('Where the fact comes from: url, publisher, date, confidence');

/** Some records may be kept so that nobody adds them again, but are not published. */
export const use = z
  .enum(['candidate', 'hold', 'obsolete'])
  .describe('candidate = published; hold = not published until a better source is found; obsolete = never publish');

/** For the people who look after the data. Never printed on the site. */
export const staffNote = z
  .string()
  .trim()
  .max(2000)
  .optional()
  .meta({ description: 'A note for staff only; it is never published', examples: ['Call again in May.'] });

/** A promise to look again. */
export const reviewEvery = z
  .number()
  .int()
  .min(7)
  .max(730)
  .meta({ description: 'Number of days after which the fact must be checked again, 7 to 730', examples: [90] });

/** Audiences of a contact, guide or campaign. */
export const audience = z
  .enum([
    'everyone',
    'domestic-workers',
    'private-sector',
    'outdoor-workers',
    'women',
    'men',
    'children',
    'deaf-people',
    'trafficking-victims',
    'nationals',
    'families',
  ])
  .describe('Who it is for');

/** Codes of the countries the site covers or people come from: ISO 3166-1 alpha-2. */
export const region = z
  .string()
  .regex(/^[A-Z]{2}$/, 'is not a country code')
  .meta({ description: 'Two-letter country code (ISO 3166), such as KW', examples: ['KW'] });

/** BCP 47 language tag of a spoken language; wider than the 16 languages of the site. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/, 'is not a language tag')
  .meta({ description: 'Language tag (BCP 47), such as ar or fil', examples: ['ar'] });

export type Source = z.infer<typeof source>;

/** @returns true when the calendar has that year, month or day */
export function isRealDate(text: string): boolean {
  const [year = 0, month = 1, date = 1] = text.split('-').map(Number);
  const real = new Date(Date.UTC(year, month - 1, date));
  return real.getUTCFullYear() === year && real.getUTCMonth() === month - 1 && real.getUTCDate() === date;
}

/** @returns true for an absolute http(s) address with a host and without a user name */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s/]/.test(text) || /[\s<>"`\\]/.test(text)) return false;
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.hostname.includes('.') && url.username === '' && url.password === '';
}
