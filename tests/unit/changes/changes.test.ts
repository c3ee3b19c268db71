import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allChanges } from '../../../src/changes/all-changes.ts';
import { describeChange } from '../../../src/changes/describe-change.ts';
import { unloggedChanges } from '../../../src/changes/unlogged-changes.ts';
import { changeTasks } from '../../../src/desk/change-tasks.ts';
import type { Site } from '../../../src/locale/site.ts';
import { ContentError } from '../../../src/model/problem.ts';
import { edit, write } from '../../fixtures/site.ts';
import { makeLoggedSite, makeUnloggedSite, siteOf, writeDown } from './change-site.ts';

const timeout = 30_000;
const contactsFile = 'src/content/testland/contacts.yaml';
const noticeFile = 'src/content/testland/notices/test-amnesty/notice.yaml';

/** What is new on a site, in English. */
function told(site: Site, tag = 'en'): string[] {
  return unloggedChanges(site, '2024-06-01').map((change) => {
    const { title, lines } = describeChange(site, tag, change);
    return [title, ...lines].join(' | ');
  });
}

/** Takes the facts and words of a contact away. */
function removeContact(root: string, id: string): void {
  for (const [file, start] of [
    [contactsFile, `- id: ${id}\n`],
    ['src/content/testland/contacts/en.yaml', `${id}:\n`],
    ['src/content/testland/contacts/ar.yaml', `${id}:\n`],
  ] as const) {
    const records = readFileSync(join(root, file), 'utf8').split(/^(?=- id: |test-)/m);
    const kept = records.filter((record) => !record.startsWith(start));
    expect(kept).toHaveLength(records.length - 1);
    write(root, file, kept.join(''));
  }
}

describe('a log', { timeout }, () => {
  test('begins with one entry, and lists nothing of what was there', () => {
    const site = siteOf(makeLoggedSite());
    expect(allChanges(site)).toMatchObject([{ kind: 'start', happened: 'began', day: '2024-05-01', item: '' }]);
    expect(changeTasks(site, '2024-06-01')).toEqual([]);
  });

  test('that nobody has begun is one entry of the day of the site, and no work for the desk', () => {
    const site = siteOf(makeUnloggedSite());
    expect(allChanges(site)).toMatchObject([{ kind: 'start', day: '2024-06-01' }]);
    expect(changeTasks(site, '2024-06-01')).toEqual([]);
  });

  test('knows nothing of what is held back, nor who has done something', () => {
    const root = makeUnloggedSite();
    const people = "  confirmed: {on: '2024-06-01', by: A. Caller, how: called}\n";
    edit(root, contactsFile, '  reviewEvery: 30\n', `${people}  staffNote: Only for us.\n  reviewEvery: 30\n`);
    writeDown(root, '2024-05-01');
    const memory = ['log.yaml', 'state.json'].map((file) => readFileSync(join(root, 'changes', file), 'utf8')).join();
    expect(memory).toContain('+96522215152');
    expect(memory).not.toMatch(/22215199|test-old-office|A\. Caller|Only for us/);
    // Who has called a number is no change of it.
    edit(root, contactsFile, 'A. Caller', 'B. Caller');
    expect(told(siteOf(root))).toEqual([]);
  });

  test('that is not what the command writes is a mistake with its line, not a crash', () => {
    const root = makeLoggedSite();
    edit(root, 'changes/log.yaml', 'happened: began', 'happened: begun');
    write(root, 'changes/state.json', '{"number x": {"name": 5}}');
    try {
      siteOf(root);
      expect.fail('nothing was said');
    } catch (error) {
      const { problems } = error as ContentError;
      expect(error).toBeInstanceOf(ContentError);
      expect(problems).toContainEqual(
        expect.objectContaining({ file: 'changes/log.yaml', line: 8, field: '0.happened' }),
      );
      expect(problems.some(({ file }) => file === 'changes/state.json')).toBe(true);
    }
  });
});

describe('what has changed', { timeout }, () => {
  test('is a number: the one that nobody may hand out any more, and the one that is right now', () => {
    const root = makeLoggedSite();
    edit(root, contactsFile, "'+96522215150'", "'+96522215155'");
    expect(unloggedChanges(siteOf(root), '2024-06-01')).toMatchObject([
      {
        kind: 'number',
        happened: 'changed',
        item: 'test-hotline',
        country: 'testland',
        name: 'Hotline against trafficking',
        before: ['+96522215150'],
        after: ['+96522215155'],
      },
    ]);
    expect(told(siteOf(root))).toEqual([
      'Number changed: Hotline against trafficking | No longer use: +965 2221 5150 | Now: +965 2221 5155',
    ]);
  });

  test('is a number that another contact has now: nobody is told to drop it', () => {
    const root = makeLoggedSite();
    edit(root, contactsFile, "'+96522215150'", "'+96522215152'");
    edit(root, contactsFile, "{type: phone, number: '+96522215152'}", "{type: phone, number: '+96522215150'}");
    const texts = told(siteOf(root));
    expect(texts).toHaveLength(2);
    expect(texts.join()).not.toContain('No longer use');
  });

  test('is a contact that is withdrawn: its number is named once more, as one not to use', () => {
    const root = makeLoggedSite();
    edit(root, contactsFile, 'use: candidate\n  serves: [women]', 'use: obsolete\n  serves: [women]');
    const site = siteOf(root);
    expect(told(site)).toEqual(['Contact withdrawn: Shelter for women | No longer use: +965 2221 5152']);
    const [change] = unloggedChanges(site, '2024-06-01');
    expect(describeChange(site, 'en', change ?? expect.fail()).path).toBe('/en/testland/contacts/');
  });

  test('is the hours of a contact: that is not called a change of its number', () => {
    const root = makeLoggedSite();
    edit(root, contactsFile, "opens: '08:00'", "opens: '09:00'");
    expect(told(siteOf(root))).toEqual(['Hours or other details changed: Hotline against trafficking']);
  });

  test('is a notice that is extended, with its days before and now', () => {
    const root = makeLoggedSite();
    edit(root, noticeFile, "end: '2024-06-30'", "end: '2024-08-31'");
    const site = siteOf(root);
    expect(unloggedChanges(site, '2024-06-01')).toMatchObject([
      { kind: 'notice', before: ['2024-03-17/2024-06-30'], after: ['2024-03-17/2024-08-31'] },
    ]);
    expect(told(site)[0]).toContain(
      '| Before: From 17 March 2024 to 30 June 2024 | Now: From 17 March 2024 to 31 August 2024',
    );
  });

  test('is what a law fixes, or its English words; a translation is no change of the right', () => {
    const root = makeLoggedSite();
    edit(root, 'src/content/testland/laws/ar.yaml', 'test-passport-law:', 'test-passport-law: ');
    expect(told(siteOf(root))).toEqual([]);
    edit(root, 'src/content/testland/laws.yaml', 'amount: 100', 'amount: 150');
    expect(told(siteOf(root))).toEqual([
      expect.stringMatching(/^Changed about the law: .+ \| Law 12\/2015, article 22\(4\)$/),
    ]);
  });

  test('is a guide that is new or whose facts have changed', () => {
    const root = makeLoggedSite();
    edit(root, 'src/content/testland/guides/passport-kept/guide.yaml', "allowed: 'no'", 'allowed: depends');
    expect(told(siteOf(root))).toEqual([expect.stringMatching(/^Guide changed: /)]);
  });

  test('is a notice on the day from which it is published', () => {
    const root = makeUnloggedSite();
    const folder = 'src/content/testland/notices/test-second';
    write(root, `${folder}/en.md`, '---\ntitle: A second notice\nsummary: It waits.\n---\n\nIt waits.\n');
    const facts = readFileSync(join(root, noticeFile), 'utf8');
    write(root, `${folder}/notice.yaml`, `publishOn: '2024-06-15'\n${facts}`);
    writeDown(root, '2024-05-01');
    expect(unloggedChanges(siteOf(root, '2024-06-14'), '2024-06-14')).toEqual([]);
    expect(unloggedChanges(siteOf(root, '2024-06-15'), '2024-06-15')).toMatchObject([
      { kind: 'notice', happened: 'added', day: '2024-06-15' },
    ]);
  });

  test('is nothing when nothing has changed', () => {
    expect(told(siteOf(makeLoggedSite()))).toEqual([]);
  });
});

describe('an entry', { timeout }, () => {
  const changedRoot = () => {
    const root = makeLoggedSite();
    edit(root, contactsFile, "'+96522215150'", "'+96522215155'");
    return root;
  };

  test('that nobody has written down is in the feed with the day of the site, and keeps its id when it is written', () => {
    const root = changedRoot();
    const [silent] = allChanges(siteOf(root));
    expect(silent).toMatchObject({ kind: 'number', day: '2024-06-01' });
    expect(changeTasks(siteOf(root), '2024-06-01')).toMatchObject([{ howTo: 'npm run changes', kind: 'change' }]);
    writeDown(root, '2024-06-05');
    const site = siteOf(root);
    expect(allChanges(site)[0]).toEqual({ ...silent, day: '2024-06-05' });
    expect(unloggedChanges(site, '2024-06-05')).toEqual([]);
    expect(changeTasks(site, '2024-06-05')).toEqual([]);
  });

  test('has an id of its own when a number goes back and forth', () => {
    const root = changedRoot();
    writeDown(root, '2024-06-01');
    for (const [day, from, to] of [
      ['2024-06-02', '55', '50'],
      ['2024-06-03', '50', '55'],
    ] as const) {
      edit(root, contactsFile, `'+965222151${from}'`, `'+965222151${to}'`);
      writeDown(root, day);
    }
    const changes = allChanges(siteOf(root));
    expect(changes.map(({ day }) => day)).toEqual(['2024-06-03', '2024-06-02', '2024-06-01', '2024-05-01']);
    expect(new Set(changes.map(({ id }) => id)).size).toBe(4);
  });

  test('of a contact that no longer exists still has its name and leads to the list', () => {
    const root = makeLoggedSite();
    removeContact(root, 'test-embassy');
    writeDown(root, '2024-06-01');
    const site = siteOf(root, '2024-07-01');
    const [change] = allChanges(site);
    expect(change).toMatchObject({ happened: 'removed', item: 'test-embassy', before: [] });
    for (const tag of ['en', 'ar'])
      expect(describeChange(site, tag, change ?? expect.fail())).toMatchObject({
        title: expect.stringContaining('Embassy'),
        path: `/${tag}/testland/contacts/`,
      });
  });

  test('is never dated before the last one', () => {
    const root = changedRoot();
    writeDown(root, '2024-06-20');
    edit(root, contactsFile, "'+96522215155'", "'+96522215150'");
    expect(allChanges(siteOf(root, '2024-06-01'))[0]).toMatchObject({ day: '2024-06-20', after: ['+96522215150'] });
  });

  test('keeps what staff have added, to the byte', () => {
    const root = changedRoot();
    writeDown(root, '2024-06-01');
    const path = join(root, 'changes/log.yaml');
    write(root, 'changes/log.yaml', `${readFileSync(path, 'utf8')}  words: Call the new number only.\n# A note.\n`);
    const before = readFileSync(path, 'utf8');
    edit(root, contactsFile, "opens: '08:00'", "opens: '09:00'");
    writeDown(root, '2024-06-02');
    expect(readFileSync(path, 'utf8').startsWith(before)).toBe(true);
    const site = siteOf(root);
    expect(describeChange(site, 'en', allChanges(site)[1] ?? expect.fail()).lines.at(-1)).toBe(
      'Call the new number only.',
    );
  });
});
