import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '../site/built-site.ts';
import { openPage, problemsOf } from './fixtures.ts';
import { onePageOfEachKind } from './kinds.ts';

const NO_SCRIPT = { javaScriptEnabled: false };

/** The text of a page as a reader sees it. */
function visibleText(page: Page): Promise<string> {
  return page.locator('main').innerText();
}

/** Follows a link and says where it led. */
async function follow(page: Page, selector: string): Promise<string> {
  await page.locator(selector).first().click();
  await page.waitForLoadState();
  return new URL(page.url()).pathname;
}

describe.each(['ar'])('in %s', (language) => {
  test('every kind of page says the same without script as with it, and neither makes an error', {
    timeout: 240_000,
  }, async () => {
    const plain = await openPage('/', NO_SCRIPT);
    const scripted = await openPage('/');
    // A short link leads on by script, and lets the reader choose without; the self-check, the sums and the letter show what is for the
    // reader, and have tests of their own.
    const other = /^\/go\/|\/(?:check|letter|amounts)\/$/;
    for (const path of onePageOfEachKind(language).filter((path) => !other.test(path))) {
      await Promise.all([plain.goto(path), scripted.goto(path)]);
      const text = await visibleText(plain);
      expect(text.trim().length, path).toBeGreaterThan(80);
      // The script may bring the reader's language to the top, or say that a date has passed since the build.
      const scriptedWords = new Set((await visibleText(scripted)).split(/\s+/));
      // What cannot be done without script says so, in a sentence that the script makes untrue.
      const only = (await plain.locator('noscript').allTextContents()).join(' ').replace(/<[^>]*>/g, ' ');
      const words = text.split(/\s+/).filter((word) => !only.includes(word));
      expect(words.filter((word) => !scriptedWords.has(word)).length / words.length, path).toBeLessThan(0.05);
    }
    expect([...problemsOf(plain), ...problemsOf(scripted)]).toEqual([]);
  });

  test('a reader gets from the first page to a number that can be called', async () => {
    const page = await openPage('/', NO_SCRIPT);
    expect(await follow(page, `main a[lang="${language}"]`)).toBe(`/${language}/`);
    expect(await follow(page, 'main a.choice__link')).toBe(`/${language}/kuwait/`);
    expect(await follow(page, 'main a.topic-tile')).toMatch(new RegExp(`^/${language}/kuwait/guides/[a-z-]+/$`));
    expect(await follow(page, 'main [data-contact] h3 a')).toMatch(
      new RegExp(`^/${language}/kuwait/contacts/[a-z0-9-]+/$`),
    );
    expect(await page.locator('main a[href^="tel:"]').first().isVisible()).toBe(true);
    expect(await page.locator('#exit').getAttribute('href')).toMatch(/^https:\/\/(?!salama)/);
    expect(problemsOf(page)).toEqual([]);
  });

  test('the language menu opens and leads to the same page', async () => {
    const page = await openPage(`/${language}/kuwait/help/`, NO_SCRIPT);
    const other = page.locator('.language-menu a[lang="hi"]');
    expect(await other.isVisible()).toBe(false);
    await page.locator('.language-menu summary').click();
    expect(await page.locator('.language-menu li a:visible').count()).toBe(languages.length);
    await other.click();
    await page.waitForURL('**/hi/kuwait/help/');
  });
});

test('an address that does not exist is answered in the language it begins with, with numbers', async () => {
  const page = await openPage('/', NO_SCRIPT);
  for (const [path, language] of [
    ['/ar/no/such/page/', 'ar'],
    ['/no-such-page/', 'en'],
  ] as const) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('a[href^="tel:"]:visible').count()).toBeGreaterThan(0);
  }
});
