import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../i18n/locales.ts';
import { changeNumberOf } from '../../../scripts/change-number.ts';
import { confirm } from '../../../scripts/confirm.ts';
import { showDesk } from '../../../scripts/desk.ts';
import { diff } from '../../../scripts/diff.ts';
import { makeProject, runIn } from '../../fixtures/command-site.ts';
import { edit, printed } from '../../fixtures/site.ts';

const timeout = 60_000;
const contactsFile = 'src/content/testland/contacts.yaml';

const read = (root: string) => readFileSync(join(root, contactsFile), 'utf8');

describe('a confirmation', () => {
  test('is written into the file and shown as every language shows it', { timeout }, async () => {
    const root = makeProject();
    const before = read(root);
    const typed = ['test-hotline', '--by', 'A. Caller', '--how', 'called', '--on', '2024-06-01'];
    const { status, stdout } = await runIn(root, confirm, ...typed);
    expect(status).toBe(0);
    expect(stdout).toContain(
      '  English (en): Hotline against trafficking\n    - From Example News, 2 May 2024. Nobody has called',
    );
    expect(stdout.match(/^ {4}\+ /gm)?.length).toBeGreaterThanOrEqual(locales.length);
    expect(stdout).not.toContain('nothing changes');
    const block = "  confirmed:\n    on: '2024-06-01'\n    by: A. Caller\n    how: called\n";
    expect(read(root).replace(block, '')).toBe(before);
    expect(read(root)).toContain(block);
    expect(printed(root)).toBe('');
  });

  test('that is refused changes nothing', { timeout }, async () => {
    const root = makeProject();
    const before = read(root);
    expect(await runIn(root, confirm, 'test-hotlin', 'A. Caller', 'called')).toMatchObject({
      status: 1,
      stderr: 'There is no contact test-hotlin. Did you mean test-hotline?\nNothing was written.\n',
    });
    expect(await runIn(root, confirm)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Usage: npm run confirm'),
    });
    expect(read(root)).toBe(before);
  });
});

const people = ['--changed-by', 'A. One', '--checked-by', 'B. Two'];

describe('a change of a number', () => {
  test('shows the card before and after in every language, and names nobody there', { timeout }, async () => {
    const root = makeProject();
    const { status, stdout } = await runIn(
      root,
      changeNumberOf,
      'test-hotline',
      '+96522215150',
      '+96522215155',
      ...people,
    );
    expect(status).toBe(0);
    expect(stdout.match(/^ {4}- .*\+965 2221 5150/gm)).toHaveLength(locales.length);
    expect(stdout.match(/^ {4}\+ .*\+965 2221 5155/gm)).toHaveLength(locales.length);
    expect(stdout).toContain('Go on only if the new number stands there');
    expect(stdout).not.toMatch(/A\. One|B\. Two/);
    expect(read(root)).toContain("    checkedBy: B. Two\n    from: '+96522215150'\n");
    expect(printed(root)).toBe('');
  });

  test('to what cannot be a number of the country is refused by the check of the content', { timeout }, async () => {
    const root = makeProject();
    const before = read(root);
    const { status, stderr } = await runIn(root, changeNumberOf, 'test-hotline', '+96522215150', '+96512', ...people);
    expect([status, stderr]).toEqual([1, expect.stringContaining('Nothing was written.')]);
    const impossible = await runIn(root, changeNumberOf, 'test-hotline', '+96522215150', '+965222151501', ...people);
    expect(impossible.stderr).toMatch(/channels\.0\.number - \+965222151501 cannot be a phone number of its country/);
    expect(read(root)).toBe(before);
  });
});

describe('the desk', () => {
  test('is the same on any day for the day that is asked for, in words and as data', { timeout }, async () => {
    const root = makeProject();
    expect((await runIn(root, showDesk, '--day', '2024-06-15')).stdout).toMatch(
      /^15 June 2024: \d+ things to do, \d+ of them overdue\./,
    );
    const tasks = JSON.parse((await runIn(root, showDesk, '--day', '2024-06-15', '--json')).stdout) as { id: string }[];
    expect(tasks.map(({ id }) => id)).toContain('test-amnesty');
    expect(await runIn(root, showDesk, '--day', '15.6.2024')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('not a day'),
    });
  });
});

describe('the numbers that have changed since a commit', () => {
  test('are shown on the cards of all languages, and no trace of the commit is left', { timeout }, async () => {
    const root = makeProject();
    const git = (...typed: string[]) => execFileSync('git', typed, { cwd: root, encoding: 'utf8' });
    git('init', '--quiet');
    git('add', '.');
    git('-c', 'user.name=Test', '-c', 'user.email=test@test.example', 'commit', '--quiet', '-m', 'First');
    expect(await runIn(root, diff, 'HEAD', '--numbers')).toMatchObject({
      status: 0,
      stdout: 'No number of a published contact has changed.\n',
    });
    edit(root, contactsFile, "'+96522215150'", "'+96522215155'");
    const { status, stdout } = await runIn(root, diff, 'HEAD', '--numbers');
    expect([status, stdout.split('\n')[0]]).toEqual([0, expect.stringMatching(/^Numbers of 1 contact have changed/)]);
    expect(stdout.match(/^ {4}\+ .*\+965 2221 5155/gm)).toHaveLength(locales.length);
    expect(git('worktree', 'list').trim().split('\n')).toHaveLength(1);
    expect(await runIn(root, diff, 'nowhere', '--numbers')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Git has no commit, branch or tag nowhere'),
    });
  });
});
