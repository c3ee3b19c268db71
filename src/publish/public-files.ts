import { writeFileSync } from 'node:fs';
import type { Site } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { renderCalendar } from './calendar.ts';
import { renderFeed } from './feed.ts';
import { renderHeadersFile } from './headers.ts';
import { renderSitemap } from './sitemap.ts';
import { webManifest } from './web-manifest.ts';

/** Writes what is not a page: sitemap, robots, a manifest, a feed and a calendar a language, and the headers for the host. */
export async function writePublicFiles(site: Site, out: string): Promise<void> {
  writeFileSync(`${out}/sitemap.xml`, await renderSitemap(site));
  writeFileSync(`${out}/robots.txt`, `User-agent: *\nAllow: /\n\nSitemap: ${site.origin}/sitemap.xml\n`);
  writeFileSync(`${out}/_headers`, renderHeadersFile());
  for (const locale of site.locales) {
    writeFileSync(`${out}/${locale.tag}/manifest.webmanifest`, `${JSON.stringify(webManifest(site, locale))}\n`);
    writeFileSync(out + urls.feed(locale.tag), renderFeed(site, locale));
    writeFileSync(out + urls.calendar(locale.tag), renderCalendar(site, locale));
  }
}
