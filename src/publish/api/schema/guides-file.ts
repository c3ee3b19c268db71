import { z } from 'zod';
import { guideSections } from '../../../model/guide-sections.ts';
import { guideGroups } from '../../../model/schema/items.ts';
import { head, ids, law, record, source, text, word } from './parts.ts';

const ownLine = (what: string) => z.union([z.string(), z.null()]).describe(`${what}; or null`);

const guideRecord = z
  .strictObject({
    ...record,
    country: text('Country it is about'),
    group: word(guideGroups, 'Group of tiles it stands in on the home page of the country'),
    title: text('Title'),
    tile: text('Title in three or four words'),
    summary: text('What it is about, in one or two sentences'),
    allowed: word(['no', 'yes', 'depends'], 'Whether what happens to the worker is allowed'),
    audiences: ids('Who it is for, as words for programs'),
    sections: z
      .array(
        z
          .strictObject({
            id: word(guideSections, 'Id of the section, the same in all languages and the # of its place on the page'),
            heading: text('Heading'),
            text: z
              .string()
              .describe('Plain text: a blank line between paragraphs, a number or - before the items of lists'),
          })
          .describe('A section'),
      )
      .describe('The text, always in this order'),
    documents: ownLine('Papers that are needed, for a way through an office'),
    place: ownLine('Where to go'),
    cost: ownLine('What it costs'),
    helper: ownLine('Who helps for free'),
    contacts: ids('Who to call, the first one first: ids in contacts.json'),
    laws: z.array(law).describe('Rules of law that it rests on'),
    sources: z.array(source).describe('Pages that the text draws on besides the laws'),
    notices: ids('Notices that belong to it: ids in notices.json'),
    related: ids('Guides to read next'),
  })
  .describe('A guide');

export const guidesFile = z
  .strictObject({
    ...head,
    country: text('Country of the file'),
    guides: z.array(guideRecord).describe('Guides in the order of the site'),
  })
  .describe('Guides of one country in one language');

export type GuidesFile = z.infer<typeof guidesFile>;
export type GuideRecord = z.infer<typeof guideRecord>;
