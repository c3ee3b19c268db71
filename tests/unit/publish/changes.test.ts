import { describe, expect, test } from 'vitest';
import { allChanges } from '../../../src/changes/all-changes.ts';
import type { Site } from '../../../src/locale/site.ts';
import type { Change } from '../../../src/model/change-log.ts';
import { changesFileOf } from '../../../src/publish/api/changes-file.ts';
import { changesFile } from '../../../src/publish/api/schema/changes-file.ts';
import { changeFeed } from '../../../src/publish/feeds/change-feed.ts';
import { renderAtom } from '../../../src/publish/feeds/render-atom.ts';
import { renderJsonFeed } from '../../../src/publish/feeds/render-json-feed.ts';
import { someChanges, withSomeChanges } from '../../fixtures/changes.ts';
import { atomProblems, jsonFeedProblems } from '../../fixtures/feed-rules.ts';
import { deskSite } from '../desk/desk-site.ts';

// That the files are valid is tried where all files of the open data are, in api.test.ts, with the same changes.

const site: Site = { ...withSomeChanges(deskSite), buildId: '0123456789ab' };
const changes = allChanges(site);
const atomIn = (tag: string) => renderAtom(changeFeed(site, site.locale(tag), changes), `${site.origin}/a.atom`);
const jsonIn = (tag: string) =>
  JSON.parse(renderJsonFeed(changeFeed(site, site.locale(tag), changes), `${site.origin}/a.feed.json`));

describe('the file of all changes', () => {
  const file = changesFileOf(site, changes);

  test('is for no language', () => {
    expect(file).toMatchObject({ build: '0123456789ab', language: null, licence: { name: 'CC BY 4.0' } });
  });

  test('begins with the newest', () => {
    expect(file.changes).toHaveLength(someChanges.length);
    const days = file.changes.map(({ day }) => day);
    expect(days).toEqual([...days].sort().reverse());
  });

  test('says what was before, what is now, and what nobody may hand out any more', () => {
    const of = (item: string) => file.changes.find((change) => change.item === item);
    expect(of('test-hotline')).toMatchObject({
      noLongerUse: ['+96522215159'],
      page: 'https://salama.example/{locale}/testland/contacts/test-hotline/',
      source: { publisher: 'Example News', date: '2024-05-02' },
    });
    // The shelter has the second number today.
    expect(of('test-gone')).toMatchObject({
      noLongerUse: ['+96522215158'],
      page: 'https://salama.example/{locale}/testland/contacts/',
      source: null,
      reviewed: null,
    });
    expect(of('test-passport-law')?.page).toBe('https://salama.example/{locale}/testland/laws/#test-passport-law');
  });

  test('has no field and no day that its schema does not know', () => {
    const [first] = file.changes;
    expect(changesFile.safeParse(file).success).toBe(true);
    expect(changesFile.safeParse({ ...file, changes: [{ ...first, by: 'A. One' }] }).success).toBe(false);
    expect(changesFile.safeParse({ ...file, changes: [{ ...first, day: '2024-13-01' }] }).success).toBe(false);
  });
});

describe('the feed of changes', () => {
  test('is in the language of its readers, with the name and the page of the item in it', () => {
    const feed = jsonIn('ar');
    expect([feed.language, feed._about.licence.name]).toEqual(['ar', 'CC BY 4.0']);
    const item = feed.items.find(({ url }: { url: string }) => url.endsWith('/ar/testland/contacts/test-hotline/'));
    expect(item.title).toContain('خط مكافحة الاتجار');
    expect(item.content_text).toMatch(/\+965 2221 5159[\s\S]*\+965 2221 5150/);
  });

  test('keeps signs that mean something in XML as they are read', () => {
    const atom = atomIn('en');
    expect(atom).toContain('<title>Contact withdrawn: An &lt;office&gt; &amp; more &quot;that&quot; is gone</title>');
    expect(atom).toContain('&lt;b&gt;home&lt;/b&gt; &amp; nobody helps.');
  });

  test('has other ids in another language, and the same ones whatever the address and the day of the site', () => {
    const idsOf = (of: Site, tag: string) => changeFeed(of, of.locale(tag), someChanges).entries.map((one) => one.id);
    const elsewhere = { ...site, origin: 'https://elsewhere.example', today: '2030-01-01' };
    expect(idsOf(elsewhere, 'en')).toEqual(idsOf(site, 'en'));
    expect(idsOf(site, 'ar').filter((one) => idsOf(site, 'en').includes(one))).toEqual([]);
    // Written out: a reader that has seen an entry would show it again if this ever changed.
    expect(idsOf(site, 'en')[0]).toBe('urn:uuid:cf49b1a8-4ed9-5c49-98d6-85c0b2436653');
  });

  test('has the last 200 changes; the data have all', () => {
    const many = Array.from({ length: 250 }, (_, index) => ({
      ...(someChanges[3] as Change),
      day: `${3000 - index}-01-01`,
    }));
    const { entries, updated } = changeFeed(site, site.locale('en'), many);
    expect([entries.length, entries[0]?.day, updated]).toEqual([200, '3000-01-01', '3000-01-01']);
    expect(changesFileOf(site, many).changes).toHaveLength(250);
  });
});

describe('the rules of feeds', () => {
  test('find what is wrong', () => {
    const atom = atomIn('en');
    expect(atomProblems(atom)).toEqual([]);
    expect(atomProblems(atom.replace(/<author>.*<\/author>/, ''))).toEqual(['names no author']);
    expect(atomProblems(atom.replace('<summary>', '<summary></summary><summary>'))).not.toEqual([]);
    expect(atomProblems(atom.replace('</feed>', ''))).not.toEqual([]);
    expect(atomProblems(atom.replace('2024-05-05T', '2024-04-05T'))).not.toEqual([]);
    const feed = jsonIn('en');
    const [first] = feed.items;
    expect(jsonFeedProblems(JSON.stringify({ ...feed, items: [first, first] }))).toEqual([`has ${first.id} twice`]);
    expect(jsonFeedProblems(JSON.stringify({ ...feed, version: '1' }))).toEqual(['is of another version']);
  });
});
