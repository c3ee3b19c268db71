import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  cachedWith,
  cacheSizes,
  faults,
  foreign,
  newPhone,
  open,
  save,
  startFaultServer,
  until,
  workerIsReady,
} from './fault-server.ts';

/** Everything that is asked for from the first visit to a saved pack is fewer requests than this. */
const lastPosition = 14;
/** Faults that are tried from every request on; the others from those on that something is kept of. */
const everywhere = ['a login page with 200', 'a redirect to a login page'];
const decisive = [8, 10, 13];

describe.each(Object.keys(faults))('%s', (name) => {
  const answer = faults[name];
  const locale = ['ar', 'hi', 'en'][Object.keys(faults).indexOf(name) % 3];

  test('from whatever request on, is never stored, never called saved, and heals at the next good visit', {
    timeout: 240_000,
  }, async () => {
    if (!answer) throw new Error(`No ${name}`);
    const server = await startFaultServer();
    const all = Array.from({ length: lastPosition }, (_, index) => index + 1);
    for (const position of everywhere.includes(name) ? all : decisive) {
      const phone = await newPhone();
      let seen = 0;
      server.fault = (_request, response) => {
        seen++;
        if (seen < position) return false;
        answer(response);
        return true;
      };
      const page = await phone.newPage();
      const arrived = await page.goto(`${server.url}/${locale}/kuwait/offline/`).catch(() => null);
      const isOurs =
        arrived !== null &&
        (await page
          .locator('#save-offline')
          .isVisible({ timeout: 500 })
          .catch(() => false));
      const state = isOurs ? await save(page) : 'none';
      const wasWhole = seen < position;
      if (!wasWhole && state === 'saved') {
        // Only what was whole before the stranger came may count: a pack that is complete.
        expect(await cachedWith(page, foreign)).toEqual([]);
      }
      server.fault = undefined;
      const healed = await open(phone, `${server.url}/${locale}/kuwait/offline/`);
      expect([position, await cachedWith(healed, foreign)]).toEqual([position, []]);
      if (state !== 'saved')
        expect(Object.keys(await cacheSizes(healed)).filter((key) => key.includes('pack'))).toEqual([]);
      expect([position, await save(healed)]).toEqual([position, 'saved']);
      await workerIsReady(healed);
      expect(
        await until(async () =>
          Object.entries(await cacheSizes(healed)).some(([key, size]) => key.includes('core') && size === 5),
        ),
      ).toBe(true);
      await phone.close();
    }
  });
});

test('a stale edge that hands out an old pack under a new description is not believed', {
  timeout: 60_000,
}, async () => {
  const server = await startFaultServer();
  const page = await open(await newPhone(), `${server.url}/ar/kuwait/offline/`);
  const { url } = JSON.parse(readFileSync('dist/offline/qatar/ar.json', 'utf8')) as { url: string };
  const old = readFileSync(`dist${url}`);
  server.fault = (request, response) => {
    if (!request.url?.endsWith('.pack')) return false;
    response.writeHead(200, { 'Content-Type': 'application/octet-stream' }).end(old);
    return true;
  };
  expect(await save(page)).toBe('failed');
  expect(Object.keys(await cacheSizes(page)).filter((name) => name.includes('pack'))).toEqual([]);
  server.fault = undefined;
  expect(await save(page)).toBe('saved');
});

test('a network that never answers ends with a plain sentence, and nothing is kept', { timeout: 180_000 }, async () => {
  const server = await startFaultServer();
  const page = await open(await newPhone(), `${server.url}/en/kuwait/offline/`);
  server.fault = (request) => request.url?.startsWith('/offline/kuwait/') ?? false;
  expect(await save(page)).toBe('failed');
  expect(await page.locator('[data-when="failed-no-signal"]').isVisible()).toBe(true);
  expect(Object.keys(await cacheSizes(page)).filter((name) => name.includes('pack'))).toEqual([]);
});
