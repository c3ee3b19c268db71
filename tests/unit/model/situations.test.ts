import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectedOf, makeSite, printed, project, situations } from '../../fixtures/site.ts';

test('the site that all situations start from is in order', () => {
  expect(printed(makeSite())).toBe('');
});

test.each(situations())('%s', (situation) => {
  const root = makeSite(situation);
  const before = readdirSync(root, { recursive: true });
  expect(printed(root)).toBe(expectedOf(situation));
  // Reading a file must not run it. Those that could be run would leave a file behind, here or there.
  expect(readdirSync(root, { recursive: true })).toEqual(before);
  expect(existsSync(`${project}/executed`)).toBe(false);
});
