import { z } from 'zod';
import { address, head, ids, law, record, source, text, word } from './parts.ts';

const partialDay = (what: string) =>
  z.union([z.string(), z.null()]).describe(`${what}: 2025-06-11, 2025-06 or 2025, as far as it is known; or null`);
const line = (what: string) => z.union([z.string(), z.null()]).describe(`${what}; or null`);

const campaignRecord = z
  .strictObject({
    ...record,
    kind: word(['campaign', 'world-day'], 'campaign, or world-day for one year of the World Day'),
    year: z.union([z.int(), z.null()]).describe('Year of the World Day; or null'),
    standing: z.boolean().describe('true for a campaign that runs all the time and has no dates'),
    start: partialDay('First day'),
    end: partialDay('Last day'),
    approximate: z.boolean().describe('true when the dates are inferred'),
    zone: text('Time zone of the days (IANA)'),
    countries: ids('Countries it is for; empty for all'),
    audiences: ids('Who it speaks to, as words for programs'),
    title: text('Title'),
    theme: line('Theme'),
    summary: text('What it is about'),
    slogan: line('Words for a poster'),
    message: line('Words to pass on by chat'),
    text: z.string().describe('The whole text, plain; empty when there is none'),
    partners: z.array(text('A partner')).describe('Who runs it'),
    contacts: ids('Who to call: ids in contacts.json'),
    guides: ids('Guides it points to: ids in guides.json'),
    kit: z.union([z.url(), z.null()]).describe('Page with its posters, pictures and texts to download; or null'),
    picture: z
      .union([
        z.strictObject({
          url: address('The picture (WebP)'),
          width: z.int().describe('Width in pixels'),
          height: z.int().describe('Height in pixels'),
          text: z.union([z.string(), z.null()]).describe('What it shows, for people who cannot see it; or null'),
        }),
        z.null(),
      ])
      .describe('Its picture; or null'),
    source,
    alsoSeen: z.array(address('A page')).describe('Other pages that say the same'),
  })
  .describe('A campaign');

export const campaignsFile = z
  .strictObject({
    ...head,
    campaigns: z.array(campaignRecord).describe('Campaigns, the latest first'),
  })
  .describe('Campaigns in one language; years of the World Day are in world-day.json');

export const worldDayFile = z
  .strictObject({
    ...head,
    page: address('Page of the World Day on the site'),
    name: text('Name of the day'),
    month: z.int().describe('Month of the day, 1 to 12'),
    dayOfMonth: z.int().describe('Day of the month'),
    summary: text('What the day is'),
    law: law.describe('The resolution that made it'),
    years: z
      .array(campaignRecord)
      .describe('Its years, the latest first; a year is missing when no source names its theme'),
  })
  .describe('The World Day against Trafficking in Persons in one language');

export type CampaignsFile = z.infer<typeof campaignsFile>;
export type CampaignRecord = z.infer<typeof campaignRecord>;
export type WorldDayFile = z.infer<typeof worldDayFile>;
