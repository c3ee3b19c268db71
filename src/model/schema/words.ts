import { z } from 'zod';
import { day, line } from './common.ts';

/** A reading by somebody whose own language it is. */
export const review = z
  .strictObject({
    by: line('Name of the native speaker who read it'),
    on: day('Day of the review'),
    text: z
      .string()
      .regex(/^[0-9a-f]{10}$/, 'is not a revision')
      .describe('Revision of the text that was read'),
  })
  .describe('Review by a native speaker; leave it out until one has read it');

/** Kept beside every translation; its state is computed from these and never written by hand. */
const bookkeeping = {
  from: z
    .string()
    .regex(/^[0-9a-f]{10}$/, 'is not a revision')
    .optional()
    .describe(
      'Revision of the source text this was translated from (npm run check prints it); only translations have it',
    ),
  reviewed: review.optional(),
};

const title = line('Title', 120);
const summary = line('One or two sentences that say what the page is about');

export const contactWords = z.strictObject({
  ...bookkeeping,
  name: line('Name, as people know it'),
  serves: line('Who it helps, and with what'),
  note: line('What a caller must know before using it').optional(),
});
export const placeWords = z.strictObject({ ...bookkeeping, name: line('Name of the place') });
export const lawWords = z.strictObject({
  ...bookkeeping,
  statement: line('The rule in plain words; figures are named as {figure:law-id.name}', 800),
});
export const referralWords = z.strictObject({ ...bookkeeping, title, text: line('What happens in this step', 800) });
export const statementWords = z.strictObject({
  ...bookkeeping,
  title,
  text: line('The answer or statement, with who says it', 800),
});
export const organisationWords = z.strictObject({
  ...bookkeeping,
  name: line('Name, as people know it'),
  does: line('What it does, for whom, and what it does not do', 600),
});
export const guideWords = z.strictObject({
  ...bookkeeping,
  title,
  tile: line('Label of its tile, three or four words', 60),
  summary,
  documents: line('Papers that are needed, when the guide is a way through an office').optional(),
  place: line('Where to go, or which website or app').optional(),
  cost: line('What it costs, or that it is not known').optional(),
  helper: line('Who helps, for free').optional(),
});
export const noticeWords = z.strictObject({ ...bookkeeping, title, summary });
export const campaignWords = z.strictObject({
  ...bookkeeping,
  title,
  theme: line('Theme of the year or campaign').optional(),
  summary,
  slogan: line('Words for a poster, at most ten', 80).optional(),
  message: line('Words to pass on by chat, at most three short sentences', 300).optional(),
});
export const progressWords = z.strictObject({ ...bookkeeping, title });
export const trainingWords = z.strictObject({ ...bookkeeping, title, summary });
export const pageWords = z.strictObject({ ...bookkeeping, title, summary });
