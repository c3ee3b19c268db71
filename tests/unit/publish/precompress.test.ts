import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { precompress } from '../../../src/publish/precompress.ts';
import { write } from '../../fixtures/site.ts';

const page = '<p>Who to call now</p>'.repeat(40);
let parent: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'precompress-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  write(parent, 'dist/index.html', page);
  write(parent, 'dist/en/index.html', `${page} `);
  write(parent, 'dist/few.txt', 'ok');
  write(parent, 'dist/offline/en.pack', page);
  write(parent, 'dist/icon.png', page);
  write(parent, 'dist/_headers', page);
});

const run = (site = 'dist') => precompress(join(parent, site), join(parent, 'cache'));
const read = (name: string) => readFileSync(join(parent, 'dist', name));
const names = () => readdirSync(join(parent, 'dist'), { recursive: true, encoding: 'utf8' }).sort();

test('every text gets a smaller copy of each kind, and nothing else gets one', async () => {
  const before = names();
  expect(await run()).toMatchObject({ files: 3, copies: 4 });
  const copies = names().filter((name) => !before.includes(name));
  expect(copies).toEqual(['en/index.html.br', 'en/index.html.gz', 'index.html.br', 'index.html.gz']);
  expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(page);
  expect(gunzipSync(read('index.html.gz')).toString()).toBe(page);
});

test('what is packed with gzip says nothing of the day or the machine', async () => {
  await run();
  // RFC 1952, 2.3.1: four bytes of time, and the tenth byte for the system.
  expect([...read('index.html.gz').subarray(4, 8), read('index.html.gz')[9]]).toEqual([0, 0, 0, 0, 255]);
});

test('a second time nothing is compressed, also for a new build with the same texts', async () => {
  expect((await run()).made).toBe(6);
  expect((await run()).made).toBe(0);
  write(parent, 'again/index.html', page);
  expect(await run('again')).toMatchObject({ files: 1, copies: 2, made: 0 });
  expect(readFileSync(join(parent, 'again/index.html.br'))).toEqual(read('index.html.br'));
});

test('files with the same content are compressed once and all get their copies', async () => {
  for (const name of ['a', 'b', 'c', 'd']) write(parent, `alike/${name}.html`, page);
  expect(await run('alike')).toMatchObject({ files: 4, copies: 8 });
  expect(
    readdirSync(join(parent, 'cache'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.br')),
  ).toHaveLength(1);
});

test('a file that has changed gets new copies, and loses those that would not be smaller any more', async () => {
  await run();
  const later = Date.now() / 1000 + 10;
  write(parent, 'dist/index.html', page.replace('call', 'ask'));
  write(parent, 'dist/en/index.html', 'ok');
  for (const name of ['index.html', 'en/index.html']) utimesSync(join(parent, 'dist', name), later, later);
  await run();
  expect(gunzipSync(read('index.html.gz')).toString()).toContain('Who to ask now');
  expect(names().filter((name) => name.startsWith('en/'))).toEqual(['en/index.html']);
});
