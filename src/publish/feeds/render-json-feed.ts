import { licence } from '../../locale/licence.ts';
import { momentOf, type NewsFeed } from './news-feed.ts';

/**
 * @param self public address of the file
 * @returns the feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). Names that begin with _ are ours, as the format asks for.
 */
export function renderJsonFeed(feed: NewsFeed, self: string): string {
  const { title, summary, home, locale, publisher, build } = feed;
  const whole = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    ...(summary !== undefined && { description: summary }),
    language: locale.tag,
    authors: [{ name: publisher }],
    _about: { licence, build, updated: momentOf(feed.updated) },
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.link,
      title: entry.title,
      // An item must have a text (the title does not count).
      content_text: entry.text === '' ? entry.title : entry.text,
      date_published: momentOf(entry.day),
      ...(entry.topic !== undefined && { tags: [entry.topic] }),
    })),
  };
  return `${JSON.stringify(whole, null, 1)}\n`;
}
