import { z } from 'zod';
import { address, head, text, word } from './parts.ts';

/**
 * The part of HSDS 3.1 that is published. HSDS knows no null: what is not known is left out. The names and meanings are those of
 * docs.openreferral.org/en/3.1.
 */
const id = z.uuid().describe('Identifier (UUID version 5), the same in every language and for ever');

const url = z
  .strictObject({ id, label: text('What it is'), url: address('Address') })
  .describe('An address with a label');

const phone = z
  .strictObject({
    id,
    number: text('Full number (E.164), or a short number as it is dialled inside its country'),
    type: word(['voice', 'text'], 'voice, or text for SMS'),
    description: text('What answers, and where a short number works').optional(),
  })
  .describe('A number');

const schedule = z
  .strictObject({
    id,
    freq: word(['WEEKLY'], 'Every week').optional(),
    byday: text('Days: SU,MO,TU,WE,TH,FR,SA').optional(),
    opens_at: text('Opens, with the distance from UTC where it is known: 08:00+03:00').optional(),
    closes_at: text('Closes, in the same way; 23:59 for day and night').optional(),
    valid_from: z.iso.date().describe('First day of hours that hold for a time').optional(),
    valid_to: z.iso.date().describe('Last day of hours that hold for a time').optional(),
    timezone: z.number().describe('Distance from UTC in hours').optional(),
    description: text('The hours in words. A schedule with nothing else says that the hours or the days are not known'),
  })
  .describe('Opening hours');

const service = z
  .strictObject({
    id,
    name: text('Name'),
    description: text('Who it helps and with what, and what a caller must know'),
    url: address('Its own website').optional(),
    additional_urls: z.array(url).describe('The page about it on this site, WhatsApp, and other addresses'),
    email: z.email().describe('Its e-mail address').optional(),
    contacts: z
      .array(z.strictObject({ id, email: z.email().describe('E-mail address') }).describe('An address'))
      .describe('Further e-mail addresses')
      .optional(),
    status: word(
      ['active', 'inactive', 'defunct', 'temporarily closed'],
      'active: open; inactive: announced, not open yet; defunct: closed; temporarily closed',
    ),
    application_process: text('Apps, portals, and whether one can go there').optional(),
    fees_description: text('What it costs, or that it is not known'),
    eligibility_description: text('Who it helps'),
    assured_date: z.iso.date().describe('Day somebody last checked it; left out when nobody has').optional(),
    last_modified: z.iso
      .datetime()
      .describe('The same day as a moment; left out when nobody has checked it')
      .optional(),
    phones: z.array(phone).describe('Numbers'),
    schedules: z.array(schedule).describe('Opening hours'),
    languages: z
      .array(
        z.strictObject({ id, name: text('Name of the language'), code: text('ISO 639 code') }).describe('A language'),
      )
      .describe('Languages spoken, as far as a source names them'),
    service_areas: z
      .array(z.strictObject({ id, name: text('Name of the country') }).describe('An area'))
      .describe('Where it can be used')
      .optional(),
    service_at_locations: z
      .array(
        z
          .strictObject({
            id,
            location: z
              .strictObject({
                id,
                location_type: word(['physical'], 'A place'),
                name: text('Name of the district or place; never the street of a shelter'),
              })
              .describe('A place without an address'),
          })
          .describe('Where it is'),
      )
      .describe('Where it is, as far as that is published')
      .optional(),
    organization: z
      .strictObject({
        id,
        name: text('Name'),
        description: text('What it does'),
        website: address('Its website').optional(),
      })
      .describe('The body that runs it; left out when no source says who does')
      .optional(),
    cost_options: z
      .array(z.strictObject({ id, amount: z.number().describe('0: it is free') }).describe('A price'))
      .describe('Given when it is free')
      .optional(),
    attributes: z
      .array(
        z
          .strictObject({
            id,
            link_id: z.uuid().describe('Id of the service'),
            link_entity: word(['service'], 'What it is said of'),
            link_type: word(
              [
                'own-id',
                'kind',
                'audience',
                'nationality',
                'source-url',
                'source-publisher',
                'source-date',
                'source-confidence',
                'confirmed-how',
                'review-every',
                'review-due',
                'text-language',
                'translation',
                'discreet-link',
              ],
              'What is said; the values are those of contacts.json',
            ),
            label: text('The same in English words'),
            value: text('Value'),
          })
          .describe('A fact for which HSDS has no field'),
      )
      .describe('Our own id, source, dates of checks and state of the translation'),
  })
  .describe('A contact as a service of HSDS 3.1');

export const servicesFile = z
  .strictObject({
    ...head,
    country: text('Country of the file'),
    total_items: z.int().describe('Number of services'),
    total_pages: z.int().describe('Number of pages: always 1'),
    page_number: z.int().describe('Number of this page: always 1'),
    size: z.int().describe('Number of services on this page'),
    first_page: z.boolean().describe('Whether this is the first page'),
    last_page: z.boolean().describe('Whether this is the last page'),
    empty: z.boolean().describe('Whether there are no services'),
    contents: z.array(service).describe('The services'),
  })
  .describe('Contacts of one country in one language as a page of services of HSDS 3.1');

export type Service = z.infer<typeof service>;
export type ServicesFile = z.infer<typeof servicesFile>;
