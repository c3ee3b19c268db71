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
