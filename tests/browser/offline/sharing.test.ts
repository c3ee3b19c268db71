import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faults, newPhone, open, startFaultServer, until } from './fault-server.ts';

/** What the page handed to the phone's own menu. */
interface Shared {
  /** Names of all fields, so that a title or a text beside the file would be seen. */
  fields: string[];
  url: string | undefined;
  files: { name: string; type: string; bytes: number; sha256: string }[];
}

/** What a phone's menu takes, and whether its reader closes it. */
interface Menu {
  takes: 'files' | 'addresses' | 'addresses, and cannot be asked';
  isClosed?: boolean;
}

/** Chromium on a computer has no such menu. This one is as strict as a phone's: without a tap just before, it does not open. */
async function giveMenu(phone: BrowserContext, menu: Menu): Promise<void> {
  await phone.addInitScript(({ takes, isClosed }: Menu) => {
    const shared: Shared[] = [];
    // Not `userActivation`: for Chromium every question of a test to the page counts as a tap.
    let tapped = Number.NEGATIVE_INFINITY;
    addEventListener('click', () => (tapped = performance.now()), true);
    const isFile = ({ name, type }: File) => name.endsWith('.html') && type === 'text/html';
    const canShare = ({ files = [] }: ShareData = {}) =>
      files.length === 0 || (takes === 'files' && files.every(isFile));
    const share = async (data: ShareData = {}) => {
      if (performance.now() - tapped > 5_000) throw new DOMException('Nobody tapped', 'NotAllowedError');
      if (!canShare(data)) throw new TypeError('This phone takes no such files');
      const files = (data.files ?? []).map(async (file) => {
        const bytes = await file.arrayBuffer();
        const hash = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))];
        const sha256 = hash.map((byte) => byte.toString(16).padStart(2, '0')).join('');
        return { name: file.name, type: file.type, bytes: bytes.byteLength, sha256 };
      });
      shared.push({ fields: Object.keys(data), url: data.url, files: await Promise.all(files) });
      if (isClosed) throw new DOMException('The menu was closed', 'AbortError');
    };
    Object.assign(globalThis, { shared });
    Object.defineProperty(navigator, 'share', { value: share });
    Object.defineProperty(navigator, 'canShare', { value: takes.endsWith('asked') ? undefined : canShare });
  }, menu);
}

function sharedFrom(page: Page): Promise<Shared[]> {
  return page.evaluate(() => (globalThis as unknown as { shared: Shared[] }).shared);
}

/** Taps "share" and waits until the menu has been given so many things since the page was opened. */
async function share(page: Page, times = 1): Promise<Shared[]> {
  await page.click('#share');
  await until(async () => (await sharedFrom(page)).length >= times);
  return sharedFrom(page);
}

/** Errors of the page's own scripts; an unhandled rejection is one. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

/** The file of a language, as it was built. */
function handout(locale: string): Shared['files'][number] {
  const name = `kuwait-${locale}.html`;
  const bytes = readFileSync(new URL(`../../../dist/handout/${name}`, import.meta.url));
  return { name, type: 'text/html', bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

test.each(['ar', 'hi', 'en'])(
  'a phone that takes files gets the file in %s, whole, and nothing else',
  async (locale) => {
    const server = await startFaultServer();
    const phone = await newPhone();
    await giveMenu(phone, { takes: 'files' });
    const page = await open(phone, `${server.url}/${locale}/kuwait/offline/`);
    const errors = errorsOf(page);
    expect(await page.locator('#share').isVisible()).toBe(true);
    expect(await share(page)).toEqual([{ fields: ['files'], url: undefined, files: [handout(locale)] }]);
    expect(errors).toEqual([]);
  },
);

test.each(['addresses', 'addresses, and cannot be asked'] as const)(
  'a phone that takes %s gets the address of the page, and nothing else',
  async (takes) => {
    const server = await startFaultServer();
    const phone = await newPhone();
    await giveMenu(phone, { takes });
    const address = `${server.url}/en/kuwait/offline/`;
    const page = await open(phone, address);
    expect(await share(page)).toEqual([{ fields: ['url'], url: address, files: [] }]);
    expect(server.asked.filter((path) => path.startsWith('/handout/'))).toEqual([]);
  },
);

test('a phone without such a menu shows the link to the file and no button', async () => {
  const server = await startFaultServer();
  const phone = await newPhone();
  await phone.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
    Reflect.deleteProperty(Navigator.prototype, 'canShare');
  });
  const page = await open(phone, `${server.url}/en/kuwait/offline/`);
  // Shown by the same script, after it has looked for a menu.
  await page.locator('#save-offline').waitFor({ state: 'visible' });
  expect(await page.locator('#share').isVisible()).toBe(false);
  expect(await page.locator('#handout').isVisible()).toBe(true);
  expect(await page.locator('#handout').getAttribute('href')).toBe('/handout/kuwait-en.html');
});

test.each(['files', 'addresses'] as const)(
  'closing the menu of a phone that takes %s changes nothing',
  async (takes) => {
    const server = await startFaultServer();
    const phone = await newPhone();
    await giveMenu(phone, { takes, isClosed: true });
    const page = await open(phone, `${server.url}/en/kuwait/offline/`);
    const errors = errorsOf(page);
    page.on('console', (message) => errors.push(message.text()));
    const before = await page.locator('body').innerHTML();
    expect(await share(page)).toHaveLength(1);
    // The second tap shows that the button still works, and gives an error of the first the time to be seen.
    expect(await share(page, 2)).toHaveLength(2);
    expect(await page.locator('body').innerHTML()).toBe(before);
    expect(page.url()).toBe(`${server.url}/en/kuwait/offline/`);
    expect(phone.pages()).toHaveLength(1);
    expect(errors).toEqual([]);
  },
);

/** Taps "share" and waits until the page says that the file has not come. */
async function tapInVain(page: Page): Promise<void> {
  await page.click('#share');
  await page.locator('[data-share="failed"]').waitFor({ state: 'visible' });
}

async function expectHealing(page: Page, errors: string[]): Promise<void> {
  expect(await sharedFrom(page)).toEqual([]);
  expect(await page.locator('#handout').isVisible()).toBe(true);
  expect((await share(page)).map(({ files }) => files)).toEqual([[handout('en')]]);
  expect(await page.locator('[data-share="failed"]').isVisible()).toBe(false);
  expect(errors).toEqual([]);
}

describe('a file that does not come is not shared, and the next tap shares it', () => {
  test.each(['a login page with 200', 'a redirect to a login page', 'a closed door', 'a cut line', 'a 503', 'a 511'])(
    '%s',
    async (name) => {
      const server = await startFaultServer();
      const phone = await newPhone();
      await giveMenu(phone, { takes: 'files' });
      const page = await open(phone, `${server.url}/en/kuwait/offline/`);
      const errors = errorsOf(page);
      server.fault = (request, response) => {
        if (!request.url?.startsWith('/handout/')) return false;
        faults[name]?.(response);
        return true;
      };
      await tapInVain(page);
      server.fault = undefined;
      await expectHealing(page, errors);
    },
  );

  test('no network', async () => {
    const server = await startFaultServer();
    const phone = await newPhone();
    await giveMenu(phone, { takes: 'files' });
    const page = await open(phone, `${server.url}/en/kuwait/offline/`);
    const errors = errorsOf(page);
    await phone.setOffline(true);
    await tapInVain(page);
    await phone.setOffline(false);
    await expectHealing(page, errors);
  });
});

test('on a slow line the file waits for a second tap, and does not come twice', { timeout: 60_000 }, async () => {
  const server = await startFaultServer();
  const phone = await newPhone();
  await giveMenu(phone, { takes: 'files' });
  const page = await open(phone, `${server.url}/en/kuwait/offline/`);
  const bytes = readFileSync(new URL('../../../dist/handout/kuwait-en.html', import.meta.url));
  server.fault = (request, response) => {
    if (!request.url?.startsWith('/handout/')) return false;
    // A tap counts for about five seconds.
    setTimeout(() => response.writeHead(200, { 'Content-Type': 'text/html' }).end(bytes), 7_000);
    return true;
  };
  await page.click('#share');
  await page.locator('[data-share="coming"]').waitFor({ state: 'visible' });
  await page.locator('[data-share="ready"]').waitFor({ state: 'visible', timeout: 20_000 });
  expect(await sharedFrom(page)).toEqual([]);
  server.asked.length = 0;
  expect((await share(page))[0]?.files).toEqual([handout('en')]);
  expect(server.asked.filter((path) => path.startsWith('/handout/'))).toEqual([]);
  expect(await page.locator('[data-share="ready"]').isVisible()).toBe(false);
});
