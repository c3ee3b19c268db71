import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { campaignTasks } from '../../../src/desk/campaign-tasks.ts';
import { contactTasks } from '../../../src/desk/contact-tasks.ts';
import { deskText } from '../../../src/desk/desk-text.ts';
import { embassyNoteTasks } from '../../../src/desk/embassy-note-tasks.ts';
import { guideTasks } from '../../../src/desk/guide-tasks.ts';
import { noticeTasks } from '../../../src/desk/notice-tasks.ts';
import { groupTasks, tasksOf } from '../../../src/desk/tasks.ts';
import { translationTasks } from '../../../src/desk/translation-tasks.ts';
import type { Site } from '../../../src/locale/site.ts';
import { writeNote } from '../../fixtures/embassy-note.ts';
import { edit, project, write } from '../../fixtures/site.ts';
import { deskSite as base, contactsFile, deskSiteWith } from './desk-site.ts';

/** One task of the content, found without reading all translations. */
const task = (site: Site, day: string, id: string) =>
  [contactTasks, noticeTasks, campaignTasks, guideTasks]
    .flatMap((tasks) => tasks(site, day))
    .find((candidate) => candidate.id === id);

/** Writes that somebody has called a contact. */
function confirmed(on: string, more = '') {
  return (root: string) =>
    edit(
      root,
      contactsFile,
      '  reviewEvery: 30\n',
      `  confirmed: {on: '${on}', by: A. Caller, how: called}\n${more}  reviewEvery: 30\n`,
    );
}

describe('a contact', { timeout: 30_000 }, () => {
  test('that nobody has confirmed is on the desk at once, and overdue from the day that its source is old', () => {
    expect(task(base, '2024-05-31', 'test-shelter')).toMatchObject({ due: '2024-06-01', overdue: false });
    expect(task(base, '2024-06-01', 'test-shelter')).toMatchObject({
      kind: 'contact',
      file: contactsFile,
      overdue: true,
      text: expect.stringContaining('nobody has confirmed it. Its source is of 2 May 2024.'),
      howTo: 'Call it. Then: npm run confirm -- test-shelter --by "Your name" --how called',
    });
  });

  test('that was confirmed comes back thirty days before its day', () => {
    const site = deskSiteWith((root) => {
      confirmed('2024-06-01')(root);
      edit(root, contactsFile, 'reviewEvery: 30', 'reviewEvery: 60');
    });
    expect(task(site, '2024-06-30', 'test-shelter')).toBeUndefined();
    expect(task(site, '2024-07-01', 'test-shelter')).toMatchObject({
      due: '2024-07-31',
      overdue: false,
      text: expect.stringContaining('last confirmed on 1 June 2024.'),
    });
  });

  test('whose number was changed is due on the day of the change, until somebody confirms the new one', () => {
    const changed = "  changed: {on: '2024-05-10', by: A. One, checkedBy: B. Two, from: '+96522215150'}\n";
    const open = deskSiteWith((root) =>
      edit(root, contactsFile, '  reviewEvery: 30\n', `${changed}  reviewEvery: 30\n`),
    );
    expect(task(open, '2024-05-12', 'test-shelter')).toMatchObject({ due: '2024-05-10', overdue: true });
    const done = deskSiteWith(confirmed('2024-05-11', changed));
    expect(task(done, '2024-05-12', 'test-shelter')).toMatchObject({ due: '2024-06-10', overdue: false });
  });

  test('of which no day is known is overdue, and stands before all others', () => {
    const site = deskSiteWith((root) =>
      write(
        root,
        contactsFile,
        readFileSync(join(root, contactsFile), 'utf8').replace(/(id: test-shelter[\s\S]*?)'2024-05-02'/, "$1'2023'"),
      ),
    );
    expect(tasksOf(site, '2030-01-01')[0]).toMatchObject({ id: 'test-shelter', due: undefined, overdue: true });
  });

  test('for emergencies is never to be called as a test', () => {
    expect(task(base, '2024-06-01', 'test-emergency')?.howTo).toMatch(/^Do not call it as a test\./);
  });

  test('that is held back is not on the desk', () => {
    expect(base.library.heldContacts.map(({ id }) => id)).toContain('test-old-office');
    expect(task(base, '2030-01-01', 'test-old-office')).toBeUndefined();
  });
});

describe('a notice', () => {
  test('is on the desk in its last thirty days, by its extension and not by its first end', () => {
    expect(task(base, '2024-05-30', 'test-amnesty')).toBeUndefined();
    expect(task(base, '2024-05-31', 'test-amnesty')).toMatchObject({
      due: '2024-06-30',
      overdue: false,
      text: expect.stringMatching(/ends on 30 June 2024\.$/),
    });
    expect(task(base, '2024-06-30', 'test-amnesty')).toMatchObject({ overdue: false });
  });

  test('that is over is overdue while the pages are of a day on which it was open, and then never again', () => {
    expect(task(base, '2024-07-01', 'test-amnesty')).toMatchObject({
      overdue: true,
      text: expect.stringContaining('The pages of 1 June 2024 still show it as open.'),
    });
    expect(task({ ...base, today: '2024-07-01' }, '2024-07-02', 'test-amnesty')).toBeUndefined();
  });
});

describe('a note of an embassy', { timeout: 30_000 }, () => {
  let site: Site;
  const noteTask = (day: string) => {
    site ??= deskSiteWith(writeNote);
    return embassyNoteTasks(site, day)[0];
  };

  test('is on the desk from thirty days before its last day', () => {
    expect(noteTask('2024-11-30')).toBeUndefined();
    expect(noteTask('2024-12-01')).toMatchObject({
      kind: 'embassy-note',
      id: 'testland/new-hours',
      file: 'src/content/testland/embassy-notes/new-hours/embassy-note.yaml',
      line: 7,
      due: '2024-12-31',
      overdue: false,
      text: '“New hours” (Embassy of Nepal, Testland) runs out on 31 December 2024. Then the pages stop showing it.',
    });
    expect(noteTask('2024-12-31')).toMatchObject({ overdue: false });
  });

  test('that ran out is overdue until its folder is gone or it was approved again', () => {
    expect(noteTask('2025-01-01')).toMatchObject({ overdue: true, howTo: expect.stringMatching(/^Delete its folder/) });
    expect(tasksOf(site, '2025-01-01').map(({ id }) => id)).toContain('testland/new-hours');
  });
});

describe('a campaign', { timeout: 30_000 }, () => {
  test('is on the desk from 45 days before its first day to that day', () => {
    const days = ['2024-05-16', '2024-05-17', '2024-07-01', '2024-07-02'];
    expect(days.map((day) => task(base, day, 'test-campaign') !== undefined)).toEqual([false, true, true, false]);
  });

  test('says what it lacks', () => {
    const text = task(base, '2024-06-15', 'test-campaign')?.text;
    expect(text).toContain('begins on 1 July 2024. It lacks:');
    expect(text).toMatch(/translations into hi bn /);
    expect(text).not.toContain('a theme');
    const english = base.library.campaigns.find(({ id }) => id === 'test-campaign')?.words.get('en')?.fields;
    expect([text?.includes('a slogan'), text?.includes('a message')]).toEqual([!english?.slogan, !english?.message]);
  });

  test('of a month counts from its first day', () => {
    const site = deskSiteWith((root) =>
      write(
        root,
        'campaigns/test-campaign/campaign.yaml',
        readFileSync(join(root, 'campaigns/test-campaign/campaign.yaml'), 'utf8')
          .replace("'2024-07-01'", "'2024-07'")
          .replace("'2024-07-30'", "'2024-07'"),
      ),
    );
    expect(task(site, '2024-06-20', 'test-campaign')).toMatchObject({ due: '2024-07-01' });
  });
});

describe('the World Day', () => {
  test('without a folder is on the desk from 120 days before it to its day, and that of the year before is then over', () => {
    const days = ['2025-03-31', '2025-04-01', '2025-07-30', '2025-07-31'];
    expect(days.map((day) => task(base, day, 'world-day-2025')?.due)).toEqual([
      undefined,
      '2025-07-30',
      '2025-07-30',
      undefined,
    ]);
    expect(task(base, '2025-04-01', 'world-day-2025')?.howTo).toContain('Leave the theme out until');
  });

  test('with a folder is a campaign like others', () => {
    expect(task(base, '2024-04-02', 'world-day-2024')).toBeUndefined();
    expect(task(base, '2024-07-01', 'world-day-2024')?.text).toMatch(/begins on 30 July 2024\./);
  });
});

test('a guide is on the desk from the day on which it is to be compared with its sources again', () => {
  const guide = base.library.guides[0];
  const [id, { reviewed, reviewEvery }] = [`${guide?.country}/${guide?.id}`, guide?.facts ?? expect.fail('no guide')];
  const due = Date.parse(`${reviewed}T00:00:00Z`) + reviewEvery * 86_400_000;
  const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
  expect(task(base, dayOf(due - 86_400_000), id)).toBeUndefined();
  expect(task(base, dayOf(due), id)).toMatchObject({ due: dayOf(due), overdue: true });
});

describe('translations', { timeout: 30_000 }, () => {
  const translation = (site: Site, id: string) => translationTasks(site).find((candidate) => candidate.id === id);

  test('that are stale, missing or unread are one task each for a language', () => {
    const site = deskSiteWith((root) =>
      edit(root, 'src/content/testland/contacts/en.yaml', 'Anyone who', 'A worker who'),
    );
    expect(translation(site, 'ar-stale')).toMatchObject({
      kind: 'translation',
      file: 'src/content/testland/contacts/ar.yaml',
      text: 'Arabic: 1 text made from an older English text: testland/contacts/test-hotline.',
    });
    expect(translation(base, 'ar-stale')).toBeUndefined();
    expect(translation(base, 'hi-missing')?.text).toMatch(/^Hindi: \d+ texts not translated: .* and \d+ more\.$/);
    expect(translation(base, 'ar-unreviewed')).toMatchObject({ kind: 'reading' });
  });

  test('into the source language are not asked for', () => {
    expect(translationTasks(base).filter(({ id }) => id.startsWith('en-'))).toEqual([]);
  });
});

test('what is overdue stands first, then what is due soonest, and what has no day last', () => {
  const tasks = tasksOf(base, '2024-06-15');
  const ranks = tasks.map(({ overdue, due }) => `${overdue ? 0 : 1} ${due ?? (overdue ? '' : '9')}`);
  expect(ranks).toEqual([...ranks].sort());
  expect(new Set(tasks.map(({ overdue }) => overdue))).toEqual(new Set([true, false]));
});

test('no two tasks of a kind have one id', () => {
  const ids = tasksOf(base, '2024-06-15').map(({ kind, id }) => `${kind} ${id}`);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every file that is named is there, with the line', () => {
  const root = join(project, 'tests/fixtures/base');
  for (const { file, line } of tasksOf(base, '2024-06-15')) {
    const text = readFileSync(join(/^(i18n|campaigns\/README)/.test(file) ? project : root, file), 'utf8');
    expect(text.split('\n').length, file).toBeGreaterThanOrEqual(line);
  }
});

describe('the list in the terminal', () => {
  test('counts, and marks what is overdue', () => {
    const tasks = tasksOf(base, '2024-06-01').filter(({ kind }) => kind === 'contact');
    const text = deskText(tasks, '1 June 2024');
    expect(text).toMatch(
      /^1 June 2024: \d+ things to do, 1 of them overdue\.\n\nNumbers to confirm \(\d+, overdue: 1\)\n {2}! /,
    );
    expect(text.match(/^ {2}- /gm)).toHaveLength(tasks.length - 1);
  });

  test('shows only so many of each group as asked for, and says how many are left', () => {
    const tasks = tasksOf(base, '2024-06-01').filter(({ kind }) => kind === 'contact');
    expect(deskText(tasks, '1 June 2024', 1)).toContain(`... and ${tasks.length - 1} more: npm run desk -- --all`);
  });

  test('says so when nothing is to be done', () => {
    expect(deskText([], '1 June 2024')).toBe('1 June 2024: nothing is to be done today.');
    expect(groupTasks([])).toEqual([]);
  });
});

test('no task holds a telephone number', () => {
  const texts = tasksOf(base, '2024-06-15').map(({ text, howTo }) => `${text} ${howTo}`);
  expect(texts.filter((text) => /\+?\d(?:[ ().-]{0,3}\d){6,}/.test(text))).toEqual([]);
});
