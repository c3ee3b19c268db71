import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { realSite } from '../content/real-content.ts';
import { atomProblems, jsonFeedProblems } from '../fixtures/feed-rules.ts';
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

  test('every feed is valid', () => {
    const read = (file: string) => readFileSync(join(root, file), 'utf8');
    const feeds = [`${language}/campaigns/feed.xml`, `api/v1/${language}/news.atom`, `api/v1/${language}/changes.atom`];
    expect(feeds.flatMap((file) => atomProblems(read(file)).map((problem) => `${file} ${problem}`))).toEqual([]);
    const json = [`${language}/campaigns/feed.json`, `api/v1/${language}/news.json`, `api/v1/${language}/changes.json`];
    expect(json.flatMap((file) => jsonFeedProblems(read(file)).map((problem) => `${file} ${problem}`))).toEqual([]);
  });

  test('an entry of a feed leads to a page that is there', () => {
    const { items } = JSON.parse(readFileSync(join(root, `api/v1/${language}/changes.json`), 'utf8'));
    const paths = items.map(({ url }: { url: string }) => url.replace(site.origin, '').replace(/#.*/, ''));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path: string) => !published.has(path))).toEqual([]);
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

test('the file of all changes fits its schema and begins with the newest', () => {
  const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const validate = addFormats.default(new Ajv2020({ strict: true })).compile(read('api/v1/schemas/changes.json'));
  const data = read('api/v1/changes.json');
  expect([validate(data), validate.errors]).toEqual([true, null]);
  const { changes } = data as { changes: { id: string; day: string; kind: string }[] };
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
