import { isCallable } from '../model/channels.ts';
import { lastDay } from '../model/figures.ts';
import {
  type CampaignItem,
  type ContactItem,
  type EmbassyNoteItem,
  findItem,
  type GuideItem,
  getItem,
  type LawItem,
  type Library,
  type NoticeItem,
} from '../model/library.ts';
import { type ContactKind, contactKinds } from '../model/schema/contact.ts';

/**
 * Contacts a page of a country may show: its own, those of no country, and the home-country lines.
 * In the order of urgency: emergency first.
 */
export function contactsOf(library: Library, country: string): ContactItem[] {
  const order = (kind: ContactKind) => contactKinds.indexOf(kind);
  return library.contacts
    .filter((item) => item.country === country || item.country === null)
    .sort((a, b) => order(a.facts.kind) - order(b.facts.kind));
}

/** @returns the contacts of one kind in a country */
export function contactsOfKind(library: Library, country: string, ...kinds: ContactKind[]): ContactItem[] {
  return contactsOf(library, country).filter((item) => kinds.includes(item.facts.kind));
}

/** @returns the contact for danger and the contact for trafficking of a country */
export function urgentContacts(library: Library, country: string): { emergency: ContactItem; hotline: ContactItem } {
  const { facts } = getItem(library, 'country', country);
  return {
    emergency: getItem(library, 'contact', facts.emergency),
    hotline: getItem(library, 'contact', facts.hotline),
  };
}

/** @returns the embassy of a nationality in a country, when a checked contact exists */
export function embassyOf(library: Library, country: string, origin: string): ContactItem | undefined {
  return library.contacts.find(
    (item) => item.country === country && item.facts.kind === 'embassy' && item.facts.origin === origin,
  );
}

/** @returns the lines in the home country */
export function homeLinesOf(library: Library, origin: string): ContactItem[] {
  return library.contacts.filter((item) => item.facts.kind === 'home-country-line' && item.facts.origin === origin);
}

/** @returns whether a note of an embassy may still be shown on a day in the Gulf, `2026-11-25` */
export function holdsOn({ facts: { until } }: EmbassyNoteItem, today: string): boolean {
  return today <= until;
}

/** @returns what the embassy of a nationality in a country lets its people know, the newest first; nothing that is over */
export function embassyNotesOf(library: Library, country: string, origin: string, today: string): EmbassyNoteItem[] {
  return library.embassyNotes.filter(
    (note) => note.country === country && note.facts.origin === origin && holdsOn(note, today),
  );
}

export type PeriodState = 'upcoming' | 'open' | 'closed' | 'in-force' | 'not-now';

/**
 * Says where a notice stands on a day. A rule without end is in force; a yearly rule is in force between its two days of every year; a period with an end is open until its last day, extensions
 * included, and closed after it.
 * @param today a day in the zone of the notice
 */
export function noticeState(notice: NoticeItem, today: string): PeriodState {
  const last = lastDay(notice);
  if (notice.facts.yearly) {
    const day = today.slice(5);
    return notice.facts.start.slice(5) <= day && day <= (last ?? '').slice(5) ? 'in-force' : 'not-now';
  }
  if (today < notice.facts.start) return 'upcoming';
  if (last === undefined) return 'in-force';
  return today <= last ? 'open' : 'closed';
}

const periodOrder: readonly PeriodState[] = ['open', 'in-force', 'upcoming', 'not-now', 'closed'];

/** @returns the notices of a country: what can be used or holds now first, what is over last, the newest first within each */
export function noticesOf(library: Library, country: string, today: string): NoticeItem[] {
  const order = (notice: NoticeItem) => periodOrder.indexOf(noticeState(notice, today));
  return library.notices.filter((notice) => notice.country === country).sort((a, b) => order(a) - order(b));
}

/** @returns whether the first and last day of a campaign are known to the day, or it has none */
export function isDatedToTheDay({ facts: { standing, start = '', end = '' } }: CampaignItem): boolean {
  const isDay = (date: string) => /^\d{4}-\d{2}-\d{2}$/.test(date);
  return standing || (isDay(start) && isDay(end));
}

/** @returns the days between which a campaign stands on the home pages; for campaigns that are {@link isDatedToTheDay} */
export function shownDays({ facts: { start, end, endsOn } }: CampaignItem): { from?: string; until?: string } {
  const until = endsOn ?? end;
  return { ...(start !== undefined && { from: start }), ...(until !== undefined && { until }) };
}

/** Campaigns whose dates are known to the day and include it. */
export function isRunning(campaign: CampaignItem, today: string): boolean {
  const { from = '', until = today } = shownDays(campaign);
  return isDatedToTheDay(campaign) && from <= today && today <= until;
}

/** @returns the laws of a country and those of no country */
export function lawsOf(library: Library, country: string): LawItem[] {
  return library.laws.filter((law) => law.country === country || law.country === null);
}

/** @returns the guides of a country in the order of their tiles */
export function guidesOf(library: Library, country: string): GuideItem[] {
  return library.guides.filter((item) => item.country === country);
}

/** @returns the guide, when the country has one on the topic */
export function guideIn(library: Library, country: string, topic: string): GuideItem | undefined {
  return findItem(library, 'guide', topic, country);
}

/** @returns true for a campaign with words for posters and chats: a slogan and a message */
export function hasKit(campaign: CampaignItem): boolean {
  return [...campaign.words.values()].every(
    ({ fields }) => fields.slogan !== undefined && fields.message !== undefined,
  );
}

/** More numbers than this cannot be read from across a street. */
const mostKitContacts = 3;

/**
 * Chooses whom the posters of a campaign tell people to call: those of its contacts that can be called now, in its countries. Each
 * country comes before any country has a second one, so that nobody finds only numbers of the other country.
 * @returns one to three contacts by country, in the order of the campaign; none when the campaign names no number
 */
export function kitContacts(library: Library, campaign: CampaignItem): ContactItem[] {
  const { countries, contacts } = campaign.facts;
  const wanted = countries.length > 0 ? countries : library.countries.map(({ id }) => id);
  const callable = contacts
    .map((id) => getItem(library, 'contact', id))
    .filter((contact) => isCallable(contact) && contact.facts.status === 'open');
  const byCountry = wanted.map((country) => callable.filter((contact) => contact.country === country));
  const inTurn = [0, 1, 2].flatMap((turn) => byCountry.flatMap((own) => own.slice(turn, turn + 1)));
  const chosen = new Set(inTurn.slice(0, mostKitContacts));
  return byCountry.flat().filter((contact) => chosen.has(contact));
}

/** @returns the year of the World Day that is to come or is today, else the last one; undefined where there is none */
export function nextWorldDay(library: Library, today: string): CampaignItem | undefined {
  const years = library.campaigns
    .filter(({ facts }) => facts.kind === 'world-day')
    .sort((a, b) => (a.facts.year ?? 0) - (b.facts.year ?? 0));
  return years.find(({ facts: { end = '' } }) => end >= today) ?? years.at(-1);
}
