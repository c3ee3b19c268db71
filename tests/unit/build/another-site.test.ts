import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownSettings } from '../../../src/model/schema/site-settings.ts';
import { readPack } from '../../../src/offline/pack-format.ts';
import { copySite } from '../../fixtures/site.ts';
import { buildApart } from './build-apart.ts';

/** What `tests/fixtures/another-site/src/site.yaml` says. */
const brand = '#7a1f3d';
const exit = 'https://weather.example/today';

const content = mkdtempSync(join(tmpdir(), 'site-'));
const out = join(mkdtempSync(join(tmpdir(), 'built-')), 'dist');
/** Text of every file by its path, packs unpacked; pictures and programs as they are. */
const files = new Map<string, string>();
const file = (path: string) => files.get(path) ?? `no ${path}`;
const paths = (pattern: RegExp) => [...files.keys()].filter((path) => pattern.test(path));
/** Files in which something stands. */
const holding = (text: string) => [...files].filter(([, whole]) => whole.includes(text)).map(([path]) => path);

function unpacked(bytes: Uint8Array): string {
  const packed = readPack(new Uint8Array(gunzipSync(bytes)));
  if (!packed) throw new Error('A pack cannot be read');
  return packed.map(({ path, body }) => `${path}\n${Buffer.from(body).toString('utf8')}`).join('\n');
}

beforeAll(async () => {
  copySite(content, 'another-site');
  await buildApart(content, out, '2024-06-18');
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    files.set(path.slice(out.length + 1), path.endsWith('.pack') ? unpacked(bytes) : bytes.toString('utf8'));
  }
}, 120_000);

afterAll(() => {
  for (const folder of [content, join(out, '..')]) rmSync(folder, { recursive: true, force: true });
});

describe('another site of the same code', () => {
  test('has the name and the address of Salama nowhere', () => {
    expect(files.size).toBeGreaterThan(100);
    expect([...holding(ownSettings.name), ...holding(ownSettings.origin), ...holding('سلامة (')]).toEqual([]);
  });

  test('has its own name in pages, manifest, feed, calendar, card, worker and editor', () => {
    const named = holding('Testhelp');
    const kinds = [
      'index.html',
      'ar/testland/index.html',
      'hi/manifest.webmanifest',
      'en/campaigns/feed.xml',
      'en/campaigns/calendar.ics',
      'card/zz.vcf',
      'sw.js',
      'admin/config-en.json',
    ];
    expect(kinds.filter((path) => !named.includes(path))).toEqual([]);
    expect(paths(/^handout\/|\.pack$/).filter((path) => !named.includes(path))).toEqual([]);
  });

  test('is called by its Arabic name in Arabic texts, and by both where it is met first', () => {
    expect(file('ar/about/index.html')).toContain('<h1>عن عون (Testhelp)</h1>');
    expect(file('ar/about/index.html')).toContain('<p>عون للعمال');
    expect(file('en/about/index.html')).toContain('<h1>About Testhelp</h1>');
  });

  test('has its colours in the style, the meta field, the manifest and the packs, and the old ones in no page', () => {
    const [, style = ''] = /<style>([^<]*)<\/style>/.exec(file('en/testland/index.html')) ?? [];
    expect(style).toContain(`--call:${brand}`);
    expect(style).toContain('--weave-b:#3a7bd5');
    expect(style.lastIndexOf('--teal:#f0a6bf')).toBeGreaterThan(style.lastIndexOf('--teal:#6fc6bb'));
    expect(file('en/testland/index.html')).toContain(`<meta name="theme-color" content="${brand}"`);
    expect(file('index.html')).toContain(`<meta name="theme-color" content="${brand}"`);
    expect(JSON.parse(file('en/manifest.webmanifest')).theme_color).toBe(brand);
    expect(paths(/\.(?:html|webmanifest|svg)$/).filter((path) => file(path).includes('"#0f4c4a"'))).toEqual([]);
  });

  test('has its logo in the place of ours, and no picture of ours', () => {
    const logo = readFileSync(join(content, 'src/logo.svg'), 'utf8');
    expect(file('favicon.svg')).toBe(logo);
    expect(file('mark.svg')).toBe(logo);
    expect(paths(/\.png$/).filter((path) => !path.startsWith('admin/'))).toEqual([]);
    expect(file('en/testland/index.html')).toContain('<img class="mark" src="/mark.svg"');
    expect(holding('apple-touch-icon.png')).toEqual([]);
    expect(JSON.parse(file('en/manifest.webmanifest')).icons).toEqual([
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
    ]);
    expect(paths(/\.pack$/).filter((path) => !file(path).includes(logo))).toEqual([]);
  });

  test('has pages, packs, search and manifests of its country and its languages only', () => {
    const tops = new Set(paths(/\//).map((path) => path.split('/')[0] ?? ''));
    const others = ['go', 'api'];
    expect([...tops].filter((name) => /^[a-z]{2,3}$/.test(name) && !others.includes(name)).sort()).toEqual([
      'ar',
      'en',
      'hi',
      'qr',
    ]);
    const data = new Set(paths(/^api\/v1\/\w+\//).map((path) => path.split('/')[2]));
    expect([...data].sort()).toEqual(['ar', 'en', 'hi', 'schemas']);
    expect(paths(/^offline\/.*\.json$/)).toEqual(expect.arrayContaining(['offline/testland/hi.json']));
    expect(paths(/^offline\/\w+\/\w+\.json$/).sort()).toEqual(
      ['ar', 'en', 'hi'].map((tag) => `offline/testland/${tag}.json`),
    );
    expect(paths(/^assets\/search-/).map((path) => path.split('-')[1])).toEqual(
      expect.arrayContaining(['ar', 'en', 'hi']),
    );
    expect(paths(/^assets\/search-/)).toHaveLength(3);
    expect(paths(/otherland/)).toEqual([]);
    const shown = paths(/\.(?:html|xml|webmanifest|txt|json|js|pack|ics|vcf)$/).filter(
      (path) => !/^admin\//.test(path),
    );
    expect(shown.filter((path) => /\/otherland\/|\/(?:ur|ne|fr)\/(?:testland|"|campaigns)/.test(file(path)))).toEqual(
      [],
    );
  });

  test('lets readers choose among its languages, in its order', () => {
    const choice = /<ul class="language-choice"[\s\S]*?<\/ul>/.exec(file('index.html'))?.[0] ?? '';
    expect([...choice.matchAll(/hreflang="([^"]+)"/g)].map(([, tag]) => tag)).toEqual(['en', 'ar', 'hi']);
  });

  test('names what belongs to a country that it leaves out without a link', () => {
    expect(file('en/about/index.html')).toContain('<a href="tel:9999"');
    expect(file('en/about/index.html')).toContain('<bdi>Danger in Otherland</bdi>. See <bdi>Only for Otherland</bdi>.');
    expect(holding('/other-campaign/')).toEqual([]);
  });

  test('leads out to its own ordinary page, on every page, in every file and from the worker', () => {
    const pages = paths(/\.html$/).filter((path) => path !== 'admin/index.html');
    const leaving = pages.filter((path) => file(path).includes('id="exit"'));
    expect(leaving.length).toBeGreaterThan(100);
    expect(
      leaving.filter((path) => !/<a id="exit"[^>]* href="https:\/\/weather\.example\/today"/.test(file(path))),
    ).toEqual([]);
    expect(file('sw.js')).toContain(exit);
    expect(file('en/neutral/index.html')).toContain('>weather.example</a>');
    expect(file('en/testland/index.html')).toContain('data-neutral="/en/neutral/"');
    expect(holding('google.com').filter((path) => !path.startsWith('admin/'))).toEqual([]);
  });

  test('says who runs it, and not that nobody can be written to', () => {
    const about = file('en/about/index.html');
    expect(about).toMatch(/<section id="publisher"><h2>[^<]+<\/h2><p><bdi>Embassy of Testland<\/bdi>/);
    expect(about).toContain('<a href="mailto:desk@embassy.example" dir="ltr"><bdi>desk@embassy.example</bdi></a>');
    expect(about).toContain('<a href="https://embassy.example/help" rel="noreferrer" dir="ltr">');
    expect(about.match(/mailto:/g)).toHaveLength(2);
  });

  test('has scripts that a browser can read', async () => {
    const scripts = paths(/\.js$/).filter((path) => !path.startsWith('admin/'));
    expect(scripts.length).toBeGreaterThan(8);
    for (const path of scripts) await transform(file(path), { loader: 'js' });
  });
});
