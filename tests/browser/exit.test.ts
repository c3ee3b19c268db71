import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, type Phone } from './fixtures.ts';
import { newPhone, open, save, startFaultServer, until, workerIsReady } from './offline/fault-server.ts';

const outside = 'https://www.google.com/';

/** A page of the site, with a stand-in for the page outside. */
async function openSite(path: string, phone: Phone = {}, answers = true): Promise<Page> {
  const page = await openPage(path, phone);
  await page.route(`${outside}**`, (route) =>
    answers ? route.fulfill({ contentType: 'text/html', body: '<title>Outside</title><h1>Outside</h1>' }) : undefined,
  );
  return page;
}

const isNeutral = (page: Page, language: string) => new URL(page.url()).pathname === `/${language}/neutral/`;

describe.each([
  ['ar', [1, 3, 10]],
  ['ur', [3]],
  ['hi', [3]],
  ['am', [1]],
  ['en', [3]],
] as const)('in %s', (language, counts) => {
  test.each(counts)(
    'after %i pages the exit leaves, and Back shows a calendar and nothing of the site, however often',
    async (count) => {
      const page = await openSite(`/${language}/`);
      const paths = ['kuwait/', 'kuwait/help/', 'kuwait/laws/', 'kuwait/guides/passport-kept/', 'privacy/'];
      for (let step = 1; step < count; step++) await page.goto(`/${language}/${paths[step % paths.length]}`);
      await page.click('#exit');
      await page.waitForURL(outside);
      expect(await page.locator('h1').textContent()).toBe('Outside');
      for (let step = 0; step < 5; step++) {
        await page.goBack({ waitUntil: 'commit' }).catch(() => null);
        // Before the first page of the site the tab was empty; a phone would close it.
        const isGone = () => isNeutral(page, language) || page.url() === 'about:blank';
        expect(await until(async () => isGone(), 5_000)).toBe(true);
        expect(await page.evaluate(() => document.documentElement.style.visibility)).toBe('');
        expect(await page.locator('html').innerHTML()).not.toMatch(/Salama|tel:/);
      }
    },
  );
});

test('the page is hidden at once, also when the page outside never answers, and then a calendar stands in its place', async () => {
  const page = await openSite('/en/kuwait/guides/abuse-violence/', {}, false);
  const after = await page.evaluate(() => {
    const started = performance.now();
    document.querySelector<HTMLElement>('#exit')?.click();
    const { visibility } = getComputedStyle(document.documentElement);
    return { visibility, title: document.title, milliseconds: performance.now() - started };
  });
  expect(after).toMatchObject({ visibility: 'hidden', title: '\u200b' });
  expect(await until(async () => isNeutral(page, 'en'), 8_000)).toBe(true);
  expect(await page.locator('h1').textContent()).toContain('Calendar');
});

test('without a network it leads to the calendar, which is on the phone after one visit', async () => {
  const server = await startFaultServer();
  const phone = await newPhone();
  const page = await open(phone, `${server.url}/hi/kuwait/offline/`);
  expect(await save(page)).toBe('saved');
  await workerIsReady(page);
  await phone.setOffline(true);
  await page.goto(`${server.url}/hi/kuwait/help/`);
  await page.click('#exit');
  expect(await until(async () => isNeutral(page, 'hi'))).toBe(true);
  expect(await page.locator('ol').count()).toBe(12);
  await page.goBack({ waitUntil: 'commit' }).catch(() => null);
  expect(await until(async () => isNeutral(page, 'hi'))).toBe(true);
});

test('three times Shift leaves as well; slowly, or with another key between, it does not', async () => {
  const page = await openSite('/en/kuwait/');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.keyboard.press('a');
  await page.keyboard.press('Shift');
  expect(new URL(page.url()).pathname).toBe('/en/kuwait/');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.waitForURL(outside);
});

test('a page that the browser kept whole for Back is never shown again after the exit', async () => {
  const page = await openSite('/en/kuwait/guides/abuse-violence/');
  // As the browser does it: the page is put away, the tab is left from another page, and this one comes back as it was.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  expect(await page.evaluate(() => document.documentElement.style.visibility)).toBe('hidden');
  await page.evaluate(() => {
    sessionStorage.setItem('left', '');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  expect(await until(async () => isNeutral(page, 'en'))).toBe(true);
});

test('a page that the browser kept whole is shown again when nobody left', async () => {
  const page = await openSite('/en/kuwait/');
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  expect(await page.evaluate(() => document.documentElement.style.visibility)).toBe('');
});

test('without a script the exit is a link that leaves', async () => {
  const page = await openSite('/ar/kuwait/', { javaScriptEnabled: false });
  await page.click('#exit');
  await page.waitForURL(outside);
});

test('who left by mistake finds the way back, and who comes on purpose is not sent away', async () => {
  const page = await openSite('/hi/');
  await page.goto('/hi/kuwait/');
  await page.click('#exit');
  await page.waitForURL(outside);
  await page.goBack({ waitUntil: 'commit' }).catch(() => null);
  expect(await until(async () => isNeutral(page, 'hi'))).toBe(true);
  await page.locator('footer a').click();
  await page.waitForURL('**/hi/');
  expect(await page.locator('h1').isVisible()).toBe(true);
  await page.goto('/hi/kuwait/help/');
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/hi/');
  expect(await page.locator('h1').isVisible()).toBe(true);
});

test('Back on a site that was not left shows the page as it was', async () => {
  const page = await openSite('/en/kuwait/laws/');
  await page.evaluate(() => scrollTo(0, 1_500));
  await page.locator('.footer nav a').first().click();
  await page.waitForLoadState();
  await page.goBack();
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await page.title()).toContain('Salama');
  expect(await until(async () => (await page.evaluate(() => scrollY)) > 1_000)).toBe(true);
});

test('the tab remembers that it was left and nothing else', async () => {
  const page = await openSite('/en/kuwait/guides/abuse-violence/');
  await page.evaluate(() =>
    addEventListener('pagehide', () => localStorage.setItem('seen', JSON.stringify({ ...sessionStorage }))),
  );
  await page.click('#exit');
  await page.waitForURL(outside);
  await page.goto('/en/neutral/');
  expect(await page.evaluate(() => localStorage.getItem('seen'))).toBe('{"left":""}');
});

test.each([
  [320, 'ar'],
  [360, 'ur'],
  [360, 'en'],
  // With the keyboard of the phone open, and with letters of twice the size.
  [320, 'ar', { height: 300, path: 'letter' }],
  [360, 'hi', { height: 320, path: 'amounts' }],
  [320, 'am', { zoom: 2, path: 'letter' }],
  [320, 'ar', { zoom: 2, path: 'guides/wages-unpaid' }],
] as [number, string, { height?: number; zoom?: number; path?: string }?][])(
  'at %i px in %s the exit is in view wherever the page is scrolled to, large enough, and nothing covers it: %j',
  async (width, language, { height: tall = 640, zoom = 1, path = 'guides/wages-unpaid' } = {}) => {
    const page = await openPage(`/${language}/kuwait/${path}/`, { width, height: tall });
    // As large as the setting of the phone for its letters makes them.
    await page.evaluate((times) => {
      document.documentElement.style.fontSize = `${112.5 * times}%`;
    }, zoom);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let top = 0; top < height; top += 500) {
      const box = await page.evaluate((y) => {
        scrollTo(0, y);
        const exit = document.querySelector('#exit');
        const { left, top: at, width: wide, height: high } = exit?.getBoundingClientRect() ?? new DOMRect();
        const above = document.elementFromPoint(left + wide / 2, at + high / 2);
        return { at, wide, high, isFree: exit?.contains(above) ?? false };
      }, top);
      expect(box).toMatchObject({ isFree: true });
      expect(box.at).toBeGreaterThanOrEqual(0);
      expect(Math.min(box.wide, box.high)).toBeGreaterThanOrEqual(48);
    }
  },
);
