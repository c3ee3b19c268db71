import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { expectNone, pageFiles, root } from './built-site.ts';

/** What must arrive before a page can be read, its style sheet inside it, fits into the first answer of a server: ten packets of 1,460 bytes, less headers. */
const FIRST_VIEW = 14_336;
const SCRIPT = 4_000;
/** On the pages that do something besides being read. */
const ACTIVE_SCRIPT = 28_000;
const BEST = 11;
/** Twenty times as quick, and never smaller than the best: what fits here fits there. */
const QUICK = 5;

const brotli = promisify(brotliCompress);
const sizes = new Map<string, Promise<number>>();

function sizeOf(bytes: Buffer | string, quality: number): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotli(bytes, { params }).then(({ length }) => length);
}

/** Size of an asset at its best, measured once. */
function sizeOfAsset(address: string): Promise<number> {
  const size = sizes.get(address) ?? sizeOf(readFileSync(join(root, address)), BEST);
  sizes.set(address, size);
  return size;
}

async function sumOf(addresses: readonly string[]): Promise<number> {
  const parts = await Promise.all(addresses.map(sizeOfAsset));
  return parts.reduce((sum, size) => sum + size, 0);
}

const pages = pageFiles().map((page) => {
  const html = readFileSync(join(root, page.file), 'utf8');
  const addresses = (pattern: RegExp): string[] => Array.from(html.matchAll(pattern), ([, address = '']) => address);
  return {
    ...page,
    html,
    scripts: addresses(/<script[^>]* src="([^"]+)"/g),
  };
});

test('every page can be read after one round trip: its HTML, with the styles in it, in 14,336 bytes', {
  timeout: 240_000,
}, async () => {
  const weighed = await Promise.all(pages.map(async (page) => ({ page, quick: await sizeOf(page.html, QUICK) })));
  weighed.sort((a, b) => b.quick - a.quick);
  const doubtful = weighed.filter(({ quick }, rank) => rank < 20 || quick > FIRST_VIEW);
  const exact = await Promise.all(
    doubtful.map(async ({ page }) => ({ path: page.path, bytes: await sizeOf(page.html, BEST) })),
  );
  exact.sort((a, b) => b.bytes - a.bytes);
  for (const { path, bytes } of exact.slice(0, 5)) console.log(`${bytes} bytes: ${path}`);
  const middle = weighed[Math.floor(weighed.length / 2)];
  console.log(`${middle?.quick} bytes, quickly compressed, of the page in the middle: ${middle?.page.path}`);
  expectNone(exact.filter(({ bytes }) => bytes > FIRST_VIEW).map(({ path, bytes }) => `${path}: ${bytes} bytes`));
});

test('the choice of a language is at most 8,000 bytes', async () => {
  const chooser = pages.find(({ path }) => path === '/');
  expect(await sizeOf(chooser?.html ?? '', BEST)).toBeLessThanOrEqual(8_000);
});

test('the script of a page is at most 4,000 bytes, and 28,000 where a page does something', async () => {
  const weighed = await Promise.all(pages.map(async ({ path, scripts }) => ({ path, bytes: await sumOf(scripts) })));
  const isActive = (path: string) => /\/(offline|search|check|letter|amounts|embed)\/$/.test(path);
  const most = (active: boolean) =>
    Math.max(...weighed.filter(({ path }) => isActive(path) === active).map(({ bytes }) => bytes));
  console.log(`${most(false)} bytes of script on the heaviest page to read, ${most(true)} on one that does something.`);
  expectNone(
    weighed
      .filter(({ path, bytes }) => bytes > (isActive(path) ? ACTIVE_SCRIPT : SCRIPT))
      .map(({ path, bytes }) => `${path}: ${bytes} bytes`),
  );
});

test('the worker is at most 12 kB, and a whole country in one language at most 250,000 bytes in one file', async () => {
  expect(await sizeOf(readFileSync(join(root, 'sw.js'), 'utf8'), BEST)).toBeLessThanOrEqual(12_288);
  const packs = readdirSync(join(root, 'offline'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.pack'),
  );
  const sizes = packs.map((file) => statSync(join(root, 'offline', file)).size);
  console.log(`${Math.min(...sizes)} to ${Math.max(...sizes)} bytes: ${packs.length} packs.`);
  expect(packs).toHaveLength(2 * 16);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(250_000);
});

test('the search needs at most 16 kB before its first result, and 110 kB with the text of all pages', async () => {
  const named = (folder: string, pattern: RegExp) =>
    Promise.all(
      readdirSync(join(root, folder))
        .filter((name) => pattern.test(name))
        .map((name) => sizeOfAsset(`/${folder}/${name}`)),
    );
  const [finders, scripts, programs, indexes] = await Promise.all([
    named('assets', /^search-/),
    named('assets', /^full-text-.*js$/),
    named('assets', /wasm$/),
    named('search', /index$/),
  ]);
  console.log(`${Math.max(...finders)} bytes of the heaviest finder, ${Math.max(...indexes)} of the heaviest index.`);
  expect(finders).toHaveLength(16);
  expect(Math.max(...finders)).toBeLessThanOrEqual(16_384);
  expect(indexes).toHaveLength(2 * 16);
  expect(Math.max(...scripts) + Math.max(...programs) + Math.max(...indexes)).toBeLessThanOrEqual(110_000);
});

test('no page needs a picture or a font to be read', () => {
  expectNone(
    pages
      // A code for a camera stands in a closed part of the page, and is fetched when somebody opens it.
      .map(({ path, html }) => ({
        path,
        html: html.replace(/<details>.{0,200}<img src="\/qr\/[^>]*loading="lazy"\/>/g, ''),
      }))
      .filter(({ html }) => /<(img|picture|video|audio|source)\b|rel="preload"|\.woff2?/.test(html))
      .map(({ path }) => path),
  );
});
