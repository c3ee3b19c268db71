import { type ChildProcess, spawn } from 'node:child_process';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeTinyMirror, type TinyMirror } from '../fixtures/mirror.ts';
import { cacheSizes, newPhone, open, save, until, workerIsReady } from './offline/fault-server.ts';
import { found, type } from './search/search-page.ts';

const base = '/help/salama/';
let mirror: TinyMirror;
let server: ChildProcess | undefined;
let url = '';

/** Starts the mirror's own server, as the guide says, and reads from what it prints where it is. */
async function start(port: string): Promise<void> {
  server = spawn(process.execPath, ['serve.mjs', '--port', port], { cwd: mirror.folder });
  const printed = await new Promise<string>((resolve, reject) => {
    server?.stdout?.once('data', (data) => resolve(String(data)));
    server?.stderr?.once('data', (data) => reject(new Error(String(data))));
  });
  url = /http:\/\/localhost:\d+/.exec(printed)?.[0] ?? '';
}

beforeAll(async () => {
  mirror = await makeTinyMirror(base);
  await start('0');
}, 240_000);

afterAll(() => {
  server?.kill();
  mirror.remove();
});

/** Requests that did not get what they asked for, and scripts that failed. */
function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('request', (request) => {
    const { pathname, origin } = new URL(request.url());
    if (origin !== url || !pathname.startsWith(base)) problems.push(`asked for ${request.url()}`);
  });
  return problems;
}

test('its own server answers below the path, with the headers of the site, and nowhere else', async () => {
  const page = await fetch(`${url}${base}ar/testland/help/`);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const again = await fetch(`${url}${base}ar/testland/help/`, {
    headers: { 'If-None-Match': page.headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
  const lost = await fetch(`${url}${base}ar/nothing/`);
  expect([lost.status, /lang="(\w+)"/.exec(await lost.text())?.[1]]).toEqual([404, 'ar']);
  expect((await fetch(`${url}${base}sw.js`)).headers.get('content-type')).toContain('text/javascript');
  for (const outside of ['/', '/ar/testland/help/', `${base}..%2fserve.mjs`, '/serve.mjs'])
    expect((await fetch(url + outside)).status).toBeGreaterThanOrEqual(400);
});

test('pages open, links stay below the path, a short link works, and search finds', async () => {
  const phone = await newPhone({ serviceWorkers: 'block', locale: 'ar' });
  const page = await phone.newPage();
  const problems = watch(page);
  await page.goto(`${url}${base}`);
  await page.click('main a[lang="en"]');
  await page.waitForURL(`${url}${base}en/`);
  await page.goto(`${url}${base}en/testland/guides/passport-kept/`);
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
  await page.goto(`${url}${base}go/zz-help/`);
  await page.waitForURL(`${url}${base}ar/testland/help/`);
  await page.goto(`${url}${base}en/testland/search/`);
  await type(page, 'passport');
  expect(await until(async () => (await found(page)).includes('passport-kept'))).toBe(true);
  await page.click('#search-results a');
  await page.waitForURL(`${url}${base}en/testland/**`);
  expect(problems).toEqual([]);
});

test('the worker is installed for the path, and a saved country opens, is searched and removed without a network', async () => {
  const phone = await newPhone({ locale: 'en-US' });
  const page = await open(phone, `${url}${base}en/testland/offline/`);
  expect(await save(page)).toBe('saved');
  await workerIsReady(page);
  const scopes = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
  expect(await scopes()).toEqual([`${url}${base}`]);
  for (const name of Object.keys(await cacheSizes(page))) expect(name).toMatch(/^\/help\/salamaoffline-/);
  const port = new URL(url).port;
  server?.kill();
  const off = await open(phone, `${url}${base}en/testland/guides/passport-kept/`);
  expect(await off.locator('h1').count()).toBe(1);
  expect(await off.evaluate(() => document.styleSheets.length)).toBe(1);
  await off.goto(`${url}${base}go/zz-help/`);
  expect(new URL(off.url()).pathname).toBe(`${base}en/testland/help/`);
  await off.goto(`${url}${base}en/testland/search/`);
  await type(off, 'passport');
  expect(await until(async () => (await found(off)).includes('passport-kept'))).toBe(true);
  // A page that is not saved: the numbers all the same.
  await off.goto(`${url}${base}ar/nothing/at/all/`);
  expect(await off.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
  await start(port);
  // A worker and a cache of the host on which the mirror is a guest stay.
  await page.evaluate(() => caches.open('offline-of-the-host'));
  await page.click('#remove-offline');
  expect(await until(async () => (await scopes()).length === 0)).toBe(true);
  expect(Object.keys(await cacheSizes(page))).toEqual(['offline-of-the-host']);
});
