import { existsSync, readFileSync, rmSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import type { Site } from '../../../src/locale/site.ts';
import { copyKits } from '../../../src/publish/kit/copy-kits.ts';
import { kitCode } from '../../../src/publish/kit/kit-code.ts';
import type { KitCode } from '../../../src/publish/kit/kit-document.tsx';
import { filesToMake, readMade, writeMade } from '../../../src/publish/kit/made-files.ts';
import { withDay } from '../../../src/publish/kit/make-files.ts';
import { kitRoutes, type PlannedFile, plannedFiles } from '../../../src/publish/kit/planned-files.ts';
import { zipKit } from '../../../src/publish/kit/zip-kit.ts';
import { loadKitSite, makeKitSite } from '../../fixtures/kit-site.ts';
import { edit, makeSite, project, write } from '../../fixtures/site.ts';

const slug = 'test-campaign';

let code: KitCode | undefined;

/** Everything that would be made of a site now. */
async function planOf(site: Site): Promise<PlannedFile[]> {
  code ??= await kitCode(project, site);
  const { styles, script } = code;
  return (
    await Promise.all(kitRoutes(site, slug).map((route) => plannedFiles(site, route, { styles, script })))
  ).flat();
}

/** A folder in which everything that was planned lies, as the command leaves it. */
function makeAll(root: string, planned: readonly PlannedFile[], day: string): string {
  const folder = `${root}/kits/${slug}`;
  for (const { name } of planned) write(root, `kits/${slug}/${name}`, name);
  writeMade(folder, Object.fromEntries(planned.map(({ name, hash }) => [name, { hash, day, version: 'abcdef' }])));
  return folder;
}

const namesOf = (files: readonly { name: string }[]) => files.map(({ name }) => name);

describe('what is made', { timeout: 20_000 }, () => {
  test('is ten files in each language that has words of its own, and nothing in the others', async () => {
    const planned = await planOf(loadKitSite(makeKitSite()));
    const english = planned.filter(({ locale }) => locale === 'en');
    expect(namesOf(english).sort()).toEqual(
      [
        ...['caption.txt', 'card.pdf', 'poster-a4.pdf', 'poster-a5.pdf', 'qr.svg'],
        ...['share.png', 'square.png', 'stickers.pdf', 'story.png', 'whatsapp.txt'],
      ].map((name) => `en/${name}`),
    );
    expect(new Set(planned.map(({ locale }) => locale))).toEqual(new Set(['ar', 'en']));
  });

  test('carries the day and the version, and every document says which language it is in', async () => {
    const planned = await planOf(loadKitSite(makeKitSite()));
    for (const { name, content, piece, locale } of planned.filter((file) => !file.name.endsWith('.svg'))) {
      expect([name, /(?<!\d)18(?!\d).*2024/s.test(content) && content.includes('abcdef')]).toEqual([name, true]);
      if (piece) expect(content).toContain(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`);
    }
  });

  test('needs nothing from anywhere', async () => {
    const [poster] = await planOf(loadKitSite(makeKitSite()));
    expect(poster?.content).not.toMatch(/(?:src|href)="(?!data:|tel:)|url\(|@import/);
  });
});

describe('only what has changed is made again', { timeout: 20_000 }, () => {
  test('nothing when all is as it was, and nothing for another version of the site', async () => {
    const root = makeKitSite();
    const folder = makeAll(root, await planOf(loadKitSite(root)), '2024-06-18');
    const later = await planOf(loadKitSite(root, '2024-06-18', '999999999999'));
    expect(filesToMake(folder, later, readMade(folder), '2024-06-18')).toEqual([]);
  });

  test('what is missing, and all when the day that is printed is another one', async () => {
    const root = makeKitSite();
    const planned = await planOf(loadKitSite(root));
    const folder = makeAll(root, planned, '2024-06-18');
    rmSync(`${folder}/ar/card.pdf`);
    expect(namesOf(filesToMake(folder, planned, readMade(folder), '2024-06-18'))).toEqual(['ar/card.pdf']);
    expect(filesToMake(folder, planned, readMade(folder), '2024-06-19')).toHaveLength(planned.length);
  });

  test('the pieces of one language when only its slogan is another one', async () => {
    const root = makeKitSite();
    const folder = makeAll(root, await planOf(loadKitSite(root)), '2024-06-18');
    edit(root, 'campaigns/test-campaign/ar.md', 'استرح', 'اجلس');
    const files = filesToMake(folder, await planOf(loadKitSite(root)), readMade(folder), '2024-06-18');
    expect(namesOf(files).filter((name) => !name.startsWith('ar/'))).toEqual([]);
    expect(namesOf(files)).toContain('ar/poster-a4.pdf');
    expect(namesOf(files)).not.toContain('ar/qr.svg');
  });

  test('everything with a number when the number is corrected', async () => {
    const root = makeKitSite();
    const folder = makeAll(root, await planOf(loadKitSite(root)), '2024-06-18');
    edit(root, 'src/content/testland/contacts.yaml', '+96522215150', '+96522215158');
    const files = filesToMake(folder, await planOf(loadKitSite(root)), readMade(folder), '2024-06-18');
    expect(files).toHaveLength(2 * 9);
  });

  test('everything when the list of what was made cannot be read', async () => {
    const root = makeKitSite();
    const planned = await planOf(loadKitSite(root));
    const folder = makeAll(root, planned, '2024-06-18');
    write(root, `kits/${slug}/made.json`, '{"en/');
    expect(filesToMake(folder, planned, readMade(folder), '2024-06-18')).toHaveLength(planned.length);
  });
});

describe('a build', { timeout: 20_000 }, () => {
  test('publishes a kit that is right, on any later day', async () => {
    const root = makeKitSite();
    makeAll(root, await planOf(loadKitSite(root)), '2024-06-18');
    write(root, `kits/${slug}/${slug}-en.zip`, 'zip');
    const out = `${root}/dist`;
    const listed = await copyKits({ project, root, site: loadKitSite(root, '2024-06-25'), out });
    const english = listed['/en/campaigns/test-campaign/kit/'] ?? [];
    expect(english).toHaveLength(11);
    expect(english).toContainEqual({ address: '/kit/test-campaign/en/card.pdf', bytes: 'en/card.pdf'.length });
    for (const { address } of english) expect(existsSync(out + address)).toBe(true);
    // Nobody has made the Arabic archive.
    expect(listed['/ar/campaigns/test-campaign/kit/']).toHaveLength(10);
  });

  test('leaves out every poster with a number that was corrected since, and the archive', async () => {
    const root = makeKitSite();
    makeAll(root, await planOf(loadKitSite(root)), '2024-06-18');
    write(root, `kits/${slug}/${slug}-en.zip`, 'zip');
    edit(root, 'src/content/testland/contacts.yaml', '+96522215150', '+96522215158');
    const listed = await copyKits({ project, root, site: loadKitSite(root), out: `${root}/dist` });
    expect(listed['/en/campaigns/test-campaign/kit/']?.map(({ address }) => address)).toEqual([
      '/kit/test-campaign/en/qr.svg',
    ]);
    expect(existsSync(`${root}/dist/kit/test-campaign/en/poster-a4.pdf`)).toBe(false);
  });

  test('publishes nothing where no kit was made', async () => {
    const root = makeKitSite();
    expect(await copyKits({ project, root, site: loadKitSite(root), out: `${root}/dist` })).toEqual({});
  });
});

test('the moment of printing becomes the day of the numbers, and no byte moves', () => {
  const pdf = Buffer.from(
    "/CreationDate (D:20261126001122+00'00')\n/ModDate (D:20261126001122+00'00')\n\xff",
    'latin1',
  );
  const dated = withDay(pdf, '2024-06-18');
  expect(dated.toString('latin1')).toBe(
    "/CreationDate (D:20240618000000+00'00')\n/ModDate (D:20240618000000+00'00')\n\xff",
  );
});

test('an archive holds the files by name and is the same in every time zone', () => {
  const root = makeSite();
  for (const name of ['poster-a4.pdf', 'caption.txt']) write(root, `kits/${slug}/en/${name}`, name);
  const names = ['en/poster-a4.pdf', 'en/caption.txt'];
  const zones = ['Pacific/Apia', 'America/New_York'].map((zone) => {
    vi.stubEnv('TZ', zone);
    return zipKit(`${root}/kits/${slug}`, names, '2024-06-18');
  });
  expect(Buffer.from(zones[0] ?? []).equals(Buffer.from(zones[1] ?? []))).toBe(true);
  const files = unzipSync(zones[0] ?? new Uint8Array());
  expect(Object.keys(files)).toEqual(['caption.txt', 'poster-a4.pdf']);
  expect(Buffer.from(files['caption.txt'] ?? []).toString()).toBe('caption.txt');
  expect(readFileSync(`${root}/kits/${slug}/en/caption.txt`, 'utf8')).toBe('caption.txt');
});
