import { describe, expect, test } from 'vitest';
import { expectNone } from '../site/built-site.ts';
import { violationsOn, violationsOnAll } from './accessibility.ts';
import { openPage } from './fixtures.ts';
import { onePageOfEachKind } from './kinds.ts';

describe('no page keeps anybody out', () => {
  // Colours are the same in every language, and so is the structure but for the direction. All of them: tests/sweep.
  test('by day', { timeout: 240_000 }, async () => {
    const paths = onePageOfEachKind('en');
    expect(paths.length).toBeGreaterThanOrEqual(19);
    expectNone(await violationsOnAll(await openPage('/'), paths, 'all'));
  });

  test.each([
    ['ar', 'contrast', 'dark'],
    ['ur', 'structure', 'light'],
  ] as const)(
    'in %s, where something is called, asked or typed: %s',
    { timeout: 120_000 },
    async (language, scope, colorScheme) => {
      const paths = ['', 'help/', 'contacts/', 'check/', 'letter/', 'amounts/', 'search/', 'offline/'].map(
        (page) => `/${language}/kuwait/${page}`,
      );
      expectNone(await violationsOnAll(await openPage('/', { colorScheme }), paths, scope));
    },
  );

  test('with the language menu open', async () => {
    const page = await openPage('/ar/kuwait/');
    await page.locator('.language-menu summary').click();
    expectNone(await violationsOn(page));
  });
});

test('the check finds text that is too pale and a link without words', async () => {
  const page = await openPage('/en/kuwait/');
  await page.evaluate(() => {
    document.querySelector('h1')?.style.setProperty('color', 'rgb(200 200 200)');
    document.querySelector('main a')?.replaceChildren();
  });
  const found = (await violationsOn(page)).join('\n');
  expect(found).toContain('color-contrast');
  expect(found).toContain('link-name');
});
