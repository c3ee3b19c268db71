import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNone } from '../site/built-site.ts';
import { openPage } from './fixtures.ts';
import { onePageOfEachKind } from './kinds.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const CONTRAST = ['color-contrast'];

/** What axe looks for: everything, only whether colours differ enough, or everything else. */
type Scope = 'all' | 'contrast' | 'structure';

/** What axe finds against WCAG 2.0 to 2.2, A and AA. Its best practices are advice and left out. */
async function violationsOn(page: Page, scope: Scope = 'all'): Promise<string[]> {
  // Legacy mode only means that axe opens no page of its own for the results; naming what passed would take half the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (scope === 'contrast') axe.withRules(CONTRAST);
  else axe.withTags(WCAG);
  if (scope === 'structure') axe.disableRules(CONTRAST);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${new URL(page.url()).pathname}: ${id} at ${target} ${failureSummary ?? ''}`,
    ),
  );
}

async function violationsOnAll(page: Page, paths: readonly string[], scope: Scope): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    found.push(...(await violationsOn(page, scope)));
  }
  return found;
}

describe('no page keeps anybody out', () => {
  // Colours are the same in every language, and so is the structure but for the direction; colours take axe longest.
  test.each([
    ['en', 'all'],
    ['ar', 'structure'],
  ] as const)('in %s, by day: %s', { timeout: 240_000 }, async (language, scope) => {
    const paths = onePageOfEachKind(language);
    expect(paths.length).toBeGreaterThanOrEqual(language === 'en' ? 19 : 17);
    expectNone(await violationsOnAll(await openPage('/'), paths, scope));
  });

  test.each(['ur', 'hi', 'am'])(
    'in %s, where something is called, asked or typed',
    { timeout: 120_000 },
    async (language) => {
      const paths = ['help', 'check', 'letter', 'amounts', 'search', 'offline'].map(
        (page) => `/${language}/kuwait/${page}/`,
      );
      expectNone(await violationsOnAll(await openPage('/'), paths, 'structure'));
    },
  );

  test.each(['ar'])('in %s, by night', { timeout: 240_000 }, async (language) => {
    expectNone(
      await violationsOnAll(await openPage('/', { colorScheme: 'dark' }), onePageOfEachKind(language), 'contrast'),
    );
  });

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
