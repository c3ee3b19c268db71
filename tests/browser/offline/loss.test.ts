import { describe, expect, test } from 'vitest';
import { cacheSizes, faults, newPhone, open, save, startFaultServer, until, workerIsReady } from './fault-server.ts';

/** A phone with the pack of Kuwait in English. */
async function savedPhone() {
  const server = await startFaultServer();
  const phone = await newPhone();
  const page = await open(phone, `${server.url}/en/kuwait/offline/`);
  expect(await save(page)).toBe('saved');
  await workerIsReady(page);
  await until(async () =>
    Object.entries(await cacheSizes(page)).some(([name, size]) => name.includes('core') && size === 5),
  );
  return { server, phone, page };
}

const hasPack = (sizes: Record<string, number>) => Object.keys(sizes).some((name) => name.includes('pack'));

test('all caches lost under a living worker: the numbers still show without a network', async () => {
  const { server, phone, page } = await savedPhone();
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await server.stop();
  for (const [path, lang] of [
    ['/hi/kuwait/help/', 'hi'],
    ['/ar/qatar/', 'ar'],
    ['/nowhere/', 'en'],
  ] as const) {
    const tab = await open(phone, server.url + path);
    expect(await tab.locator('html').getAttribute('lang')).toBe(lang);
    const numbers = await tab
      .locator('a[href^="tel:"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(numbers).toEqual(expect.arrayContaining(['tel:112', 'tel:999']));
    expect(await tab.locator('#exit').count()).toBe(1);
  }
});

test('a pack that lost a part is not called saved, and is whole again after a visit', async () => {
  const { server, phone, page } = await savedPhone();
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((key) => key.includes('pack')) ?? '';
    const cache = await caches.open(name);
    for (const request of (await cache.keys()).slice(10, 20)) await cache.delete(request);
  });
  await page.reload();
  await until(async () => (await page.locator('#offline-state').getAttribute('data-state')) !== null);
  const tab = await open(phone, `${server.url}/en/kuwait/laws/`);
  expect(
    await until(async () =>
      Object.entries(await cacheSizes(tab)).some(([name, size]) => name.includes('pack') && size > 100),
    ),
  ).toBe(true);
});

test('no space at the first save: says so, keeps nothing of it, and the site works', async () => {
  const server = await startFaultServer();
  const phone = await newPhone();
  const page = await open(phone, `${server.url}/en/kuwait/offline/`);
  const cdp = await phone.newCDPSession(page);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: 400_000 });
  expect(await save(page)).toBe('failed');
  expect(await page.locator('[data-when="failed-no-space"]').isVisible()).toBe(true);
  expect(hasPack(await cacheSizes(page))).toBe(false);
  expect(await (await open(phone, `${server.url}/en/kuwait/laws/`)).locator('main h1').count()).toBe(1);
});

test('a browser closed in the middle leaves no half pack that counts', async () => {
  const server = await startFaultServer();
  const phone = await newPhone();
  const page = await open(phone, `${server.url}/en/kuwait/offline/`);
  server.fault = (request, response) => {
    if (!request.url?.endsWith('.pack')) return false;
    response.writeHead(200, { 'Content-Length': '100000' });
    response.write('x'.repeat(1000));
    return true;
  };
  await page.click('#save-offline');
  await until(async () => (await page.evaluate(() => document.querySelector('progress')?.value ?? 0)) > 0);
  expect(await page.locator('#offline-state').getAttribute('data-state')).toBe('saving');
  await page.close();
  server.fault = undefined;
  const again = await open(phone, `${server.url}/en/kuwait/offline/`);
  expect(hasPack(await cacheSizes(again))).toBe(false);
  expect(await save(again)).toBe('saved');
});

test('two tabs that save at the same time end with one whole pack', async () => {
  const server = await startFaultServer();
  const phone = await newPhone();
  const tabs = await Promise.all([1, 2].map(() => open(phone, `${server.url}/en/kuwait/offline/`)));
  expect(await Promise.all(tabs.map(save))).toEqual(['saved', 'saved']);
  const packs = Object.keys(await cacheSizes(tabs[0] ?? (await open(phone, server.url)))).filter((name) =>
    name.includes('pack'),
  );
  expect(packs).toHaveLength(1);
});

test('a browser that starts no worker: the page does not say that anything is saved, and the site works', {
  timeout: 60_000,
}, async () => {
  const server = await startFaultServer();
  const phone = await newPhone({ serviceWorkers: 'block' });
  const page = await open(phone, `${server.url}/en/kuwait/offline/`);
  expect(await save(page)).toBe('failed');
  expect(await page.locator('[data-when="failed-unsupported"]').isVisible()).toBe(true);
  expect(hasPack(await cacheSizes(page))).toBe(false);
  expect(await (await open(phone, `${server.url}/en/kuwait/laws/`)).locator('main h1').count()).toBe(1);
});

describe('a worker script that is answered with something else', () => {
  test.each(['a login page with 200', 'a 404', 'a 503', 'a redirect to a login page'])('%s', async (name) => {
    const { server, phone, page } = await savedPhone();
    server.fault = (request, response) => {
      if (request.url !== '/sw.js') return false;
      faults[name]?.(response);
      return true;
    };
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update().catch(() => undefined);
    });
    await server.stop();
    expect(await (await open(phone, `${server.url}/en/kuwait/laws/`)).locator('main h1').count()).toBe(1);
  });
});

test('a server that never answers: a saved page opens, another shows the numbers within seconds', async () => {
  const { server, phone } = await savedPhone();
  server.fault = () => true;
  const started = Date.now();
  const saved = await open(phone, `${server.url}/en/kuwait/laws/`);
  expect(await saved.locator('main h1').count()).toBe(1);
  const other = await open(phone, `${server.url}/en/qatar/laws/`);
  expect(await other.locator('a[href="tel:999"]').count()).toBeGreaterThan(0);
  expect(Date.now() - started).toBeLessThan(15_000);
});
