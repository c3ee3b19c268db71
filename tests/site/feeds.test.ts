import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realSite } from '../content/real-content.ts';
import { languages, pageFiles, root } from './built-site.ts';

const published = new Set(pageFiles().map(({ path }) => path));
const site = realSite();

describe.each(languages)('in %s', (language) => {
  const feed = readFileSync(join(root, language, 'campaigns/feed.xml'), 'utf8');
  const calendar = readFileSync(join(root, language, 'campaigns/calendar.ics'), 'utf8').replace(/\r\n /g, '');

  test('the feed has every campaign with a day, every World Day and every notice, each with the address of its page', () => {
    const links = [...feed.matchAll(/<link href="([^"]+)"\/>/g)].map(([, link = '']) => link.replace(site.origin, ''));
    const dated = site.library.campaigns.filter(({ facts }) => facts.start !== undefined);
    expect(links).toHaveLength(dated.length + site.library.notices.length);
    expect(links.filter((path) => !published.has(path))).toEqual([]);
    expect(links.filter((path) => !path.startsWith(`/${language}/`))).toEqual([]);
  });

  // That the feeds of the open data are valid, and that their pages are there, is tried in api.test.ts.
  test('the feeds beside the page of campaigns are those of the open data, but for their own address', () => {
    for (const [beside, inData] of [
      [`${language}/campaigns/feed.xml`, `api/v1/${language}/news.atom`],
      [`${language}/campaigns/feed.json`, `api/v1/${language}/news.feed.json`],
    ] as const) {
      const text = readFileSync(join(root, beside), 'utf8');
      expect(text).toContain(`"${site.origin}/${beside}"`);
      expect(text.replace(`/${beside}"`, `/${inData}"`)).toBe(readFileSync(join(root, inData), 'utf8'));
    }
  });

  test('the calendar has whole days, with the day after the last as their end', () => {
    const events = calendar.split('BEGIN:VEVENT').slice(1);
    expect(events.length).toBeGreaterThan(5);
    for (const event of events) {
      const [, start = ''] = /DTSTART;VALUE=DATE:(\d{8})\r\n/.exec(event) ?? [];
      const [, end = ''] = /DTEND;VALUE=DATE:(\d{8})\r\n/.exec(event) ?? [];
      expect(start).not.toBe('');
      expect(end > start).toBe(true);
    }
    const avenues = events.find((event) => event.includes('avenues-mall-2024'));
    expect(avenues).toMatch(/DTSTART;VALUE=DATE:20240723\r\n/);
    expect(avenues).toMatch(/DTEND;VALUE=DATE:20240724\r\n/);
  });
});

test('nothing in a feed is later than the day of the site', () => {
  const feed = readFileSync(join(root, 'en/campaigns/feed.xml'), 'utf8');
  const days = [...feed.matchAll(/<updated>([^<]+)<\/updated>/g)].map(([, moment = '']) => Date.parse(moment));
  expect(days.length).toBeGreaterThan(10);
  // The newest is the feed itself.
  expect(Math.max(...days)).toBe(days[0]);
});

test('the file of all changes begins with the newest and ends where the list began', () => {
  const { changes } = JSON.parse(readFileSync(join(root, 'api/v1/changes.json'), 'utf8')) as {
    changes: { id: string; day: string; kind: string }[];
  };
  expect(changes.at(-1)?.kind).toBe('start');
  expect(changes.map(({ day }) => day)).toEqual(
    changes
      .map(({ day }) => day)
      .sort()
      .reverse(),
  );
  expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
});

test('the pages of those who follow a feed name it in their head, and no others', () => {
  const naming = pageFiles()
    .filter(({ file }) => readFileSync(join(root, file), 'utf8').includes('type="application/atom+xml"'))
    .map(({ kind, path }) => (path.endsWith('/partners/') ? path : kind));
  const partners = languages.map((language) => `/${language}/partners/`);
  expect([...new Set(naming)].sort()).toEqual([...partners, '/{locale}/campaigns/', '/{locale}/world-day/'].sort());
});
