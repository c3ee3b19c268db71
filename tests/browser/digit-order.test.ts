import { describe, expect, test } from 'vitest';
import { expectNumbersInOrder, misplacedNumbers } from './digit-order.ts';
import { openPage } from './fixtures.ts';
import { onePageOfEachKind } from './kinds.ts';

describe('numbers are painted from left to right', () => {
  // Every page of these languages: tests/sweep.
  test.each(['ar', 'ur'])('on every kind of page in %s', { timeout: 240_000 }, (language) =>
    expectNumbersInOrder(language, onePageOfEachKind(language)),
  );

  test('the check fails on the same pages without isolation', async () => {
    const page = await openPage('/ar/kuwait/contacts/');
    expect(await misplacedNumbers(page)).toMatchObject({ wrong: [] });
    await page.evaluate(() => {
      for (const link of document.querySelectorAll('main [dir="ltr"]')) link.removeAttribute('dir');
      for (const isolated of document.querySelectorAll('main bdi')) isolated.replaceWith(...isolated.childNodes);
    });
    const { wrong } = await misplacedNumbers(page);
    expect(wrong).toContainEqual(expect.stringMatching(/: \+\d/));
  });
});
