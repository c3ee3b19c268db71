import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { CampaignPicture } from '../../../src/components/campaign-picture.tsx';
import { mainView } from '../../../src/components/view.ts';
import { loadSite } from '../../../src/locale/load-site.ts';
import type { Site } from '../../../src/locale/site.ts';
import { headersFor } from '../../../src/publish/headers.ts';
import { renderSitemap } from '../../../src/publish/sitemap.ts';
import { writePictures } from '../../../src/publish/write-pictures.ts';
import { edit, makeSite, printed, project, write } from '../../fixtures/site.ts';
import { chunk, extended, losslessOf, lossy, webp } from '../../fixtures/webp.ts';

const campaign = 'campaigns/test-campaign';
const image = `${campaign}/images/poster.webp`;

/** @returns the folder of a site of which one campaign has a picture */
function siteWith(bytes: Uint8Array): string {
  const root = makeSite();
  edit(root, `${campaign}/campaign.yaml`, 'partners:', 'picture: poster.webp\npartners:');
  edit(root, `${campaign}/en.md`, 'title:', 'pictureText: A tree with a wide shade.\ntitle:');
  write(root, image, bytes);
  return root;
}

const loadShown = (root: string): Site => loadSite({ root, messagesRoot: project });

/** @returns what a page of the campaign has for its picture */
function shown(site: Site, tag: string): string {
  const route = site.routes.find(({ path }) => path === `/${tag}/campaigns/test-campaign/`);
  const item = site.library.campaigns.find(({ id }) => id === 'test-campaign');
  if (!route || !item) throw new Error('The fixture has no such campaign');
  return render(<CampaignPicture campaign={item} view={mainView(site, route)} />);
}

describe('on the page of a campaign', () => {
  test('the picture is behind a closed part with its size, and the page loads nothing', () => {
    const html = shown(loadShown(siteWith(webp(lossy))), 'en');
    expect(html).toContain('<summary>Show the picture (1 kB)</summary>');
    expect(html).toMatch(/href="\/pictures\/test-campaign-[0-9a-f]{10}\.webp" data-picture="20 10"/);
    expect(html).not.toMatch(/<img|src=|<details open/);
  });

  test('what it shows is there for who cannot see it or does not load it', () => {
    expect(shown(loadShown(siteWith(webp(lossy))), 'en')).toContain('>A tree with a wide shade.</a>');
  });

  test('a translation that is older than the picture has the words of the source, in their language', () => {
    expect(shown(loadShown(siteWith(webp(lossy))), 'ar')).toContain('<p lang="en" dir="ltr"><a href="/pictures/');
  });

  test('a translation has its own words', () => {
    const root = siteWith(webp(lossy));
    edit(root, `${campaign}/ar.md`, 'title:', 'pictureText: شجرة ظلها واسع.\ntitle:');
    const html = shown(loadShown(root), 'ar');
    expect(html).toContain('<p><a href="/pictures/');
    expect(html).toContain('>شجرة ظلها واسع.</a>');
  });

  test('without a picture there is nothing', () => {
    expect(shown(loadShown(makeSite()), 'en')).toBe('');
  });
});

describe('the file', () => {
  test('is published under an address that never means another one, and browsers may keep it', () => {
    const root = siteWith(webp(lossy));
    const site = loadShown(root);
    mkdirSync(`${root}/out`);
    writePictures(site, root, `${root}/out`);
    const address = /href="([^"]*)"/.exec(shown(site, 'en'))?.[1] ?? '';
    expect(new Uint8Array(readFileSync(`${root}/out${address}`))).toEqual(webp(lossy));
    expect(headersFor(address)['Cache-Control']).toContain('immutable');
    write(root, image, webp(extended(0, 20, 10), lossy));
    expect(shown(loadShown(root), 'en')).not.toContain(address);
  });

  test('is not in the sitemap', async () => {
    expect(await renderSitemap(loadShown(siteWith(webp(lossy))))).not.toContain('pictures');
  });

  test('of a draft is checked and not published', () => {
    const root = siteWith(webp(lossy));
    edit(root, `${campaign}/campaign.yaml`, 'kind:', 'draft: true\nkind:');
    mkdirSync(`${root}/out`);
    writePictures(loadShown(root), root, `${root}/out`);
    expect(readdirSync(`${root}/out/pictures`)).toEqual([]);
    write(root, image, 'no picture');
    expect(printed(root)).toContain(`${image}:1 - file - is not a WebP picture`);
  });
});

describe('a picture stops the build and says how to mend it', () => {
  const some = new Uint8Array(3);
  const wide = webp(losslessOf(1201, 900));

  test.each([
    ['that is not WebP', Buffer.from([0xff, 0xd8, 0xff]), 'is not a WebP picture - attach it in the editor'],
    ['that is cut off', webp(lossy).slice(0, 40), 'is a WebP picture that is cut off or damaged - attach it again'],
    [
      'that is too heavy',
      webp(lossy, chunk('ALPH', new Uint8Array(60_000))),
      'has 60072 bytes, more than 60000 - attach it in the editor, which makes it smaller',
    ],
    ['that is too wide', wide, 'is 1201 pixels wide and 900 high, more than 1200 - attach it in the editor'],
    ['that is too high', webp(losslessOf(9, 1201)), 'is 9 pixels wide and 1201 high, more than 1200 - attach it'],
    [
      'that says where it was taken',
      webp(extended(8, 20, 10), lossy, chunk('EXIF', some)),
      'has hidden data, which can say where it was taken and by whom - attach it in the editor',
    ],
    [
      'that moves',
      webp(extended(2, 20, 10), chunk('ANIM', some), chunk('ANMF', some)),
      'is a picture that moves - save one picture of it',
    ],
  ])('%s', (_what, bytes, problem) => {
    const lines = printed(siteWith(bytes));
    expect(lines).toContain(`${image}:1 - file - ${problem}`);
    expect(lines.split('\n')).toHaveLength(1);
  });

  test('with several mistakes at once', () => {
    const root = siteWith(webp(extended(4, 1300, 10), losslessOf(1300, 10), chunk('XMP ', new Uint8Array(70_000))));
    expect(printed(root).split('\n')).toHaveLength(3);
  });

  test('of the largest weight and size that are allowed, not', () => {
    const picture = webp(losslessOf(1200, 1200), chunk('ALPH', new Uint8Array(60_000 - 46)));
    expect(picture).toHaveLength(60_000);
    expect(printed(siteWith(picture))).toBe('');
  });

  test('beside the one that the facts name', () => {
    const root = siteWith(webp(lossy));
    write(root, `${campaign}/images/second.webp`, webp(lossy));
    expect(printed(root)).toBe(
      `${campaign}/images/second.webp:1 - file - is a picture that no field names - delete it; the picture is poster.webp`,
    );
  });

  test('without words in the source language', () => {
    const root = siteWith(webp(lossy));
    edit(root, `${campaign}/en.md`, 'pictureText: A tree with a wide shade.\n', '');
    expect(printed(root)).toBe(
      `${campaign}/en.md:1 - pictureText - is missing, and the campaign has a picture - write what the picture shows, with every word in it`,
    );
  });
});
