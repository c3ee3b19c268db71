import { z } from 'zod';
import { contactKinds } from '../../../model/schema/contact.ts';
import { address, head, ids, record, source, text, wholeDay, word } from './parts.ts';

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const clock = (what: string) =>
  z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .describe(`${what}, on the 24-hour clock`);
const languages = (what: string) => z.array(z.string().describe('A language (BCP 47)')).describe(what);

const channel = z
  .strictObject({
    type: word(
      ['phone', 'short-code', 'whatsapp', 'sms', 'email', 'web', 'app', 'portal', 'walk-in'],
      'phone: a full number; short-code: works only inside one country; app and portal: known by name only; walk-in: go there yourself',
    ),
    value: z
      .union([z.string(), z.null()])
      .describe('Number (E.164, or the short number), address or name; null for walk-in'),
    address: z
      .union([z.string(), z.null()])
      .describe('The same as something to open: tel:, sms:, mailto: or https:; null where there is none'),
    role: z
      .union([
        word(['hotline', 'office', 'emergency', 'inside-country', 'from-abroad', 'other-body'], 'A role'),
        z.null(),
      ])
      .describe('What answers; other-body: the number belongs to another office; null when no source says'),
  })
  .describe('One way to reach it');

const hours = z
  .strictObject({
    kind: word(['unknown', 'always', 'weekly'], 'unknown: no source says; always: day and night; weekly: see below'),
    zone: z
      .union([z.string(), z.null()])
      .describe('Time zone of the hours (IANA); null when the contact is in no country of the site'),
    weekly: z
      .array(
        z
          .strictObject({
            days: z.array(word(weekdays, 'A day of the week')).describe('Days; empty when the source names no days'),
            opens: clock('Opens'),
            closes: clock('Closes'),
            languages: languages('Languages spoken in these hours, when they differ'),
          })
          .describe('Hours on some days'),
      )
      .describe('Hours of a usual week'),
    exceptions: z
      .array(
        z
          .strictObject({
            from: wholeDay('First day'),
            to: wholeDay('Last day'),
            opens: z.union([z.string(), z.null()]).describe('Opens, on the 24-hour clock; null when closed'),
            closes: z.union([z.string(), z.null()]).describe('Closes, on the 24-hour clock; null when closed'),
          })
          .describe('Days that are different'),
      )
      .describe('Days on which the usual hours do not hold'),
  })
  .describe('When somebody answers');

export const contactRecord = z
  .strictObject({
    ...record,
    country: z.union([z.string(), z.null()]).describe('Country it works in (kuwait, qatar); null for all'),
    nationality: z
      .union([z.string(), z.null()])
      .describe('Nationality it serves, two letters (np); null when it is not for one only'),
    kind: word(contactKinds, 'Kind of help'),
    name: text('Name, as people know it'),
    serves: text('Who it helps, and with what'),
    note: z.union([z.string(), z.null()]).describe('What a caller must know before using it; or null'),
    audiences: ids('Who it serves, as words for programs'),
    status: word(
      ['open', 'temporarily-closed', 'closed', 'announced'],
      'open, temporarily-closed, closed, or announced (not open yet)',
    ),
    channels: z.array(channel).describe('Ways to reach it, the best one first'),
    hours,
    languages: languages('Languages spoken, as far as a source names them'),
    cost: word(['free', 'charged', 'unknown'], 'free, charged, or unknown'),
    place: z
      .union([
        z.strictObject({
          name: text('Name of the place'),
          precision: word(
            ['area', 'address'],
            'area: the district only, as for every shelter; address: a public office',
          ),
        }),
        z.null(),
      ])
      .describe('Where it is, as far as that is published; never the street of a shelter'),
    source,
    alsoSeen: z.array(address('A page')).describe('Other pages that say the same'),
  })
  .describe('A contact');

export const contactsFile = z
  .strictObject({
    ...head,
    country: text('Country of the file'),
    contacts: z
      .array(contactRecord)
      .describe('Contacts of the country and those of no country, the most urgent kinds first'),
  })
  .describe('Contacts that can be used in one country, in one language');

export type ContactRecord = z.infer<typeof contactRecord>;
export type ContactsFile = z.infer<typeof contactsFile>;
