import { expect, test, vi } from 'vitest';
import { check } from '../../../scripts/check.ts';
import { makeProject, runIn, start } from '../../fixtures/command-site.ts';
import { makeSite } from '../../fixtures/site.ts';

const timeout = 60_000;

/** Starts the check on a machine of a language, which a process learns when it starts. */
function startIn(language: string, root: string, ...typed: string[]) {
  vi.stubEnv('LANG', language);
  vi.stubEnv('LC_ALL', language);
  return start(root, 'check', typed);
}

test('the check speaks English or, when asked, Arabic, whatever the language of the machine', { timeout }, () => {
  const root = makeSite('contact-that-cannot-be-reached');
  const english = startIn('ar_KW.UTF-8', root);
  const arabic = startIn('C', root, '--arabic');
  expect([english.status, arabic.status]).toEqual([1, 1]);
  expect(english.stderr).toMatch(/ - has no way to reach it - [\s\S]*\n\n\d+ problems\. Nothing was built\.\n$/);
  expect(arabic.stderr).toMatch(/ - ليس فيه وسيلة للاتصال - [\s\S]*\n\nعدد الأخطاء: \d+\. لم يُبنَ شيء\.\n$/);
  expect(arabic.stderr.split('\n')).toHaveLength(english.stderr.split('\n').length);
});

test('content in order is said to be so in both', { timeout }, async () => {
  const root = makeProject();
  const inOrder = { status: 0, stderr: '' };
  expect(await runIn(root, check)).toMatchObject({
    ...inOrder,
    stdout: expect.stringMatching(/^Content is in order: /),
  });
  expect(await runIn(root, check, '--arabic')).toMatchObject({
    ...inOrder,
    stdout: expect.stringMatching(/^المحتوى سليم\. لا أخطاء\.\nContent is in order: /),
  });
});
