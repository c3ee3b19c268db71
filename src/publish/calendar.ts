import ical from 'ical-generator';
import type { Locale } from '../../i18n/locales.ts';
import { plainText } from '../components/prose.tsx';
import { isDatedToTheDay } from '../locale/selections.ts';
import { type Site, wordsIn } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';

/**
 * The days of campaigns and of the World Day for a calendar program. Only campaigns of which both days are known to the day.
 * @returns an iCalendar file (RFC 5545) in the language given. Nothing in it depends on when it is made.
 */
export function renderCalendar(site: Site, locale: Locale): string {
  const ui = site.ui(site.interfaceTagOf(locale.tag));
  const calendar = ical({
    name: `${ui.text('campaigns.title')} · ${site.name}`,
    prodId: { company: site.name, product: 'campaigns', language: locale.tag.toUpperCase() },
  });
  for (const campaign of site.library.campaigns.filter(isDatedToTheDay)) {
    const { start, end, year } = campaign.facts;
    const path = year === undefined ? urls.campaign(locale.tag, campaign.id) : urls.worldDayYear(locale.tag, year);
    const route = site.routes.find((other) => other.path === path);
    if (start === undefined || end === undefined || !route) continue;
    const view = { site, route, ui: site.ui(route.textLocale) };
    const { words } = wordsIn(site, campaign, route.textLocale);
    const title = plainText(words.inline.title, view);
    calendar.createEvent({
      id: `${campaign.id}-${locale.tag}@${new URL(site.origin).hostname}`,
      start,
      // The end of a whole-day event is the day after its last (RFC 5545, section 3.6.1).
      end: dayAfter(end),
      allDay: true,
      stamp: `${site.today}T00:00:00.000Z`,
      summary: year === undefined ? title : `${ui.text('world-day.year', { year: String(year) })}: ${title}`,
      description: plainText(words.inline.summary, view),
      url: site.origin + path,
    });
  }
  return calendar.toString();
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
