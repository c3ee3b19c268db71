import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { watchLinks } from '../../../scripts/links.ts';
import type { LinkResult } from '../../../src/desk/link-results.ts';
import { makeProject, runIn, start } from '../../fixtures/command-site.ts';

const timeout = 60_000;

/** A small site of which every outside address is on this machine. */
function makeSiteOf(origin: string): string {
  const root = makeProject();
  for (const folder of ['src', 'campaigns']) {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    for (const name of files.filter((file) => file.endsWith('.yaml'))) {
      const file = join(root, folder, name);
      writeFileSync(file, readFileSync(file, 'utf8').replace(/https?:\/\/[\w.-]+/g, origin));
    }
  }
  return root;
}

test('the answers are written down, what has died is told, and without a network nothing changes', {
  timeout,
}, async () => {
  const dead = new Set<string>();
  const server = createServer(({ url = '' }, response) => response.writeHead(dead.has(url) ? 404 : 200).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const root = makeSiteOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const file = join(root, 'docs/links.json');
  const results = () => JSON.parse(readFileSync(file, 'utf8')) as LinkResult[];

  expect((await runIn(root, watchLinks)).status).toBe(0);
  expect(results().length).toBeGreaterThan(1);
  expect(new Set(results().map(({ status }) => status))).toEqual(new Set([200]));

  dead.add('/help');
  const second = await runIn(root, watchLinks);
  expect(second.stdout).toMatch(/Dead since the last time \(1\):\n {2}http:\/\/127\.0\.0\.1:\d+\/help\n {4}404/);
  expect(results().map(({ address }) => address)).toEqual(
    results()
      .map(({ address }) => address)
      .sort(),
  );

  const before = readFileSync(file, 'utf8');
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  const third = await runIn(root, watchLinks);
  expect([third.status, third.stderr]).toEqual([1, expect.stringContaining('No address answered')]);
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('without a network the first time, no file is made', { timeout }, () => {
  // Nothing listens on the first port of all: connections to it are refused.
  const root = makeSiteOf('http://127.0.0.1:1');
  expect(start(root, 'links', [])).toMatchObject({ status: 1, stderr: expect.stringContaining('No address answered') });
  expect(existsSync(join(root, 'docs/links.json'))).toBe(false);
});
