import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { askAll } from '../../../scripts/links/ask.ts';

const options = { patience: 2_000, atOnce: 4, userAgent: 'Test' };

/** @returns the address of a server that goes when the test ends */
async function serve(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('an address answers with its status, at the end of all redirects', async () => {
  const root = await serve(({ url }, response) => {
    const status = { '/moved': 301, '/here': 200 }[url ?? ''] ?? 404;
    response.writeHead(status, status === 301 ? { Location: '/here' } : {}).end();
  });
  const answers = await askAll([`${root}/here`, `${root}/moved`, `${root}/gone`], options);
  expect([...answers].sort()).toEqual([
    [`${root}/gone`, 404],
    [`${root}/here`, 200],
    [`${root}/moved`, 200],
  ]);
});

test('a server that does not like to be asked for the head only is asked in full', async () => {
  const methods: (string | undefined)[] = [];
  const root = await serve(({ method }, response) => {
    methods.push(method);
    response.writeHead(method === 'HEAD' ? 405 : 200).end('text');
  });
  expect((await askAll([`${root}/`], options)).get(`${root}/`)).toBe(200);
  expect(methods).toEqual(['HEAD', 'GET']);
});

test('every address is asked once, never more at a time than allowed, and told who asks', async () => {
  let [open, most] = [0, 0];
  const asked: string[] = [];
  const root = await serve(({ url = '', headers }, response) => {
    most = Math.max(most, ++open);
    asked.push(`${url} ${headers['user-agent']}`);
    setTimeout(() => {
      open--;
      response.end();
    }, 20);
  });
  const addresses = Array.from({ length: 9 }, (_, index) => `${root}/${index}`);
  await askAll(addresses, { ...options, atOnce: 3 });
  expect(asked.sort()).toEqual(addresses.map((_, index) => `/${index} Test`));
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(3);
});

test('a server that never answers and a port that nobody listens on are told apart', async () => {
  const silent = await serve(() => {});
  const answers = await askAll([`${silent}/`, 'http://127.0.0.1:9/'], { ...options, patience: 300 });
  expect(answers.get(`${silent}/`)).toBe('timeout');
  // Node refuses some ports itself; either way nobody answered.
  expect(['refused', 'failed']).toContain(answers.get('http://127.0.0.1:9/'));
});
