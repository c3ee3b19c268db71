import { z } from 'zod';
import { changedKinds } from '../../../model/change-log.ts';
import { head, source, wholeDay, word } from './parts.ts';

const changeRecord = z
  .strictObject({
    id: z.uuid().describe('Id of the change: stays for ever and is never used for another'),
    day: wholeDay('Day on which it was written down'),
    kind: word(
      ['start', ...changedKinds],
      'number: a contact; notice; right: a statement of law; guide; start: the list begins here',
    ),
    happened: word(['began', 'added', 'changed', 'removed'], 'What happened to the item'),
    item: z.string().describe('Id of the contact, notice, law or guide; empty for the beginning'),
    country: z.union([z.string(), z.null()]).describe('Country that it belongs to, as in addresses; null for none'),
    englishName: z.string().describe('Its name on that day, in English'),
    before: z
      .array(z.string())
      .describe(
        'Numbers that the contact has no more; of a notice its days before, first/last (ISO 8601), ".." for no end',
      ),
    after: z.array(z.string()).describe('Numbers that the contact has now and had not; of a notice its days'),
    noLongerUse: z
      .array(z.string())
      .describe('Those of the numbers before that no contact has today: do not hand them out any more'),
    words: z.union([z.string(), z.null()]).describe('A line of the staff, in English; or null'),
    page: z
      .string()
      .describe(
        'Address of the page that tells about it today, as a URI template (RFC 6570): put a language for {locale}',
      ),
    source: z
      .union([source, z.null()])
      .describe('Where the fact that is published today comes from; null for a guide and for what is gone'),
    reviewed: z
      .union([z.iso.date(), z.null()])
      .describe(
        'Day on which somebody last tried the contact or compared the guide with its sources; null when nobody has',
      ),
  })
  .describe('A change');

export const changesFile = z
  .strictObject({
    ...head,
    language: z.null().describe('Always null: the file is for no language, and its texts are in English'),
    changes: z.array(changeRecord).describe('All changes since the list began, the newest first'),
  })
  .describe('What changed in numbers, notices and rights');

export type ChangesFile = z.infer<typeof changesFile>;
export type ChangeRecord = z.infer<typeof changeRecord>;
