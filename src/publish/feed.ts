import { Feed } from 'feed';
import type { Locale } from '../../i18n/locales.ts';
import { plainText } from '../components/prose.tsx';
import type { View } from '../components/view.ts';
import type { Site } from '../locale/site.ts';
import { wordsIn } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';

/**
 * What is new, for programs that follow it: campaigns, years of the World Day and notices, in the order of their first day.
 * @returns an Atom feed (RFC 4287) in the language given. Nothing in it depends on when it is made.
 */
export function renderFeed(site: Site, locale: Locale): string {
  const ui = site.ui(site.interfaceTagOf(locale.tag));
  const feed = new Feed({
    id: `${site.origin}${urls.campaigns(locale.tag)}`,
    title: `${ui.text('campaigns.title')} · ${site.name}`,
    description: ui.text('campaigns.summary'),
    link: `${site.origin}${urls.campaigns(locale.tag)}`,
    feedLinks: { atom: `${site.origin}${urls.feed(locale.tag)}` },
    language: locale.tag,
    copyright: 'CC BY 4.0',
    updated: moment(site.today),
    generator: site.name,
  });
  // What is announced has been known since today at the latest; a feed must not speak of tomorrow.
  for (const { link, title, summary, day } of newsOf(site, locale))
    feed.addItem({ id: link, link, title, description: summary, date: moment(day < site.today ? day : site.today) });
  return feed.atom1();
}

interface News {
  link: string;
  title: string;
  summary: string;
  /** First day, as far as it is known: `2024-07-23` or `2024-07`. */
  day: string;
}

function newsOf(site: Site, locale: Locale): News[] {
  const viewOf = (path: string): View | undefined => {
    const route = site.routes.find((other) => other.path === path);
    return route && { site, route, ui: site.ui(route.textLocale) };
  };
  const { campaigns, notices } = site.library;
  const places = [
    ...campaigns.flatMap((item) => {
      const { year, start } = item.facts;
      const path = year === undefined ? urls.campaign(locale.tag, item.id) : urls.worldDayYear(locale.tag, year);
      return start === undefined ? [] : [{ item, path, day: start, year }];
    }),
    ...notices.map((item) => ({
      item,
      path: urls.notice(locale.tag, item.country ?? '', item.id),
      day: item.facts.start,
      year: undefined,
    })),
  ];
  return places
    .sort((a, b) => (a.day > b.day ? -1 : 1))
    .flatMap(({ item, path, day, year }) => {
      const view = viewOf(path);
      if (!view) return [];
      const { words } = wordsIn(site, item, view.route.textLocale);
      const title = plainText(words.inline.title, view);
      return [
        {
          link: site.origin + path,
          title: year === undefined ? title : `${view.ui.text('world-day.year', { year: String(year) })}: ${title}`,
          summary: plainText(words.inline.summary, view),
          day,
        },
      ];
    });
}

/** @returns the first moment of a day, month or year in the Gulf, so that a feed is the same whenever it is made */
function moment(day: string): Date {
  return new Date(`${day.padEnd(10, '-01').slice(0, 10)}T00:00:00+03:00`);
}
