import { renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseEncoding } from '../../../src/publish/server/content.ts';
import { LONG_PAGE, type SmallSite, serveSmallSite } from './small-site.ts';

let site: SmallSite;
beforeAll(async () => {
  site = await serveSmallSite();
});
afterAll(() => site.close());

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
    expect((await site.ask(path)).headers['content-type']).toBe(type);
  });
});

describe('compression', () => {
  test.each([
    ['br', (body: Buffer) => brotliDecompressSync(body)],
    ['gzip', (body: Buffer) => gunzipSync(body)],
  ])('text travels as %s when asked, much smaller, and unpacks to the same', async (encoding, unpack) => {
    const { headers, body } = await site.ask('/hi/', { headers: { 'accept-encoding': encoding } });
    expect(headers).toMatchObject({
      'content-encoding': encoding,
      vary: 'Accept-Encoding',
      'content-length': `${body.length}`,
    });
    expect(body.length).toBeLessThan(LONG_PAGE.length / 5);
    expect(unpack(body).toString()).toBe(LONG_PAGE);
  });

  test('files that are compressed already travel as they are', async () => {
    const { headers } = await site.ask('/pagefind/wasm.hi.pagefind', { headers: { 'accept-encoding': 'br, gzip' } });
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

describe('copies that were compressed beforehand', () => {
  const ask = async () => (await site.ask('/copied.txt', { headers: { 'accept-encoding': 'gzip' } })).body;
  const text = 'one '.repeat(20);

  test('travel in the place of the file', async () => {
    site.write('copied.txt', text);
    writeFileSync(join(site.root, 'copied.txt.gz'), gzipSync(text, { level: 1 }));
    expect(await ask()).toEqual(gzipSync(text, { level: 1 }));
  });

  test('are passed over when the file is newer', async () => {
    site.write('copied.txt', 'two '.repeat(20));
    utimesSync(join(site.root, 'copied.txt.gz'), 1, 1);
    expect(gunzipSync(await ask()).toString()).toBe('two '.repeat(20));
  });

  test('have no address of their own', async () => {
    expect((await site.ask('/copied.txt.gz')).status).toBe(404);
  });

  test('a few words travel as they are, for they would only grow', async () => {
    site.write('few.txt', 'ok');
    const { headers, body } = await site.ask('/few.txt', { headers: { 'accept-encoding': 'br' } });
    expect([headers['content-encoding'], headers.vary, body.toString()]).toEqual([undefined, 'Accept-Encoding', 'ok']);
  });
});

describe('asking again', () => {
  test('an unchanged file costs no body, with weak tags and lists too', async () => {
    const headers = { 'accept-encoding': 'br' };
    const { etag = '' } = (await site.ask('/hi/', { headers })).headers;
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await site.ask('/hi/', { headers: { ...headers, 'if-none-match': tag } });
      expect({ status: again.status, bytes: again.body.length, etag: again.headers.etag }).toEqual({
        status: 304,
        bytes: 0,
        etag,
      });
      expect(again.headers['cache-control']).toBe('no-cache');
    }
    expect((await site.ask('/hi/', { headers: { ...headers, 'if-none-match': '"other"' } })).status).toBe(200);
  });

  test('each encoding has its own tag', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', ''].map((encoding) => site.ask('/hi/', { headers: { 'accept-encoding': encoding } })),
    );
    expect(new Set(tags.map(({ headers }) => headers.etag)).size).toBe(3);
  });

  test('a changed file is sent anew at once, also when the whole folder is replaced', async () => {
    const headers = { 'accept-encoding': 'br' };
    const [one, two] = ['one', 'two'].map((word) => `${word} `.repeat(20)) as [string, string];
    site.write('changing.txt', one);
    const first = await site.ask('/changing.txt', { headers });
    site.write('changing.txt', two);
    const second = await site.ask('/changing.txt', { headers: { ...headers, 'if-none-match': first.headers.etag } });
    expect([second.status, brotliDecompressSync(second.body).toString()]).toEqual([200, two]);

    renameSync(site.root, `${site.root}-old`);
    expect((await site.ask('/changing.txt')).status).toBe(404);
    site.write('changing.txt', 'new');
    expect((await site.ask('/changing.txt')).body.toString()).toBe('new');
    rmSync(site.root, { recursive: true });
    renameSync(`${site.root}-old`, site.root);
  });

  test('HEAD has the headers of GET and no body', async () => {
    const options = { headers: { 'accept-encoding': 'br' } };
    const [get, head] = await Promise.all([
      site.ask('/hi/', options),
      site.ask('/hi/', { ...options, method: 'HEAD' }),
    ]);
    expect(head.body.length).toBe(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
  });
});
