import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, problemsOf } from './fixtures.ts';

const total = 11;
const questions = (page: Page) => page.locator('.question:visible');

/** @returns the place of the question that is shown, from 0 on */
function place(page: Page): Promise<number> {
  return page.locator('.question').evaluateAll((all) => all.findIndex((question) => !(question as HTMLElement).hidden));
}

async function answer(page: Page, value: 'yes' | 'no'): Promise<void> {
  await questions(page).locator(`input[value="${value}"]`).check();
}

describe.each(['ar', 'ur', 'hi', 'am', 'en'])('in %s', (language) => {
  test('one question a screen, and at the end what the answers may mean, who to call, and what to read', async () => {
    const page = await openPage(`/${language}/kuwait/check/`);
    expect(await questions(page).count()).toBe(1);
    expect(await page.locator('#result').isVisible()).toBe(false);
    await answer(page, 'yes');
    expect(await place(page)).toBe(1);
    await answer(page, 'no');
    await questions(page).locator('fieldset button').click();
    for (let at = 3; at < total; at++) await answer(page, 'no');
    expect(await questions(page).count()).toBe(0);
    const result = page.locator('#result');
    expect(await result.isVisible()).toBe(true);
    expect(await result.locator('[data-sentences]').textContent()).toMatch(/\p{L}/u);
    expect(await result.locator('a[href="tel:112"]').isVisible()).toBe(true);
    const topics = await result
      .locator('li[data-topic]:visible')
      .evaluateAll((all) => all.map((item) => (item as HTMLElement).dataset.topic));
    expect(topics).toEqual(['passport-kept', 'trafficking-signs']);
    expect(await result.locator('.law-list').isVisible()).toBe(true);
    expect(problemsOf(page)).toEqual([]);
  });

  test('without a script it is one long page with every question, and a yes to danger shows whom to call', async () => {
    const page = await openPage(`/${language}/qatar/check/`, { javaScriptEnabled: false });
    expect(await questions(page).count()).toBe(total);
    expect(await page.locator('#result').isVisible()).toBe(true);
    expect(await page.locator('.question button:visible').count()).toBe(0);
    const danger = page.locator('.question[data-danger]').last();
    expect(await danger.locator('a[href="tel:999"]').isVisible()).toBe(false);
    await danger.locator('input[value="yes"]').check();
    expect(await danger.locator('a[href="tel:999"]').isVisible()).toBe(true);
    expect(await page.locator('#result li[data-topic]:visible').count()).toBeGreaterThan(8);
  });
});

test('a yes to a question of danger shows the numbers before anything else is asked', async () => {
  const page = await openPage('/en/kuwait/check/');
  while ((await page.locator('.question[data-danger]:visible').count()) === 0) await answer(page, 'no');
  const at = await place(page);
  await answer(page, 'yes');
  expect(await place(page)).toBe(at);
  expect(await questions(page).locator('a[href="tel:112"]').isVisible()).toBe(true);
  await questions(page).locator('.question__danger button').click();
  expect(await place(page)).toBe(at + 1);
});

test('who says no to everything is not told that all is well, and still finds whom to ask', async () => {
  const page = await openPage('/en/kuwait/check/');
  for (let at = 0; at < total; at++) await answer(page, 'no');
  const result = page.locator('#result');
  expect(await result.innerText()).toContain('You said yes to no question. If something still feels wrong');
  expect(await result.locator('a[href="tel:112"]').isVisible()).toBe(true);
  expect(await result.locator('li[data-topic]:visible').count()).toBe(0);
  await result.locator('button').click();
  expect(await place(page)).toBe(0);
});

test('nothing that was answered is kept: not in the address, the storage, a request, or for who presses Back', async () => {
  const page = await openPage('/en/kuwait/check/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const before = await page.evaluate(() => [location.href, document.title, history.length]);
  await answer(page, 'yes');
  await answer(page, 'yes');
  expect(await page.evaluate(() => [location.href, document.title, history.length])).toEqual(before);
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]))).toBe(
    '[{},{},""]',
  );
  expect(asked.filter((url) => !url.includes('/offline/') && !url.endsWith('/sw.js'))).toEqual([]);
  await page.goto('/en/kuwait/help/');
  await page.goBack();
  expect(await place(page)).toBe(0);
  expect(await page.locator('.question input:checked').count()).toBe(0);
});

test('a keyboard answers everything, and the next question is read out', async () => {
  const page = await openPage('/en/kuwait/check/');
  await questions(page).locator('input').first().focus();
  await page.keyboard.press('Space');
  expect(await place(page)).toBe(1);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('FIELDSET');
  // The answers are one stop for the key, as radio buttons are; then comes the button.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await place(page)).toBe(2);
  const group = page.getByRole('group', { name: /promised/ });
  expect(await group.count()).toBe(1);
});

test('no text of it calls the reader a victim', async () => {
  const page = await openPage('/en/kuwait/check/', { javaScriptEnabled: false });
  expect(await page.locator('main').innerText()).not.toMatch(/you are a victim/i);
});
