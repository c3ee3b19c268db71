import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage, problemsOf } from './fixtures.ts';
import { cacheSizes, newPhone, open, save, startFaultServer, until, workerIsReady } from './offline/fault-server.ts';

/** A screen that everybody uses. */
const screen = { width: 1024, height: 768 };

/** Opens a page of a kiosk and waits until its script is there. */
async function openKiosk(path: string, more = {}): Promise<Page> {
  const page = await openPage(`${path}?kiosk=1`, { ...screen, more });
  await isLocked(page);
  return page;
}

async function isLocked(page: Page): Promise<void> {
  expect(await until(() => page.evaluate(() => document.adoptedStyleSheets.length > 0))).toBe(true);
}

/** Whether the script of a kiosk lies in a cache of the worker. */
function isScriptKept(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().some(({ url }) => url.includes('/assets/kiosk-'));
  });
}

const address = (page: Page) => page.url().replace(inject('siteUrl'), '');
const question = (page: Page) => page.locator('dialog.kiosk-idle');

describe('links of a kiosk', () => {
  test('lead to pages of the site, each a kiosk again, and leave nothing for Back', async () => {
    const page = await openKiosk('/ur/kuwait/');
    const before = await page.evaluate(() => history.length);
    await page.click('main a[href="/ur/kuwait/guides/passport-kept/"]');
    await page.waitForURL('**/ur/kuwait/guides/passport-kept/?kiosk=1');
    await isLocked(page);
    await page.click('.language-menu summary');
    await page.click('.language-menu a[lang="am"]');
    await page.waitForURL('**/am/kuwait/guides/passport-kept/?kiosk=1');
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(problemsOf(page)).toEqual([]);
  });

  test('out of the site show where they lead, and do not', async () => {
    const page = await openKiosk('/en/kuwait/laws/');
    const link = page.locator('main a[href^="https://"]').first();
    const href = (await link.getAttribute('href')) ?? '';
    await link.click();
    const shown = page.locator('.kiosk-address');
    expect(`https://${await shown.textContent()}`).toBe(href.replace(/\/$/, ''));
    expect(address(page)).toBe('/en/kuwait/laws/?kiosk=1');
    await link.click();
    expect(await shown.count()).toBe(0);
  });

  test.each([
    ['en', 'a[href^="tel:"]'],
    ['ar', 'a[href^="mailto:"], a[href^="https://wa.me/"], a[href^="sms:"]'],
  ])('in %s that call or write do nothing, and what they would call stands there: %s', async (language, selector) => {
    const page = await openKiosk(`/${language}/kuwait/contacts/`);
    const opened: string[] = [];
    page.on('request', (request) => opened.push(request.url()));
    page.context().on('page', (other) => opened.push(other.url()));
    const links = page.locator(`main :is(${selector})`);
    expect(await links.count()).toBeGreaterThan(3);
    const texts = await links.evaluateAll((all) =>
      all.map((link) => {
        (link as HTMLElement).click();
        link.dispatchEvent(new MouseEvent('auxclick', { bubbles: true, cancelable: true, button: 1 }));
        return (link as HTMLElement).innerText;
      }),
    );
    for (const text of texts) expect(text).toMatch(/\d{3}|@/);
    expect(address(page)).toBe(`/${language}/kuwait/contacts/?kiosk=1`);
    expect(opened.filter((url) => !url.includes('numbers.json'))).toEqual([]);
  });

  test('that save, download, print or send are not there, and the exit begins anew', async () => {
    for (const path of ['/en/kuwait/guides/wages-unpaid/', '/hi/kuwait/offline/', '/en/kuwait/letter/']) {
      const page = await openKiosk(path);
      const offers = page.locator(
        'a[download], a[href$="/offline/"], #save-offline, [data-part="share"], a[href^="https://wa.me/?"], [x-on\\:click="print"], [x-on\\:click="whatsapp"]',
      );
      expect(await offers.count()).toBeGreaterThan(0);
      for (const offer of await offers.all()) expect(await offer.isVisible()).toBe(false);
      await page.click('#exit');
      await page.waitForURL(({ pathname }) => pathname === '/');
      expect(address(page)).toBe('/?kiosk=1');
    }
  });

  test('have no menu, and three times Shift leads nowhere', async () => {
    const page = await openKiosk('/en/kuwait/');
    const isStopped = await page.evaluate(() => {
      const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
      document.querySelector('main a')?.dispatchEvent(event);
      return event.defaultPrevented;
    });
    expect(isStopped).toBe(true);
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    expect(address(page)).toBe('/en/kuwait/?kiosk=1');
  });
});

describe('when nobody touches it', { timeout: 60_000 }, () => {
  test('it asks after 75 seconds, in the language of the page, and after 90 it has forgotten what was typed', async () => {
    const page = await openPage('/', screen);
    await page.clock.install();
    await page.goto('/ar/kuwait/letter/?kiosk=1');
    await isLocked(page);
    const field = page.locator('input[type="text"], textarea').first();
    await field.fill('NAME OF SOMEBODY');
    await page.clock.runFor(70_000);
    expect(await question(page).isVisible()).toBe(false);
    await page.clock.runFor(6_000);
    expect(await question(page).isVisible()).toBe(true);
    expect(await question(page).locator('p').textContent()).toMatch(/1[345]/);
    await page.clock.runFor(16_000);
    await page.waitForURL(({ pathname }) => pathname === '/');
    expect(address(page)).toBe('/?kiosk=1');
    await page.goBack().catch(() => null);
    expect(await page.locator('html').innerHTML()).not.toContain('NAME OF SOMEBODY');
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).toBe('{}');
  });

  test('whoever is still there says so with a touch or a key, and stays', async () => {
    const page = await openPage('/', screen);
    await page.clock.install();
    await page.goto('/en/kuwait/?kiosk=1');
    await isLocked(page);
    await page.clock.runFor(80_000);
    await question(page).locator('button').click();
    await page.clock.runFor(1_000);
    expect(await question(page).isVisible()).toBe(false);
    await page.clock.runFor(70_000);
    await page.keyboard.press('Tab');
    await page.clock.runFor(70_000);
    expect(address(page)).toBe('/en/kuwait/?kiosk=1');
    await page.clock.runFor(25_000);
    await page.waitForURL(({ pathname }) => pathname === '/');
  });

  test('the start page stays and asks nothing', async () => {
    const page = await openPage('/', screen);
    await page.clock.install();
    await page.goto('/?kiosk=1');
    await isLocked(page);
    await page.clock.runFor(300_000);
    expect(await question(page).count()).toBe(0);
  });
});

test('it fills the screen at the first touch', async () => {
  const page = await openKiosk('/en/kuwait/', { screen: { width: 1280, height: 900 } });
  expect(await page.evaluate(() => document.fullscreenElement === null)).toBe(true);
  await page.click('h1');
  expect(await until(() => page.evaluate(() => document.fullscreenElement !== null))).toBe(true);
});

test('a short link lets everybody choose a language, whatever that of the machine is', async () => {
  const page = await openPage('/go/kw-help/?kiosk=1', { ...screen, locale: 'hi-IN' });
  await isLocked(page);
  await page.click('main a[lang="bn"]');
  await page.waitForURL('**/bn/kuwait/help/?kiosk=1');
});

test('no country is saved by itself, and one that staff have saved serves without a network', async () => {
  const server = await startFaultServer();
  const phone = await newPhone({ viewport: screen });
  const page = await open(phone, `${server.url}/en/kuwait/?kiosk=1`);
  await workerIsReady(page);
  for (const path of ['help/', 'laws/', 'guides/passport-kept/']) {
    await page.goto(`${server.url}/en/kuwait/${path}?kiosk=1`);
    await isLocked(page);
  }
  expect(Object.keys(await cacheSizes(page)).filter((name) => name.includes('pack'))).toEqual([]);
  // Its own script is, so that without a network nothing leads out either.
  expect(await until(() => isScriptKept(page))).toBe(true);
  const staff = await open(phone, `${server.url}/en/kuwait/offline/`);
  expect(await save(staff)).toBe('saved');
  await phone.setOffline(true);
  await page.goto(`${server.url}/en/kuwait/?kiosk=1`);
  await isLocked(page);
  await page.click('main a[href="/en/kuwait/guides/passport-kept/"]');
  await page.waitForURL('**/en/kuwait/guides/passport-kept/?kiosk=1');
  await isLocked(page);
});

test('other pages do not fetch the script of a kiosk, and their worker does not keep it', async () => {
  const asked: string[] = [];
  const page = await openPage('/en/', screen);
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/en/kuwait/guides/passport-kept/?from=chat');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /kiosk-/.test(url))).toEqual([]);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  await workerIsReady(page);
  expect(await isScriptKept(page)).toBe(false);
});
