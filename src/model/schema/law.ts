import { z } from 'zod';
import { clock, id, isRealDate, partialDate, source, staffNote, use, webAddress } from './common.ts';

/** A figure that law or policy fixes. Prose names it by id; it is written out per language by the build. */
export const figure = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('money'),
      amount: z
        .number()
        .nonnegative()
        .meta({ description: 'Amount', examples: [10] }),
      to: z
        .number()
        .nonnegative()
        .optional()
        .meta({ description: 'Upper end, when it is a range', examples: [20] }),
      currency: z.enum(['KWD', 'QAR', 'USD']).describe('Currency (ISO 4217)'),
    }),
    z.strictObject({
      kind: z.literal('duration'),
      amount: z
        .number()
        .positive()
        .meta({ description: 'How many', examples: [3] }),
      to: z
        .number()
        .positive()
        .optional()
        .meta({ description: 'Upper end, when it is a range', examples: [20] }),
      unit: z
        .enum(['minute', 'hour', 'day', 'week', 'month', 'year'])
        .describe('minute, hour, day, week, month or year'),
    }),
    z.strictObject({
      kind: z.literal('percent'),
      amount: z
        .number()
        .nonnegative()
        .meta({ description: 'Percent', examples: [50] }),
    }),
    z.strictObject({
      kind: z.literal('count'),
      amount: z
        .number()
        .int()
        .nonnegative()
        .meta({ description: 'Number', examples: [2] }),
    }),
    z.strictObject({ kind: z.literal('date'), date: partialDate('Date') }),
    z
      .strictObject({
        kind: z.literal('year-day'),
        month: z
          .number()
          .int()
          .min(1)
          .max(12)
          .meta({ description: 'Month 1-12', examples: [6] }),
        day: z
          .number()
          .int()
          .min(1)
          .max(31)
          .meta({ description: 'Day', examples: [30] }),
      })
      .refine(({ month, day }) => isRealDate(`2024-${month}-${day}`), {
        path: ['day'],
        message: 'is a day that does not exist',
      }),
    z.strictObject({ kind: z.literal('time'), time: clock('Time of day') }),
  ])
  .describe('A figure: money, duration, percent, count, date, year-day or time');

export const citationKinds = [
  'law',
  'decree-law',
  'ministerial-decision',
  'ministerial-resolution',
  'ministerial-order',
  'ministerial-circular',
  'administrative-resolution',
  'cabinet-resolution',
  'cabinet-decision',
  'fund-decision',
  'standard-contract',
  'un-protocol',
  'un-resolution',
  'ilo-indicators',
  'strategy',
  'statement',
] as const;

/** Where in which law. The number is shown exactly as written and isolated from the direction of the text round it. */
export const citation = z
  .strictObject({
    kind: z.enum(citationKinds).describe('Kind of text'),
    number: z
      .string()
      .regex(/^[0-9][0-9A-Z/]*$/, 'is not the number of a law')
      .optional()
      .meta({ description: 'Number and year, such as "68/2015", in quotes', examples: ['68/2015'] }),
    articles: z
      .string()
      .regex(/^[0-9()\-, ]+$/, 'is not a list of articles')
      .optional()
      .meta({
        description: 'Articles, such as "22(4)" or "7-8"; leave it out when the source does not show it',
        examples: ['22(4)'],
      }),
  })
  .describe('A law and, if known, its articles');

/** One statement of law or policy that workers can rely on, with where it is written. */
export const law = z
  .strictObject({
    id: id('Name of the record, for ever', 'kw-dw-passport'),
    use: use.default('candidate'),
    about: z
      .enum([
        'trafficking',
        'domestic-work',
        'private-sector',
        'counting',
        'residence',
        'disputes',
        'institutions',
        'international',
      ])
      .describe('Which part of the law'),
    citations: z.array(citation).min(1).describe('Which laws and articles'),
    figures: z
      .record(id('Name of the figure', 'fine'), figure)
      .default({})
      .describe('Figures that the statement names, by a short name'),
    source,
    alsoSeen: z
      .array(webAddress('Another page that says the same, or a part of it'))
      .default([])
      .describe('Other pages that say the same, or a part of it'),
    checkedForAmendments: z
      .boolean()
      .default(false)
      .describe('true when somebody has checked for later changes of the law'),
    staffNote,
  })
  .describe('A statement of law');

export type Law = z.infer<typeof law>;
export type Figure = z.infer<typeof figure>;
export type Citation = z.infer<typeof citation>;
