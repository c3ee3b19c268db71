import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteServer, listen } from '../../../scripts/serve.ts';

let server: Server;
let host = '';
const root = mkdtempSync(join(tmpdir(), 'below-'));

beforeAll(async () => {
  mkdirSync(join(root, 'hi/kuwait'), { recursive: true });
  for (const name of ['index.html', 'hi/index.html', 'hi/kuwait/index.html', 'hi/404.html', '404.html'])
    writeFileSync(join(root, name), name);
  const headersFor = (path: string) => ({ 'X-Path': path });
  server = createSiteServer({ root, headersFor, base: '/help/salama/' });
  host = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

test.each([
  ['/help/salama/', 200, 'index.html', '/'],
  ['/help/salama/hi/kuwait/', 200, 'hi/kuwait/index.html', '/hi/kuwait/'],
  ['/help/salama/hi/nothing/', 404, 'hi/404.html', '/hi/404.html'],
  ['/hi/kuwait/', 404, 'Not found\n', '/404.html'],
  ['/', 404, 'Not found\n', '/404.html'],
])('a site below a path answers %s with %i and the headers of its own address', async (path, status, body, own) => {
  const response = await fetch(host + path);
  expect([response.status, await response.text(), response.headers.get('x-path')]).toEqual([status, body, own]);
});

test.each([
  ['/help/salama', '/help/salama/'],
  ['/help/salama?kiosk=1', '/help/salama/?kiosk=1'],
  ['/help/salama/hi?kiosk=1', '/help/salama/hi/?kiosk=1'],
])('%s leads to %s', async (from, to) => {
  const response = await fetch(host + from, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([308, to]);
});
