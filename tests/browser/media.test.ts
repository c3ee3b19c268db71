import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './fixtures.ts';

/** How bright a colour of a computed style is, 0 to 1 (WCAG 2, relative luminance). */
function brightnessOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

async function coloursOf(page: Page): Promise<{ ground: number; text: number }> {
  const { ground, text } = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return { ground: backgroundColor, text: color };
  });
  return { ground: brightnessOf(ground), text: brightnessOf(text) };
}

describe('on paper', () => {
  test.each(['/en/kuwait/help/', '/ar/kuwait/guides/passport-kept/'])(
    '%s shows its numbers and no controls',
    async (path) => {
      const page = await openPage(path, { colorScheme: 'dark' });
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const numbers = page.locator('main a[href^="tel:"]');
      expect(await numbers.count()).toBeGreaterThan(1);
      for (const number of await numbers.all()) expect(await number.isVisible()).toBe(true);
      for (const control of ['.bar', '#exit', '.skip', '.language-menu', '.footer nav', '.back']) {
        for (const element of await page.locator(control).all()) expect(await element.isVisible(), control).toBe(false);
      }
      const { ground, text } = await coloursOf(page);
      expect(ground).toBeGreaterThan(0.9);
      expect(text).toBeLessThan(0.1);
      for (const number of await numbers.all()) {
        const colour = await number.evaluate((link) => getComputedStyle(link).color);
        expect(brightnessOf(colour)).toBeLessThan(0.3);
      }
    },
  );
});

test.each(['/', '/en/kuwait/', '/ar/kuwait/help/'])(
  '%s is dark with light letters at night, and the other way round by day',
  async (path) => {
    const night = await coloursOf(await openPage(path, { colorScheme: 'dark' }));
    expect(night.ground).toBeLessThan(0.05);
    expect(night.text).toBeGreaterThan(0.7);
    const day = await coloursOf(await openPage(path));
    expect(day.ground).toBeGreaterThan(0.85);
    expect(day.text).toBeLessThan(0.05);
  },
);

test('nothing moves for a reader who asked for no movement', async () => {
  const movement = (page: Page): Promise<string[]> =>
    page.evaluate(() => {
      const moving = [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0);
      });
      return [
        getComputedStyle(document.documentElement).scrollBehavior,
        ...moving.map(({ className }) => String(className)),
      ];
    });
  expect(await movement(await openPage('/en/kuwait/', { more: { reducedMotion: 'reduce' } }))).toEqual(['auto']);
  expect((await movement(await openPage('/en/kuwait/')))[0]).toBe('smooth');
});

test('a reader who chose the colours still sees every control', async () => {
  const page = await openPage('/en/kuwait/help/', { more: { forcedColors: 'active' } });
  const borders = await page.locator('#exit').evaluate((exit) => getComputedStyle(exit).borderStyle);
  expect(borders).toBe('solid');
  expect(await page.locator('.call-button').first().isVisible()).toBe(true);
});
