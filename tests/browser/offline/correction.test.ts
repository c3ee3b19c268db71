import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
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
  await phone.clock.install();
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
  await tab.clock.fastForward(10_000);
  expect(await until(async () => (await tab.locator(`a[href="${old}"]`).count()) === 0)).toBe(true);
  expect(await tab.locator('main .number-changed').first().isVisible()).toBe(true);
  // The contact itself shows the new one, and it can be called.
  expect(await tab.locator(`main [data-contact="kw-kshr-hotline"] a[href="${corrected}"]`).first().isVisible()).toBe(
    true,
  );
  // From the saved pack, in a tab that is opened afterwards.
  const later = await open(phone, `${server.url}/en/kuwait/guides/passport-kept/`);
  await later.clock.fastForward(10_000);
  expect(await until(async () => (await later.locator(`a[href="${old}"]`).count()) === 0)).toBe(true);
});

test('a number that still belongs to another contact is taken away from the one it left', async () => {
  const server = await startFaultServer();
  const phone = await newPhone();
  await phone.clock.install();
  const tab = await open(phone, `${server.url}/en/kuwait/contacts/`);
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
  await tab.clock.fastForward(10_000);
  expect(await until(async () => (await own.locator('.old-number').count()) === numbers)).toBe(true);
  expect(await own.locator('a[href="tel:112"]').count()).toBe(numbers);
  // Nothing else on the page is touched.
  expect(await tab.locator('.old-number').count()).toBe(numbers);
  expect(await tab.locator('a[href^="tel:"]').count()).toBe(before);
});

test('a stranger cannot fake a correction', async () => {
  const server = await startFaultServer();
  const tab = await open(await newPhone(), `${server.url}/en/kuwait/help/`);
  const before = await tab.locator('a[href^="tel:"]').count();
  /** Every touch asks, but not before the answer to the last question has been dealt with. */
  const touchUntilItAsks = async () => {
    server.asked.length = 0;
    const asks = async () => {
      await tab.dispatchEvent('body', 'pointerdown');
      return server.asked.includes('/offline/numbers.json');
    };
    expect(await until(asks)).toBe(true);
  };
  for (const name of Object.keys(faults)) {
    server.fault = (request, response) => {
      if (request.url !== '/offline/numbers.json') return false;
      faults[name]?.(response);
      return true;
    };
    await touchUntilItAsks();
  }
  server.fault = undefined;
  await touchUntilItAsks();
  expect(await tab.locator('a[href^="tel:"]').count()).toBe(before);
});

test('an old pack serves until the new one is whole; then the new one does', { timeout: 60_000 }, async () => {
  const server = await startFaultServer();
  const phone = await newPhone();
  const page = await open(phone, `${server.url}/en/kuwait/offline/`);
  await save(page);
  await workerIsReady(page);
  // The next release: the pack of another language stands in for a new pack, under the name and the hash that fit it.
  const other = JSON.parse(readFileSync('dist/offline/kuwait/ar.json', 'utf8')) as { url: string };
  const url = other.url.replace('/kuwait-ar-', '/kuwait-en-');
  const savedFor = { country: 'kuwait', locale: 'en' };
  server.release({
    [url]: readFileSync(`dist${other.url}`),
    '/offline/kuwait/en.json': JSON.stringify({ ...other, url, build: 'next', savedFor }),
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
  server.release({ '/sw.js': readFileSync('dist/offline/kill-switch.js') });
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
