import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeSite, project } from '../../fixtures/site.ts';

const timeout = 60_000;

/** Runs the check in a site, as npm would. */
function check(root: string, language: string, ...typed: string[]) {
  const args = ['--import', import.meta.resolve('tsx'), join(project, 'scripts/check.ts'), ...typed];
  const env = { ...process.env, LANG: language, LC_ALL: language };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env });
  return { status, stdout, stderr };
}

test('the check speaks English or, when asked, Arabic, whatever the language of the machine', { timeout }, () => {
  const root = makeSite('contact-that-cannot-be-reached');
  const english = check(root, 'ar_KW.UTF-8');
  const arabic = check(root, 'C', '--arabic');
  expect([english.status, arabic.status]).toEqual([1, 1]);
  expect(english.stderr).toMatch(/ - has no way to reach it - [\s\S]*\n\n\d+ problems\. Nothing was built\.\n$/);
  expect(arabic.stderr).toMatch(/ - ليس فيه وسيلة للاتصال - [\s\S]*\n\nعدد الأخطاء: \d+\. لم يُبنَ شيء\.\n$/);
  expect(arabic.stderr.split('\n')).toHaveLength(english.stderr.split('\n').length);
});

test('content in order is said to be so in both', { timeout }, () => {
  const root = makeSite();
  expect(check(root, 'C').stdout).toMatch(/^Content is in order: /);
  expect(check(root, 'C', '--arabic').stdout).toMatch(/^المحتوى سليم\. لا أخطاء\.\nContent is in order: /);
});
