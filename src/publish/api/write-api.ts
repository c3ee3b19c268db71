import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type ApiFileName, apiFileKinds, apiPath, apiPlaces, apiSchemaNames } from '../../locale/api-files.ts';
import type { Site } from '../../locale/site.ts';
import { urls } from '../../locale/urls.ts';
import { renderWholeCalendar } from '../calendar.ts';
import { campaignFeed } from '../feed.ts';
import { changeFeed } from '../feeds/change-feed.ts';
import { renderAtom } from '../feeds/render-atom.ts';
import { renderJsonFeed } from '../feeds/render-json-feed.ts';
import { type ApiSource, apiSources } from './api-source.ts';
import { campaignsFileOf, worldDayFileOf } from './campaigns-file.ts';
import { catalogueFileOf } from './catalogue-file.ts';
import { changesFileOf } from './changes-file.ts';
import { contactsCsv } from './contacts-csv.ts';
import { contactsFileOf } from './contacts-file.ts';
import { contactsVcard } from './contacts-vcard.ts';
import { guidesFileOf } from './guides-file.ts';
import { jsonSchemaOf } from './json-schemas.ts';
import { noticesFileOf } from './notices-file.ts';
import { openApi } from './open-api.ts';
import { servicesFileOf } from './services-file.ts';

/**
 * Writes the open data below `/api/v1/`: the catalogue, the description for programs, the schemas, and every kind of file in every
 * language and country that it is for. Nothing in it depends on when it is written.
 */
export function writeApi(site: Site, out: string): void {
  writeApiOfSite(site, out);
  writeApiOfLanguages(
    site,
    out,
    site.locales.map(({ tag }) => tag),
  );
}

/** Writes what is for no language: the catalogue, the description for programs, the schemas and the list of changes. */
export function writeApiOfSite(site: Site, out: string): void {
  write(out, 'index.json', json(catalogueFileOf(site)));
  write(out, 'openapi.json', json(openApi(site)));
  for (const name of apiSchemaNames) write(out, `schemas/${name}.json`, json(jsonSchemaOf(site, name)));
  const source = apiSources(site).find(({ locale }) => locale === site.source.tag);
  if (!source) throw new Error(`The site has no pages in ${site.source.tag}, the language of its content`);
  for (const kind of apiFileKinds) if (kind.per === 'site') writeKind(kind, source, null, out);
}

/** @param tags languages of the files that are written */
export function writeApiOfLanguages(site: Site, out: string, tags: readonly string[]): void {
  const countries = site.library.countries.map(({ id }) => id);
  const sources = apiSources(site).filter(({ locale }) => tags.includes(locale));
  for (const source of sources)
    for (const kind of apiFileKinds)
      if (kind.per !== 'site')
        for (const { country } of apiPlaces(kind, [source.locale], countries)) writeKind(kind, source, country, out);
}

function writeKind(kind: (typeof apiFileKinds)[number], source: ApiSource, country: string | null, out: string): void {
  const path = apiPath(kind, source.locale, country ?? '');
  write(out, path, contentOf(kind.file, source, country ?? '', source.site.origin + urls.api(path)));
}

function write(out: string, path: string, content: string): void {
  const file = out + urls.api(path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** @param self public address of the file */
function contentOf(file: ApiFileName, source: ApiSource, country: string, self: string): string {
  const { site, changes } = source;
  const locale = site.locale(source.locale);
  switch (file) {
    case 'contacts.json':
      return json(contactsFileOf(source, country));
    case 'contacts.csv':
      return contactsCsv(site, contactsFileOf(source, country));
    case 'contacts.vcf':
      return contactsVcard(site, contactsFileOf(source, country));
    case 'services.json':
      return json(servicesFileOf(source, country, contactsFileOf(source, country).contacts));
    case 'guides.json':
      return json(guidesFileOf(source, country));
    case 'notices.json':
      return json(noticesFileOf(source, country));
    case 'campaigns.json':
      return json(campaignsFileOf(source));
    case 'world-day.json':
      return json(worldDayFileOf(source));
    case 'calendar.ics':
      return renderWholeCalendar(site, locale);
    case 'changes.json':
      return json(changesFileOf(site, changes));
    case 'changes.atom':
      return renderAtom(changeFeed(site, locale, changes), self);
    case 'changes.feed.json':
      return renderJsonFeed(changeFeed(site, locale, changes), self);
    case 'news.atom':
      return renderAtom(campaignFeed(site, locale), self);
    case 'news.feed.json':
      return renderJsonFeed(campaignFeed(site, locale), self);
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
