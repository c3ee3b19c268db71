import { describe, expect, test } from 'vitest';
import { cacheSizes, newPhone, open, save, startFaultServer, until, workerIsReady } from './fault-server.ts';

describe.each(['ar', 'hi'])('%s', (locale) => {
  test('after one visit the numbers are on the phone, without anybody asking for it', async () => {
    const server = await startFaultServer();
    const phone = await newPhone();
    const first = await open(phone, `${server.url}/${locale}/kuwait/guides/passport-kept/`);
    await workerIsReady(first);
    await server.stop();
    for (const country of ['kuwait', 'qatar']) {
      const help = await open(phone, `${server.url}/${locale}/${country}/help/`);
      expect(await help.locator('html').getAttribute('lang')).toBe(locale);
      expect(await help.locator('main [data-contact] a[href^="tel:"]').count()).toBeGreaterThan(3);
      expect(await help.evaluate(() => document.styleSheets.length)).toBe(1);
    }
    const other = await open(phone, `${server.url}/${locale}/kuwait/guides/court/`);
    expect(await other.locator('main a[href^="tel:"]').count()).toBeGreaterThanOrEqual(4);
    expect(await other.locator('html').getAttribute('lang')).toBe(locale);
  });

  test('after saving, every page of the country opens with the server gone and with the network off', async () => {
    const server = await startFaultServer();
    const phone = await newPhone();
    const page = await open(phone, `${server.url}/${locale}/kuwait/offline/`);
    expect(await page.locator('#offline-state').getAttribute('data-state')).toBe('none');
    server.asked.length = 0;
    expect(await save(page)).toBe('saved');
    expect(server.asked.filter((path) => path.endsWith('.pack'))).toHaveLength(1);
    await workerIsReady(page);
    const pages = await page.evaluate(async () => {
      const name = (await caches.keys()).find((key) => key.includes('pack')) ?? '';
      return (await (await caches.open(name)).keys())
        .map(({ url }) => new URL(url).pathname)
        .filter((path) => path.endsWith('/'));
    });
    expect(pages.length).toBeGreaterThan(80);
    await server.stop();
    const reader = await phone.newPage();
    for (const path of pages.filter((_, index) => index % 8 === 0)) {
      await reader.goto(server.url + path);
      expect([path, await reader.locator('html').getAttribute('lang')]).toEqual([path, locale]);
      expect(await reader.evaluate(() => location.pathname)).toBe(path);
      expect(await reader.locator('main h1').count()).toBe(1);
      expect(await reader.evaluate(() => document.styleSheets.length)).toBe(1);
    }
    await server.start();
    await phone.setOffline(true);
    const off = await open(phone, `${server.url}/${locale}/kuwait/laws/`);
    expect(await off.locator('main h1').count()).toBe(1);
  });
});

test('the page says what is saved, and a second language can be saved for a friend', async () => {
  const server = await startFaultServer();
  const page = await open(await newPhone(), `${server.url}/en/kuwait/offline/`);
  await save(page);
  await page.selectOption('select', 'ne');
  await save(page);
  const lines = page.locator('[data-part="list"] li');
  expect(await lines.count()).toBe(2);
  expect((await lines.allInnerTexts()).join('\n')).toMatch(
    /Kuwait · English · \d+ kB · \d+ \w+ 20\d\d[\s\S]*Kuwait · नेपाली · \d+ kB/,
  );
});

test('saving again costs nothing while the newest is there', async () => {
  const server = await startFaultServer();
  const page = await open(await newPhone(), `${server.url}/en/kuwait/offline/`);
  await save(page);
  server.asked.length = 0;
  expect(await save(page)).toBe('saved');
  expect(server.asked.filter((path) => path.endsWith('.pack'))).toEqual([]);
});

test('progress counts the bytes that travel, up to the size that was promised', async () => {
  const server = await startFaultServer();
  const page = await open(await newPhone(), `${server.url}/en/kuwait/offline/`);
  const promised = await page.evaluate(
    async () => (await (await fetch('/offline/kuwait/en.json')).json()).bytes as number,
  );
  await save(page);
  expect(await page.evaluate(() => document.querySelector('progress')?.value)).toBe(promised);
});

test('a line that is cut is picked up where it broke', async () => {
  const server = await startFaultServer();
  const page = await open(await newPhone(), `${server.url}/hi/kuwait/offline/`);
  const ranges: (string | undefined)[] = [];
  server.fault = (request, response) => {
    if (!request.url?.endsWith('.pack')) return false;
    ranges.push(request.headers.range);
    if (ranges.length > 1) return false;
    // Lets a part of the real file through, then hangs up.
    const write = response.write.bind(response) as (chunk: Uint8Array, done: () => void) => boolean;
    response.end = ((body: Buffer) => {
      write(body.subarray(0, 50_000), () => setTimeout(() => response.destroy(), 200));
      return response;
    }) as typeof response.end;
    return false;
  };
  expect(await save(page)).toBe('saved');
  expect(ranges[0]).toBeUndefined();
  expect(ranges[1]).toMatch(/^bytes=[1-9]\d*-$/);
});

describe('removing', () => {
  test('works without a network, leaves nothing but one flag, and nothing saves itself again', async () => {
    const server = await startFaultServer();
    const phone = await newPhone();
    const page = await open(phone, `${server.url}/en/kuwait/offline/`);
    await save(page);
    await workerIsReady(page);
    await phone.setOffline(true);
    await page.click('#remove-offline');
    await page.locator('[data-part="removed"]').waitFor({ state: 'visible' });
    const left = () =>
      page.evaluate(async () => ({
        caches: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        local: { ...localStorage },
        session: { ...sessionStorage },
        databases: await indexedDB.databases(),
        cookies: document.cookie,
      }));
    const nothing = { caches: [], workers: 0, local: { offline: 'off' }, session: {}, databases: [], cookies: '' };
    expect(await left()).toEqual(nothing);
    expect(await page.locator('#offline-state').getAttribute('data-state')).toBe('none');
    await phone.setOffline(false);
    for (const path of ['/en/kuwait/', '/en/kuwait/help/', '/en/kuwait/laws/']) await page.goto(server.url + path);
    await page.waitForLoadState('networkidle');
    expect(await left()).toEqual(nothing);
  });

  test('can be taken back by saving again', async () => {
    const server = await startFaultServer();
    const phone = await newPhone();
    const page = await open(phone, `${server.url}/en/kuwait/offline/`);
    await save(page);
    await page.click('#remove-offline');
    await page.locator('[data-part="removed"]').waitFor({ state: 'visible' });
    expect(await save(page)).toBe('saved');
    await workerIsReady(page);
    await server.stop();
    expect(await (await open(phone, `${server.url}/en/kuwait/laws/`)).locator('main h1').count()).toBe(1);
  });
});

describe('by itself', () => {
  test('the second page of a country brings its pack', async () => {
    const server = await startFaultServer();
    const phone = await newPhone();
    const page = await open(phone, `${server.url}/en/kuwait/`);
    await workerIsReady(page);
    await page.goto(`${server.url}/en/kuwait/help/`);
    expect(server.asked.some((path) => path.endsWith('.pack'))).toBe(false);
    await page.goto(`${server.url}/en/kuwait/laws/`);
    expect(
      await until(async () => Object.keys(await cacheSizes(page)).some((name) => name.includes('pack-kuwait-en'))),
    ).toBe(true);
  });

  test('a pack that did not come is tried again at the next page', async () => {
    const server = await startFaultServer();
    const phone = await newPhone();
    const page = await open(phone, `${server.url}/en/kuwait/`);
    await workerIsReady(page);
    server.fault = (request, response) => {
      if (!request.url?.startsWith('/offline/kuwait/')) return false;
      response.writeHead(503).end();
      return true;
    };
    await page.goto(`${server.url}/en/kuwait/help/`);
    await page.goto(`${server.url}/en/kuwait/laws/`);
    expect(await until(async () => server.asked.includes('/offline/kuwait/en.json'))).toBe(true);
    server.fault = undefined;
    await page.goto(`${server.url}/en/kuwait/contacts/`);
    const isSaved = async () => Object.keys(await cacheSizes(page)).some((name) => name.includes('pack-kuwait-en'));
    expect(await until(isSaved)).toBe(true);
  });

  test('nothing comes when the phone saves data', async () => {
    const server = await startFaultServer();
    const phone = await newPhone();
    const page = await open(phone, `${server.url}/en/kuwait/`);
    await workerIsReady(page);
    const worker = phone.serviceWorkers()[0];
    await worker?.evaluate(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    for (const path of ['help', 'laws', 'contacts', 'next']) await page.goto(`${server.url}/en/kuwait/${path}/`);
    await page.waitForLoadState('networkidle');
    expect(server.asked.filter((path) => path.includes('/offline/kuwait'))).toEqual([]);
  });
});
