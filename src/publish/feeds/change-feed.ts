import { v5 } from 'uuid';
import type { Locale } from '../../../i18n/locales.ts';
import { describeChange } from '../../changes/describe-change.ts';
import type { Site } from '../../locale/site.ts';
import { urls } from '../../locale/urls.ts';
import type { Change } from '../../model/change-log.ts';
import type { NewsFeed } from './news-feed.ts';

/** A feed is fetched every hour; who needs what is older takes the file of all changes. */
const mostEntries = 200;

/**
 * What changed in numbers, notices and rights, for programs that follow it.
 * @param changes all changes, the newest first
 * @returns the feed in the language given, with the last 200
 */
export function changeFeed(site: Site, locale: Locale, changes: readonly Change[]): NewsFeed {
  const ui = site.ui(site.interfaceTagOf(locale.tag));
  const home = site.origin + urls.countries(locale.tag);
  return {
    // A language is another feed: who follows two must not take an entry of one for that of the other.
    id: `${site.origin}${urls.changeFeed(locale.tag)}`,
    title: `${ui.text('changes.title')} · ${site.name}`,
    home,
    locale,
    updated: changes[0]?.day ?? site.today,
    publisher: site.name,
    build: site.buildId,
    entries: changes.slice(0, mostEntries).map((change) => {
      const { title, lines, path } = describeChange(site, locale.tag, change);
      return {
        id: `urn:uuid:${v5(locale.tag, change.id)}`,
        link: site.origin + path,
        title,
        text: lines.join('\n'),
        day: change.day,
        topic: change.kind,
      };
    }),
  };
}
