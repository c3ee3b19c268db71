import { describe, expect, test } from 'vitest';
import english from '../../i18n/en.json' with { type: 'json' };
import { expectNone } from '../site/built-site.ts';
import { type Judged, violationsInAllColours, violationsOn } from './accessibility.ts';
import { openPage } from './fixtures.ts';
import { onePageOfEachKind } from './kinds.ts';
import { messagesOf, namedParts, namingProblems, untranslated } from './names.ts';

describe('no page keeps anybody out', () => {
  // Colours are the same in every language, and so is the structure but for the direction. All of them: tests/sweep.
  test('by day, by night and in colours of the reader', { timeout: 240_000 }, async () => {
    const paths = onePageOfEachKind('en');
    expect(paths.length).toBeGreaterThanOrEqual(19);
    const page = await openPage('/');
    const judged: Judged = new Map();
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(path);
      found.push(...(await violationsInAllColours(page, judged)));
    }
    expectNone(found);
  });

  test('from right to left, where something is called, asked or typed', { timeout: 120_000 }, async () => {
    const page = await openPage('/');
    const found: string[] = [];
    for (const path of ['', 'help/', 'contacts/', 'check/', 'letter/', 'amounts/', 'search/', 'offline/']) {
      await page.goto(`/ur/kuwait/${path}`);
      found.push(...(await violationsOn(page, 'structure')));
    }
    expectNone(found);
  });

  test('with the language menu open', async () => {
    const page = await openPage('/ar/kuwait/');
    await page.locator('.language-menu summary').click();
    expectNone(await violationsOn(page));
  });
});

test('the check finds a link without words, and text that is too pale in whatever colours', async () => {
  const page = await openPage('/en/kuwait/');
  const judged: Judged = new Map();
  expectNone(await violationsInAllColours(page, judged));
  await page.evaluate(() => {
    const [heading, second] = document.querySelectorAll<HTMLElement>('main h1, main h2');
    heading?.style.setProperty('color', 'rgb(200 200 200)');
    second?.style.setProperty('color', 'rgb(50 50 50)');
    for (const element of [heading, second]) element?.style.setProperty('forced-color-adjust', 'none');
    document.querySelector('main a')?.replaceChildren();
  });
  const found = await violationsInAllColours(page, judged);
  const seen = (way: string, what: string) => found.some((line) => line.startsWith(way) && line.includes(what));
  expect(seen('by day', 'link-name')).toBe(true);
  expect(seen('by day', 'color-contrast')).toBe(true);
  expect(seen('by night', 'color-contrast')).toBe(true);
  expect(seen('in colours of the reader', 'color-contrast')).toBe(true);
});

describe('what a screen reader is given', () => {
  // All languages and kinds of pages: tests/sweep.
  test.each(['ar', 'sw'])('has a name in the language of the page, in %s', { timeout: 60_000 }, async (language) => {
    const page = await openPage('/');
    const words = untranslated(english, messagesOf(language));
    const found: string[] = [];
    for (const path of ['', 'help/', 'check/', 'letter/', 'search/', 'offline/', 'guides/passport-kept/']) {
      await page.goto(`/${language}/kuwait/${path}`);
      const parts = await namedParts(page);
      expect(parts.length).toBeGreaterThan(20);
      found.push(...namingProblems(parts, path, words));
    }
    expectNone(found);
  });

  test('the check finds no name, a name in another script and one that was left in English', async () => {
    const words = untranslated(english, messagesOf('hi'));
    const page = await openPage('/hi/kuwait/help/');
    await page.evaluate((left) => {
      const [empty, foreign, same] = document.querySelectorAll('main a');
      empty?.replaceChildren();
      foreign?.replaceChildren('Вызов');
      same?.replaceChildren(left);
    }, english['skip.label']);
    const found = namingProblems(await namedParts(page), '/hi/', words).join('\n');
    for (const problem of ['has no name', 'is not in the script Deva', 'is in English'])
      expect(found).toContain(problem);
  });
});
