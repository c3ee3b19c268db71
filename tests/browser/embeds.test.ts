import type { Frame, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { sandbox } from '../../src/locale/embed-snippets.ts';
import { violationsOn } from './accessibility.ts';
import { openPage, problemsOf } from './fixtures.ts';
import { frameAt, openPartnerPage, problemsOfPartner } from './partner-site.ts';

const widgets = [
  ['numbers', 'kind="numbers" country="kuwait"', '/kuwait/numbers/'],
  ['contacts', 'kind="contacts" country="qatar"', '/qatar/contacts/'],
  ['guide', 'kind="guide" country="kuwait" topic="passport-kept"', '/kuwait/guides/passport-kept/'],
  ['world-day', 'kind="world-day"', '/world-day/'],
] as const;

const iframe = (path: string, flags: string | undefined, more = '') =>
  `<iframe src="SITE/embed${path}" title="Help" width="100%" height="500"${flags === undefined ? '' : ` sandbox="${flags}"`}${more}></iframe>`;
const element = (attributes: string) =>
  `<script async src="SITE/embed/embed.js"></script><salama-embed ${attributes}><a href="SITE/en/kuwait/help/">Who to call</a></salama-embed>`;

async function until(isSo: () => Promise<boolean>): Promise<boolean> {
  for (let left = 60; left > 0; left -= 1) {
    if (await isSo()) return true;
    await new Promise((next) => setTimeout(next, 50));
  }
  return false;
}

const heightOf = (frame: Frame) => frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
const heightGiven = (page: Page) => page.locator('salama-embed iframe').evaluate((shown) => shown.clientHeight);

/** Whether an element is as high as what it shows, to the pixel. */
const fits = async (page: Page, frame: Frame) => Math.ceil(await heightOf(frame)) === (await heightGiven(page));

describe.each(widgets)('%s on the page of a partner', (_kind, attributes, path) => {
  test.each([
    ['in the sandbox that we offer', sandbox],
    ['in the sandbox of WordPress', 'allow-scripts'],
    ['in no sandbox', undefined],
  ])('shows its numbers %s, and stores nothing', async (_name, flags) => {
    const page = await openPartnerPage(iframe(`/ur${path}`, flags));
    const frame = await frameAt(page, `/embed/ur${path}`);
    expect(await frame.locator('a[href^="tel:"]').first().isVisible()).toBe(true);
    expect(await frame.locator('main').evaluate((main) => getComputedStyle(main).direction)).toBe('rtl');
    const isStyled = await frame.locator('.frame-foot').evaluate((foot) => getComputedStyle(foot).borderTopWidth);
    expect(Number.parseFloat(isStyled)).toBeGreaterThan(1);
    if (flags === undefined) {
      const kept = await frame.evaluate(async () => [
        localStorage.length + sessionStorage.length,
        (await navigator.serviceWorker.getRegistrations()).length,
        (await caches.keys()).length,
      ]);
      expect(kept).toEqual([0, 0, 0]);
    }
    expect(await page.context().cookies()).toEqual([]);
    expect(problemsOfPartner(page)).toEqual([]);
  });

  test('without a script, in the closest sandbox there is, its numbers are there to be read', async () => {
    const page = await openPartnerPage(iframe(`/am${path}`, ''));
    const frame = await frameAt(page, `/embed/am${path}`);
    const number = frame.locator('a[href^="tel:"]').first();
    expect(await number.isVisible()).toBe(true);
    expect(await number.innerText()).toMatch(/\d{3}/);
    // The browser says what it leaves out, as it was told: the script, and loading anew after a day.
    const left = problemsOfPartner(page).filter(
      (line) => !/'allow-scripts' (permission|keyword) is not set/.test(line),
    );
    expect(left).toEqual([]);
  });

  test('as an element it is as high as its text, in the language of the page, and follows both', async () => {
    const page = await openPartnerPage(element(attributes), 'ne-NP', { width: 720 });
    const nepali = await frameAt(page, `/embed/ne${path}`);
    expect(await until(() => fits(page, nepali))).toBe(true);
    expect(await page.locator('salama-embed > a').isVisible()).toBe(false);
    const before = await heightGiven(page);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await until(async () => (await heightGiven(page)) > before && (await fits(page, nepali)))).toBe(true);
    const title = await page.locator('salama-embed iframe').getAttribute('title');
    expect(title).toBe(await nepali.title());

    await page.evaluate(() => document.documentElement.setAttribute('lang', 'tl'));
    const filipino = await frameAt(page, `/embed/fil${path}`);
    expect(await until(() => fits(page, filipino))).toBe(true);
    expect(await page.locator('salama-embed iframe').getAttribute('title')).toBe(await filipino.title());
    await page.evaluate(() => document.querySelector('salama-embed')?.setAttribute('lang', 'pt-BR'));
    await frameAt(page, `/embed/en${path}`);
    expect(problemsOfPartner(page)).toEqual([]);
    // Last, because it asks the frames questions that they do not answer.
    expect(await violationsOn(page)).toEqual([]);
  });

  test.each(['ar', 'hi'])('in %s it keeps nobody out and fits a narrow column', async (language) => {
    const page = await openPage(`/embed/${language}${path}`, {
      width: 240,
      colorScheme: language === 'hi' ? 'dark' : 'light',
    });
    expect(await violationsOn(page)).toEqual([]);
    const isWider = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(await isWider()).toBe(false);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '225%'));
    expect(await isWider()).toBe(false);
    expect(problemsOf(page)).toEqual([]);
  });
});

test('a keyboard goes from the page into the frame, through its links, and out again', async () => {
  const page = await openPartnerPage(
    `${iframe('/en/kuwait/numbers/', sandbox)}<p><a href="#end" id="end">After</a></p>`,
  );
  const frame = await frameAt(page, '/embed/en/kuwait/numbers/');
  const links = await frame.locator('a').count();
  const reached = new Set<string>();
  for (let presses = 0; presses < links + 6; presses += 1) {
    await page.keyboard.press('Tab');
    const inside = await frame.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    if (await page.evaluate(() => document.activeElement?.tagName === 'IFRAME')) reached.add(inside);
    if (await page.evaluate(() => document.activeElement?.id === 'end')) break;
  }
  expect(reached).toContain('tel:112');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('end');
});

test('a link opens a page of ours in a tab of its own, which has no hold on the page it came from', async () => {
  const page = await openPartnerPage(iframe('/en/kuwait/numbers/', sandbox));
  const frame = await frameAt(page, '/embed/en/kuwait/numbers/');
  const [opened] = await Promise.all([page.context().waitForEvent('page'), frame.locator('footer a').click()]);
  await opened.waitForLoadState();
  expect(new URL(opened.url()).pathname).toBe('/en/kuwait/help/');
  expect(await opened.evaluate(() => [window.opener, window.origin === 'null'])).toEqual([null, false]);
});

test('a tap on a number asks the phone to call, and the frame stays', async () => {
  const page = await openPartnerPage(iframe('/en/kuwait/numbers/', sandbox));
  const frame = await frameAt(page, '/embed/en/kuwait/numbers/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await frame.locator('a[href="tel:112"]').first().click();
  expect(await until(async () => asked.includes('tel:112'))).toBe(true);
  expect(await frame.locator('h1').isVisible()).toBe(true);
  // A browser hands a number over only if the sandbox allows windows (HTML, "hand-off to external software").
  expect(sandbox.split(' ')).toContain('allow-popups');
  expect(problemsOfPartner(page)).toEqual([]);
});

test('contacts are chosen by kind without a script', async () => {
  const page = await openPage('/embed/ar/kuwait/contacts/', { javaScriptEnabled: false });
  const shown = () => page.locator('section:visible').evaluateAll((sections) => sections.map(({ id }) => id));
  expect((await shown()).length).toBeGreaterThan(5);
  await page.locator('label[for="show-embassy"]').click();
  expect(await shown()).toEqual(['embassy']);
  await page.keyboard.press('ArrowRight');
  expect((await shown()).length).toBe(1);
  await page.locator('label[for="show-all"]').click();
  expect((await shown()).length).toBeGreaterThan(5);
});

test('a frame believes nobody: only its own frame sets the height of an element', async () => {
  const page = await openPartnerPage(element('kind="numbers" country="kuwait"'));
  const frame = await frameAt(page, '/embed/en/kuwait/numbers/');
  expect(await until(() => fits(page, frame))).toBe(true);
  await page.evaluate(() => postMessage({ message: 'height', value: 9_999, title: 'x' }, '*'));
  await page.waitForTimeout(100);
  expect(await fits(page, frame)).toBe(true);
});

test('an element that stood open for more than a day is loaded anew when it is looked at again', async () => {
  const page = await openPartnerPage(element('kind="numbers" country="kuwait"'));
  const frame = await frameAt(page, '/embed/en/kuwait/numbers/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const lookAgain = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await frame.locator('h1').waitFor();
  await lookAgain();
  await page.waitForTimeout(100);
  expect(asked).toEqual([]);
  await page.evaluate(() => {
    const now = Date.now();
    Date.now = () => now + 25 * 3_600_000;
  });
  await lookAgain();
  expect(await until(async () => asked.includes('/embed/en/kuwait/numbers/'))).toBe(true);
});

test('without the script of the element the link that the partner wrote is there', async () => {
  const page = await openPartnerPage(element('kind="numbers" country="kuwait"'), 'en', { javaScriptEnabled: false });
  expect(await page.locator('salama-embed > a').isVisible()).toBe(true);
});

test('no other page of the site lets itself be framed', async () => {
  const page = await openPartnerPage(
    `${iframe('/../en/kuwait/help/', undefined)}${iframe('/../en/partners/embed/', sandbox)}`,
    'en',
    { stopped: /frame-ancestors 'none'/ },
  );
  expect(
    await until(async () => page.frames().filter((frame) => frame.url().startsWith('chrome-error:')).length === 2),
  ).toBe(true);
});

/** What WordPress does with the answer for a pasted link (wp_filter_oembed_result, wp-embed.js), in short. */
const asWordPress = (html: string) => `${html
  .replace('<blockquote>', '<blockquote class="wp-embedded-content" data-secret="Ab12">')
  .replace(/ sandbox="[^"]*"| loading="\w+"| referrerpolicy="[\w-]+"/g, '')
  .replace(/ src="([^"]+)"/, ' src="$1#?secret=Ab12" data-secret="Ab12"')
  .replace('<iframe', '<iframe style="position:absolute;visibility:hidden" sandbox="allow-scripts"')}
<script>
addEventListener('message', ({ data, source }) => {
  const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
  if (!frame || frame.contentWindow !== source) return;
  document.querySelector('blockquote').style.display = 'none';
  frame.removeAttribute('style');
  if (data.message === 'height') frame.height = Math.max(200, Math.min(1000, data.value));
  if (data.message === 'link') document.title = data.value;
});
</script>`;

test('a link that was pasted into WordPress unfolds, grows, and leads on', async () => {
  const answer = await fetch(`${inject('siteUrl')}/embed/oembed/hi/kuwait/guides/passport-kept.json`);
  const { html, title } = (await answer.json()) as { html: string; title: string };
  const page = await openPartnerPage(asWordPress(html.replace(/https:\/\/[^/"]+/g, 'SITE')), 'hi');
  const frame = await frameAt(page, '/embed/hi/kuwait/guides/passport-kept/');
  expect(await until(async () => page.locator('iframe').isVisible())).toBe(true);
  expect(await page.locator('blockquote').isVisible()).toBe(false);
  expect(await page.locator('iframe').evaluate((shown) => shown.clientHeight)).toBe(1000);
  expect(await page.locator('iframe').getAttribute('title')).toBe(title);
  await frame.locator('footer a').click();
  expect(await until(async () => (await page.title()).endsWith('/hi/kuwait/guides/passport-kept/'))).toBe(true);
  expect(problemsOfPartner(page)).toEqual([]);
});

describe('the page on which a partner chooses', () => {
  test('writes code that works, copies it, and shows what it looks like', async () => {
    const page = await openPage('/en/partners/embed/', {
      width: 720,
      more: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    const choose = (part: string, value: string) => page.locator(`[data-part="${part}"]`).selectOption(value);
    await frameAt(page, '/embed/en/kuwait/numbers/');
    await choose('kind', 'guide');
    await choose('country', 'qatar');
    await choose('guide-qatar', 'wages-unpaid');
    await choose('lang', 'ur');
    await page.locator('[name="way"][value="iframe"]').check();
    const frame = await frameAt(page, '/embed/ur/qatar/guides/wages-unpaid/');
    const code = await page.locator('[data-part="code"]').inputValue();
    expect(code).toContain('/embed/ur/qatar/guides/wages-unpaid/"');
    expect(code).toContain(`title="${(await frame.locator('h1').innerText()).trim()}"`);
    const copied: string[] = [];
    await page.exposeFunction('note', (text: string) => copied.push(text));
    await page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: (text: string) => (window as unknown as { note(text: string): Promise<void> }).note(text),
      });
    });
    await page.locator('[data-part="copy"]').click();
    expect(await until(async () => page.locator('[data-part="copied"]').isVisible())).toBe(true);
    expect(copied).toEqual([code]);
    expect(problemsOf(page)).toEqual([]);

    const partner = await openPartnerPage(code.replace(/https:\/\/[^/"]+/g, 'SITE'));
    await frameAt(partner, '/embed/ur/qatar/guides/wages-unpaid/');
    expect(problemsOfPartner(partner)).toEqual([]);
  });

  test('asks only what belongs to what is chosen', async () => {
    const page = await openPage('/ar/partners/embed/');
    const asked = () =>
      page
        .locator('select:visible')
        .evaluateAll((fields) => fields.map((field) => (field as HTMLElement).dataset.part));
    expect(await asked()).toEqual(['kind', 'country', 'lang']);
    await page.locator('[data-part="kind"]').selectOption('contacts');
    expect(await asked()).toEqual(['kind', 'country', 'contacts-kuwait', 'lang']);
    await page.locator('[data-part="kind"]').selectOption('world-day');
    expect(await asked()).toEqual(['kind', 'lang']);
  });

  test('has ready code without a script', async () => {
    const page = await openPage('/hi/partners/embed/', { javaScriptEnabled: false });
    expect(await page.locator('[data-embeds]').isVisible()).toBe(false);
    await page.locator('main summary').first().click();
    expect(await page.locator('main details textarea').first().inputValue()).toMatch(
      /^<iframe src="https:.*<\/iframe>$/,
    );
  });
});
