import { expect, test } from 'vitest';
import { openPage, problemsOf, textOfDownload } from './fixtures.ts';
import { until } from './offline/fault-server.ts';

test('the share menu gets a neutral sentence and a link, and nothing else', async () => {
  const page = await openPage('/');
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.defineProperty(navigator, 'share', { value: (data: unknown) => Promise.resolve(shared.push(data)) });
  });
  await page.goto('/en/kuwait/guides/trafficking-signs/');
  await page.locator('[data-hand-on] [data-part="share"] button').click();
  const shared = await page.evaluate(() => (window as unknown as { shared: unknown[] }).shared);
  expect(shared).toEqual([
    { text: expect.stringMatching(/^This may be useful: https:\/\/[^ ]+\/go\/kw-[0-9a-f]{5}\/$/) },
  ]);
});

test('where a browser has no share menu there is no button for it, and the links are there', async () => {
  const page = await openPage('/en/kuwait/guides/trafficking-signs/');
  const part = page.locator('[data-hand-on]');
  expect(await part.locator('[data-part="share"]').isVisible()).toBe(false);
  expect(await part.locator('a:visible').count()).toBe(3);
});

test('the text can be copied', async () => {
  const page = await openPage('/ar/kuwait/contacts/kw-emergency-112/', {
    more: { permissions: ['clipboard-read', 'clipboard-write'] },
  });
  const copied: string[] = [];
  await page.exposeFunction('note', (text: string) => copied.push(text));
  await page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: (text: string) => (window as unknown as { note(text: string): Promise<void> }).note(text),
    });
  });
  await page.locator('[data-hand-on] [data-part="copy"] button').click();
  expect(await until(async () => page.locator('[data-part="copied"]').isVisible())).toBe(true);
  expect(copied[0]).toMatch(/\/go\/kw-[0-9a-f]{5}\/$/);
});

test('the code for a camera is fetched when it is opened, and not before', async () => {
  const page = await openPage('/en/kuwait/guides/passport-kept/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  expect(asked.filter((path) => path.startsWith('/qr/'))).toEqual([]);
  await page.locator('[data-hand-on] summary').click();
  await page.locator('[data-hand-on] img').scrollIntoViewIfNeeded();
  expect(
    await until(async () =>
      page
        .locator('[data-hand-on] img')
        .evaluate((img) => (img as HTMLImageElement).complete && (img as HTMLImageElement).naturalWidth > 0),
    ),
  ).toBe(true);
  expect(asked.filter((path) => path.startsWith('/qr/')).length).toBe(1);
  expect(problemsOf(page)).toEqual([]);
});

test('a number can be saved as a contact, without a script too', async () => {
  const page = await openPage('/en/kuwait/contacts/kw-pam-domestic-hotline/', {
    javaScriptEnabled: false,
    more: { acceptDownloads: true },
  });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-hand-on] a[href$=".vcf"]').click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^kw-[0-9a-f]{5}\.vcf$/);
  expect(await textOfDownload(download)).toContain('TEL:+96524937600');
});

test('the pocket card prints its numbers, and nothing round them', async () => {
  const page = await openPage('/hi/kuwait/card/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.pocket-card a[href="tel:112"]').isVisible()).toBe(true);
  for (const hidden of ['#exit', '[data-hand-on]', '.danger-strip', '.footer'])
    expect([hidden, await page.locator(hidden).first().isVisible()]).toEqual([hidden, false]);
});
