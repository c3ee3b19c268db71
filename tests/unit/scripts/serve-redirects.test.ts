import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SmallSite, serveSmallSite } from './small-site.ts';

let site: SmallSite;
beforeAll(async () => {
  site = await serveSmallSite();
});
afterAll(() => site.close());

test('the server leads on as the rules of the site say, also where a page lies, and learns new rules while it runs', async () => {
  expect((await site.ask('/hi/kuwait/')).status).toBe(200);
  site.write(
    '_redirects',
    '# A comment.\n\n/hi/kuwait/ /hi/ 301\n/day.ics /go/x/ 301\n/:locale/old/ /:locale/new/ 301\n',
  );
  const answers = await Promise.all(
    ['/hi/kuwait/?from=qr', '/day.ics', '/ar/old/', '/ar/older/'].map((path) => site.ask(path)),
  );
  expect(answers.map(({ status, headers }) => [status, headers.location])).toEqual([
    [301, '/hi/'],
    [301, '/go/x/'],
    [301, '/ar/new/'],
    [404, undefined],
  ]);
  // A move that turns out to be wrong must not live on in a phone.
  expect(answers[0]?.headers['cache-control'] ?? 'no-cache').toBe('no-cache');
});

test.each(['/_redirects', '/_redirects.netlify', '/_redirects.nginx.conf', '/_redirects.caddy'])(
  '%s is for the host and not part of the site',
  async (path) => {
    site.write(path.slice(1), 'secret');
    const { status, body } = await site.ask(path);
    expect({ status, text: body.toString() }).toEqual({ status: 404, text: 'not found in any language' });
  },
);
