import type {
  Article,
  ContactPoint,
  Country,
  CreativeWork,
  Event,
  OpeningHoursSpecification,
  Organization,
  SpecialAnnouncement,
  Thing,
  WebPage,
  WebSite,
  WithContext,
} from 'schema-dts';
import { regionName } from '../locale/format.ts';
import { licence } from '../locale/licence.ts';
import type { Ui } from '../locale/messages.ts';
import { isDatedToTheDay } from '../locale/selections.ts';
import { type Site, wordsIn } from '../locale/site.ts';
import { isCalled } from '../model/channels.ts';
import { lastDay } from '../model/figures.ts';
import {
  type CampaignItem,
  type ContactItem,
  type GuideItem,
  getItem,
  type LawItem,
  type NoticeItem,
} from '../model/library.ts';
import type { ContactKind } from '../model/schema/contact.ts';
import { plainText } from './prose.tsx';
import { type View, viewIn } from './view.ts';

/** What a page says to search engines (schema.org). */
export type StructuredData = WithContext<Exclude<Thing, string>>;

const context = 'https://schema.org';
const license = licence.url;

/**
 * @returns the data as JSON that may stand inside `<script>`: no `<` in it can end the element or open a comment
 * (HTML, "Restrictions for contents of script elements")
 */
export function scriptText(data: StructuredData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/**
 * A contact on its own page: who it is, its numbers as they are called, when it answers, in which languages if a source names them.
 * Never where it is: a shelter has no address here, and nobody else needs one to be found.
 */
export function contactData(contact: ContactItem, view: View): StructuredData {
  return { '@context': context, ...organisation(contact, view), url: addressOf(view) };
}

/** The page of a nationality, with its embassy when one is known. */
export function originData(embassy: ContactItem | undefined, name: string, view: View): StructuredData {
  const page: WithContext<WebPage> = {
    '@context': context,
    '@type': 'WebPage',
    name,
    url: addressOf(view),
    inLanguage: view.ui.locale.tag,
    license,
    ...(embassy && { mainEntity: organisation(embassy, view) }),
  };
  return page;
}

/** The first page of a language: what the site is, and who publishes it. */
export function siteData({ site, ui, route }: View): StructuredData {
  const publisher: Organization = { '@type': 'Organization', name: site.name, url: `${site.origin}/` };
  const page: WithContext<WebSite> = {
    '@context': context,
    '@type': 'WebSite',
    name: site.name,
    description: ui.text('site.description'),
    url: site.origin + route.path,
    inLanguage: ui.locale.tag,
    license,
    publisher,
  };
  return page;
}

/** A notice: from when, and until when if it has an end. A yearly rule never expires. */
export function noticeData(notice: NoticeItem, view: View): StructuredData {
  const { words } = wordsIn(view.site, notice, view.ui.locale.tag);
  const { start, yearly, publishOn } = notice.facts;
  const last = yearly ? undefined : lastDay(notice);
  const announcement: WithContext<SpecialAnnouncement> = {
    '@context': context,
    '@type': 'SpecialAnnouncement',
    name: plainText(words.inline.title, view),
    text: plainText(words.inline.summary, view),
    url: addressOf(view),
    inLanguage: view.ui.locale.tag,
    datePosted: publishOn ?? start,
    ...(last !== undefined && { expires: last }),
    spatialCoverage: countryNamed(view, notice.country ?? ''),
    license,
  };
  return announcement;
}

/** A campaign or a year of the World Day: an event when its days are known, a text when they are not. */
export function campaignData(campaign: CampaignItem, name: string, view: View): StructuredData {
  const { start, end, countries, partners } = campaign.facts;
  const { words } = wordsIn(view.site, campaign, view.ui.locale.tag);
  const about = {
    name,
    description: plainText(words.inline.summary, view),
    url: addressOf(view),
    inLanguage: view.ui.locale.tag,
  };
  if (start === undefined || end === undefined || !isDatedToTheDay(campaign)) {
    const work: WithContext<CreativeWork> = { '@context': context, '@type': 'CreativeWork', ...about, license };
    return work;
  }
  const places = countries.length > 0 ? countries : view.site.library.countries.map(({ id }) => id);
  const event: WithContext<Event> = {
    '@context': context,
    '@type': 'Event',
    ...about,
    startDate: start,
    endDate: end,
    location: places.map((id) => countryNamed(view, id)),
    ...(partners.length > 0 && { organizer: partners.map((partner): Organization => named(partner)) }),
  };
  return event;
}

/**
 * A guide: its language, the day of its review and the pages that its laws were read on. Short, because guides are the longest pages: addresses that the
 * page has anyway cost next to nothing when it is compressed.
 */
export function guideData(guide: GuideItem, laws: readonly LawItem[], name: string, { ui }: View): StructuredData {
  const article: WithContext<Article> = {
    '@context': context,
    '@type': 'Article',
    headline: name,
    inLanguage: ui.locale.tag,
    dateModified: guide.facts.reviewed,
    license,
    isBasedOn: [...new Set(laws.map(({ facts }) => facts.source.url))],
  };
  return article;
}

/** Kinds whose body is known by its kind; of the others nobody says here what they are. */
const types: Partial<Record<ContactKind, 'GovernmentOffice' | 'EmergencyService' | 'NGO'>> = {
  emergency: 'EmergencyService',
  embassy: 'GovernmentOffice',
  'government-office': 'GovernmentOffice',
  'labour-office': 'GovernmentOffice',
  ngo: 'NGO',
};

function organisation(contact: ContactItem, view: View) {
  const { facts } = contact;
  const { words, locale } = wordsIn(view.site, contact, view.ui.locale.tag);
  const own = viewIn(view, locale);
  const points = facts.status === 'closed' ? [] : contactPoints(contact, view.site);
  return {
    '@type': types[facts.kind] ?? 'Organization',
    name: plainText(words.inline.name, own),
    description: plainText(words.inline.serves, own),
    ...(points.length > 0 && { contactPoint: points }),
  } as const;
}

function contactPoints({ facts, country }: ContactItem, { library }: Site): ContactPoint[] {
  const shared = {
    ...(country !== null && { areaServed: getItem(library, 'country', country).facts.region }),
    ...(facts.languages.length > 0 && { availableLanguage: facts.languages }),
    ...(facts.hours !== 'unknown' && { hoursAvailable: openingHours(facts.hours) }),
  };
  return facts.channels.filter(isCalled).map(
    ({ number, role }): ContactPoint => ({
      '@type': 'ContactPoint',
      telephone: number,
      ...(role && { contactType: role }),
      ...shared,
    }),
  );
}

type KnownHours = Exclude<ContactItem['facts']['hours'], 'unknown'>;

/** A day of 24 hours ends one minute before midnight (developers.google.com/search, "Local business", "Open all day"). */
function openingHours(hours: KnownHours): OpeningHoursSpecification[] {
  const whole = { opens: '00:00', closes: '23:59' };
  if (hours === 'always')
    return [{ '@type': 'OpeningHoursSpecification', dayOfWeek: Object.values(dayNames), ...whole }];
  const weekly = hours.weekly.map(
    ({ days, opens, closes }): OpeningHoursSpecification => ({
      '@type': 'OpeningHoursSpecification',
      ...(days.length > 0 && { dayOfWeek: days.map((day) => dayNames[day]) }),
      opens,
      closes,
    }),
  );
  // The same time twice says that it is closed (schema.org/OpeningHoursSpecification).
  const exceptions = hours.exceptions.map(
    ({ from, to, opens = '00:00', closes = opens }): OpeningHoursSpecification => ({
      '@type': 'OpeningHoursSpecification',
      validFrom: from,
      validThrough: to,
      opens,
      closes,
    }),
  );
  return [...weekly, ...exceptions];
}

const dayNames = {
  sun: 'Sunday',
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
} as const;

function countryNamed({ site, ui }: { site: Site; ui: Ui }, id: string): Country {
  return { '@type': 'Country', name: regionName(ui, getItem(site.library, 'country', id).facts.region) };
}

function named(name: string): Organization {
  return { '@type': 'Organization', name };
}

function addressOf({ site, route }: View): string {
  return site.origin + route.path;
}
