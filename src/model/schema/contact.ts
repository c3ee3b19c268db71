import { z } from 'zod';
import { numberSlip } from '../number-slip.ts';
import { isSamePerson } from '../same-person.ts';
import {
  audience,
  clock,
  day,
  id,
  languageTag,
  line,
  naming,
  reviewEvery,
  source,
  staffNote,
  use,
  webAddress,
} from './common.ts';

/** E.164: a plus sign and up to 15 digits, ASCII only (ITU-T E.164). */
const e164 = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/, { error: ({ input }) => numberSlip(String(input)) })
  .meta({
    description:
      'Full number with + and the code of its country, the digits 0 to 9 and no spaces, in quotes: "+96525589696". Short numbers such as 112 are of type short-code',
    examples: ['+96525589696'],
  });

/** Numbers that only work inside one country and have no international form. Never passed through a phone library. */
const shortNumber = z
  .string()
  .regex(/^\d{3,6}$/, 'is not a short number')
  .meta({
    description: 'Short number with 3 to 6 digits, 0 to 9, in quotes: "112". Full numbers are of type phone',
    examples: ['112'],
  });

const role = z
  .enum(['hotline', 'office', 'emergency', 'inside-country', 'from-abroad', 'other-body'])
  .optional()
  .describe(
    'What answers: hotline, office, emergency, inside-country, from-abroad, or other-body (a number that belongs to another office)',
  );

/** One way of reaching a contact. */
export const channel = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('phone'), number: e164, role }),
    z.strictObject({ type: z.literal('short-code'), number: shortNumber, role }),
    z.strictObject({ type: z.literal('whatsapp'), number: e164, role }),
    z.strictObject({
      type: z.literal('sms'),
      number: z
        .union([shortNumber, e164])
        .describe('Number that takes the SMS, in quotes: a short number, or a full one with + and the country'),
      role,
    }),
    z.strictObject({
      type: z.literal('email'),
      address: z
        .email('is not an e-mail address')
        .meta({ description: 'E-mail address, such as help@embassy.example', examples: ['help@embassy.example'] }),
      role,
    }),
    z.strictObject({ type: z.literal('web'), url: webAddress('Address of the page') }),
    z.strictObject({ type: z.literal('app'), name: line('Name of the app as the store shows it', 'Sahel') }),
    z.strictObject({
      type: z.literal('portal'),
      name: line('Name of an online portal whose address is not known for sure', 'As-hal'),
    }),
    z.strictObject({ type: z.literal('walk-in') }),
  ])
  .describe('One way to reach it: phone, short-code, whatsapp, sms, email, web, app, portal or walk-in');

const weekday = z.enum(['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']);

/** When somebody answers. Unknown is a valid answer and is printed as such. */
export const hours = z
  .union([
    z.literal('unknown'),
    z.literal('always'),
    z.strictObject({
      weekly: z
        .array(
          z.strictObject({
            days: z
              .array(weekday)
              .describe('Days: sun mon tue wed thu fri sat; leave empty when the source names no days'),
            opens: clock('Opens'),
            closes: clock('Closes'),
            languages: z.array(languageTag).default([]).describe('Languages spoken in these hours, when they differ'),
          }),
        )
        .min(1)
        .describe('Opening hours in a usual week'),
      exceptions: z
        .array(
          z.strictObject({
            from: day('First day'),
            to: day('Last day'),
            opens: clock('Opens').optional(),
            closes: clock('Closes').optional(),
          }),
        )
        .default([])
        .describe('Days on which the usual hours do not hold; without times it is closed'),
    }),
  ])
  .describe('unknown, always, or weekly opening hours');

export const contactKinds = [
  'emergency',
  'child-hotline',
  'trafficking-hotline',
  'labour-hotline',
  'labour-office',
  'shelter',
  'embassy',
  'home-country-line',
  'legal-aid',
  'ngo',
  'un',
  'government-office',
  'human-rights-body',
  'online-service',
  'information-service',
  'wage-fund',
] as const;

/** How somebody can find out whether a contact still answers. */
export const waysToConfirm = ['called', 'written', 'visited', 'official-page'] as const;

/** A hotline, shelter, office, embassy or service. Facts only; its name and note are words, one file a language. */
export const contact = z
  .strictObject({
    id: id('Name of the record, for ever', 'kw-emergency-112'),
    kind: z.enum(contactKinds).describe('What kind of help it is'),
    use,
    origin: id('Nationality it serves (a file in src/content/origins), for embassies and home-country lines', 'np')
      .meta(naming('origin'))
      .optional(),
    serves: z.array(audience).min(1).describe('Who it serves'),
    channels: z.array(channel).describe('Ways to reach it, the best one first'),
    hours,
    languages: z.array(languageTag).default([]).describe('Languages spoken, only those that a source names'),
    cost: z.enum(['free', 'charged', 'unknown']).describe('free, charged or unknown'),
    place: id('Place (a record of places.yaml); shelters have an area only, never a street', 'kw-place-jleeb')
      .meta(naming('place'))
      .optional(),
    status: z
      .enum(['open', 'temporarily-closed', 'closed', 'announced'])
      .default('open')
      .describe('open, temporarily-closed, closed or announced'),
    source,
    alsoSeen: z
      .array(webAddress('Another page that says the same'))
      .default([])
      .describe('Other pages that say the same'),
    confirmed: z
      .strictObject({
        on: day('Day of the check'),
        by: line('Who checked', 'Name of the person who called'),
        how: z.enum(waysToConfirm).describe('called, written, visited or official-page'),
      })
      .optional()
      .describe('Who checked it, when and how; leave it out when nobody has'),
    changed: z
      .strictObject({
        on: day('Day of the change'),
        by: line('Who changed it', 'Name of the person who changed it'),
        checkedBy: line('Who compared the new number with its source; never the same person', 'Name of another person'),
        from: z.union([e164, shortNumber]).describe('The number before, in quotes'),
      })
      .refine(({ by, checkedBy }) => !isSamePerson(by, checkedBy), {
        path: ['checkedBy'],
        message: 'is the person who changed it',
      })
      .optional()
      .describe('The last change of a number, for staff only; npm run change-number writes it'),
    reviewEvery,
    staffNote,
  })
  .describe('A contact');

export type Contact = z.infer<typeof contact>;
export type Channel = z.infer<typeof channel>;
export type ContactKind = Contact['kind'];

/** A place stands apart from the contacts in it, so that two shelters that swap buildings are one edit. */
export const place = z
  .strictObject({
    id: id('Name of the place', 'kw-place-jleeb'),
    precision: z
      .enum(['area', 'address'])
      .describe('area = published by district only (all shelters); address = a public office'),
    staffNote,
  })
  .describe('A place');

export type Place = z.infer<typeof place>;
