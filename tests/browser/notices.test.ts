import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './fixtures.ts';

/** The state that a notice shows, by the colour of its mark: words differ by language. */
async function shownStates(page: Page, within: string): Promise<string[]> {
  const marks = await page.locator(`${within} .notice-state > :visible`).all();
  return Promise.all(marks.map(async (mark) => (await mark.getAttribute('class'))?.split(' ')[1] ?? 'tag'));
}

/** Opens a page on a phone whose clock shows a moment. */
async function openAt(moment: string, path: string): Promise<Page> {
  const page = await openPage('/');
  await page.clock.setFixedTime(moment);
  await page.goto(path);
  return page;
}

describe('the amnesty of 2024, extended to 30 June', () => {
  const notice = '/kuwait/notices/kw-amnesty-2024/';

  test.each([
    ['the day before it begins', '2024-03-16T23:59:59+03:00', 'tag'],
    ['its first moment', '2024-03-17T00:00:00+03:00', 'tag--open'],
    ['the day after its first end', '2024-06-18T12:00:00+03:00', 'tag--open'],
    ['its last moment', '2024-06-30T23:59:59+03:00', 'tag--open'],
    ['the moment after', '2024-07-01T00:00:00+03:00', 'tag--closed'],
    ['years later', '2030-01-01T00:00:00+03:00', 'tag--closed'],
  ])('shows at %s how it stands', async (_, moment, state) => {
    for (const language of ['en', 'ar']) {
      const page = await openAt(moment, `/${language}${notice}`);
      expect(await shownStates(page, '.notice-head'), language).toEqual([state]);
    }
  });

  test('stands in the list of its country as it does on its own page', async () => {
    const link = `.notice-link:has(a[href$="${notice}"])`;
    expect(await shownStates(await openAt('2024-06-30T20:59:59Z', '/en/kuwait/'), link)).toEqual(['tag--open']);
    expect(await shownStates(await openAt('2024-06-30T21:00:00Z', '/en/kuwait/'), link)).toEqual(['tag--closed']);
  });

  test('goes by the day in the Gulf, wherever the phone thinks it is', async () => {
    const page = await openPage('/', { more: { timezoneId: 'America/Los_Angeles' } });
    await page.clock.setFixedTime('2024-06-30T21:00:00Z');
    await page.goto(`/en${notice}`);
    expect(await shownStates(page, '.notice-head')).toEqual(['tag--closed']);
  });

  test('is over without script too, since it was over when the site was built', async () => {
    const page = await openPage(`/en${notice}`, { javaScriptEnabled: false });
    expect(await shownStates(page, '.notice-head')).toEqual(['tag--closed']);
  });
});

test('a rule without an end is in force from its first day on', async () => {
  const path = '/en/kuwait/notices/kw-exit-permit-2025/';
  expect(await shownStates(await openAt('2025-06-30T23:59:59+03:00', path), '.notice-head')).toEqual(['tag']);
  expect(await shownStates(await openAt('2025-07-01T00:00:00+03:00', path), '.notice-head')).toEqual(['tag--open']);
});

test('every notice shows exactly one state on any day', async () => {
  for (const moment of ['2019-01-01T12:00:00Z', '2024-08-01T12:00:00Z', '2040-01-01T12:00:00Z']) {
    const page = await openAt(moment, '/en/kuwait/');
    const notices = await page.locator('.notice-link').count();
    expect(notices).toBeGreaterThan(2);
    expect(await shownStates(page, '.notice-link')).toHaveLength(notices);
  }
});
