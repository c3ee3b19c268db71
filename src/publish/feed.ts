import type { Locale } from '../../i18n/locales.ts';
import { plainText } from '../components/prose.tsx';
import type { View } from '../components/view.ts';
import { routeAt } from '../locale/find-routes.ts';
import type { Site } from '../locale/site.ts';
import { wordsIn } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import type { NewsFeed } from './feeds/news-feed.ts';

/**
 * What is new, for programs that follow it: campaigns, years of the World Day and notices, in the order of their first day.
 * @returns the feed in the language given. Nothing in it depends on when it is made.
 */
export function campaignFeed(site: Site, locale: Locale): NewsFeed {
  const ui = site.ui(site.interfaceTagOf(locale.tag));
  const home = `${site.origin}${urls.campaigns(locale.tag)}`;
  return {
    id: home,
    title: `${ui.text('campaigns.title')} · ${site.name}`,
    summary: ui.text('campaigns.summary'),
    home,
    locale,
    updated: site.today,
    publisher: site.name,
    build: site.buildId,
    // What is announced has been known since today at the latest; a feed must not speak of tomorrow.
    entries: newsOf(site, locale).map(({ link, title, summary, day }) => ({
      id: link,
      link,
      title,
      text: summary,
      day: day < site.today ? day : site.today,
    })),
  };
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
    const route = routeAt(site, path);
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
