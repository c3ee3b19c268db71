import type { Contact, Place } from './schema/contact.ts';
import type {
  Campaign,
  Country,
  EmbassyNote,
  Guide,
  Notice,
  Organisation,
  Origin,
  Page,
  Progress,
  ReferralStep,
  Statement,
  Training,
} from './schema/items.ts';
import type { Law } from './schema/law.ts';
import type * as schema from './schema/words.ts';
import type { FieldsOf, Translated } from './words.ts';

/** A text read aloud by a person. */
export interface Recording {
  locale: string;
  extension: (typeof recordingExtensions)[number];
  bytes: number;
  /** The beginning of the SHA-256 of the file, so that its address never means another one. */
  hash: string;
  file: string;
}

/** A picture of a campaign, checked: small, at rest, without hidden data. */
export interface Picture {
  /** In pixels. */
  width: number;
  /** In pixels. */
  height: number;
  bytes: number;
  /** The beginning of the SHA-256 of the file, so that its address never means another one. */
  hash: string;
  file: string;
}

/** Opus for Android, AAC for older iPhones; the browser takes the first that it can play. */
export const recordingExtensions = ['opus', 'm4a'] as const;

/** One thing of the content: facts once, words in several languages. */
export interface Item<Facts, Fields> extends Translated<Fields> {
  id: string;
  /** Folder of the country it belongs to; null when it belongs to none. */
  country: string | null;
  facts: Facts;
  file: string;
  /** Line on which its facts begin. */
  line: number;
  /** Its text read aloud, where staff have put a file beside the text. */
  recordings?: readonly Recording[];
  /** Its picture, where the facts name one. */
  picture?: Picture | undefined;
  /** @returns the line of one of its facts */
  lineOf(path: readonly (string | number)[]): number;
}

export type ContactItem = Item<Contact, FieldsOf<typeof schema.contactWords>>;
export type PlaceItem = Item<Place, FieldsOf<typeof schema.placeWords>>;
export type LawItem = Item<Law, FieldsOf<typeof schema.lawWords>>;
export type ReferralItem = Item<ReferralStep, FieldsOf<typeof schema.referralWords>>;
export type StatementItem = Item<Statement, FieldsOf<typeof schema.statementWords>>;
export type OrganisationItem = Item<Organisation, FieldsOf<typeof schema.organisationWords>>;
export type GuideItem = Item<Guide, FieldsOf<typeof schema.guideWords>>;
export type NoticeItem = Item<Notice, FieldsOf<typeof schema.noticeWords>>;
export type EmbassyNoteItem = Item<EmbassyNote, FieldsOf<typeof schema.embassyNoteWords>>;
export type CampaignItem = Item<Campaign, FieldsOf<typeof schema.campaignWords>>;
export type ProgressItem = Item<Progress, FieldsOf<typeof schema.progressWords>>;
export type TrainingItem = Item<Training, FieldsOf<typeof schema.trainingWords>>;
export type PageItem = Item<Page, FieldsOf<typeof schema.pageWords>>;
/** Countries and nationalities have no words of their own; their names come from CLDR. */
export type CountryItem = Item<Country, Record<never, string>>;
export type OriginItem = Item<Origin, Record<never, string>>;

/** All content, checked. Lists are in the order of the site. */
export interface Library {
  countries: readonly CountryItem[];
  /** Published contacts: those of the countries, of no country, and the home-country lines of the nationalities. */
  contacts: readonly ContactItem[];
  /** Known but not published; for staff only. */
  heldContacts: readonly ContactItem[];
  places: readonly PlaceItem[];
  laws: readonly LawItem[];
  referral: readonly ReferralItem[];
  /** What readers ask about reporting. */
  questions: readonly StatementItem[];
  /** What outside observers say about practice. */
  observations: readonly StatementItem[];
  /** Who does what. */
  organisations: readonly OrganisationItem[];
  guides: readonly GuideItem[];
  notices: readonly NoticeItem[];
  /** Words that embassies have approved for the pages of their nationals; the newest first. */
  embassyNotes: readonly EmbassyNoteItem[];
  progress: readonly ProgressItem[];
  origins: readonly OriginItem[];
  campaigns: readonly CampaignItem[];
  /** Guides, notices, campaigns and notes that are drafts or whose day has not come; in no other list, but in a preview. */
  unpublished: readonly (GuideItem | NoticeItem | CampaignItem | EmbassyNoteItem)[];
  training: readonly TrainingItem[];
  pages: readonly PageItem[];
  /** What all of this is a part of, when the site leaves countries out: texts may still name what is there. */
  elsewhere?: Library | undefined;
}

/** Lists of the library, by the word that prose and error messages use for one of them. */
export const listOf = {
  country: 'countries',
  contact: 'contacts',
  place: 'places',
  law: 'laws',
  guide: 'guides',
  notice: 'notices',
  progress: 'progress',
  origin: 'origins',
  campaign: 'campaigns',
  organisation: 'organisations',
  training: 'training',
  page: 'pages',
} as const satisfies Record<string, keyof Library>;

export type ItemKind = keyof typeof listOf;

/**
 * Finds an item by id. Guides exist once a country, so they are looked for in the country given.
 * @returns the item, or undefined
 */
export function findItem<Kind extends ItemKind>(
  library: Library,
  kind: Kind,
  id: string,
  country: string | null = null,
): Library[(typeof listOf)[Kind]][number] | undefined {
  const found = itemsById(library[listOf[kind]]).get(kind === 'guide' && country !== null ? `${country} ${id}` : id);
  if (!found && library.elsewhere) return findItem(library.elsewhere, kind, id, country);
  return found as Library[(typeof listOf)[Kind]][number] | undefined;
}

/** Made once for a list: every page looks for dozens of items, and going through all of them costs the square of the content. */
const listsById = new WeakMap<readonly AnyItem[], Map<string, AnyItem>>();

type AnyItem = Item<unknown, unknown>;

/** @returns the items by id, and by country and id; of two with one id the first */
function itemsById(items: readonly AnyItem[]): Map<string, AnyItem> {
  const known = listsById.get(items);
  if (known) return known;
  const byId = new Map<string, AnyItem>();
  for (const item of items)
    for (const name of [item.id, `${item.country} ${item.id}`]) if (!byId.has(name)) byId.set(name, item);
  listsById.set(items, byId);
  return byId;
}

/**
 * Like {@link findItem} for ids that the loader has already checked.
 * @throws when there is none, which means that a check is missing
 */
export function getItem<Kind extends ItemKind>(
  library: Library,
  kind: Kind,
  id: string,
  country: string | null = null,
): Library[(typeof listOf)[Kind]][number] {
  const found = findItem(library, kind, id, country);
  if (!found)
    throw new Error(
      `No ${kind} ${id}${country ? ` in ${country}` : ''}; known: ${library[listOf[kind]].map((item) => item.id).join(', ')}`,
    );
  return found;
}
