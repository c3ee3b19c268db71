import type { z } from 'zod';
import { type GuideSection, guideSections } from '../model/guide-sections.ts';
import { contact, place } from '../model/schema/contact.ts';
import * as items from '../model/schema/items.ts';
import { law } from '../model/schema/law.ts';
import * as words from '../model/schema/words.ts';
import type { WordsSchema } from '../model/words.ts';
import type { collectionLabels } from './collection-labels.ts';

/** A kind of content as its files lie: `facts` in YAML, `words` in a file a language. */
export interface EditedKind {
  /** Name of the kind, as in the labels: `campaigns`. */
  name: keyof typeof collectionLabels;
  /** Where it lies: in a folder of its own, in every country, or in every country and `international`. */
  place: 'campaigns' | 'content' | 'country' | 'everywhere';
  /** Schema of the facts, and its name in src/model/schema, by which its labels are found. */
  facts: z.ZodType;
  factsName: string;
  words: WordsSchema;
  wordsName: string;
  /** A picture of the Material Symbols font. */
  icon: string;
}

/** What is needed to read and write facts. */
export type Facts = Pick<EditedKind, 'name' | 'facts' | 'factsName'>;

/** A folder an item: `<file>.yaml` and `<locale>.md`. */
export interface FolderKind extends EditedKind {
  /** Name of the file with the facts: `campaign`. */
  file: string;
  /** Parts of its text, when it must have them. */
  parts?: readonly GuideSection[];
}

/** One list: `<name>.yaml` and `<name>/<locale>.yaml`. */
export type ListKind = EditedKind;

export const folderKinds: readonly FolderKind[] = [
  {
    name: 'campaigns',
    file: 'campaign',
    place: 'campaigns',
    facts: items.campaign,
    factsName: 'campaign',
    words: words.campaignWords,
    wordsName: 'campaignWords',
    icon: 'campaign',
  },
  {
    name: 'guides',
    file: 'guide',
    place: 'country',
    facts: items.guide,
    factsName: 'guide',
    words: words.guideWords,
    wordsName: 'guideWords',
    icon: 'menu_book',
    parts: guideSections,
  },
  {
    name: 'notices',
    file: 'notice',
    place: 'country',
    facts: items.notice,
    factsName: 'notice',
    words: words.noticeWords,
    wordsName: 'noticeWords',
    icon: 'event',
  },
  {
    name: 'embassy-notes',
    file: 'embassy-note',
    place: 'country',
    facts: items.embassyNote,
    factsName: 'embassyNote',
    words: words.embassyNoteWords,
    wordsName: 'embassyNoteWords',
    icon: 'approval',
  },
  {
    name: 'progress',
    file: 'progress',
    place: 'country',
    facts: items.progress,
    factsName: 'progress',
    words: words.progressWords,
    wordsName: 'progressWords',
    icon: 'account_balance',
  },
  {
    name: 'training',
    file: 'training',
    place: 'content',
    facts: items.training,
    factsName: 'training',
    words: words.trainingWords,
    wordsName: 'trainingWords',
    icon: 'school',
  },
  {
    name: 'pages',
    file: 'page',
    place: 'content',
    facts: items.page,
    factsName: 'page',
    words: words.pageWords,
    wordsName: 'pageWords',
    icon: 'article',
  },
];

export const listKinds: readonly ListKind[] = [
  {
    name: 'contacts',
    place: 'everywhere',
    facts: contact,
    factsName: 'contact',
    words: words.contactWords,
    wordsName: 'contactWords',
    icon: 'call',
  },
  {
    name: 'places',
    place: 'everywhere',
    facts: place,
    factsName: 'place',
    words: words.placeWords,
    wordsName: 'placeWords',
    icon: 'place',
  },
  {
    name: 'laws',
    place: 'everywhere',
    facts: law,
    factsName: 'law',
    words: words.lawWords,
    wordsName: 'lawWords',
    icon: 'gavel',
  },
  {
    name: 'organisations',
    place: 'everywhere',
    facts: items.organisation,
    factsName: 'organisation',
    words: words.organisationWords,
    wordsName: 'organisationWords',
    icon: 'corporate_fare',
  },
  {
    name: 'referral',
    place: 'country',
    facts: items.referralStep,
    factsName: 'referralStep',
    words: words.referralWords,
    wordsName: 'referralWords',
    icon: 'alt_route',
  },
  {
    name: 'questions',
    place: 'country',
    facts: items.statement,
    factsName: 'statement',
    words: words.statementWords,
    wordsName: 'statementWords',
    icon: 'help',
  },
  {
    name: 'observations',
    place: 'country',
    facts: items.statement,
    factsName: 'statement',
    words: words.statementWords,
    wordsName: 'statementWords',
    icon: 'visibility',
  },
];

/** Names of the two formats of a kind, under which the editor reads and writes its files. */
export const formatNames = (kind: string) => ({ facts: `${kind}-facts`, words: `${kind}-words` });
