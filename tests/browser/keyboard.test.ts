import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNone } from '../site/built-site.ts';
import { openPage } from './fixtures.ts';

/** What has the focus, and what is wrong with how it shows. */
async function focused(page: Page): Promise<{ name: string; problem: string | undefined }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: '', problem: undefined };
    const name =
      element.id ||
      element.className.toString().split(' ')[0] ||
      `${element.tagName}: ${element.textContent?.trim().slice(0, 30)}`;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const { left, top, width, height, bottom } = element.getBoundingClientRect();
    const bar = document.querySelector('.bar');
    const lowest = bar?.contains(element) ? 0 : (bar?.getBoundingClientRect().bottom ?? 0);
    const atMiddle = document.elementFromPoint(left + width / 2, Math.min(top + height / 2, innerHeight - 1));
    const problems = [
      outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 || /, 0\)$/.test(outlineColor)
        ? 'is not outlined'
        : '',
      top < lowest - 1 ? `is behind the bar (${Math.round(top)} < ${Math.round(lowest)})` : '',
      bottom > innerHeight + 1 && top > innerHeight - 24 ? 'is below the screen' : '',
      // A link that runs over two lines has a gap in its middle, so its parent may be what lies there.
      atMiddle && (element.contains(atMiddle) || atMiddle.contains(element))
        ? ''
        : `is covered by ${atMiddle?.className}`,
    ];
    return { name, problem: problems.find(Boolean) };
  });
}

/** Goes through the whole page with one key. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<{ names: string[]; problems: string[] }> {
  const names: string[] = [];
  const problems: string[] = [];
  for (let step = 0; step < 300; step += 1) {
    await page.keyboard.press(key);
    const { name, problem } = await focused(page);
    if (name === '') break;
    names.push(name);
    if (problem) problems.push(`${new URL(page.url()).pathname} ${key} ${step}: ${name} ${problem}`);
  }
  return { names, problems };
}

describe('with a keyboard', () => {
  // The page for lost readers without a language is the choice of a language under another heading.
  test.each(['/', '/en/kuwait/', '/ar/kuwait/help/', '/ur/kuwait/guides/passport-kept/'])(
    '%s is walked through from the exit on, and nothing hides',
    { timeout: 120_000 },
    async (path) => {
      const page = await openPage(path, { more: { reducedMotion: 'reduce' } });
      const forth = await walk(page, 'Tab');
      expect(forth.names[0]).toBe('exit');
      if (path.split('/').length > 2) expect(forth.names[1]).toBe('skip');
      const back = await walk(page, 'Shift+Tab');
      expect(back.names).toHaveLength(forth.names.length);
      expectNone([...forth.problems, ...back.problems]);
    },
  );

  test('the skip link appears when it is reached and leads to the text', async () => {
    const page = await openPage('/ar/kuwait/help/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const place = await page.locator('.skip').boundingBox();
    expect(place?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
  });

  test('the language menu opens and closes', async () => {
    const page = await openPage('/en/kuwait/');
    const summary = page.locator('.language-menu summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.language-menu nav').isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('hreflang'))).toBe('ar');
    await summary.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.language-menu nav').isVisible()).toBe(false);
  });
});

test('the check finds a focus that cannot be seen and a link behind the bar', async () => {
  const page = await openPage('/en/kuwait/', { more: { reducedMotion: 'reduce' } });
  await page.evaluate(() => {
    document.documentElement.style.setProperty('scroll-padding', '0');
    for (const link of document.querySelectorAll<HTMLElement>('.footer a'))
      link.style.setProperty('outline', 'none', 'important');
  });
  const forth = await walk(page, 'Tab');
  const found = [...forth.problems, ...(await walk(page, 'Shift+Tab')).problems].join('\n');
  expect(found).toContain('is not outlined');
  expect(found).toContain('is behind the bar');
});
