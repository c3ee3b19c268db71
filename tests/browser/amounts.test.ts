import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, problemsOf } from './fixtures.ts';

const sheet = (page: Page, name: string) => page.locator(`[data-sheet="${name}"]`);

/** Types into the fields of a sum, in their order. */
async function fill(page: Page, name: string, ...values: string[]): Promise<void> {
  for (const [at, value] of values.entries()) await sheet(page, name).locator('input[type="text"]').nth(at).fill(value);
}

/** @returns the steps that are shown: what is said, and what comes out */
async function steps(page: Page, name: string): Promise<string[]> {
  return (await sheet(page, name).locator('.steps li:visible [data-sum]').allInnerTexts()).map((text) => text.trim());
}

describe.each(['ar', 'ur', 'hi', 'am', 'en'])('in %s', (language) => {
  test('end of service in Kuwait is counted step by step while it is typed', async () => {
    const page = await openPage(`/${language}/kuwait/amounts/`);
    await fill(page, 'end-company', '300', '7', '4', '10');
    await sheet(page, 'end-company').locator('input[value="resign"]').check();
    expect(await steps(page, 'end-company')).toEqual([
      '300.000 ÷ 26 = 11.538 KWD',
      '5 × 15 × 11.538 = 865.385 KWD',
      '2.33 × 300.000 = 700.000 KWD',
      '1,565.385 KWD',
      '1,565.385 × 2 ÷ 3 = 1,043.590 KWD',
      '10 × 11.538 = 115.385 KWD',
      '1,158.974 KWD',
    ]);
    for (const text of await sheet(page, 'end-company').locator('.steps li:visible [data-sum]').all())
      expect(await text.getAttribute('dir')).toBe('ltr');
    expect(problemsOf(page)).toEqual([]);
  });

  test('without a script every step says how to count it', async () => {
    const page = await openPage(`/${language}/qatar/amounts/`, { javaScriptEnabled: false });
    expect(await page.locator('main input:visible').count()).toBe(0);
    const lines = await steps(page, 'end-company');
    expect(lines[0]).toMatch(/\p{L}.* ÷ 30$/su);
    expect(lines[1]).toMatch(/^21 × .*\p{L}/su);
    expect(await page.locator('.law-list li').count()).toBeGreaterThan(5);
  });
});

test('in Qatar nothing is due before the first year is full', async () => {
  const page = await openPage('/en/qatar/amounts/');
  await fill(page, 'end-company', '3000', '0', '11');
  expect(await steps(page, 'end-company')).toEqual(['0 = 0.00 QAR']);
  await fill(page, 'end-company', '3000', '4', '');
  expect(await steps(page, 'end-company')).toEqual([
    '3,000.00 ÷ 30 = 100.00 QAR',
    '21 × 100.00 = 2,100.00 QAR',
    '4 × 2,100.00 = 8,400.00 QAR',
  ]);
});

test('overtime in Kuwait shows both ways of counting an hour', async () => {
  const page = await openPage('/en/kuwait/amounts/');
  await fill(page, 'overtime-company', '250', '1');
  expect(await steps(page, 'overtime-company')).toEqual([
    '250.000 ÷ 26 ÷ 8 = 1.202 KWD',
    '1.202 × 1.25 = 1.502 KWD',
    '1 × 1.502 = 1.502 KWD',
    '250.000 ÷ 30 ÷ 8 = 1.042 KWD',
    '1.042 × 1.25 = 1.302 KWD',
    '1 × 1.302 = 1.302 KWD',
  ]);
});

test('what is no number is said so at its field, and nothing is counted with it', async () => {
  const page = await openPage('/en/kuwait/amounts/');
  await fill(page, 'unpaid', '120', 'two');
  const wrong = sheet(page, 'unpaid').locator('[role="alert"]:visible');
  expect(await wrong.count()).toBe(1);
  const field = sheet(page, 'unpaid').locator('input[type="text"]').nth(1);
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect((await steps(page, 'unpaid')).join(' ')).not.toContain('KWD');
  await field.fill('٢');
  expect(await wrong.count()).toBe(0);
  expect(await steps(page, 'unpaid')).toEqual(['2 × 120.000 = 240.000 KWD', '240.000 − 0.000 = 240.000 KWD']);
});

test('who says what the work is sees only what is for it', async () => {
  const page = await openPage('/en/kuwait/amounts/');
  expect(await sheet(page, 'end-domestic').isVisible()).toBe(true);
  await page.check('input[value="company"]');
  expect(await sheet(page, 'end-domestic').isVisible()).toBe(false);
  expect(await sheet(page, 'unpaid').isVisible()).toBe(true);
  await page.check('input[value="domestic"]');
  expect(await sheet(page, 'end-domestic').isVisible()).toBe(true);
  expect(await sheet(page, 'overtime-domestic').innerText()).toContain('We do not know how to count this.');
});

test('a keyboard reaches every field, each with its label', async () => {
  const page = await openPage('/en/kuwait/amounts/');
  for (const label of ['Wage for one month (KWD)', 'Full years in this job', 'And months'])
    expect(await sheet(page, 'end-company').getByLabel(label, { exact: true }).count()).toBe(1);
  await sheet(page, 'end-company').getByLabel('Full years in this job').focus();
  await page.keyboard.type('3');
  await page.keyboard.press('Tab');
  await page.keyboard.type('6');
  expect(await sheet(page, 'end-company').getByLabel('And months').inputValue()).toBe('6');
});

test('the button forgets every number, and so does Back', async () => {
  const page = await openPage('/en/kuwait/amounts/');
  await fill(page, 'end-company', '300', '7');
  await page.check('input[name="work"][value="company"]');
  await page.getByRole('button', { name: 'Clear all numbers' }).click();
  expect(await page.locator('input[name="work"]:checked').count()).toBe(0);
  const first = sheet(page, 'end-company').locator('input[type="text"]').first();
  expect(await first.inputValue()).toBe('');
  await fill(page, 'end-company', '300', '7');
  await page.goto('/en/kuwait/help/');
  await page.goBack();
  expect(await first.inputValue()).toBe('');
  expect((await steps(page, 'end-company')).join(' ')).not.toContain('300');
});
