import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LONG_PAGE, type SmallSite, serveSmallSite } from './small-site.ts';

let site: SmallSite;
beforeAll(async () => {
  site = await serveSmallSite();
});
afterAll(() => site.close());

describe('addresses', () => {
  test.each([
    ['/', 'root'],
    ['/hi/', LONG_PAGE],
    ['/hi/kuwait/', 'kuwait'],
    ['/hi/kuwait/?utm_source=poster', 'kuwait'],
    ['/spaced%20name/', 'spaced'],
    ['/sw.js', 'self.x = 1;'],
    ['/.well-known/security.txt', 'Contact: x'],
  ])('%s is served', async (path, text) => {
    const { status, body } = await site.ask(path);
    expect({ status, text: body.toString() }).toEqual({ status: 200, text });
  });

  test.each([
    ['/hi', '/hi/'],
    ['/hi/kuwait', '/hi/kuwait/'],
    ['/hi?from=qr&x=%2F', '/hi/?from=qr&x=%2F'],
    ['/spaced%20name', '/spaced%20name/'],
  ])('%s leads for good to %s', async (path, to) => {
    const { status, headers } = await site.ask(path);
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
    const { status, headers, body } = await site.ask(path);
    expect({ status, text: body.toString(), page: headers['x-path'] }).toEqual({ status: 404, text, page });
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('the headers are those of the address, decoded', async () => {
    expect((await site.ask('/spaced%20name/?q=1')).headers['x-path']).toBe('/spaced%20name/');
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
    const { status, headers, body } = await site.ask(path);
    expect(status).toBe(400);
    expect(headers.location).toBeUndefined();
    expect(body.toString()).not.toContain('secret');
  });

  test.each(['/.git/config', '/.env', '/_headers', '/hi/.well-known/x', '/link.txt'])(
    '%s is not part of the site',
    async (path) => {
      const { status, body } = await site.ask(path);
      expect(status).toBe(404);
      expect(body.toString()).not.toMatch(/secret|for the host/);
    },
  );

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is not allowed', async (method) => {
    const { status, headers } = await site.ask('/hi/', { method });
    expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'GET, HEAD' });
  });

  test('every answer has the site’s headers: errors and redirects too', async () => {
    const answers = await Promise.all(['/hi/', '/hi', '/nosuch', '/../x', '/.env'].map((path) => site.ask(path)));
    answers.push(await site.ask('/', { method: 'POST' }));
    expect(answers.map(({ headers }) => headers['cache-control'])).toEqual(Array(6).fill('no-cache'));
  });
});
