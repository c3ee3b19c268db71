import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { sandbox } from '../../src/locale/embed-snippets.ts';
import { openPhone, type Phone } from '../browser/fixtures.ts';
import { everyPage } from '../browser/kinds.ts';
import { save, until, workerIsReady } from '../browser/offline/fault-server.ts';
import { frameAt, partnerAddress } from '../browser/partner-site.ts';
import { state, type } from '../browser/search/search-page.ts';
import { openVisitor, visitAll } from '../browser/visit.ts';
import { watch } from '../browser/watch.ts';
import { expectNone, frameFiles, languages, pageFiles, root } from '../site/built-site.ts';

/** Where the exit leads, and where a letter is sent from; a stand-in answers there. */
const outside = 'https://www.google.com';
const whatsapp = 'https://wa.me';

/** What went wrong on the phone of the test that runs. */
let problems: readonly string[] = [];

afterEach(() => {
  expectNone(problems);
  problems = [];
});

describe.each(languages)('in %s', (language) => {
  test('on every page and every frame, with all menus open, nothing goes wrong', async () => {
    const phone = await openVisitor();
    problems = await watch(phone, [inject('siteUrl')]);
    const frames = frameFiles().flatMap((frame) => (frame.language === language ? [frame.path] : []));
    const pages = everyPage(language);
    expect(pages.length).toBeGreaterThan(150);
    expect(frames.length).toBeGreaterThan(50);
    await visitAll(phone, [...pages, ...frames]);
  });

  test('in the files that are handed on, opened from the storage of a phone, nothing goes wrong', async () => {
    const phone = await openVisitor();
    problems = await watch(phone, []);
    const folder = join(root, 'handout');
    const files = readdirSync(folder).filter((name) => new RegExp(`^[a-z]+-${language}[-.]`).test(name));
    expect(files.length).toBeGreaterThan(20);
    await visitAll(
      phone,
      files.map((name) => pathToFileURL(join(folder, name)).href),
    );
  });
});

test('on every page above the languages nothing goes wrong', async () => {
  const phone = await openVisitor();
  problems = await watch(phone, [inject('siteUrl')]);
  const paths = pageFiles().flatMap((page) => (page.language === undefined ? [page.path] : []));
  expect(paths.length).toBeGreaterThan(200);
  await visitAll(phone, paths);
});

/** A watched phone of somebody who uses the site for the first time, and a page on it. */
async function openWatched(path: string, phone: Phone = {}, others: readonly string[] = []): Promise<Page> {
  const context = await openPhone(phone);
  problems = await watch(context, [inject('siteUrl'), ...others]);
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

/** Chosen so that every script, each direction and a language with a catalogue of its own is among them. */
describe.each(['ar', 'hi', 'am', 'en'])('in %s nothing goes wrong', (language) => {
  test('while somebody reads, changes the language and calls', async () => {
    const page = await openWatched(`/${language}/`);
    await page.click(`main a[href="/${language}/kuwait/"]`);
    await page.click('main a.topic-tile');
    await page.click('.language-menu summary');
    await page.click('.language-menu a[lang="ur"]');
    await page.waitForURL('**/ur/kuwait/guides/**');
    await page.locator('main a[href^="tel:"]').first().click();
    await page.goBack();
    await workerIsReady(page);
    await page.reload();
  });

  test.each(['with a tap', 'with three times Shift'])('while somebody leaves %s, and goes back', async (way) => {
    const page = await openWatched(`/${language}/`, {}, [outside]);
    await answerFor(page, outside);
    await page.goto(`/${language}/kuwait/help/`);
    if (way === 'with a tap') await page.click('#exit');
    else for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await page.waitForURL(`${outside}/**`);
    await page.goBack({ waitUntil: 'commit' }).catch(() => null);
    // Before the first page of the site the tab was empty; a phone would close it.
    expect(await until(async () => /\/neutral\/$|^about:blank$/.test(page.url()))).toBe(true);
  });

  test('while somebody searches, is in danger, finds and opens', async () => {
    const page = await openWatched(`/${language}/kuwait/search/`);
    for (const query of ['pasport', 'help', 'Mubarak', 'qqqqqqq', ''])
      await type(page, query).then(() => until(async () => (await state(page)) !== 'loading'));
    await type(page, 'pasport');
    await page.locator('#search-results a').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
  });

  test.each(['kuwait', 'qatar'])(
    'while somebody checks, writes a letter and counts what is owed in %s',
    async (country) => {
      const page = await openWatched(`/${language}/${country}/check/`, {}, [whatsapp]);
      await answerFor(page, whatsapp);
      const question = page.locator('.question:visible');
      for (let left = 20; left > 0 && (await question.count()) > 0; left -= 1) {
        await question.locator('input[value="yes"]').check();
        const on = question.locator('.question__danger button:visible');
        if ((await on.count()) > 0) await on.click();
      }
      expect(await page.locator('#result').isVisible()).toBe(true);
      await page.goto(`/${language}/${country}/letter/`);
      await checkAll(page);
      await fillAll(page);
      await pressAll(page);
      const [sent] = await Promise.all([page.context().waitForEvent('page'), page.click('[x-on\\:click="whatsapp"]')]);
      await sent.waitForURL(`${whatsapp}/**`);
      await page.goto(`/${language}/${country}/amounts/`);
      await checkAll(page);
      await fillAll(page, '12');
      await pressAll(page);
    },
  );

  test('while somebody saves the country, reads it without a network, and removes it', async () => {
    const page = await openWatched(`/${language}/qatar/offline/`);
    expect(await save(page)).toBe('saved');
    await workerIsReady(page);
    await page.context().setOffline(true);
    await page.goto(`/${language}/qatar/help/`);
    await page.goto(`/${language}/qatar/search/`);
    await page.context().setOffline(false);
    await page.goto(`/${language}/qatar/offline/`);
    await page.click('#remove-offline');
    await until(async () => (await page.locator('#offline-state').getAttribute('data-state')) === 'none');
    // What the browser itself says when there is no network; there was none.
    problems = problems.filter((problem) => !problem.includes('net::ERR_INTERNET_DISCONNECTED'));
  });

  test('while somebody hands on, shows the code, listens, and looks at what belongs to a campaign', async () => {
    const phone = await openPhone({
      more: { permissions: ['clipboard-read', 'clipboard-write'], acceptDownloads: true },
    });
    problems = await watch(phone, [inject('siteUrl')]);
    await giveVoiceAndMenu(phone, language);
    const page = await phone.newPage();
    await page.goto(`/${language}/kuwait/guides/passport-kept/`);
    await page.locator('[data-listen] button:visible').first().click();
    await page.locator('[data-hand-on] summary').click();
    for (const part of ['share', 'copy']) {
      const button = page.locator(`[data-hand-on] [data-part="${part}"] button:visible`);
      if ((await button.count()) > 0) await button.first().click();
    }
    await page.goto(`/${language}/campaigns/your-passport-is-yours/kit/`);
    await pressAll(page);
  });

  test('while a partner chooses a frame of each kind, for each country, in each way', async () => {
    const page = await openWatched(`/${language}/partners/embed/`, {
      more: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    const kind = page.locator('[data-part="kind"]');
    for (const value of await kind
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))) {
      await kind.selectOption(value);
      for (const way of await page.locator('[name="way"]').all()) await way.check();
      await page.locator('[data-part="copy"]').click();
    }
    await page.waitForLoadState('networkidle');
  });

  test('while a kiosk is used, leads nowhere else, and begins anew', async () => {
    const page = await openWatched(`/${language}/kuwait/laws/?kiosk=1`, { width: 1024, height: 768 });
    await until(() => page.evaluate(() => document.adoptedStyleSheets.length > 0));
    await page.locator('main a[href^="https://"]').first().click();
    await page.locator('main a[href^="https://"]').first().click();
    await page.click('#exit');
    await page.waitForURL(({ pathname }) => pathname === '/');
  });

  test.each([
    ['in no sandbox', undefined],
    ['in the sandbox that we offer', sandbox],
    ['in the sandbox of WordPress', 'allow-scripts'],
  ])('on the page of a partner with a frame %s, and with an element', async (_where, flags) => {
    const sandboxed = flags === undefined ? '' : ` sandbox="${flags}"`;
    const frame = `<iframe src="SITE/embed/${language}/kuwait/contacts/" title="Help"${sandboxed}></iframe>`;
    const element = `<script async src="SITE/embed/embed.js"></script><salama-embed kind="guide" country="kuwait" topic="passport-kept"></salama-embed>`;
    const partner = await partnerAddress(frame + element, language);
    const page = await openWatched(partner, {}, [new URL(partner).origin]);
    const contacts = await frameAt(page, `/embed/${language}/kuwait/contacts/`);
    await contacts.locator('label').first().click();
    await frameAt(page, `/embed/${language}/kuwait/guides/passport-kept/`);
  });
});

test('while staff open the editor, its lists and the desk, nothing goes wrong', async () => {
  const page = await openWatched('/admin/desk/', { width: 1280, height: 800 });
  await page.goto('/admin/');
  await page.getByRole('button').first().waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
});

async function checkAll(page: Page): Promise<void> {
  for (const box of await page.locator('main :is(input[type="checkbox"], input[type="radio"]):visible').all())
    if (await box.isVisible()) await box.check();
}

async function fillAll(page: Page, words = '2026-01-01'): Promise<void> {
  for (const field of await page.locator('main :is(input[type="text"], input[type="tel"], textarea):visible').all())
    if (await field.isEditable()) await field.fill(words);
}

/** Answers with an empty page for somebody else. */
async function answerFor(page: Page, origin: string): Promise<void> {
  const body = '<!doctype html><link rel="icon" href="data:,"><title>Outside</title>';
  await page.context().route(`${origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body }));
}

/** Presses every button of a page, but for the one that leads to another site. */
async function pressAll(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { print: () => undefined }));
  for (const button of await page.locator('main button:not([x-on\\:click="whatsapp"]):visible').all())
    if (await button.isVisible()) await button.click({ noWaitAfter: true });
}

/** Chromium on a computer has neither a voice of each language nor a menu for sharing. */
async function giveVoiceAndMenu(phone: BrowserContext, language: string): Promise<void> {
  await phone.addInitScript((lang) => {
    const voices = [{ lang, localService: true }];
    const speechSynthesis = { getVoices: () => voices, speak() {}, cancel() {}, addEventListener() {} };
    Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: class {} });
    Object.defineProperty(navigator, 'share', { value: () => Promise.resolve() });
  }, language);
}
