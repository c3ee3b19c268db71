import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedItems } from '../../../src/changes/published-items.ts';
import type { Site } from '../../../src/locale/site.ts';
import type { Change } from '../../../src/model/change-log.ts';
import { changeFeed } from '../../../src/publish/changes/change-feed.ts';
import { changeFiles } from '../../../src/publish/changes/change-files.ts';
import { writeChangeFiles } from '../../../src/publish/changes/write-change-files.ts';
import { atomProblems, jsonFeedProblems } from '../../fixtures/feed-rules.ts';
import { deskSite } from '../desk/desk-site.ts';

const out = mkdtempSync(join(tmpdir(), 'changes-'));

/** Entries of all kinds, one of them of an item that no longer exists, and a name that would break XML. */
const entry = { item: '', country: 'testland', name: '', before: [], after: [] };
const id = (last: number) => `cd1a9cf4-a95a-58c8-821d-2cc03236fc0${last}`;
const changes: Change[] = [
  { ...entry, id: id(0), day: '2024-05-01', kind: 'start', happened: 'began', country: null },
  {
    ...entry,
    id: id(1),
    day: '2024-05-02',
    kind: 'number',
    happened: 'changed',
    item: 'test-hotline',
    name: 'Hotline against trafficking',
    before: ['+96522215159'],
    after: ['+96522215150'],
    words: 'The old number rings at a stranger\u2019s <b>home</b> & nobody helps.',
  },
  {
    ...entry,
    id: id(2),
    day: '2024-05-02',
    kind: 'number',
    happened: 'removed',
    item: 'test-gone',
    name: 'An <office> & more "that" is gone',
    before: ['+96522215158', '+96522215152'],
  },
  { ...entry, id: id(3), day: '2024-05-03', kind: 'right', happened: 'added', item: 'test-passport-law', name: 'x' },
  { ...entry, id: id(4), day: '2024-05-04', kind: 'notice', happened: 'added', item: 'test-amnesty', name: 'x' },
  { ...entry, id: id(5), day: '2024-05-05', kind: 'guide', happened: 'changed', item: 'passport-kept', name: 'x' },
];

const site: Site = {
  ...deskSite,
  buildId: '0123456789ab',
  changeLog: { changes, known: new Map(publishedItems(deskSite)) },
};
const read = (path: string) => readFileSync(out + path, 'utf8');
const every = (path: string) =>
  path.includes('{locale}') ? site.locales.map(({ tag }) => path.replace('{locale}', tag)) : [path];

beforeAll(() => {
  for (const { tag } of site.locales) mkdirSync(join(out, tag, 'campaigns'), { recursive: true });
  writeChangeFiles(site, out);
});

afterAll(() => rmSync(out, { recursive: true, force: true }));

describe('the files of changes', () => {
  test('are those that their table describes', () => {
    const written = readdirSync(join(out, 'api'), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name).slice(out.length));
    expect(written.sort()).toEqual(changeFiles.flatMap(({ path }) => every(path)).sort());
  });

  test('in Atom are valid in every language', () => {
    const paths = changeFiles.filter(({ mediaType }) => mediaType.includes('atom')).flatMap(({ path }) => every(path));
    expect(paths.length).toBe(2 * site.locales.length);
    for (const path of paths) expect(atomProblems(read(path)), path).toEqual([]);
    for (const { tag } of site.locales) expect(atomProblems(read(`/${tag}/campaigns/feed.xml`)), tag).toEqual([]);
  });

  test('in JSON Feed are valid in every language', () => {
    const paths = changeFiles
      .filter(({ mediaType }) => mediaType.includes('feed+json'))
      .flatMap(({ path }) => every(path));
    expect(paths.length).toBe(2 * site.locales.length);
    for (const path of paths) expect(jsonFeedProblems(read(path)), path).toEqual([]);
    for (const { tag } of site.locales) expect(jsonFeedProblems(read(`/${tag}/campaigns/feed.json`)), tag).toEqual([]);
  });

  test('as data fit their schema, and the schema refuses what is none', () => {
    const schema = JSON.parse(read('/api/v1/schemas/changes.json'));
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const validate = addFormats.default(new Ajv2020({ strict: true })).compile(schema);
    const data = JSON.parse(read('/api/v1/changes.json'));
    expect([validate(data), validate.errors]).toEqual([true, null]);
    expect(data.$schema).toBe(schema.$id);
    expect(validate({ ...data, changes: [{ ...data.changes[0], by: 'A. One' }] })).toBe(false);
    expect(validate({ ...data, changes: [{ ...data.changes[0], day: '2024-13-01' }] })).toBe(false);
  });

  test('as data say what was before, what is now, and what nobody may hand out any more', () => {
    const { build, changes: told } = JSON.parse(read('/api/v1/changes.json'));
    expect(build).toBe('0123456789ab');
    expect(told).toHaveLength(changes.length);
    expect(told.map(({ day }: Change) => day)).toEqual(
      told
        .map(({ day }: Change) => day)
        .sort()
        .reverse(),
    );
    expect(told.find(({ item }: Change) => item === 'test-hotline')).toMatchObject({
      noLongerUse: ['+96522215159'],
      page: '/{locale}/testland/contacts/test-hotline/',
      source: { publisher: 'Example News', date: '2024-05-02' },
    });
    // The shelter has the second number today.
    expect(told.find(({ item }: Change) => item === 'test-gone')).toMatchObject({
      noLongerUse: ['+96522215158'],
      page: '/{locale}/testland/contacts/',
    });
    expect(told.find(({ kind }: Change) => kind === 'right').page).toBe('/{locale}/testland/laws/#test-passport-law');
  });
});

describe('the feed of changes', () => {
  test('is in the language of its readers, with the name and the page of the item in it', () => {
    const feed = JSON.parse(read('/api/v1/ar/changes.json'));
    expect([feed.language, feed._about.licence]).toEqual(['ar', 'https://creativecommons.org/licenses/by/4.0/']);
    const item = feed.items.find(({ url }: { url: string }) => url.endsWith('/ar/testland/contacts/test-hotline/'));
    expect(item.title).toContain('خط مكافحة الاتجار');
    expect(item.content_text).toMatch(/\+965 2221 5159[\s\S]*\+965 2221 5150/);
  });

  test('keeps signs that mean something in XML as they are read', () => {
    const atom = read('/api/v1/en/changes.atom');
    expect(atom).toContain('<title>Contact withdrawn: An &lt;office&gt; &amp; more &quot;that&quot; is gone</title>');
    expect(atom).toContain('&lt;b&gt;home&lt;/b&gt; &amp; nobody helps.');
  });

  test('has other ids in another language, and the same ones whatever the address and the day of the site', () => {
    const idsOf = (of: Site, tag: string) => changeFeed(of, of.locale(tag), changes).entries.map((one) => one.id);
    const elsewhere = { ...site, origin: 'https://elsewhere.example', today: '2030-01-01' };
    expect(idsOf(elsewhere, 'en')).toEqual(idsOf(site, 'en'));
    expect(idsOf(site, 'ar').filter((one) => idsOf(site, 'en').includes(one))).toEqual([]);
    // Written out: a reader that has seen an entry would show it again if this ever changed.
    expect(idsOf(site, 'en')[0]).toBe('urn:uuid:cf49b1a8-4ed9-5c49-98d6-85c0b2436653');
  });

  test('has the last 200 changes; the data have all', () => {
    const many = Array.from({ length: 250 }, (_, index) => ({
      ...(changes[3] as Change),
      day: `${3000 - index}-01-01`,
    }));
    const { entries, updated } = changeFeed(site, site.locale('en'), many);
    expect([entries.length, entries[0]?.day, updated]).toEqual([200, '3000-01-01', '3000-01-01']);
  });
});

describe('the rules of feeds', () => {
  test('find what is wrong', () => {
    const atom = read('/api/v1/en/changes.atom');
    const author = /<author>.*<\/author>/;
    expect(atomProblems(atom.replace(author, ''))).toEqual(['names no author']);
    expect(atomProblems(atom.replace('<summary>', '<summary></summary><summary>'))).not.toEqual([]);
    expect(atomProblems(atom.replace('</feed>', ''))).not.toEqual([]);
    expect(atomProblems(atom.replace('2024-05-05T', '2024-04-05T'))).not.toEqual([]);
    const feed = JSON.parse(read('/api/v1/en/changes.json'));
    const [first] = feed.items;
    expect(jsonFeedProblems(JSON.stringify({ ...feed, items: [first, first] }))).toEqual([`has ${first.id} twice`]);
    expect(jsonFeedProblems(JSON.stringify({ ...feed, version: '1' }))).toEqual(['is of another version']);
  });
});
