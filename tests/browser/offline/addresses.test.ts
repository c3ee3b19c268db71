import { expect, test } from 'vitest';
import { newPhone, open, save, startFaultServer, workerIsReady } from './fault-server.ts';

test('an address opens without a network however it is typed or passed on', async () => {
  const server = await startFaultServer();
  const phone = await newPhone();
  const page = await open(phone, `${server.url}/hi/kuwait/offline/`);
  await save(page);
  await workerIsReady(page);
  const title = await (await open(phone, `${server.url}/hi/kuwait/help/`)).title();
  await server.stop();
  for (const typed of [
    '/hi/kuwait/help/',
    '/hi/kuwait/help',
    '/HI/Kuwait/Help/',
    '/hi//kuwait/help//',
    '/hi/kuwait/help/index.html',
    '/hi/kuwait/help/?fbclid=abc&utm_source=wa',
    '/hi/kuwait/help#main',
  ]) {
    // A tab of its own for each: after one failed address a tab may fail on good ones.
    const tab = await open(phone, server.url + typed);
    expect([typed, await tab.title()]).toEqual([typed, title]);
    await tab.close();
  }
});

test('a page that is not on the phone gives the offline page in the language of the address, with the numbers', async () => {
  const server = await startFaultServer();
  const phone = await newPhone();
  const page = await open(phone, `${server.url}/hi/kuwait/offline/`);
  await save(page);
  await workerIsReady(page);
  await server.stop();
  for (const [path, lang] of [
    ['/hi/qatar/laws/', 'hi'],
    ['/hi/no/such/page/', 'hi'],
    ['/ta/kuwait/help/', 'ta'],
    ['/fa/', 'fa'],
    ['/', 'hi'],
    ['/go/abc', 'hi'],
    ['/go/qa-help', 'hi'],
  ] as const) {
    const tab = await open(phone, server.url + path);
    expect([path, await tab.locator('html').getAttribute('lang')]).toEqual([path, lang]);
    expect(await tab.locator('a[href="tel:112"]').count()).toBeGreaterThan(0);
    expect(await tab.locator('a[href="tel:999"]').count()).toBeGreaterThan(0);
    await tab.close();
  }
});

test('a short link from a poster opens the saved page in the language that was saved, without a network', async () => {
  const server = await startFaultServer();
  const phone = await newPhone({ locale: 'en-US' });
  const page = await open(phone, `${server.url}/hi/kuwait/offline/`);
  await save(page);
  await workerIsReady(page);
  await server.stop();
  for (const [typed, arrived] of [
    ['/go/kw-help', '/hi/kuwait/help/'],
    ['/go/KW-Passport-Kept/', '/hi/kuwait/guides/passport-kept/'],
    ['/go/kw-np/?fbclid=abc', '/hi/kuwait/for/np/'],
    ['/go/kw', '/hi/kuwait/'],
  ] as const) {
    const tab = await open(phone, server.url + typed);
    expect([typed, new URL(tab.url()).pathname]).toEqual([typed, arrived]);
    await tab.close();
  }
});

test('a short link opens in the language of the phone when two are saved', async () => {
  const server = await startFaultServer();
  const phone = await newPhone({ locale: 'hi-IN' });
  for (const locale of ['ar', 'hi']) {
    const page = await open(phone, `${server.url}/${locale}/kuwait/offline/`);
    expect(await save(page)).toBe('saved');
    await workerIsReady(page);
  }
  await server.stop();
  const tab = await open(phone, `${server.url}/go/kw-help`);
  expect(new URL(tab.url()).pathname).toBe('/hi/kuwait/help/');
});
