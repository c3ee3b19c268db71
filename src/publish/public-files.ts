import { writeFileSync } from 'node:fs';
import type { Site } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { writeApiOfLanguages, writeApiOfSite } from './api/write-api.ts';
import { renderCalendar } from './calendar.ts';
import { campaignFeed } from './feed.ts';
import { renderAtom } from './feeds/render-atom.ts';
import { renderJsonFeed } from './feeds/render-json-feed.ts';
import { type HeaderRule, headerRulesFile } from './header-rules.ts';
import { renderHeadersFile } from './headers.ts';
import { writeOembed } from './oembed.ts';
import { writeRedirectFiles } from './redirect-files.ts';
import { writeSecurityTxt } from './security-txt.ts';
import { renderSitemap } from './sitemap.ts';
import { webManifest } from './web-manifest.ts';

/** Writes what is not a page and of no language: sitemap, robots, headers and redirects for the host, and the open data. */
export async function writePublicFiles(site: Site, out: string, rules: readonly HeaderRule[]): Promise<void> {
  writeFileSync(`${out}/sitemap.xml`, await renderSitemap(site));
  writeFileSync(`${out}/robots.txt`, `User-agent: *\nAllow: /\n\nSitemap: ${site.origin}/sitemap.xml\n`);
  writeFileSync(`${out}/_headers`, renderHeadersFile('cloudflare', rules, site.base));
  writeFileSync(`${out}/${headerRulesFile}`, `${JSON.stringify(rules, null, 1)}\n`);
  writeSecurityTxt(site, out);
  writeRedirectFiles(site, out);
  writeApiOfSite(site, out);
}

/**
 * Writes what is not a page and of a language: a manifest, feeds, a calendar, answers for who pastes an address, and the open data.
 * @param tags the languages
 */
export function writePublicFilesOf(site: Site, out: string, tags: readonly string[]): void {
  writeOembed(site, out, tags);
  for (const locale of tags.map(site.locale)) {
    writeFileSync(`${out}/${locale.tag}/manifest.webmanifest`, `${JSON.stringify(webManifest(site, locale))}\n`);
    writeFileSync(out + urls.calendar(locale.tag), renderCalendar(site, locale));
    // The feed of news stands beside the page of campaigns too; in the open data programs of any site may read it.
    const news = campaignFeed(site, locale);
    const [atom, json] = [urls.feed(locale.tag), urls.jsonFeed(locale.tag)];
    writeFileSync(out + atom, renderAtom(news, site.origin + atom));
    writeFileSync(out + json, renderJsonFeed(news, site.origin + json));
  }
  writeApiOfLanguages(site, out, tags);
}
