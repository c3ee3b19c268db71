import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, type RequestOptions, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseEncoding } from '../../../scripts/serve/content.ts';
import { createSiteServer, listen } from '../../../scripts/serve.ts';

const LONG = '<!doctype html><html lang="hi"><p>मज़दूरी नहीं मिली</p></html>'.repeat(40);

const FILES: Record<string, string> = {
  'index.html': 'root',
  '404.html': 'not found in any language',
  'hi/index.html': LONG,
  'hi/404.html': 'यह पन्ना नहीं है',
  'hi/kuwait/index.html': 'kuwait',
  'empty/readme.txt': 'a folder without a page',
  'sw.js': 'self.x = 1;',
  'app.webmanifest': '{}',
  'day.ics': 'BEGIN:VCALENDAR',
  'help.vcf': 'BEGIN:VCARD',
  'feed.xml': '<a/>',
  'robots.txt': 'User-agent: *',
  'api/v1/contacts.json': '{}',
  'assets/site.css': 'p{}',
  'assets/icon.svg': '<svg/>',
  'pagefind/wasm.hi.pagefind': 'binary',
  'pagefind/index/hi_1.pf_index': 'binary',
  '.well-known/security.txt': 'Contact: x',
  '.git/config': 'secret',
  '.env': 'secret',
  _headers: 'for the host',
  'spaced name/index.html': 'spaced',
};

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

let folder: string;
let root: string;
let server: Server;
let port: number;

/** Sends the path exactly as written: `fetch` would tidy `..` away before the server sees it. */
function ask(path: string, options: RequestOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, agent: false, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'salama-serve-'));
  root = join(folder, 'dist');
  for (const [name, text] of Object.entries(FILES)) write(name, text);
  writeFileSync(join(folder, 'outside.txt'), 'secret');
  symlinkSync(join(folder, 'outside.txt'), join(root, 'link.txt'));
  server = createSiteServer({
    root,
    headersFor: (path) => ({ 'X-Path': encodeURI(path), 'Cache-Control': 'no-cache' }),
  });
  port = await listen(server, 0, '127.0.0.1');
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

describe('addresses', () => {
  test.each([
    ['/', 'root'],
    ['/hi/', LONG],
    ['/hi/kuwait/', 'kuwait'],
    ['/hi/kuwait/?utm_source=poster', 'kuwait'],
    ['/spaced%20name/', 'spaced'],
    ['/sw.js', 'self.x = 1;'],
    ['/.well-known/security.txt', 'Contact: x'],
  ])('%s is served', async (path, text) => {
    const { status, body } = await ask(path);
    expect({ status, text: body.toString() }).toEqual({ status: 200, text });
  });

  test.each([
    ['/hi', '/hi/'],
    ['/hi/kuwait', '/hi/kuwait/'],
    ['/hi?from=qr&x=%2F', '/hi/?from=qr&x=%2F'],
    ['/spaced%20name', '/spaced%20name/'],
  ])('%s leads for good to %s', async (path, to) => {
    const { status, headers } = await ask(path);
    expect({ status, to: headers.location }).toEqual({ status: 308, to });
  });

  test.each([
    ['/hi/no/such/', 'यह पन्ना नहीं है', '/hi/404.html'],
    ['/hi/nosuch.png', 'यह पन्ना नहीं है', '/hi/404.html'],
    ['/xx/', 'not found in any language', '/404.html'],
    ['/nosuch', 'not found in any language', '/404.html'],
    ['/empty/', 'not found in any language', '/404.html'],
    ['/empty', 'not found in any language', '/404.html'],
    ['/sw.js/', 'not found in any language', '/404.html'],
    ['/assets/gone.css', 'not found in any language', '/404.html'],
  ])('%s is not found, in the language of the address and with the headers of a page', async (path, text, page) => {
    const { status, headers, body } = await ask(path);
    expect({ status, text: body.toString(), page: headers['x-path'] }).toEqual({ status: 404, text, page });
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('the headers are those of the address, decoded', async () => {
    expect((await ask('/spaced%20name/?q=1')).headers['x-path']).toBe('/spaced%20name/');
  });
});

describe('what is refused', () => {
  test.each([
    '/../outside.txt',
    '/hi/../../outside.txt',
    '/..%2foutside.txt',
    '/%2e%2e/outside.txt',
    '/hi%2Fkuwait/',
    '/hi%5c..%5c..%5coutside.txt',
    '/hi\\..\\outside.txt',
    '/sw.js%00.html',
    '/hi/%0d%0aSet-Cookie:x/',
    '/%E0%A4%A',
    '//evil.example',
    '//hi',
    '/./hi/',
    '/hi//kuwait/',
    'http://evil.example/hi',
  ])('%j makes no sense', async (path) => {
    const { status, headers, body } = await ask(path);
    expect(status).toBe(400);
    expect(headers.location).toBeUndefined();
    expect(body.toString()).not.toContain('secret');
  });

  test.each(['/.git/config', '/.env', '/_headers', '/hi/.well-known/x', '/link.txt'])(
    '%s is not part of the site',
    async (path) => {
      const { status, body } = await ask(path);
      expect(status).toBe(404);
      expect(body.toString()).not.toMatch(/secret|for the host/);
    },
  );

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is not allowed', async (method) => {
    const { status, headers } = await ask('/hi/', { method });
    expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'GET, HEAD' });
  });

  test('every answer has the site’s headers: errors and redirects too', async () => {
    const answers = await Promise.all(['/hi/', '/hi', '/nosuch', '/../x', '/.env'].map((path) => ask(path)));
    answers.push(await ask('/', { method: 'POST' }));
    expect(answers.map(({ headers }) => headers['cache-control'])).toEqual(Array(6).fill('no-cache'));
  });
});

describe('types', () => {
  test.each([
    ['/hi/', 'text/html; charset=utf-8'],
    ['/sw.js', 'text/javascript; charset=utf-8'],
    ['/app.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/assets/site.css', 'text/css; charset=utf-8'],
    ['/assets/icon.svg', 'image/svg+xml; charset=utf-8'],
    ['/api/v1/contacts.json', 'application/json; charset=utf-8'],
    ['/feed.xml', 'application/xml; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/day.ics', 'text/calendar; charset=utf-8'],
    ['/help.vcf', 'text/vcard; charset=utf-8'],
    ['/pagefind/wasm.hi.pagefind', 'application/octet-stream'],
    ['/pagefind/index/hi_1.pf_index', 'application/octet-stream'],
  ])('%s is %s', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toBe(type);
  });
});

describe('compression', () => {
  test.each([
    ['br', (body: Buffer) => brotliDecompressSync(body)],
    ['gzip', (body: Buffer) => gunzipSync(body)],
  ])('text travels as %s when asked, much smaller, and unpacks to the same', async (encoding, unpack) => {
    const { headers, body } = await ask('/hi/', { headers: { 'accept-encoding': encoding } });
    expect(headers).toMatchObject({
      'content-encoding': encoding,
      vary: 'Accept-Encoding',
      'content-length': `${body.length}`,
    });
    expect(body.length).toBeLessThan(LONG.length / 5);
    expect(unpack(body).toString()).toBe(LONG);
  });

  test('files that are compressed already travel as they are', async () => {
    const { headers } = await ask('/pagefind/wasm.hi.pagefind', { headers: { 'accept-encoding': 'br, gzip' } });
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers.vary).toBeUndefined();
  });

  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0.5, gzip;q=0.9', 'gzip'],
    ['gzip, br;q=0', 'gzip'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['identity', 'identity'],
    ['', 'identity'],
    [undefined, 'identity'],
  ])('"%s" gets %s', (accepted, encoding) => {
    expect(chooseEncoding(accepted)).toBe(encoding);
  });
});

describe('asking again', () => {
  test('an unchanged file costs no body, with weak tags and lists too', async () => {
    const headers = { 'accept-encoding': 'br' };
    const { etag = '' } = (await ask('/hi/', { headers })).headers;
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask('/hi/', { headers: { ...headers, 'if-none-match': tag } });
      expect({ status: again.status, bytes: again.body.length, etag: again.headers.etag }).toEqual({
        status: 304,
        bytes: 0,
        etag,
      });
      expect(again.headers['cache-control']).toBe('no-cache');
    }
    expect((await ask('/hi/', { headers: { ...headers, 'if-none-match': '"other"' } })).status).toBe(200);
  });

  test('each encoding has its own tag', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', ''].map((encoding) => ask('/hi/', { headers: { 'accept-encoding': encoding } })),
    );
    expect(new Set(tags.map(({ headers }) => headers.etag)).size).toBe(3);
  });

  test('a changed file is sent anew at once, also when the whole folder is replaced', async () => {
    const headers = { 'accept-encoding': 'br' };
    write('changing.txt', 'one');
    const first = await ask('/changing.txt', { headers });
    write('changing.txt', 'two');
    const second = await ask('/changing.txt', { headers: { ...headers, 'if-none-match': first.headers.etag } });
    expect([second.status, brotliDecompressSync(second.body).toString()]).toEqual([200, 'two']);

    renameSync(root, `${root}-old`);
    expect((await ask('/changing.txt')).status).toBe(404);
    write('changing.txt', 'new');
    expect((await ask('/changing.txt')).body.toString()).toBe('new');
    rmSync(root, { recursive: true });
    renameSync(`${root}-old`, root);
  });

  test('HEAD has the headers of GET and no body', async () => {
    const options = { headers: { 'accept-encoding': 'br' } };
    const [get, head] = await Promise.all([ask('/hi/', options), ask('/hi/', { ...options, method: 'HEAD' })]);
    expect(head.body.length).toBe(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
  });
});
