import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadSite } from '../../../src/locale/load-site.ts';
import type { Site } from '../../../src/locale/site.ts';
import { hsdsId, namespace } from '../../../src/publish/api/hsds/hsds-id.ts';
import { writeApi } from '../../../src/publish/api/write-api.ts';
import { withSomeChanges } from '../../fixtures/changes.ts';
import { type Json, problemsOfApi, undescribed, unknownToHsds } from '../../fixtures/check-api.ts';
import { edit, makeSite, project } from '../../fixtures/site.ts';

const contacts = 'src/content/testland/contacts.yaml';

/** A site with everything that the open data may meet, and everything that it must not tell. */
function makeFullSite(): string {
  const root = makeSite();
  edit(
    root,
    contacts,
    'channels:\n    - {type: email, address: help@embassy.example}',
    `channels:
    - {type: email, address: help@embassy.example}
    - {type: email, address: office@embassy.example}
    - {type: web, url: 'https://embassy.example/'}
    - {type: web, url: 'https://embassy.example/خدمات'}
    - {type: app, name: Sahel}
    - {type: portal, name: As-hal}
    - {type: sms, number: '92727'}
    - {type: walk-in}
  confirmed: {on: '2024-06-01', by: Hidden Caller, how: called}
  changed: {on: '2024-05-30', by: Hidden Changer, checkedBy: Hidden Checker, from: '+96522215177'}
  staffNote: Hidden note.`,
  );
  edit(
    root,
    contacts,
    "      - {days: [sun, mon], opens: '08:00', closes: '14:00', languages: [ar]}",
    `      - {days: [sun, mon], opens: '08:00', closes: '14:00', languages: [ar]}
      - {days: [], opens: '16:00', closes: '18:00'}
    exceptions:
      - {from: '2024-06-16', to: '2024-06-18'}
      - {from: '2024-07-01', to: '2024-07-02', opens: '09:00', closes: '12:00'}`,
  );
  edit(root, 'src/content/testland/places.yaml', 'precision: area', 'precision: area\n  staffNote: Hidden street 5.');
  edit(root, 'src/content/testland/contacts/en.yaml', 'name: ', 'name: =HYPERLINK ');
  edit(root, 'src/content/testland/country.yaml', 'region: ZZ', 'region: KW');
  return root;
}

function loadAt(root: string, today = '2024-06-20'): Site {
  return { ...loadSite({ root, messagesRoot: project, today }), buildId: 'abcdef123456' };
}

/** The open data of a site, by path below `/api/v1/`. */
function filesOf(site: Site): Map<string, string> {
  const out = mkdtempSync(join(tmpdir(), 'api-'));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  writeApi(site, out);
  const folder = join(out, 'api/v1');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1).replaceAll(sep, '/'), readFileSync(path, 'utf8')]));
}

let full: ReadonlyMap<string, string> | undefined;
/** The open data of the full site, made once; tests that change something copy it. */
function fullFiles(): ReadonlyMap<string, string> {
  full ??= filesOf(withSomeChanges(loadAt(makeFullSite())));
  return full;
}

const readIn = (files: ReadonlyMap<string, string>) => (path: string) => files.get(path) ?? '';

function find(list: readonly Json[], id: string): Json {
  const found = list.find((entry) => entry.id === id);
  if (!found) throw new Error(`There is no ${id}`);
  return found;
}

describe('the open data of a small site', { timeout: 30_000 }, () => {
  test('fits its own schemas, HSDS, OpenAPI and the parsers of others', async () => {
    const files = fullFiles();
    expect(await problemsOfApi([...files.keys()], readIn(files))).toEqual([]);
    expect(files.size).toBeGreaterThan(100);
  });

  test('is found out when a field is wrong, a file is missing or a cell is dangerous', async () => {
    const files = new Map(fullFiles());
    const change = (path: string, from: string | RegExp, to: string) => {
      const text = readIn(files)(path);
      expect(text.replace(from, to)).not.toBe(text);
      files.set(path, text.replace(from, to));
    };
    change('en/testland/contacts.json', '"cost":"free"', '"cost":"cheap"');
    change('en/testland/services.json', '"status":"active"', '"status":"open"');
    change('ar/testland/services.json', '"fees_description"', '"fees_text"');
    change('en/testland/contacts.csv', 'tel:+96522215150', '+96522215150');
    change('en/testland/contacts.vcf', '+96522215150', '+96522215159');
    change('en/calendar.ics', /^SUMMARY:.*\r\n/m, '');
    change('en/changes.atom', /<author>.*<\/author>/, '');
    change('ar/news.feed.json', '/version/1.1', '/version/1');
    change('changes.json', '"happened":"added"', '"happened":"born"');
    files.delete('hi/campaigns.json');
    const some = [...files.keys()].filter((path) =>
      /^(?:en|ar)\/|^schemas\/(?:con|ser|cha)|^openapi|^changes/.test(path),
    );
    const problems = (await problemsOfApi(some, readIn(files))).join('\n');
    for (const expected of [
      /en\/testland\/contacts\.json: .*cost/,
      /en\/testland\/services\.json: HSDS: \/contents\/\d+\/status/,
      /ar\/testland\/services\.json: HSDS does not know .*fees_text/,
      /en\/testland\/contacts\.csv: test-hotline has a cell that a spreadsheet runs/,
      /en\/testland\/contacts\.vcf: card \d+ has other numbers/,
      /en\/calendar\.ics: .* has no title or no days/,
      /en\/changes\.atom: names no author/,
      /ar\/news\.feed\.json: is of another version/,
      /^changes\.json: .*happened/m,
      /openapi\.json: there is no file hi\/campaigns\.json/,
    ])
      expect(problems).toMatch(expected);
  });

  test('tells nothing that only staff may know, and no contact that is held back', () => {
    const all = [...fullFiles().values()].join('\n');
    expect(all).toContain('test-embassy');
    expect(all).not.toMatch(/Hidden|22215177|22215199|test-old-office|staffNote|checkedBy|heldContacts/);
  });

  test('is the same when it is made twice', () => {
    expect(filesOf(withSomeChanges(loadAt(makeFullSite())))).toEqual(fullFiles());
  });
});

describe('contacts', { timeout: 30_000 }, () => {
  const read = () => JSON.parse(fullFiles().get('en/testland/contacts.json') ?? '');

  test('say when they were checked, when the next check is due, and where they come from', () => {
    const file = read();
    expect(file).toMatchObject({
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      build: 'abcdef123456',
      day: '2024-06-20',
      language: 'en',
      country: 'testland',
    });
    expect(find(file.contacts, 'test-embassy')).toMatchObject({
      confirmed: { on: '2024-06-01', how: 'called' },
      reviewDue: '2024-08-30',
      nationality: 'np',
    });
    expect(find(file.contacts, 'test-emergency')).toMatchObject({
      confirmed: null,
      reviewEvery: 90,
      reviewDue: '2024-07-31',
      translation: 'source',
      channels: [{ type: 'short-code', value: '112', address: 'tel:112', role: 'emergency' }],
    });
  });

  test('give a shelter as a district', () => {
    expect(find(read().contacts, 'test-shelter')).toMatchObject({ place: { precision: 'area' } });
  });

  test('name the state of the translation', () => {
    const file = JSON.parse(fullFiles().get('hi/testland/contacts.json') ?? '');
    expect(find(file.contacts, 'test-emergency')).toMatchObject({ textLanguage: 'en', translation: 'fallback' });
  });

  test('have a short number in the table with the country it works in', () => {
    const table = fullFiles().get('en/testland/contacts.csv') ?? '';
    expect(table).toContain(',tel:112;phone-context=+965,');
    expect(table.startsWith('\ufeffid,country,')).toBe(true);
  });

  test('have no cell in the table that a spreadsheet would run', () => {
    const table = fullFiles().get('en/testland/contacts.csv') ?? '';
    expect(table).toContain(",'=HYPERLINK ");
    expect(table).not.toMatch(/(?:^|,)"?[=+@-]/m);
  });
});

describe('services of HSDS', { timeout: 30_000 }, () => {
  const servicesOf = () => {
    const { contents } = JSON.parse(fullFiles().get('en/testland/services.json') ?? '');
    return (id: string) => find(contents, hsdsId('contact', id));
  };

  test('have identifiers that never change', () => {
    expect(namespace).toBe('9eea21df-5e76-5b86-b972-27a087ac7ebf');
    expect(hsdsId('contact', 'kw-emergency-112')).toBe('20412d57-683a-5981-aefc-6e91239f9375');
  });

  test('have no hours where none are known, and say so in words', () => {
    expect(servicesOf()('test-embassy')).toMatchObject({
      schedules: [{ id: expect.any(String), description: expect.stringContaining('We do not know') }],
    });
    expect(Object.keys(servicesOf()('test-embassy').schedules[0])).toEqual(['id', 'description']);
  });

  test('repeat every week on the days that a source names, and not at all when it names none', () => {
    const { schedules } = servicesOf()('test-hotline');
    expect(schedules).toMatchObject([
      { freq: 'WEEKLY', byday: 'SU,MO', opens_at: '08:00+03:00', closes_at: '14:00+03:00', timezone: 3 },
      { opens_at: '16:00+03:00' },
      { valid_from: '2024-06-16', valid_to: '2024-06-18' },
      { valid_from: '2024-07-01', opens_at: '09:00+03:00' },
    ]);
    expect(schedules[1]).not.toHaveProperty('freq');
    expect(schedules[2]).not.toHaveProperty('opens_at');
  });

  test('have a day of assurance only when somebody has checked them', () => {
    expect(servicesOf()('test-embassy')).toMatchObject({ assured_date: '2024-06-01' });
    expect(servicesOf()('test-hotline')).not.toHaveProperty('assured_date');
    expect(servicesOf()('test-hotline')).not.toHaveProperty('last_modified');
  });

  test('give a shelter as a district, without an address', () => {
    const shelter = JSON.stringify(servicesOf()('test-shelter'));
    expect(shelter).toContain('"location_type":"physical"');
    expect(shelter).not.toMatch(/address_1|latitude|street/i);
  });

  test('say of a short number where it works', () => {
    expect(servicesOf()('test-emergency')).toMatchObject({
      phones: [{ number: '112', type: 'voice', description: expect.stringContaining('only in this country') }],
    });
  });

  test('with a field that HSDS does not know are found out', () => {
    expect(unknownToHsds({ id: 'a', phones: [{ number: '112', colour: 'red' }] })).toEqual([
      'HSDS does not know /phones/0/colour',
    ]);
  });
});

test('a field of a schema that nobody has described is found out', () => {
  expect(undescribed({ properties: { a: { items: { properties: { b: {} } } } } })).toEqual([
    '/a is not described',
    '/a/b is not described',
  ]);
});

test('guides are plain text by section, with the laws they rest on', () => {
  const { guides } = JSON.parse(fullFiles().get('en/testland/guides.json') ?? '');
  const guide = find(guides, 'passport-kept');
  expect(guide).toMatchObject({
    page: 'https://salama.example/en/testland/guides/passport-kept/',
    confirmed: { on: '2024-05-02', how: 'compared-with-sources' },
    reviewDue: '2024-10-29',
    laws: [{ id: 'test-passport-law' }],
  });
  const texts = guide.sections as Json[];
  expect(texts.map(({ id }) => id)).toEqual(['happening', 'allowed', 'now', 'call', 'keep', 'danger']);
  expect(find(texts, 'now').text).toMatch(/^1\. Ask for your passport\.\n2\. Call \+?\d/);
  expect(texts.map(({ text }) => text).join()).not.toMatch(/\*\*|\{|\]\(/);
});

test('notices have their dates as data, and each extension is an event of its own', () => {
  const files = fullFiles();
  const { notices } = JSON.parse(files.get('en/testland/notices.json') ?? '');
  expect(find(notices, 'test-amnesty')).toMatchObject({
    state: 'open',
    start: '2024-03-17',
    firstEnd: '2024-06-17',
    lastDay: '2024-06-30',
    extensions: [{ end: '2024-06-30' }],
    dates: [{ name: 'announced', date: '2024-03-14' }],
  });
  const calendar = new ICAL.Component(ICAL.parse(files.get('en/calendar.ics') ?? ''));
  const days = calendar
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event))
    .map(({ uid, startDate, endDate }) => [uid.split('@')[0], startDate.toString(), endDate.toString()]);
  expect(days).toEqual(
    expect.arrayContaining([
      ['test-amnesty-en', '2024-03-17', '2024-06-18'],
      ['test-amnesty-extended-1-en', '2024-06-18', '2024-07-01'],
      ['test-campaign-en', '2024-07-01', '2024-07-31'],
    ]),
  );
});
