import { z } from 'zod';
import { head, ids, law, record, source, text, wholeDay, word } from './parts.ts';

const noticeRecord = z
  .strictObject({
    ...record,
    country: text('Country in which it holds'),
    kind: word(['grace-period', 'rule', 'warning'], 'grace-period, rule or warning'),
    title: text('Title'),
    summary: text('What it says, in one or two sentences'),
    text: z.string().describe('The whole text, plain'),
    state: word(
      ['upcoming', 'open', 'closed', 'in-force', 'not-now'],
      'Where it stands on the day of the file; later, reckon it from the dates',
    ),
    start: wholeDay('First day'),
    firstEnd: z.union([z.iso.date(), z.null()]).describe('Last day as first announced; null for a rule without end'),
    lastDay: z
      .union([z.iso.date(), z.null()])
      .describe('Last day with all extensions; it holds on that day too; null for a rule without end'),
    yearly: z.boolean().describe('true when it holds between the same two days of every year'),
    zone: text('Time zone of the days (IANA)'),
    extensions: z
      .array(z.strictObject({ end: wholeDay('New last day'), source }).describe('An extension'))
      .describe('Each later extension'),
    dates: z
      .array(z.strictObject({ name: text('Name'), date: wholeDay('Date') }).describe('A date'))
      .describe('Other dates that the text names'),
    contacts: ids('Who to ask: ids in contacts.json'),
    laws: z.array(law).describe('Rules of law that it rests on'),
    guides: ids('Guides that say what to do: ids in guides.json'),
    source,
  })
  .describe('A notice');

export const noticesFile = z
  .strictObject({
    ...head,
    country: text('Country of the file'),
    notices: z.array(noticeRecord).describe('What can be used or holds now first, what is over last'),
  })
  .describe('Grace periods and new rules of one country in one language');

export type NoticesFile = z.infer<typeof noticesFile>;
export type NoticeRecord = z.infer<typeof noticeRecord>;
