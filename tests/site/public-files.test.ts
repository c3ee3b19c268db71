import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { type HeaderRule, headerRulesFile, matchingHeaders } from '../../src/publish/header-rules.ts';
import { headerRules, headersFor, renderHeadersFile } from '../../src/publish/headers.ts';
import { allPages, type BuiltPage, expectNone, filesOfSite, find, frameFiles, root } from './built-site.ts';
import { elementsIn, readHtml, textOf } from './read-html.ts';

const files = filesOfSite();
const pages = allPages();
const indexed = pages.filter((page) => !find(page, 'meta', 'name', 'robots'));
const origin =
  find(pages.find(({ path }) => path === '/') as BuiltPage, 'link', 'rel', 'canonical')
    ?.attributes.get('href')
    ?.replace(/\/$/, '') ?? '';
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const rules = JSON.parse(read(headerRulesFile)) as HeaderRule[];
/** The style sheets that the rules of this site allow. */
const allowed = (path: string) =>
  / style-src ([^;]*);/.exec(matchingHeaders(rules, path)['Content-Security-Policy'] ?? '')?.[1]?.split(' ') ?? [];
const built = { pages: allowed('/'), frames: allowed('/embed/') };

describe('the sitemap', () => {
  const entries = elementsIn(readHtml(read('sitemap.xml'))).filter(({ name }) => name === 'url');
  const addressOf = (entry: (typeof entries)[number]): string =>
    textOf(elementsIn(entry).find(({ name }) => name === 'loc') as never);

  test('is XML of the protocol and within its limits', () => {
    const text = read('sitemap.xml');
    expect(text).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*<urlset xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9"[^>]* xmlns:xhtml="http:\/\/www\.w3\.org\/1999\/xhtml"/,
    );
    expect(entries.length).toBeLessThan(50_000);
    expect(text.length).toBeLessThan(50_000_000);
  });

  test('names the pages that search engines may show, each once, and no others', () => {
    expect(entries.map(addressOf).sort()).toEqual(indexed.map(({ path }) => origin + path).sort());
  });

  test('names the same versions of each page as the page does', () => {
    const versionsOf = (elements: readonly (typeof entries)[number][]): string[] =>
      elements
        .filter(({ attributes }) => attributes.get('rel') === 'alternate' && attributes.has('hreflang'))
        .filter(({ attributes }) => attributes.get('hreflang') !== 'x-default')
        .map(({ attributes }) => `${attributes.get('hreflang')} ${attributes.get('href')}`);
    const inPages = new Map(indexed.map((page) => [origin + page.path, versionsOf(page.elements)]));
    expectNone(
      entries
        .filter(
          (entry) =>
            addressOf(entry) !== `${origin}/` &&
            versionsOf(elementsIn(entry)).join() !== inPages.get(addressOf(entry))?.join(),
        )
        .map(addressOf),
    );
  });
});

test('robots are let in and told where the sitemap is', () => {
  expect(read('robots.txt').split('\n')).toEqual(
    expect.arrayContaining(['User-agent: *', 'Allow: /', `Sitemap: ${origin}/sitemap.xml`]),
  );
  expect(read('robots.txt')).not.toMatch(/^Disallow: \S/m);
});

/** Width and height of a PNG, from its first chunk. */
function pngSize(file: string): string {
  const bytes = readFileSync(join(root, file));
  expect(bytes.subarray(1, 4).toString('latin1'), file).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

test.each(locales.map(({ tag }) => tag))('the manifest in %s is sound and its icons have the size it says', (tag) => {
  const manifest = JSON.parse(read(`${tag}/manifest.webmanifest`));
  const paths = new Set(pages.map(({ path }) => path));
  const { dir } = locales.find((locale) => locale.tag === manifest.lang) ?? { dir: undefined };
  expect(manifest).toMatchObject({ id: `/${tag}/`, start_url: `/${tag}/`, scope: '/', display: 'standalone', dir });
  expect([tag, 'en']).toContain(manifest.lang);
  expect(manifest.name).toBe(manifest.short_name);
  expect(manifest.icons.length).toBeGreaterThanOrEqual(3);
  for (const { src, sizes, type } of manifest.icons)
    expect({ src, sizes: pngSize(src), type }).toEqual({ src, sizes, type: 'image/png' });
  expect(manifest.icons.some(({ purpose }: { purpose?: string }) => purpose === 'maskable')).toBe(true);
  expect(manifest.shortcuts).toHaveLength(2);
  for (const { name, url } of manifest.shortcuts)
    expect([name.trim() !== '', paths.has(url), url.startsWith(`/${tag}/`)]).toEqual([true, true, true]);
});

test('every page of a language has the manifest of that language, but for the one that must not say whose it is', () => {
  const problems = pages.filter(
    (page) =>
      find(page, 'link', 'rel', 'manifest')?.attributes.get('href') !==
      (page.path.endsWith('/neutral/') ? undefined : page.language && `/${page.language}/manifest.webmanifest`),
  );
  expectNone(problems.map(({ path }) => path));
});

describe('the headers', () => {
  test('are in the file that the host reads, and in one for servers of our own', () => {
    expect(read('_headers')).toBe(renderHeadersFile('cloudflare', rules));
    expect(JSON.parse(read(headerRulesFile))).toEqual(headerRules(undefined, built));
  });

  test('allow the style sheets that stand in the pages, and no others', () => {
    const found = { pages: new Set<string>(), frames: new Set<string>() };
    for (const { path, file } of [...pages, ...frameFiles()]) {
      // The editor is a program of others that makes styles of its own.
      if (path.startsWith('/admin/')) continue;
      const [, css = 'none'] = /<style>([^<]*)<\/style>/.exec(read(file)) ?? [];
      const hash = createHash('sha256').update(css).digest('base64');
      found[path.startsWith('/embed/') ? 'frames' : 'pages'].add(`'sha256-${hash}'`);
    }
    expect([...found.pages].sort()).toEqual([...built.pages].sort());
    expect([...found.frames]).toEqual(built.frames);
  });

  test('of every file forbid code of others, guessing of types, traces and frames', () => {
    for (const file of files.filter((name) => !name.startsWith('_headers') && !/^(embed|admin|api)\//.test(name))) {
      const headers = headersFor(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, undefined, built);
      const policy = headers['Content-Security-Policy'] ?? '';
      expect(policy, file).toMatch(/^default-src 'none'; script-src 'self'( 'wasm-unsafe-eval')?;/);
      expect(policy, file).not.toMatch(/unsafe-inline|'unsafe-eval'|data:|blob:|https?:|\*/);
      expect(policy, file).toContain("frame-ancestors 'none'");
      expect(headers, file).toMatchObject({
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Cross-Origin-Opener-Policy': 'same-origin',
      });
    }
  });

  test('let only files with a hash in their name be kept without asking', () => {
    const kept = files.filter((file) => /immutable/.test(headersFor(`/${file}`)['Cache-Control'] ?? ''));
    expect(kept.length).toBeGreaterThan(1);
    expectNone(
      kept.filter(
        (file) => !/^(?:assets|audio|pictures|search|offline\/packs|embed\/assets)\/.*-[0-9a-f]{8,}\.\w+$/.test(file),
      ),
    );
    for (const path of ['/', '/en/', '/ar/kuwait/help/', '/404.html', '/sw.js', '/sitemap.xml'])
      expect(headersFor(path)['Cache-Control'], path).toBe('no-cache');
  });
});
