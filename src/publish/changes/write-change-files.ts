import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Locale } from '../../../i18n/locales.ts';
import { allChanges } from '../../changes/all-changes.ts';
import type { Site } from '../../locale/site.ts';
import { urls } from '../../locale/urls.ts';
import { campaignFeed } from '../feed.ts';
import type { NewsFeed } from '../feeds/news-feed.ts';
import { renderAtom } from '../feeds/render-atom.ts';
import { renderJsonFeed } from '../feeds/render-json-feed.ts';
import { changeFeed } from './change-feed.ts';
import { allChangesFile, changesSchema } from './changes-file.ts';

/** Writes what others follow: all changes as data with their schema, and in each language the feeds of changes and of what is new. */
export function writeChangeFiles(site: Site, out: string): void {
  const changes = allChanges(site);
  writeFile(out, urls.changes(), json(allChangesFile(site, changes)));
  writeFile(out, urls.changesSchema(), json(changesSchema(site)));
  for (const locale of site.locales) {
    const { tag } = locale;
    writeFeed(site, out, changeFeed(site, locale, changes), (format) => urls.changeFeed(tag, format));
    writeNews(site, out, locale);
  }
}

/** The same feed twice: beside the page of campaigns, and as open data, which programs of any site may read. */
function writeNews(site: Site, out: string, locale: Locale): void {
  const feed = campaignFeed(site, locale);
  const { tag } = locale;
  writeFeed(site, out, feed, (format) => (format === 'atom' ? urls.feed(tag) : urls.jsonFeed(tag)));
  writeFeed(site, out, feed, (format) => urls.newsFeed(tag, format));
}

function writeFeed(site: Site, out: string, feed: NewsFeed, pathOf: (format: 'atom' | 'json') => string): void {
  writeFile(out, pathOf('atom'), renderAtom(feed, site.origin + pathOf('atom')));
  writeFile(out, pathOf('json'), renderJsonFeed(feed, site.origin + pathOf('json')));
}

function writeFile(out: string, path: string, text: string): void {
  mkdirSync(dirname(out + path), { recursive: true });
  writeFileSync(out + path, text);
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
