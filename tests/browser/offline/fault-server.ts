import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { createSiteServer } from '../../../scripts/serve.ts';
import { createHeaderReader } from '../../../src/publish/server/headers.ts';
import { write } from '../../fixtures/site.ts';
import { readContent } from '../read-content.ts';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/** Answers a request instead of the site. Returns false to let the site answer. */
export type Fault = (request: IncomingMessage, response: ServerResponse) => boolean;

/** The site on a port of its own, which can be made to fail in every way that networks do. */
export interface FaultServer {
  url: string;
  /** Paths that were asked for, in order. */
  asked: string[];
  /** What stands between the site and the phone from now on; undefined when nothing does. */
  fault: Fault | undefined;
  /** Serves these files instead of those of the site from now on, by their addresses, as a release with nothing else new in it would. */
  release(files: Readonly<Record<string, string | Uint8Array>>): void;
  stop(): Promise<void>;
  /** Listens again on the same port. */
  start(): Promise<void>;
}

/** Text on every page of the strangers below, so that none of it can hide in a cache. */
export const foreign = 'FOREIGN PAGE';

const loginPage = `<!doctype html><title>WIFI LOGIN</title><p>${foreign}</p><form>room number</form>`;

const send = (status: number, headers: Record<string, string>, body: string) => (response: ServerResponse) => {
  response.writeHead(status, { 'Content-Type': 'text/html', ...headers }).end(body);
};

/** Everything a network may do to a request, by name. */
export const faults: Record<string, (response: ServerResponse) => void> = {
  'a login page with 200': send(200, {}, loginPage),
  'a login page as JSON': send(200, { 'Content-Type': 'application/json' }, loginPage),
  'a redirect to a login page': send(302, { Location: '/login' }, ''),
  'a redirect to somebody else': send(302, { Location: 'http://192.0.2.1/login' }, ''),
  'a 511': send(511, {}, loginPage),
  'a 503': send(503, {}, foreign),
  'a 404': send(404, {}, foreign),
  'an empty 200': send(200, {}, ''),
  'JSON of somebody else': send(200, { 'Content-Type': 'application/json' }, `{"ok":true,"text":"${foreign}"}`),
  'a cut line': (response) => {
    response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': '100000' });
    response.write(loginPage, () => response.destroy());
  },
  'a body that ends too early': (response) => {
    response.writeHead(200, { Connection: 'close' });
    response.end(loginPage.slice(0, 40));
  },
  'a closed door': (response) => response.destroy(),
};

/** @returns a server that ends with the test */
export async function startFaultServer(): Promise<FaultServer> {
  const headersFor = createHeaderReader(dist);
  const site = createSiteServer({ root: dist, headersFor, readContent });
  let released: { site: Server; addresses: readonly string[] } | undefined;
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    state.asked.push(request.url ?? '');
    if (state.fault?.(request, response)) return;
    const isNew = released?.addresses.includes(request.url ?? '');
    (isNew ? released : { site })?.site.emit('request', request, response);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  let port = 0;
  const state: FaultServer = {
    url: '',
    asked: [],
    fault: undefined,
    release(files) {
      const folder = mkdtempSync(join(tmpdir(), 'release-'));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      for (const [address, content] of Object.entries(files)) write(folder, address, content);
      released = { site: createSiteServer({ root: folder, headersFor, readContent }), addresses: Object.keys(files) };
    },
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
    start: () =>
      new Promise((resolve) =>
        server.listen(port, '127.0.0.1', () => {
          port = (server.address() as AddressInfo).port;
          state.url = `http://127.0.0.1:${port}`;
          resolve();
        }),
      ),
  };
  await state.start();
  onTestFinished(() => state.stop());
  return state;
}

/** A phone of its own, with its own storage. */
export async function newPhone(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const browser = await chromium.connect(inject('browserEndpoint'));
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, ...options });
  onTestFinished(() => browser.close());
  return context;
}

/** Opens an address in a tab of its own: after one failed navigation a tab may fail on good addresses as well. */
export async function open(phone: BrowserContext, url: string): Promise<Page> {
  const page = await phone.newPage();
  await page.goto(url);
  return page;
}

/** What lies in the caches of an origin: number of entries by the name of the cache. */
export function cacheSizes(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).sort();
    const sizes = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
    return Object.fromEntries(names.map((name, index) => [name, sizes[index] ?? 0]));
  });
}

/** @returns addresses of cached bodies that hold the text */
export function cachedWith(page: Page, text: string): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const body = (await (await cache.match(request))?.text()) ?? '';
        if (body.includes(wanted) || body === '') found.push(`${name} ${new URL(request.url).pathname}`);
      }
    }
    return found;
  }, text);
}

/** Waits until the worker is active and has kept what it keeps at the first visit. */
export async function workerIsReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

/** Asks until something is so; a test never sleeps and hopes. */
export async function until(what: () => Promise<boolean>, milliseconds = 15_000): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    if (await what()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** Taps "Save on this phone" and waits for the end of it. */
export function save(page: Page): Promise<string | null> {
  return saveWhile(page, async () => {});
}

/**
 * The same, while the time for which the page waits for a network passes ten times as fast.
 * @param page one whose clock was installed before it was opened
 */
export function saveInLessTime(page: Page): Promise<string | null> {
  return saveWhile(page, () => page.clock.fastForward(1_000));
}

async function saveWhile(page: Page, meanwhile: () => Promise<void>): Promise<string | null> {
  await page.click('#save-offline');
  const state = page.locator('#offline-state');
  const isOver = async () => {
    await meanwhile();
    return (await state.getAttribute('data-state')) !== 'saving';
  };
  await until(isOver, 60_000);
  return state.getAttribute('data-state');
}
