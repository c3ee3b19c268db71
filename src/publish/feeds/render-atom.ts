import { licence } from '../../locale/licence.ts';
import { momentOf, type NewsEntry, type NewsFeed } from './news-feed.ts';

/**
 * @param self public address of the file
 * @returns the feed as Atom (RFC 4287), with the licence as a link (RFC 4946) and the build as the version of its generator
 */
export function renderAtom(feed: NewsFeed, self: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.locale.tag}">
  <id>${xml(feed.id)}</id>
  <title>${xml(feed.title)}</title>
${feed.summary === undefined ? '' : `  <subtitle>${xml(feed.summary)}</subtitle>\n`}  <updated>${momentOf(feed.updated)}</updated>
  <author><name>${xml(feed.publisher)}</name></author>
  <link rel="alternate" type="text/html" href="${xml(feed.home)}"/>
  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>
  <link rel="license" href="${licence.url}"/>
  <rights>${licence.name}</rights>
  <generator version="${feed.build}">${xml(feed.publisher)}</generator>
${feed.entries.map(renderEntry).join('')}</feed>
`;
}

function renderEntry({ id, link, title, text, day, topic }: NewsEntry): string {
  return `  <entry>
    <id>${xml(id)}</id>
    <title>${xml(title)}</title>
    <link href="${xml(link)}"/>
    <updated>${momentOf(day)}</updated>
${topic === undefined ? '' : `    <category term="${xml(topic)}"/>\n`}${
  // Without a text the title must do: an entry that names a page may be without one (RFC 4287, section 4.1.1).
  text === '' ? '' : `    <summary>${xml(text)}</summary>\n`
}  </entry>
`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function xml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
