import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newKinds } from '../../../../src/desk/new/new-kinds.ts';
import { makeSite, printed, write } from '../../../fixtures/site.ts';
import { flagsOfKinds } from './flags-of-kinds.ts';
import { type Flags, filesOf, problemsOf, projectOf } from './project-of.ts';

const timeout = 60_000;
const flagsOf = (name: string): Flags => flagsOfKinds[name] ?? {};

/** Writes something new into a small site; returns its folder and what was said. */
function start(name: string, flags: Flags = flagsOf(name)) {
  const root = makeSite();
  const { files, notes } = filesOf(projectOf(root), name, flags);
  for (const [file, text] of files) write(root, file, text);
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  return { root, files, notes, read };
}

describe('what is written is in order at once', () => {
  test.each(newKinds.map(({ name }) => name))('%s, in a small site', { timeout }, (name) => {
    const { root, files } = start(name);
    expect(files.size).toBeGreaterThan(0);
    expect(printed(root)).toBe('');
  });
});

test('the files look like those that are there', { timeout }, () => {
  const { read } = start('campaign');
  expect(read('campaigns/safe-summer/campaign.yaml')).toBe(`kind: campaign
start: '2027-06-01'
end: '2027-08-31'
zone: Asia/Kuwait
countries: [testland]
audiences: [everyone]
contacts: [test-hotline, test-emergency]
guides: [passport-kept]
partners:
  - Example Trainers, Testland
  - Salama
source:
  url: https://source.example/page
  publisher: Example News
  date: '2027-05-20'
  confidence: medium
`);
  expect(read('campaigns/safe-summer/en.md')).toBe(`---
title: A safe summer
summary: A safe summer
slogan: Drink water. Rest in the shade.
message: Too hot to work? Call {phone:test-hotline}.
---

In danger call {phone:test-emergency}.
`);
});

describe('nothing is invented', () => {
  const {
    'source-publisher': _publisher,
    'source-date': _date,
    'source-confidence': _confidence,
    ...bare
  } = flagsOf('contact');

  test('a contact whose source has no publisher or no date is held back', { timeout }, () => {
    const { read, notes } = start('contact', bare);
    const text = read('src/content/testland/contacts.yaml');
    expect(text.slice(text.indexOf('- id: test-office'))).toBe(`- id: test-office
  kind: labour-office
  use: hold
  serves: [everyone]
  channels:
    - {type: phone, number: '+96522215160'}
    - {type: web, url: https://office.example/help}
  hours: unknown
  languages: [ar, en]
  cost: unknown
  source:
    url: https://source.example/page
    publisher: source.example
    date: undated
    confidence: low
  reviewEvery: 90
`);
    expect(notes.join(' ')).toContain('held back');
    expect(start('contact', { ...bare, 'source-publisher': 'Example News' }).notes.join(' ')).toContain('held back');
    expect(start('contact', { ...bare, 'source-date': '2027' }).notes.join(' ')).toContain('held back');
  });

  test('one with both is published, unless there is no way to reach it', { timeout }, () => {
    expect(start('contact').read('src/content/testland/contacts.yaml')).toMatch(
      /id: test-office\n.*\n {2}use: candidate/,
    );
    const { phone: _phone, web: _web, ...unreachable } = flagsOf('contact');
    const { read, root } = start('contact', unreachable);
    expect(read('src/content/testland/contacts.yaml')).toMatch(/id: test-office\n.*\n {2}use: hold/);
    expect(printed(root)).toBe('');
  });

  test('a World Day without a theme says that there is none yet, and has its day by the resolution', {
    timeout,
  }, () => {
    const { read } = start('world-day');
    expect(read('campaigns/world-day-2028/campaign.yaml')).toMatch(/start: '2028-07-30'\nend: '2028-07-30'/);
    expect(read('campaigns/world-day-2028/en.md')).toMatch(/^---\ntitle: The theme is not announced yet\nsummary/);
    const { read: withTheme } = start('world-day', { ...flagsOf('world-day'), theme: 'Leave no child behind' });
    expect(withTheme('campaigns/world-day-2028/en.md')).toContain('theme: Leave no child behind');
  });

  test('a campaign without a slogan and a message has no such fields', { timeout }, () => {
    const { slogan: _slogan, message: _message, ...without } = flagsOf('campaign');
    expect(start('campaign', without).read('campaigns/safe-summer/en.md')).toMatch(
      /^---\ntitle: A safe summer\nsummary: A safe summer\n---\n/,
    );
  });

  test('a guide needs a law of the site or a source', { timeout }, () => {
    const {
      'source-url': _url,
      'source-publisher': _who,
      'source-date': _when,
      'source-confidence': _sure,
      ...without
    } = flagsOf('guide');
    const project = projectOf(makeSite());
    expect(problemsOf(project, 'guide', without)[0]).toContain('--source-url - is missing');
    expect(problemsOf(project, 'guide', { ...without, laws: 'test-passport-law' })).toEqual([]);
  });

  test('the two numbers of a country need a publisher and a date, because they are published', { timeout }, () => {
    const { 'emergency-source-date': _day, ...without } = flagsOf('country');
    const project = projectOf(makeSite());
    expect(problemsOf(project, 'country', without)[0]).toContain('--emergency-source-date - is missing');
    expect(problemsOf(project, 'country', { ...without, 'emergency-source-date': 'undated' })[0]).toContain(
      'is not a date',
    );
  });
});

describe('nothing is overwritten', () => {
  test('of the lists of contacts everything stays byte for byte, and the new one stands behind it', { timeout }, () => {
    const before = makeSite();
    const { files } = start('contact');
    expect(files.size).toBe(2);
    for (const [file, text] of files) {
      const old = readFileSync(join(before, file), 'utf8');
      expect(text.startsWith(old)).toBe(true);
      expect(text.slice(old.length)).toMatch(/^\n(?:- id: )?test-office/);
    }
  });

  test.each<[string, Flags]>([
    ['campaign', { slug: 'test-campaign' }],
    ['world-day', { year: '2024' }],
    ['guide', { slug: 'passport-kept' }],
    ['notice', { slug: 'test-amnesty' }],
    ['notice', { slug: 'test-campaign' }],
    ['contact', { id: 'test-hotline' }],
    ['contact', { id: 'test-old-office' }],
    ['country', { slug: 'testland' }],
    ['country', { slug: 'about' }],
    ['language', { tag: 'ar' }],
  ])('a %s whose name is taken is refused: %j', { timeout }, (name, taken) => {
    const problems = problemsOf(projectOf(makeSite()), name, { ...flagsOf(name), ...taken });
    expect(problems).toEqual([expect.stringContaining(`--${Object.keys(taken)[0]} - is there already - `)]);
  });
});

describe('a language', () => {
  test('that the table does not have is not written; its row is shown', { timeout }, () => {
    const { files, notes } = start('language', { tag: 'my', english: 'Burmese', endonym: 'မြန်မာ', script: 'Mymr' });
    expect(files.size).toBe(0);
    expect(notes[0]).toContain("    tag: 'my',\n    endonym: 'မြန်မာ',\n    english: 'Burmese',\n    script: 'Mymr',\n");
    expect(notes.join('\n')).toContain('run the same command again');
  });

  test('in a script that is there takes its common part, and its months', { timeout }, () => {
    const months = 'Januari,Februari,Maret,April,Mei,Juni,Juli,Agustus,September,Oktober,November,Desember';
    const { notes } = start('language', {
      tag: 'jv',
      english: 'Javanese',
      endonym: 'Basa Jawa',
      script: 'Latn',
      months,
    });
    expect(notes[0]).toContain("    ...latin,\n    tag: 'jv',");
    expect(notes[0]).toContain("    months: ['Januari', 'Februari',");
    expect(notes.join('\n')).not.toContain('must hold the names');
  });

  test('that the table has gets empty texts and the terms of the English glossary', { timeout }, () => {
    const root = makeSite();
    write(
      root,
      'i18n/glossary/en.yaml',
      'terms:\n  boss:\n    english: Boss\n    meaning: Who pays\n    say: [boss]\n',
    );
    const { files } = filesOf(projectOf(root), 'language', { tag: 'hi' });
    expect(files.get('i18n/hi.json')).toBe('{}\n');
    expect(files.get('i18n/glossary/hi.yaml')).toContain(
      '  boss:\n    english: Boss\n    meaning: Who pays\n    say: []\n',
    );
  });
});

test('a new guide stands last in its group', { timeout }, () => {
  const { read } = start('guide', { ...flagsOf('guide'), group: 'papers' });
  const order = Number(/^order: (\d+)$/m.exec(read('src/content/testland/guides/wages-unpaid/guide.yaml'))?.[1]);
  expect(order).toBe(2);
});
