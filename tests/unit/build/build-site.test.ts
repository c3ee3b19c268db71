import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../../src/build/build-site.ts';
import { contentHash } from '../../../src/build/content-hash.ts';
import { ContentError } from '../../../src/model/problem.ts';
import { copySite, edit, expectedOf, makeSite, project, write } from '../../fixtures/site.ts';
import { lossy, webp } from '../../fixtures/webp.ts';
import { buildApart } from './build-apart.ts';

/** Every file of a folder with a hash of its bytes. */
function filesOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), contentHash(readFileSync(path))]));
}

const content = mkdtempSync(join(tmpdir(), 'site-'));
const parent = mkdtempSync(join(tmpdir(), 'built-'));
const [west, east] = [join(parent, 'west'), join(parent, 'east')] as const;
const today = '2024-06-18';
let addresses = 0;
/** Another day, and another time of it: the clock of a build must not be seen in what it makes. */
const yearsLater = {
  CLOCK_SHIFT: String(1001 * 24 * 3_600_000 + 7_654_321),
  NODE_OPTIONS: `--import "${pathToFileURL(join(project, 'scripts/reproduce/shift-clock.mjs')).href}"`,
};

beforeAll(async () => {
  // Among its files is a README that would run if Eleventy read it.
  copySite(content, 'files-that-are-no-mistake');
  edit(content, 'campaigns/test-campaign/campaign.yaml', 'partners:', 'picture: poster.webp\npartners:');
  edit(content, 'campaigns/test-campaign/en.md', 'title:', 'pictureText: A tree with a wide shade.\ntitle:');
  write(content, 'campaigns/test-campaign/images/poster.webp', webp(lossy));
  // Two builds of all sixteen would take the longest of all tests; of each language the same is made.
  write(content, 'src/site.yaml', 'languages: [en, ar, hi, am]\n');
  const moved = 'from: /testland/guides/old-topic/, to: /testland/guides/passport-kept/';
  write(content, 'src/redirects.yaml', `- {${moved}, on: 2024-05-02, why: A test.}\n`);
  write(content, 'ledger/addresses.txt', '/testland/contacts/test-old-office/\n/testland/guides/old-topic/\n');
  [addresses] = await Promise.all([
    buildApart(content, west, today, { TZ: 'Pacific/Pago_Pago' }),
    buildApart(content, east, today, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', ...yearsLater }),
  ]);
}, 120_000);

afterAll(() => {
  for (const folder of [content, parent]) rmSync(folder, { recursive: true, force: true });
});

describe('a build', () => {
  test('writes a page for every address', () => {
    const pages = Object.keys(filesOf(west)).filter(
      (path) => path.endsWith('.html') && !/^(handout|go|embed)\//.test(path),
    );
    // Besides those of the languages there is the choice of a language, the page for lost readers, and of the staff the editor and the desk.
    expect(pages.length).toBe(addresses + 4);
    expect(pages).toContain('admin/desk/index.html');
    expect(pages).toContain('index.html');
    expect(pages).toContain('ar/testland/guides/passport-kept/index.html');
  });

  test('publishes the picture of a campaign, and puts it into no pack, no worker and no file to hand on', () => {
    const files = Object.keys(filesOf(west));
    const [picture = ''] = files.filter((path) => path.endsWith('.webp'));
    expect(picture).toMatch(/^pictures\/test-campaign-[0-9a-f]{10}\.webp$/);
    const holds = (path: string, text: string) => {
      const bytes = readFileSync(join(west, path));
      return (path.endsWith('.pack') ? gunzipSync(bytes) : bytes).includes(text);
    };
    const packs = files.filter((path) => path.endsWith('.pack'));
    // The page of the campaign is in every pack, and with it the address of the picture; the picture is not.
    expect(packs.filter((path) => !holds(path, picture))).toEqual([]);
    expect(packs.filter((path) => holds(path, 'WEBPVP8'))).toEqual([]);
    const others = files.filter((path) => path === 'sw.js' || path === 'sitemap.xml' || path.startsWith('handout/'));
    expect(others.length).toBeGreaterThan(4);
    expect(others.filter((path) => holds(path, 'pictures/') || holds(path, '<img'))).toEqual([]);
  });

  test('keeps an old address alive in every way in which it was used', () => {
    const read = (path: string) => readFileSync(join(west, path), 'utf8');
    const page = read('ar/testland/guides/old-topic/index.html');
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=../passport-kept/"/>');
    expect(page).toMatch(/<link rel="canonical" href="https:\/\/[^"/]+\/ar\/testland\/guides\/passport-kept\/"\/>/);
    expect(page).toContain('<a id="exit"');
    expect(read('go/zz-old-topic/index.html')).toContain('href="/ar/testland/guides/passport-kept/"');
    expect(read('qr/zz-old-topic.svg')).toContain('<svg');
    expect(read('_redirects')).toContain('/ar/testland/guides/old-topic/ /ar/testland/guides/passport-kept/ 301\n');
    expect(read('handout/testland-ar-old-topic.html')).toBe(read('handout/testland-ar-passport-kept.html'));
    expect(read('sitemap.xml')).not.toContain('old-topic');
    // Saved with the country, it leads on without a network.
    const pack = Object.keys(filesOf(west)).find((path) => /^offline\/packs\/testland-ar-.*\.pack$/.test(path)) ?? '';
    expect(gunzipSync(readFileSync(join(west, pack))).includes('/ar/testland/guides/old-topic/')).toBe(true);
  });

  test('says of a contact that is held back that it is withdrawn, without its number', () => {
    const page = readFileSync(join(west, 'en/testland/contacts/test-old-office/index.html'), 'utf8');
    expect(page).toContain('href="/en/testland/contacts/"');
    expect(page).not.toMatch(/22215199|http-equiv|canonical/);
  });

  test('leaves nothing else behind', () => {
    expect(readdirSync(parent).sort()).toEqual(['east', 'west']);
  });

  test('runs no file of the content', () => {
    expect(existsSync(join(project, 'executed'))).toBe(false);
  });

  test('of the same content is the same to the byte, years apart, half a world away and in another language', () => {
    expect(addresses).toBeGreaterThan(100);
    expect(filesOf(east)).toEqual(filesOf(west));
  });
});

describe('a build of wrong content', () => {
  // It ends before Eleventy begins, so it needs no process of its own.
  const buildHere = (root: string, out: string) => buildSite({ project, root, out, today });

  test('names every mistake and leaves every byte of the last site as it was', async () => {
    const before = filesOf(west);
    const error = await buildHere(makeSite('ten-mistakes-at-once'), west).catch((thrown: unknown) => thrown);
    // The messages are those of the project, and in order.
    const expected = expectedOf('ten-mistakes-at-once')
      .split('\n')
      .filter((line) => !line.startsWith('i18n/'));
    expect(error).toBeInstanceOf(ContentError);
    expect(String((error as ContentError).message).split('\n')).toEqual(expected);
    expect((error as ContentError).problems).toHaveLength(expected.length);
    expect(filesOf(west)).toEqual(before);
    expect(readdirSync(parent).sort()).toEqual(['east', 'west']);
  });

  test('makes no site where there was none', async () => {
    const root = makeSite('front-matter-javascript');
    await expect(buildHere(root, join(parent, 'none'))).rejects.toThrow(expectedOf('front-matter-javascript'));
    expect(readdirSync(parent).sort()).toEqual(['east', 'west']);
    expect(existsSync(join(project, 'executed'))).toBe(false);
  });
});
