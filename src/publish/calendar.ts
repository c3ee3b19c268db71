import ical, { type ICalCalendar, ICalEventRepeatingFreq } from 'ical-generator';
import type { Locale } from '../../i18n/locales.ts';
import { plainText } from '../components/prose.tsx';
import type { View } from '../components/view.ts';
import { routeAt } from '../locale/find-routes.ts';
import { formatDate } from '../locale/format.ts';
import { licence } from '../locale/licence.ts';
import { isDatedToTheDay } from '../locale/selections.ts';
import { type Site, wordsIn } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import type { NoticeItem } from '../model/library.ts';
import { shiftDay } from '../model/shift-day.ts';
import { attributionOf } from './api/head-of.ts';

/**
 * The days of campaigns and of the World Day for a calendar program. Only campaigns of which both days are known to the day.
 * @returns an iCalendar file (RFC 5545) in the language given. Nothing in it depends on when it is made.
 */
export function renderCalendar(site: Site, locale: Locale): string {
  const calendar = makeCalendar(site, locale, 'campaigns');
  addCampaigns(calendar, site, locale);
  return calendar.toString();
}

/**
 * The same with the notices of all countries, for the open data. A period is one event, and each extension is one more from the day after
 * the earlier end; a rule without end is its first day; a yearly rule comes again every year.
 * @returns an iCalendar file that carries its licence, build and day
 */
export function renderWholeCalendar(site: Site, locale: Locale): string {
  const calendar = makeCalendar(site, locale, 'dates');
  calendar.description(attributionOf(site));
  addCampaigns(calendar, site, locale);
  for (const notice of site.library.notices) addNotice(calendar, site, locale, notice);
  // Properties stand before events (RFC 5545, section 3.6); the library would write ours behind them.
  const own = [
    `X-LICENCE:${licence.url}`,
    `X-BUILD:${site.buildId}`,
    `X-DAY:${site.today}`,
    `X-LANGUAGE:${locale.tag}`,
  ];
  return calendar.toString().replace('\r\nNAME:', `\r\n${own.join('\r\n')}$&`);
}

function makeCalendar(site: Site, locale: Locale, product: string): ICalCalendar {
  const ui = site.ui(site.interfaceTagOf(locale.tag));
  return ical({
    name: `${ui.text(product === 'dates' ? 'notices.title' : 'campaigns.title')} · ${site.name}`,
    prodId: { company: site.name, product, language: locale.tag.toUpperCase() },
  });
}

function addCampaigns(calendar: ICalCalendar, site: Site, locale: Locale): void {
  const ui = site.ui(site.interfaceTagOf(locale.tag));
  for (const campaign of site.library.campaigns.filter(isDatedToTheDay)) {
    const { start, end, year } = campaign.facts;
    const path = year === undefined ? urls.campaign(locale.tag, campaign.id) : urls.worldDayYear(locale.tag, year);
    const view = viewOf(site, path);
    if (start === undefined || end === undefined || !view) continue;
    const { words } = wordsIn(site, campaign, view.route.textLocale);
    const title = plainText(words.inline.title, view);
    calendar.createEvent({
      id: eventId(site, locale, campaign.id),
      ...wholeDays(start, end),
      stamp: `${site.today}T00:00:00.000Z`,
      summary: year === undefined ? title : `${ui.text('world-day.year', { year: String(year) })}: ${title}`,
      description: plainText(words.inline.summary, view),
      url: site.origin + path,
    });
  }
}

function addNotice(calendar: ICalCalendar, site: Site, locale: Locale, notice: NoticeItem): void {
  const path = urls.notice(locale.tag, notice.country ?? '', notice.id);
  const view = viewOf(site, path);
  if (!view) return;
  const { words } = wordsIn(site, notice, view.route.textLocale);
  const title = plainText(words.inline.title, view);
  for (const { part, start, end, extended } of periodsOf(notice)) {
    const event = calendar.createEvent({
      id: eventId(site, locale, notice.id + part),
      ...wholeDays(start, end),
      stamp: `${site.today}T00:00:00.000Z`,
      summary: extended ? `${title} · ${view.ui.text('notice.extended', { date: formatDate(view.ui, end) })}` : title,
      description: plainText(words.inline.summary, view),
      url: site.origin + path,
    });
    if (notice.facts.yearly) event.repeating({ freq: ICalEventRepeatingFreq.YEARLY });
  }
}

interface Period {
  /** Follows the id of the notice in that of the event. */
  part: string;
  start: string;
  end: string;
  extended: boolean;
}

function periodsOf({ facts }: NoticeItem): Period[] {
  const first = { part: '', start: facts.start, end: facts.end ?? facts.start, extended: false };
  const ends = [first.end, ...facts.extensions.map(({ end }) => end)];
  const later = facts.extensions.map(({ end }, index) => ({
    part: `-extended-${index + 1}`,
    start: shiftDay(ends[index] ?? first.end, 1),
    end,
    extended: true,
  }));
  return [first, ...later];
}

function viewOf(site: Site, path: string): View | undefined {
  const route = routeAt(site, path);
  return route && { site, route, ui: site.ui(route.textLocale) };
}

function eventId(site: Site, locale: Locale, id: string): string {
  return `${id}-${locale.tag}@${new URL(site.origin).hostname}`;
}

/** The end of a whole-day event is the day after its last (RFC 5545, section 3.6.1). */
function wholeDays(start: string, end: string) {
  return { start, end: shiftDay(end, 1), allDay: true };
}
