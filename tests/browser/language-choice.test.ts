import { expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { openPage, problemsOf } from './fixtures.ts';

const endonyms: string[] = locales.map(({ endonym }) => endonym);

test.each([
  ['ne-NP', 'नेपाली'],
  ['tl-PH', 'Filipino'],
  ['fil-PH', 'Filipino'],
  ['ur-PK', 'اردو'],
  ['fr', 'Français'],
])('a phone set to %s finds %s first, and every other language after it in the usual order', async (locale, first) => {
  const page = await openPage('/', { locale });
  const shown = await page.locator('main li a').allInnerTexts();
  expect(shown).toEqual([first, ...endonyms.filter((endonym) => endonym !== first)]);
  expect(problemsOf(page)).toEqual([]);
});

test('a phone in a language that the site lacks finds the usual order', async () => {
  const page = await openPage('/', { locale: 'de-DE' });
  expect(await page.locator('main li a').allInnerTexts()).toEqual(endonyms);
});

test('a phone with several languages finds them in its own order', async () => {
  const page = await openPage('/');
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'languages', { get: () => ['ta-LK', 'si', 'de', 'ta'] }),
  );
  await page.reload();
  expect((await page.locator('main li a').allInnerTexts()).slice(0, 3)).toEqual(['தமிழ்', 'සිංහල', endonyms[0]]);
});
