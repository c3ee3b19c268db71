import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noHostServer } from '../../scripts/host-servers.mjs';
import { type Answer, ask } from '../../scripts/hosts/ask.ts';
import {
  type RunningServer,
  type ServedSite,
  startBuiltIn,
  startCaddy,
  startNginx,
} from '../../scripts/hosts/run-servers.ts';
import { onHost } from '../../src/locale/base-path.ts';
import { readHeaderRules } from '../../src/publish/hosts/read-dist.ts';
import { copyPart } from './small-copy.ts';
import { copied, moved, planted, type Row, table, tableBelow } from './table.ts';

/**
 * What servers may say in their own way: the time, their name, how they hold the line, from what they make an ETag (the built-in server from
 * the content, nginx and Caddy from time and size), and whether parts of a file may be asked for, for which there are lines of their own.
 * The length of a body is counted and not believed.
 */
const own = [
  ...['date', 'server', 'connection', 'keep-alive', 'transfer-encoding', 'content-length'],
  ...['etag', 'last-modified', 'accept-ranges'],
];

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const names = ['nginx', 'caddy'] as const;
let folder: string;

beforeAll(async () => {
  folder = await copyPart(copied, planted);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What all servers have to say alike. A redirect has a short text of each server's own behind it, which no browser shows. */
function alike({ status, headers, body }: Answer, { method }: Row): Record<string, unknown> {
  const isRedirect = status >= 300 && status < 400;
  const compared = Object.entries(headers).filter(
    ([name]) => !own.includes(name) && !(isRedirect && name === 'content-type'),
  );
  if (headers['content-length'] !== undefined && method !== 'HEAD')
    expect(headers['content-length']).toBe(String(body.length));
  return { status, ...Object.fromEntries(compared), ...(isRedirect ? {} : { bytes: body.length }) };
}

/** @throws Error under CI, where all servers have to be tried */
function sayMissing(name: (typeof names)[number]): void {
  if (process.env.CI) throw new Error(noHostServer(name));
  console.warn(`SKIPPED: ${noHostServer(name)}`);
}

function portOf(server: RunningServer | undefined): number {
  if (server === undefined) throw new Error('The built-in server does not run.');
  return server.port;
}

function unpacked({ headers, body }: Answer): Buffer {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body);
  return headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
}

describe.each([
  ['that has its host to itself', '/', table],
  ['below a path', '/help/salama/', tableBelow],
])('a site %s', (_what, base, rows) => {
  let builtIn: RunningServer | undefined;
  const running: Partial<Record<(typeof names)[number], RunningServer | undefined>> = {};

  beforeAll(async () => {
    const site: ServedSite = {
      rules: readHeaderRules(dist),
      base,
      folder,
      languages: ['ar', 'en'],
      moved,
      precompressed: true,
    };
    // One after the other, so that those that run are known and ended when the next does not start.
    builtIn = await startBuiltIn(site);
    running.nginx = await startNginx(site);
    running.caddy = await startCaddy(site);
    for (const name of names) if (running[name] === undefined) sayMissing(name);
  }, 180_000);

  afterAll(() => Promise.all([builtIn, running.nginx, running.caddy].map((server) => server?.stop())));

  const question = (row: Row) => ({ ...row, path: onHost(base, row.path) });

  test.each(rows.map((row) => [row.name, row] as const))(
    '%s: the built-in server answers as it should',
    async (_name, row) => {
      const answer = await ask(portOf(builtIn), question(row));
      const said =
        row.said.location === undefined ? row.said : { ...row.said, location: onHost(base, row.said.location) };
      expect({ status: answer.status, ...answer.headers }).toMatchObject({ status: row.status, ...said });
      if (row.file === undefined || row.method === 'HEAD') return;
      const file = row.file.endsWith('/') ? `${row.file}index.html` : row.file;
      expect(unpacked(answer).equals(readFileSync(join(folder, file)))).toBe(true);
    },
  );

  describe.each(names)('%s', (name) => {
    test.for(rows)('answers "$name" as the built-in server does', async (row, { skip }) => {
      const server = running[name];
      if (server === undefined) return skip();
      const [mine, theirs] = await Promise.all([ask(portOf(builtIn), question(row)), ask(server.port, question(row))]);
      expect(alike(theirs, row)).toEqual(alike(mine, row));
      if (row.file !== undefined && row.method !== 'HEAD') expect(unpacked(theirs).equals(unpacked(mine))).toBe(true);
    });
  });

  test.each(['br', 'gzip', 'identity'])(
    'says of what a phone has already, asked for as %s, that it has not changed',
    async (accepted) => {
      const servers = [builtIn, running.nginx, running.caddy].filter((server) => server !== undefined);
      for (const path of ['/ar/kuwait/help/', '/sw.js', '/api/v1/index.json']) {
        const row = { name: path, path, status: 304, said: {}, headers: { 'Accept-Encoding': accepted } };
        const answers: Record<string, unknown>[] = [];
        for (const { port } of servers) {
          const { etag = '' } = (await ask(port, question(row))).headers;
          expect(etag).toMatch(/^".+"$/);
          const again = { ...question(row), headers: { ...row.headers, 'If-None-Match': etag } };
          answers.push(alike(await ask(port, again), row));
        }
        expect(answers[0]).toMatchObject({ status: 304, 'cache-control': 'no-cache', vary: 'Accept-Encoding' });
        for (const answer of answers) expect(answer).toEqual(answers[0]);
      }
    },
  );

  test('gives each way of compressing a name of its own, so that no cache takes one for another', async () => {
    for (const server of [builtIn, running.nginx, running.caddy]) {
      if (server === undefined) continue;
      const asked = ['br', 'gzip', 'identity'].map((accepted) =>
        ask(server.port, { path: onHost(base, '/ar/kuwait/help/'), headers: { 'Accept-Encoding': accepted } }),
      );
      expect(new Set((await Promise.all(asked)).map(({ headers }) => headers.etag)).size).toBe(3);
    }
  });

  test.each(['/%2e%2e/%2e%2e/%2e%2e/etc/hostname', '/%00/', '/%zz/'])('has nothing to say to %s', async (path) => {
    for (const server of [builtIn, running.nginx, running.caddy]) {
      if (server === undefined) continue;
      // nginx and Caddy refuse some of these themselves, before they read our settings: then it is their page, without a word of ours.
      const { status } = await ask(server.port, { path: onHost(base, path) });
      expect([400, 404]).toContain(status);
    }
  });
});

test('the path of a site without its last slash leads to it, with the query', async () => {
  const site = {
    rules: readHeaderRules(dist),
    base: '/help/salama/',
    folder,
    languages: ['ar'],
    moved,
    precompressed: true,
  };
  const servers: (RunningServer | undefined)[] = [await startBuiltIn(site)];
  try {
    servers.push(await startNginx(site), await startCaddy(site));
    for (const [path, location] of [
      ['/help/salama', '/help/salama/'],
      ['/help/salama?a=1', '/help/salama/?a=1'],
    ] as const) {
      const row = { name: path, path, status: 308, said: {} };
      const answers = await Promise.all(servers.map((server) => server && ask(server.port, row)));
      const said = answers.filter((answer) => answer !== undefined).map((answer) => alike(answer, row));
      expect(said[0]).toMatchObject({ status: 308, location, 'x-content-type-options': 'nosniff' });
      for (const one of said) expect(one).toEqual(said[0]);
    }
  } finally {
    await Promise.all(servers.map((server) => server?.stop()));
  }
}, 60_000);
