import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cacheSizes, faults, newPhone, open, save, saveInLessTime, startFaultServer } from './fault-server.ts';
import { positions, tryFault } from './sweep.ts';

/** A fault that is tried from every fourth request on; the others from that on which the pack is fetched. `npm run sweep` tries all. */
const everywhere = ['a login page with 200'];
const everyFourth = positions.filter((position) => position % 4 === 0);
const decisive = [8];

describe.each(Object.keys(faults))('%s', (name) => {
  const locale = ['ar', 'hi', 'en'][Object.keys(faults).indexOf(name) % 3] ?? 'en';

  test('from whatever request on, is never stored, never called saved, and heals at the next good visit', {
    timeout: 240_000,
  }, async () => {
    const server = await startFaultServer();
    for (const position of everywhere.includes(name) ? everyFourth : decisive) {
      const phone = await newPhone();
      await tryFault(server, phone, locale, name, position);
      await phone.close();
    }
  });
});

test('a stale edge that hands out an old pack under a new description is not believed', {
  timeout: 60_000,
}, async () => {
  const server = await startFaultServer();
  const phone = await newPhone();
  await phone.clock.install();
  const page = await open(phone, `${server.url}/ar/kuwait/offline/`);
  const { url } = JSON.parse(readFileSync('dist/offline/qatar/ar.json', 'utf8')) as { url: string };
  const old = readFileSync(`dist${url}`);
  server.fault = (request, response) => {
    if (!request.url?.endsWith('.pack')) return false;
    response.writeHead(200, { 'Content-Type': 'application/octet-stream' }).end(old);
    return true;
  };
  expect(await saveInLessTime(page)).toBe('failed');
  expect(Object.keys(await cacheSizes(page)).filter((name) => name.includes('pack'))).toEqual([]);
  server.fault = undefined;
  expect(await save(page)).toBe('saved');
});

test('a network that never answers ends with a plain sentence, and nothing is kept', { timeout: 180_000 }, async () => {
  const server = await startFaultServer();
  const phone = await newPhone();
  await phone.clock.install();
  const page = await open(phone, `${server.url}/en/kuwait/offline/`);
  server.fault = (request) => request.url?.startsWith('/offline/kuwait/') ?? false;
  expect(await saveInLessTime(page)).toBe('failed');
  expect(await page.locator('[data-when="failed-no-signal"]').isVisible()).toBe(true);
  expect(Object.keys(await cacheSizes(page)).filter((name) => name.includes('pack'))).toEqual([]);
});
