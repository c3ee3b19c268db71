import { z } from 'zod';
import { day, line } from './common.ts';

/** A reading by somebody whose own language it is. */
export const review = z
  .strictObject({
    by: line('Name of the native speaker who read it', 'Name of the reader'),
    on: day('Day of the review'),
    text: z
      .string()
      .regex(/^[0-9a-f]{10}$/, 'is not such a mark')
      .meta({ description: 'Mark of the text that was read; npm run i18n:review writes it', examples: ['0123abcdef'] }),
  })
  .describe('Review by a native speaker; leave it out until one has read it');

/** Kept beside every translation; its state is computed from these and never written by hand. */
const bookkeeping = {
  from: z
    .string()
    .regex(/^[0-9a-f]{10}$/, 'is not such a mark')
    .optional()
    .meta({
      description:
        'Mark of the English text it was translated from; npm run i18n:stamp writes it; only translations have it',
      examples: ['0123abcdef'],
    }),
  reviewed: review.optional(),
};

const title = line('Title', 'My boss has my passport', 120);
const summary = line(
  'One or two sentences that say what the page is about',
  'How to ask for your passport, and who helps.',
);

export const contactWords = z.strictObject({
  ...bookkeeping,
  name: line('Name, as people know it', 'Emergency (police, ambulance, fire)'),
  serves: line('Who it helps, and with what', 'Everyone in danger.'),
  note: line('What a caller must know before using it', 'Employers call this number too.').optional(),
});
export const placeWords = z.strictObject({ ...bookkeeping, name: line('Name of the place', 'Jleeb Al-Shuyoukh') });
export const lawWords = z.strictObject({
  ...bookkeeping,
  statement: line(
    'The rule in plain words; figures are named as {figure:law-id.name}',
    'Your boss may not keep your passport.',
    800,
  ),
});
export const referralWords = z.strictObject({
  ...bookkeeping,
  title,
  text: line('What happens in this step', 'Somebody asks what happened to you.', 800),
});
export const statementWords = z.strictObject({
  ...bookkeeping,
  title,
  text: line('The answer or statement, with who says it', 'No source says it.', 800),
});
export const organisationWords = z.strictObject({
  ...bookkeeping,
  name: line('Name, as people know it', 'Emergency (police, ambulance, fire)'),
  does: line('What it does, for whom, and what it does not do', 'It takes complaints about work.', 600),
});
export const guideWords = z.strictObject({
  ...bookkeeping,
  title,
  tile: line('Label of its tile, three or four words', 'Boss keeps my passport', 60),
  summary,
  documents: line(
    'Papers that are needed, when the guide is a way through an office',
    'Your passport and your civil ID.',
  ).optional(),
  place: line('Where to go, or which website or app', 'The labour office.').optional(),
  cost: line('What it costs, or that it is not known', 'We do not know what it costs.').optional(),
  helper: line('Who helps, for free', 'Your embassy.').optional(),
});
export const noticeWords = z.strictObject({ ...bookkeeping, title, summary });
export const embassyNoteWords = z.strictObject({ ...bookkeeping, title });
export const campaignWords = z.strictObject({
  ...bookkeeping,
  title,
  theme: line('Theme of the year or campaign', 'Leave no child behind').optional(),
  summary,
  slogan: line('Words for a poster, at most ten', 'Never pay for a job or a visa.', 80).optional(),
  message: line(
    'Words to pass on by chat, at most three short sentences',
    'Do not pay for a job. Ask first.',
    300,
  ).optional(),
  pictureText: line(
    'What the picture shows, with every word in it, for people who cannot see or load it',
    'A woman holds her own passport. Beside her stands: Your passport is yours.',
    300,
  ).optional(),
});
export const progressWords = z.strictObject({ ...bookkeeping, title });
export const trainingWords = z.strictObject({ ...bookkeeping, title, summary });
export const pageWords = z.strictObject({ ...bookkeeping, title, summary });
