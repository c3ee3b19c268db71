import { z } from 'zod';
import {
  audience,
  day,
  id,
  idOf,
  languageTag,
  line,
  naming,
  partialDate,
  pictureName,
  region,
  reviewEvery,
  source,
  staffNote,
  webAddress,
} from './common.ts';
import { contact } from './contact.ts';
import { figure } from './law.ts';
import { topicPictograms } from './topic-pictograms.ts';

/** When an item may be seen. Only guides, notices, campaigns and notes of embassies wait: everything else is a part of something. */
const publishing = {
  draft: z.boolean().default(false).describe('true while it is being written: only a preview shows it'),
  publishOn: day('First day on which it is shown; leave it out to show it at once').optional(),
};

/** A country the site covers. A new country is a new folder. */
export const country = z
  .strictObject({
    region,
    order: z
      .number()
      .int()
      .meta({ description: 'Order in lists, 1 first', examples: [1] }),
    zone: z
      .enum(['Asia/Kuwait', 'Asia/Qatar', 'Asia/Riyadh', 'Asia/Bahrain', 'Asia/Dubai', 'Asia/Muscat'])
      .describe('Time zone (IANA)'),
    currency: z.enum(['KWD', 'QAR', 'SAR', 'BHD', 'AED', 'OMR']).describe('Currency (ISO 4217)'),
    emergency: id('The contact shown on every page as the number for danger', 'kw-emergency-112').meta(
      naming('contact'),
    ),
    hotline: id('The contact to call about trafficking and forced labour', 'kw-natcom-trafficking-hotline').meta(
      naming('contact'),
    ),
    complaints: z
      .strictObject({
        organisation: id('The office that takes complaints about work', 'kw-org-pam').meta(naming('organisation')),
        contacts: z.array(idOf('contact')).min(1).describe('Ways to reach it'),
      })
      .optional()
      .describe('Where a letter of complaint goes; without it there is no page for the letter'),
  })
  .describe('A country');

/** A page for one nationality. Home-country lines are its contacts; embassies are contacts of the country they stand in. */
export const origin = z
  .strictObject({
    region,
    order: z
      .number()
      .int()
      .meta({ description: 'Order in lists, 1 first', examples: [1] }),
    languages: z.array(languageTag).min(1).describe('Languages its workers read, the most common first'),
    guides: z.array(idOf('guide')).default([]).describe('Guides that matter most, by topic'),
    contacts: z.array(contact).default([]).describe('Lines in the home country that help people abroad'),
    staffNote,
  })
  .describe('A nationality');

/** A dated rule or grace period. Its text is written from these dates and closes by itself. */
export const notice = z
  .strictObject({
    ...publishing,
    kind: z.enum(['grace-period', 'rule', 'warning']).describe('grace-period, rule or warning'),
    start: day('First day it holds; of a yearly rule, the first day of any one year'),
    end: day('Last day as first announced; leave it out for a rule without end').optional(),
    yearly: z.boolean().default(false).describe('true for a rule that holds between the same two days of every year'),
    extensions: z
      .array(z.strictObject({ end: day('New last day'), source }))
      .default([])
      .describe('Each later extension with its source'),
    figures: z.record(id('Name', 'start'), day('Date')).default({}).describe('Other dates that the text names'),
    laws: z.array(idOf('law')).default([]).describe('Laws it rests on'),
    contacts: z.array(idOf('contact')).default([]).describe('Who to ask'),
    guides: z.array(idOf('guide')).default([]).describe('Guides that say what to do'),
    source,
    reviewEvery,
    staffNote,
  })
  .describe('A notice');

/** A note holds for a year and a half at most: after that an embassy has moved, or its people and rules are others. */
const mostMonthsOfNote = 18;

/** How an office shows that words are its own. */
export const approvalSigns = ['signed-letter', 'official-email', 'official-page'] as const;

/** Words that an embassy has approved, for the page of its nationals in the country of the folder. */
export const embassyNote = z
  .strictObject({
    ...publishing,
    origin: id('Nationality whose embassy it is (a file in src/content/origins)', 'np').meta(naming('origin')),
    approved: z
      .strictObject({
        office: line('Name of the office that approved the words', 'Embassy of Nepal, Kuwait', 120),
        person: line('Name of the person who approved them, if the office wants it shown', 'A. Person', 120).optional(),
        on: day('Day on which the office approved the words'),
        sign: z
          .enum(approvalSigns)
          .describe(
            'What shows that the office approved them: signed-letter, official-email (from the address of the office) or official-page (on its own website)',
          ),
      })
      .describe('Who approved the words, when, and by which sign'),
    until: day('Last day on which the note is shown, at most 18 months after it was approved'),
    url: webAddress('Page where anybody can check the note').optional(),
    staffNote,
  })
  .refine(({ approved, until }) => isInOrder(approved?.on, until), {
    path: ['until'],
    message: 'is before the day on which the note was approved',
  })
  .refine(({ approved, until }) => isInOrder(until, monthsAfter(approved?.on, mostMonthsOfNote)), {
    path: ['until'],
    message: 'is more than 18 months after the day on which the note was approved',
    params: { mend: 'write an earlier day; the office can approve the note again later' },
  })
  .refine(({ approved, url }) => approved?.sign !== 'official-page' || url !== undefined, {
    path: ['approved', 'sign'],
    message: 'is official-page, and url is missing',
    params: { mend: 'write url: the address of that page on the website of the office' },
  })
  .describe('A note of an embassy');

/** @returns the same day some months later, the last of a month that is shorter; undefined for what is no day */
function monthsAfter(date: string | undefined, months: number): string | undefined {
  const [year, month, dayOfMonth] = (date ?? '').split('-').map(Number);
  if (year === undefined || month === undefined || dayOfMonth === undefined) return undefined;
  const lastDay = new Date(Date.UTC(year, month + months, 0));
  if (Number.isNaN(lastDay.getTime())) return undefined;
  lastDay.setUTCDate(Math.min(dayOfMonth, lastDay.getUTCDate()));
  return lastDay.toISOString().slice(0, 10);
}

/** Groups of tiles on the home page of a country, in this order. */
export const guideGroups = ['danger', 'work', 'papers', 'leaving', 'before'] as const;

/** A guide: what is happening, is it allowed, what to do now, who to call, what to keep, when it is dangerous. */
export const guide = z
  .strictObject({
    ...publishing,
    order: z
      .number()
      .int()
      .meta({ description: 'Order of its tile within the group, 1 first', examples: [1] }),
    group: z.enum(guideGroups).describe(`Group of tiles it stands in: ${guideGroups.join(', ')}`),
    pictogram: z
      .enum(topicPictograms)
      .optional()
      .describe(`Its drawing, when it is not that of the topic itself: ${topicPictograms.join(', ')}`),
    allowed: z.enum(['no', 'yes', 'depends']).describe('Is what happens to the worker allowed? no, yes or depends'),
    audience: z.array(audience).default(['everyone']).describe('Who it is for'),
    contacts: z.array(idOf('contact')).min(1).describe('Who to call, the first one first'),
    laws: z.array(idOf('law')).default([]).describe('Laws it draws on'),
    sources: z
      .array(source)
      .default([])
      .describe('Pages that the text draws on besides the laws; each is shown with its date'),
    figures: z
      .record(id('Name of the figure', 'fine'), figure)
      .default({})
      .describe('Figures of these sources that the text names as {figure:topic.name}'),
    notices: z.array(idOf('notice')).default([]).describe('Notices that belong to it'),
    related: z.array(idOf('guide')).default([]).describe('Guides to read next'),
    reviewed: day('Day somebody last compared it with its sources'),
    reviewEvery,
    staffNote,
  })
  .describe('A guide');

/** Says whether two days follow each other as far as both are known; what is no day at all has a mistake of its own. */
function isInOrder(first: string | undefined, last: string | undefined): boolean {
  const isDay = (text = '') => partialDate('Day').safeParse(text).success;
  return !isDay(first) || !isDay(last) || String(last) >= String(first).slice(0, last?.length);
}

/** A campaign, or a year of the World Day. */
export const campaign = z
  .strictObject({
    ...publishing,
    kind: z.enum(['campaign', 'world-day']).describe('campaign, or world-day for 30 July of one year'),
    year: z
      .number()
      .int()
      .min(2014)
      .max(2100)
      .optional()
      .meta({ description: 'Year of the World Day', examples: [2027] }),
    standing: z.boolean().default(false).describe('true for a campaign that runs all the time; it has no dates'),
    start: partialDate('First day').optional(),
    end: partialDate('Last day; the same as the first for one day').optional(),
    endsOn: day('Last day on the home pages of countries; leave it out when that is the last day itself').optional(),
    approximate: z.boolean().default(false).describe('true when the dates or the year are inferred'),
    zone: z.enum(['Asia/Kuwait', 'Asia/Qatar']).default('Asia/Kuwait').describe('Time zone (IANA)'),
    countries: z.array(idOf('country')).default([]).describe('Countries it is for; empty = all'),
    audiences: z.array(audience).default(['everyone']).describe('Who it speaks to'),
    contacts: z.array(idOf('contact')).default([]).describe('Call to action: who to call'),
    guides: z.array(idOf('guide')).default([]).describe('Guides it points to'),
    partners: z.array(line('Name of a partner', 'Test Society')).default([]).describe('Who runs it'),
    picture: pictureName('Name of its picture in the folder images').optional(),
    source,
    alsoSeen: z
      .array(webAddress('Another page that says the same'))
      .default([])
      .describe('Other pages that say the same'),
    staffNote,
  })
  .refine((facts) => facts.kind !== 'world-day' || facts.year !== undefined, {
    path: ['year'],
    message: 'is missing for a World Day',
  })
  .refine(({ standing, start, end }) => standing === (start === undefined) && standing === (end === undefined), {
    path: ['start'],
    message: 'a campaign has a start and an end, or is standing and has neither',
    params: { mend: 'write start and end, or write standing: true and take both away' },
  })
  .refine(({ start, end }) => isInOrder(start, end), { path: ['end'], message: 'is before the start' })
  .refine(({ start, endsOn }) => isInOrder(start, endsOn), { path: ['endsOn'], message: 'is before the start' })
  .refine(({ publishOn, endsOn }) => isInOrder(publishOn, endsOn), {
    path: ['publishOn'],
    message: 'is after endsOn, so no home page would ever show it',
    params: { mend: 'write an earlier publishOn or a later endsOn' },
  })
  .describe('A campaign');

/** What the state promised, and what is public about it. "No public evidence found" is an answer. */
export const progress = z
  .strictObject({
    kind: z
      .enum([
        'strategy',
        'committee',
        'referral-system',
        'electronic-report',
        'units',
        'shelters',
        'labour-cities',
        'report',
        'recommendations',
        'cooperation',
      ])
      .describe('What kind of promise'),
    order: z
      .number()
      .int()
      .meta({ description: 'Order on the page, 1 first', examples: [1] }),
    status: z
      .enum(['announced', 'started', 'in-force', 'open', 'reported-done', 'no-public-evidence'])
      .describe(
        'What the sources show: announced, started, in-force, open, reported-done (by whom is in the text) or no-public-evidence',
      ),
    date: partialDate('Date of the latest news'),
    figures: z
      .record(
        id('Name', 'start'),
        z.union([
          partialDate('Date'),
          z
            .number()
            .int()
            .meta({ examples: [12] }),
        ]),
      )
      .default({})
      .describe('Dates and numbers that the text names'),
    source,
    alsoSeen: z.array(webAddress('Another page')).default([]).describe('Other pages'),
    reviewEvery,
    staffNote,
  })
  .describe('A progress item');

/** One step on the way after a report. */
export const referralStep = z
  .strictObject({
    id: id('Name of the step', 'court'),
    contacts: z.array(idOf('contact')).default([]).describe('Who does it'),
    source,
    staffNote,
  })
  .describe('A step of the referral path');

/** What readers ask about reporting, or what outside observers say about practice; one answer a record, with its source. */
export const statement = z
  .strictObject({
    id: id('Name of the record', 'court'),
    source: source
      .optional()
      .describe('Where the answer comes from; leave it out when the answer is that nothing is published'),
    staffNote,
  })
  .describe('A question with its answer, or a statement by an observer');

/** A body that a worker or a partner may meet: what it does, and whether a worker can turn to it. */
export const organisation = z
  .strictObject({
    id: id('Name of the record', 'court'),
    group: z.enum(['state', 'united-nations', 'society']).describe('state, united-nations or society'),
    takesCases: z
      .enum(['yes', 'no', 'unknown'])
      .describe('Can a worker bring a case to it? yes, no or unknown (when no source says)'),
    contacts: z.array(idOf('contact')).default([]).describe('How to reach it'),
    url: webAddress('Its own site').optional(),
    source,
    staffNote,
  })
  .describe('An organisation');

/** Material for people who train or inform workers. */
export const training = z
  .strictObject({
    order: z
      .number()
      .int()
      .meta({ description: 'Order on the page, 1 first', examples: [1] }),
    publisher: line('Who made it', 'International Labour Organization (ILO)'),
    readers: z
      .enum(['officials', 'media', 'civil-society', 'embassies', 'everyone'])
      .default('everyone')
      .describe('Whom it is for'),
    laws: z.array(idOf('law')).default([]).describe('Laws and frameworks it draws on'),
    url: webAddress('Where it is').optional(),
    countries: z.array(idOf('country')).default([]).describe('Countries it is about; empty = all'),
    languages: z.array(languageTag).default([]).describe('Languages that a source names'),
    status: z
      .enum(['own', 'available', 'reported', 'announced'])
      .describe(
        'own = written for this site, its text is below; available = seen on its site; reported = only reported; announced = not seen to have begun',
      ),
    source,
    staffNote,
  })
  .describe('A training resource');

/** A page of the site itself: about, privacy, partners. */
export const page = z
  .strictObject({
    order: z
      .number()
      .int()
      .meta({ description: 'Order in the footer, 1 first', examples: [1] }),
    staffNote,
  })
  .describe('A page');

export type Country = z.infer<typeof country>;
export type Origin = z.infer<typeof origin>;
export type Notice = z.infer<typeof notice>;
export type EmbassyNote = z.infer<typeof embassyNote>;
export type Guide = z.infer<typeof guide>;
export type Campaign = z.infer<typeof campaign>;
export type Progress = z.infer<typeof progress>;
export type ReferralStep = z.infer<typeof referralStep>;
export type Statement = z.infer<typeof statement>;
export type Organisation = z.infer<typeof organisation>;
export type Training = z.infer<typeof training>;
export type Page = z.infer<typeof page>;
