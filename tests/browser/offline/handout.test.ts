import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { newPhone, until } from './fault-server.ts';

const file = (name: string) => new URL(`../../../dist/handout/${name}`, import.meta.url).href;

describe.each(['ar', 'hi', 'en'])('%s', (locale) => {
  test('a file opens from the storage of the phone without script, and its links lead to its parts', async () => {
    const page = await (await newPhone({ javaScriptEnabled: false })).newPage();
    await page.goto(file(`kuwait-${locale}.html`));
    expect(await page.locator('html').getAttribute('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
    expect(await page.locator('main a[href="tel:112"]').first().isVisible()).toBe(true);
    expect(await page.locator('#find').isVisible()).toBe(false);
    const tile = page.locator('.topic-tile').first();
    const target = (await tile.getAttribute('href')) ?? '';
    await tile.click();
    expect(await page.evaluate(() => location.hash)).toBe(target);
    const top = () => page.locator(target).evaluate((part) => Math.abs(part.getBoundingClientRect().top));
    expect(await until(async () => (await top()) < 200)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test('a file searches in itself and asks nobody for anything', async () => {
    const page = await (await newPhone()).newPage();
    const asked: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(file(`kuwait-${locale}.html`));
    const input = page.locator('#find input');
    const visible = () => page.locator('.part:visible').count();
    const all = await visible();
    await input.fill('112 2011');
    const some = await visible();
    expect(some).toBeLessThan(all);
    expect(some).toBeGreaterThan(0);
    await input.fill('xyzxyz');
    expect(await visible()).toBe(0);
    expect(await page.locator('#find span').isVisible()).toBe(true);
    await input.fill(locale === 'ar' ? 'ma3ash' : locale === 'hi' ? 'tankhwah nahi mili' : 'sallary not payed');
    expect(await page.locator('.part:visible').first().getAttribute('data-topic')).toBe('wages-unpaid');
    await input.fill('');
    expect(await visible()).toBe(all);
    expect(asked.map((url) => fileURLToPath(url))).toHaveLength(1);
    expect(errors).toEqual([]);
  });
});
