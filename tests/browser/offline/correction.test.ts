import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { copyFolder } from '../../../src/desk/copy-folder.ts';
import { cacheSizes, faults, newPhone, open, save, startFaultServer, until, workerIsReady } from './fault-server.ts';

const old = 'tel:+96522215150';
const corrected = 'tel:+96522215159';

/** The list of numbers after one has been corrected. */
function correction(list: string): string {
  return list.replaceAll(old, corrected);
}

test('a number that is not published any more cannot be called after ten seconds, in an open tab and in a saved pack', async () => {
  const server = await startFaultServer();
  const phone = await newPhone();
  const page = await open(phone, `${server.url}/en/kuwait/offline/`);
  await save(page);
  await workerIsReady(page);
  const tab = await open(phone, `${server.url}/en/kuwait/contacts/kw-kshr-hotline/`);
  expect(await tab.locator(`main a[href="${old}"]`).count()).toBeGreaterThan(0);
  const list = await tab.evaluate(async () => (await fetch('/offline/numbers.json')).text());
  server.fault = (request, response) => {
    if (request.url !== '/offline/numbers.json') return false;
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(correction(list));
    return true;
  };
  const gone = async () => (await tab.locator(`a[href="${old}"]`).count()) === 0;
  expect(await until(gone, 10_000)).toBe(true);
  expect(await tab.locator('main .number-changed').first().isVisible()).toBe(true);
  // The contact itself shows the new one, and it can be called.
  expect(await tab.locator(`main [data-contact="kw-kshr-hotline"] a[href="${corrected}"]`).first().isVisible()).toBe(
    true,
  );
  // From the saved pack, in a tab that is opened afterwards.
  const later = await open(phone, `${server.url}/en/kuwait/guides/passport-kept/`);
  expect(await until(async () => (await later.locator(`a[href="${old}"]`).count()) === 0, 10_000)).toBe(true);
});

test('a number that still belongs to another contact is taken away from the one it left', async () => {
  const server = await startFaultServer();
  const tab = await open(await newPhone(), `${server.url}/en/kuwait/contacts/`);
  const before = await tab.locator('a[href^="tel:"]').count();
  const list = await tab.evaluate(async () => (await fetch('/offline/numbers.json')).json());
  list.contacts['kw-iom'] = ['tel:112'];
  server.fault = (request, response) => {
    if (request.url !== '/offline/numbers.json') return false;
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(list));
    return true;
  };
  const own = tab.locator('[data-contact="kw-iom"] .contact-card__channels');
  const numbers = await own.locator('a.call-button, a[href^="tel:"]').count();
  expect(numbers).toBeGreaterThan(0);
  expect(await until(async () => (await own.locator('.old-number').count()) === numbers, 10_000)).toBe(true);
  expect(await own.locator('a[href="tel:112"]').count()).toBe(numbers);
  // Nothing else on the page is touched.
  expect(await tab.locator('.old-number').count()).toBe(numbers);
  expect(await tab.locator('a[href^="tel:"]').count()).toBe(before);
});

test('a stranger cannot fake a correction', async () => {
  const server = await startFaultServer();
  const tab = await open(await newPhone(), `${server.url}/en/kuwait/help/`);
  const before = await tab.locator('a[href^="tel:"]').count();
  for (const name of Object.keys(faults)) {
    server.fault = (request, response) => {
      if (request.url !== '/offline/numbers.json') return false;
      faults[name]?.(response);
      return true;
    };
    server.asked.length = 0;
    await tab.dispatchEvent('body', 'pointerdown');
    await until(async () => server.asked.includes('/offline/numbers.json'), 9_000);
  }
  await tab.waitForLoadState('networkidle');
  expect(await tab.locator('a[href^="tel:"]').count()).toBe(before);
});

/** The built site with one thing changed in it, as a release after it would have. */
function nextRelease(change: (folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  copyFolder('dist', folder);
  change(folder);
  return folder;
}

test('an old pack serves until the new one is whole; then the new one does', { timeout: 60_000 }, async () => {
  const server = await startFaultServer();
  const phone = await newPhone();
  const page = await open(phone, `${server.url}/en/kuwait/offline/`);
  await save(page);
  await workerIsReady(page);
  // The next release: the pack of another language stands in for a new pack, under the name and the hash that fit it.
  server.root = nextRelease((folder) => {
    const other = JSON.parse(readFileSync(join(folder, 'offline/kuwait/ar.json'), 'utf8')) as { url: string };
    const url = other.url.replace('/ar-', '/en-');
    cpSync(join(folder, other.url), join(folder, url));
    writeFileSync(
      join(folder, 'offline/kuwait/en.json'),
      JSON.stringify({ ...other, url, build: 'next', savedFor: { country: 'kuwait', locale: 'en' } }),
    );
  });
  // No space for a second pack: the first one stays.
  const cdp = await phone.newCDPSession(page);
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: used + 15_000 });
  expect(await save(page)).toBe('failed');
  expect(await page.locator('[data-when="failed-no-space"]').isVisible()).toBe(true);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: server.url });
  let cut = true;
  server.fault = (request, response) => {
    if (!request.url?.endsWith('.pack') || !cut) return false;
    response.writeHead(503).end();
    return true;
  };
  expect(await save(page)).toBe('failed');
  const tab = await open(phone, `${server.url}/en/kuwait/laws/`);
  expect(await tab.locator('html').getAttribute('lang')).toBe('en');
  expect(Object.keys(await cacheSizes(tab)).filter((name) => name.includes('pack'))).toHaveLength(1);
  cut = false;
  expect(await save(page)).toBe('saved');
  const packs = Object.keys(await cacheSizes(page)).filter((name) => name.includes('pack'));
  expect(packs).toHaveLength(1);
  expect(packs[0]).toContain('-next-');
});

test('the kill switch: one visit after it is published there is no worker and no cache, and the site loads', {
  timeout: 60_000,
}, async () => {
  const server = await startFaultServer();
  const phone = await newPhone();
  const page = await open(phone, `${server.url}/en/kuwait/offline/`);
  await save(page);
  await workerIsReady(page);
  server.root = nextRelease((folder) => cpSync(join(folder, 'offline/kill-switch.js'), join(folder, 'sw.js')));
  expect(readdirSync('dist/offline')).toContain('kill-switch.js');
  const visit = await open(phone, `${server.url}/en/kuwait/laws/`);
  const left = () =>
    visit.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]);
  expect(await until(async () => (await left()).every((count) => count === 0), 20_000)).toBe(true);
  await visit.goto(`${server.url}/en/kuwait/help/`);
  expect(await visit.locator('main [data-contact]').count()).toBeGreaterThan(3);
});
