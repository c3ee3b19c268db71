import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportLanguage } from '../../../scripts/i18n-export.ts';
import { importFile } from '../../../scripts/i18n-import.ts';
import { review } from '../../../scripts/i18n-review.ts';
import { stamp } from '../../../scripts/i18n-stamp.ts';
import { showStatus } from '../../../scripts/i18n-status.ts';
import { makeProject, runIn } from '../../fixtures/command-site.ts';
import { edit, printed } from '../../fixtures/site.ts';

const timeout = 60_000;

const commands = { export: exportLanguage, import: importFile, review, stamp, status: showStatus };

/** Runs one of the commands for translators. */
const run = (root: string, command: keyof typeof commands, ...typed: string[]) =>
  runIn(root, commands[command], ...typed);

const guide = 'src/content/testland/guides/passport-kept/ar.md';

describe('export and import', () => {
  test('bring a corrected line into the site', { timeout }, async () => {
    const root = makeProject();
    expect(await run(root, 'export', 'ar')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^salama-ar\.po: \d+ texts/),
    });
    edit(root, 'salama-ar.po', 'msgstr "اطلب جوازك."', 'msgstr "اطلب جوازك كتابة."');
    const { status, stdout } = await run(root, 'import', 'salama-ar.po');
    expect([status, stdout]).toEqual([0, 'Taken over: testland/guides/passport-kept. Look at it: npm run dev\n']);
    expect(readFileSync(join(root, guide), 'utf8')).toContain('1. اطلب جوازك كتابة.\n');
    expect(printed(root)).toBe('');
  });

  test('write nothing when the site would have a problem, and say which', { timeout }, async () => {
    const root = makeProject();
    const before = readFileSync(join(root, guide), 'utf8');
    await run(root, 'export', 'ar', 'back.po');
    edit(root, 'back.po', 'msgstr "اطلب جوازك."', 'msgstr "اطلب جوازك كتابة."');
    edit(root, 'back.po', 'msgstr "هل يضربك أحد؟ اتصل بالرقم {phone:test-emergency}.', 'msgstr "هل يضربك أحد؟');
    const { status, stderr } = await run(root, 'import', 'back.po');
    expect(status).toBe(1);
    expect(stderr).toContain('references - misses {phone:test-emergency}');
    expect(stderr).toContain('Nothing was written.');
    expect(readFileSync(join(root, guide), 'utf8')).toBe(before);
  });

  test('refuse a file that is no PO file or of no language', { timeout }, async () => {
    const root = makeProject();
    expect(await run(root, 'import', guide)).toMatchObject({ status: 1 });
    expect(await run(root, 'import', 'nowhere.po')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Usage'),
    });
    expect(await run(root, 'export', 'en')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Languages: ar hi'),
    });
  });
});

describe('a review', () => {
  test('is recorded against the text as it is, with or without the lone -- of npm', { timeout }, async () => {
    const root = makeProject();
    const { status, stdout } = await run(
      root,
      'review',
      'ar',
      'testland/passport-kept',
      '--by',
      'A. Reader',
      '--on',
      '2026-12-01',
    );
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(
        /^testland\/guides\/passport-kept in Arabic: read by A\. Reader on 2026-12-01 \(revision [0-9a-f]{10}\)\.\n$/,
      ),
    ]);
    expect(readFileSync(join(root, guide), 'utf8')).toMatch(/reviewed:\n {2}by: A\. Reader\n {2}on: '2026-12-01'\n/);
    expect((await run(root, 'review', 'ar', 'interface', 'B. Reader', '2026-12-02')).status).toBe(0);
    expect(readFileSync(join(root, 'i18n/reviews.yaml'), 'utf8')).toMatch(
      /^ar:\n {2}interface:\n {4}by: B\. Reader\n {4}on: '2026-12-02'\n/,
    );
    const { stdout: status2 } = await run(root, 'status');
    expect(status2).toMatch(/^testland\/guides\/passport-kept +1 +\d+ {2}R {3}S/m);
    expect(status2).toMatch(/^interface +1 +\d+ {2}R {3}S/m);
  });

  test('is refused without a name, for what is not there, and for what is stale', { timeout }, async () => {
    const root = makeProject();
    edit(root, 'src/content/testland/contacts/en.yaml', 'Anyone who', 'A worker who');
    const refused = async (...typed: string[]) => {
      const { status, stderr } = await run(root, 'review', ...typed);
      return [status, stderr.split('\n')[0]];
    };
    expect(await refused('ar', 'passport-kept')).toEqual([1, expect.stringContaining('Usage: npm run i18n:review')]);
    expect(await refused('ar', 'nowhere', '--by', 'A')).toEqual([
      1,
      'nowhere is not an item. All items: npm run i18n:status',
    ]);
    expect(await refused('hi', 'passport-kept', '--by', 'A')).toEqual([
      1,
      'testland/guides/passport-kept is not translated into Hindi yet.',
    ]);
    expect(await refused('ar', 'test-hotline', '--by', 'A')).toEqual([
      1,
      expect.stringContaining('is made from an older English text'),
    ]);
    expect(await refused('ar', 'passport-kept', '--by', 'A', '--on', 'today')).toEqual([
      1,
      expect.stringContaining('not a day'),
    ]);
  });
});

test('the status of one language says what is left, and of an unknown one which there are', { timeout }, async () => {
  const root = makeProject();
  expect((await run(root, 'status', 'hi')).stdout).toMatch(
    /^testland\/guides\/passport-kept +tier 1 {2}missing +\d+ words$/m,
  );
  expect(await run(root, 'status', 'tl')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('tl is not a language'),
  });
});

test('a stamp marks a translation as made from the English of today', { timeout }, async () => {
  const root = makeProject();
  edit(root, 'src/content/testland/contacts/en.yaml', 'Anyone who', 'A worker who');
  expect((await run(root, 'stamp', 'ar')).stdout).toContain('0 texts in ar');
  expect((await run(root, 'stamp', 'ar', '--again', 'test-hotline')).stdout).toContain('1 texts in ar');
  expect((await run(root, 'status')).stdout).toMatch(/^testland\/contacts\/test-hotline +1 +\d+ {2}u {3}S/m);
});
