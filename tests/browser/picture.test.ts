import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { pageStyles } from '../../src/build/page-styles.ts';
import type { AssetAddresses } from '../../src/components/assets.ts';
import { loadSite } from '../../src/locale/load-site.ts';
import { urls } from '../../src/locale/urls.ts';
import { render } from '../../src/pages/campaign.11ty.tsx';
import { headersFor } from '../../src/publish/headers.ts';
import { styleSources } from '../../src/publish/style-sources.ts';
import { copySite, edit, project, write } from '../fixtures/site.ts';
import { losslessOf, webp } from '../fixtures/webp.ts';
import { root as built } from '../site/built-site.ts';
import { openPage, type Phone, problemsOf } from './fixtures.ts';

const folder = 'campaigns/test-campaign';
const words = { en: 'A tree with a wide shade.', ar: 'شجرة ظلها واسع.' };
type Language = keyof typeof words;

interface Opened {
  page: Page;
  /** How often the picture was asked for. */
  asked: () => number;
  /** From now on the phone gets it, or has no signal. */
  signal(there: boolean): void;
}

/**
 * Opens the page of a campaign with a picture of 1200 x 800 pixels. No real campaign has one, so it stands among the
 * files of the built site.
 */
async function openCampaign(language: Language, phone: Phone = {}): Promise<Opened> {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  copySite(root);
  edit(root, `${folder}/campaign.yaml`, 'partners:', 'picture: poster.webp\npartners:');
  for (const tag of ['en', 'ar'] as const)
    edit(root, `${folder}/${tag}.md`, 'title:', `pictureText: ${words[tag]}\ntitle:`);
  const bytes = webp(losslessOf(1200, 800));
  write(root, `${folder}/images/poster.webp`, bytes);
  const site = loadSite({ root, messagesRoot: project });
  const route = site.routes.find(({ path }) => path === urls.campaign(language, 'test-campaign'));
  const picture = site.library.campaigns.find(({ id }) => id === 'test-campaign')?.picture;
  if (!route || !picture) throw new Error('The campaign has no page or no picture');
  const asset = (name: string) => `/assets/${readdirSync(`${built}/assets`).find((file) => file.startsWith(name))}`;
  const styles = await pageStyles(project, site);
  const assets = { styles, script: asset('page-'), kits: {} } as AssetAddresses;

  const page = await openPage('/', { ...phone, more: { serviceWorkers: 'block' } });
  const answer = (path: string, type: string, body: string | Buffer) => ({
    headers: { ...headersFor(path, '', styleSources(styles)), 'Content-Type': type },
    body,
  });
  await page.route(`**${route.path}`, (request) =>
    request.fulfill(answer(route.path, 'text/html; charset=utf-8', render({ site, assets, route }))),
  );
  let there = true;
  let asked = 0;
  const address = urls.picture('test-campaign', picture);
  await page.route(`**${address}`, (request) => {
    asked++;
    return there ? request.fulfill(answer(address, 'image/webp', Buffer.from(bytes))) : request.abort();
  });
  await page.goto(route.path);
  await page.waitForLoadState('networkidle');
  return {
    page,
    asked: () => asked,
    signal: (isThere) => {
      there = isThere;
    },
  };
}

const part = (page: Page) => page.locator('main details');
const summary = (page: Page) => part(page).locator('summary');
const image = (page: Page) => part(page).locator('img');

describe.each(['en', 'ar'] as const)('in %s', (language) => {
  test('the picture is fetched when its part is opened, and never before', async () => {
    const { page, asked } = await openCampaign(language);
    await summary(page).scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 5000);
    await page.waitForTimeout(300);
    expect(asked()).toBe(0);
    await summary(page).click();
    await image(page).waitFor();
    expect(await image(page).evaluate((shown: HTMLImageElement) => shown.decode().then(() => shown.naturalWidth))).toBe(
      1200,
    );
    expect(await image(page).getAttribute('alt')).toBe(words[language]);
    // Closed and opened again, it is there and not fetched once more.
    await summary(page).click();
    await summary(page).click();
    expect(await image(page).isVisible()).toBe(true);
    expect(asked()).toBe(1);
    // The worker is kept out, which Chromium mentions: it would stand between the page and this test.
    expect(problemsOf(page).filter((problem) => !problem.includes('Service Worker'))).toEqual([]);
  });

  test('it is as wide as the text on a small phone, keeps its form, and the page does not move sideways', async () => {
    const { page } = await openCampaign(language, { width: 320 });
    await summary(page).click();
    const box = await image(page).boundingBox();
    const text = await part(page).boundingBox();
    expect(box?.width).toBeLessThanOrEqual(text?.width ?? 0);
    expect(box?.width).toBeGreaterThan(250);
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(1.5, 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('without a signal the words stand in its place, and opened again it is asked for again', async () => {
    const { page, asked, signal } = await openCampaign(language);
    signal(false);
    await summary(page).click();
    await part(page).locator('a').waitFor();
    expect(await part(page).locator('a').innerText()).toBe(words[language]);
    expect(await image(page).count()).toBe(0);
    expect(asked()).toBe(1);
    signal(true);
    await summary(page).click();
    await summary(page).click();
    await image(page).waitFor();
    expect(asked()).toBe(2);
  });

  test('without a script its words are read, and a tap on them opens it', async () => {
    const { page, asked } = await openCampaign(language, {
      javaScriptEnabled: false,
      // Chromium shows a picture in a page of its own, and would give that page a style.
      stopped: /Applying inline style/,
    });
    await summary(page).click();
    const link = part(page).locator('a');
    expect(await link.innerText()).toBe(words[language]);
    await page.waitForTimeout(300);
    expect(asked()).toBe(0);
    await link.click();
    await page.waitForURL(/\/pictures\/test-campaign-[0-9a-f]{10}\.webp$/);
    expect(asked()).toBe(1);
  });
});
