import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createSiteServer, listen } from '../../../scripts/serve.ts';
import { type SmallSite, serveSmallSite } from './small-site.ts';

let site: SmallSite;
beforeAll(async () => {
  site = await serveSmallSite();
});
afterAll(() => site.close());

/** A server that answers every request of the site by failing, and what it says. */
async function failing(): Promise<{ port: number; close: () => void }> {
  const readContent = () => Promise.reject(new Error('ENOENT: /home/somebody/salama/dist/secret'));
  const server = createSiteServer({ root: site.root, headersFor: () => ({ 'X-Test': 'yes' }), readContent });
  return { port: await listen(server, 0, '127.0.0.1'), close: () => server.close() };
}

/** Sends bytes as no browser would, and gives everything that comes back before the line is closed. */
function send(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
    });
    socket.on('error', () => resolve(answer));
    socket.on('close', () => resolve(answer));
  });
}

test('an error of the server tells the reader nothing about it', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { port, close } = await failing();
  const answer = await fetch(`http://127.0.0.1:${port}/hi/`);
  const text = await answer.text();
  close();
  expect({ status: answer.status, text }).toEqual({ status: 500, text: 'Something went wrong on this server.\n' });
  expect(answer.headers.get('x-test')).toBe('yes');
  // Whoever runs it does learn what it was.
  expect(told.mock.calls.flat().map(String).join(' ')).toContain('ENOENT');
});

test.each(['TRACE', 'PATCH', 'PROPFIND', 'LINK'])(
  'no other method is answered, TRACE and made-up ones neither: %s',
  async (method) => {
    const { status, body } = await site.ask('/hi/', { method, headers: { 'X-Secret': 'typed' } });
    expect(status).toBe(405);
    expect(body.toString()).toBe('This site can only be read.\n');
  },
);

test('no answer says which program it comes from', async () => {
  for (const path of ['/hi/', '/hi', '/nosuch', '/..%2fx', '/sw.js']) {
    const { headers } = await site.ask(path);
    expect(headers).not.toHaveProperty('server');
    expect(headers).not.toHaveProperty('x-powered-by');
  }
});

test('a name of a host in the request leads nowhere else', async () => {
  const { status, headers } = await site.ask('/hi', {
    headers: { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example' },
  });
  expect({ status, to: headers.location }).toEqual({ status: 308, to: '/hi/' });
});

test.each([
  [
    'two requests in one',
    'GET /hi/ HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /.env HTTP/1.1\r\n\r\n',
  ],
  ['a header without end', `GET /hi/ HTTP/1.1\r\nHost: a\r\nX-Long: ${'a'.repeat(100_000)}\r\n\r\n`],
  ['an address without end', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: a\r\n\r\n`],
  ['a line break in a header', 'GET /hi/ HTTP/1.1\r\nHost: a\r\nX-A: b\rSet-Cookie: c\r\n\r\n'],
  ['a NUL in the address', 'GET /hi/\0 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
  ['no HTTP', 'EHLO a\r\n\r\n'],
])('%s is refused, and the server goes on', async (_what, bytes) => {
  const answer = await send(site.port, bytes);
  expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
  expect(answer).not.toMatch(/secret|Set-Cookie/);
  expect((await site.ask('/hi/')).status).toBe(200);
});
