import { describe, expect, test } from 'vitest';
import { openPage, type Phone } from './fixtures.ts';
import { Keyboard } from './keys.ts';
import { newPhone, open, startFaultServer, until } from './offline/fault-server.ts';

const still: Phone = { more: { reducedMotion: 'reduce' } };
const start = async (path: string, phone: Phone = still) => new Keyboard(await openPage(path, phone));
const pathOf = ({ page }: Keyboard) => new URL(page.url()).pathname;

/** Every stop could be seen, came in the order of reading, and it did not take more keys than that. */
function expectEasy({ problems, presses }: Keyboard, most: number): void {
  expect(problems).toEqual([]);
  expect(presses).toBeLessThanOrEqual(most);
}

/** The tasks that a reader comes for, each done with keys alone in one language. */
export function journeysIn(language: 'ar' | 'en'): void {
  describe(`with keys alone, in ${language}`, () => {
    const country = `/${language}/kuwait/`;

    test('a language and a country are chosen', async () => {
      const keys = await start('/');
      await keys.tabTo(`main a[lang="${language}"]`);
      await keys.follow();
      expect(pathOf(keys)).toBe(`/${language}/`);
      await keys.tabTo(`main a[href="${country}"]`);
      await keys.follow();
      expect(pathOf(keys)).toBe(country);
      expectEasy(keys, 20);
    });

    test('the number for danger is reached and can be called', async () => {
      const keys = await start(country);
      await keys.tabTo('a[href="tel:112"]', 8);
      await keys.page.evaluate(() => {
        document.addEventListener('click', (event) => {
          const link = (event.target as Element).closest('a');
          if (link?.protocol === 'tel:') event.preventDefault();
          document.title = link?.href ?? '';
        });
      });
      await keys.press('Enter');
      expect(await keys.page.title()).toBe('tel:112');
      expectEasy(keys, 9);
    });

    test('a guide is opened from its topic, and its steps are reached', async () => {
      const keys = await start(country);
      await keys.tabTo('.topic-tile[href$="/guides/wages-unpaid/"]');
      await keys.follow();
      expect(pathOf(keys)).toBe(`${country}guides/wages-unpaid/`);
      await keys.tabTo('.skip', 4);
      await keys.press('Enter');
      await keys.tabTo('main a, main button, main summary', 2);
      const steps = await keys.page.locator('main ol li').first();
      expect(await steps.isVisible()).toBe(true);
      expectEasy(keys, 45);
    });

    test('something is searched for, and the first result opened', async () => {
      const keys = await start(`${country}search/`);
      await keys.tabTo('#search-input', 14);
      await keys.type('pasport');
      expect(await until(async () => (await keys.page.locator('#search-results a').count()) > 0, 8_000)).toBe(true);
      const first = await keys.page.locator('#search-results a').first().getAttribute('href');
      await keys.tabTo('#search-results a', 12);
      await keys.follow();
      expect(pathOf(keys)).toBe(first);
      expectEasy(keys, 35);
    });

    test('the questions are answered, to the result', async () => {
      const keys = await start(`${country}check/`);
      for (let at = 0; at < 11; at += 1) {
        if (await keys.page.locator('#result').isVisible()) break;
        await keys.tabTo('.question:not([hidden]) input', 14);
        await keys.press('ArrowDown');
      }
      expect(await until(() => keys.page.locator('#result').isVisible())).toBe(true);
      expectEasy(keys, 120);
    });

    test('a letter is written, and saved', async () => {
      const keys = await start(`${country}letter/`, { more: { reducedMotion: 'reduce', acceptDownloads: true } });
      await keys.tabTo('input[value="wages-unpaid"]', 40);
      await keys.press('Space');
      await keys.tabTo('#letter-name', 30);
      await keys.type('Sunita');
      await keys.tabTo('[x-on\\:click="save"]', 60);
      const [download] = await Promise.all([keys.page.waitForEvent('download'), keys.press('Enter')]);
      expect(download.suggestedFilename()).toBe('letter.txt');
      expectEasy(keys, 100);
    });

    test('a country is saved for a time without a signal, and removed', async () => {
      const server = await startFaultServer();
      const keys = new Keyboard(
        await open(await newPhone({ reducedMotion: 'reduce' }), `${server.url}${country}offline/`),
      );
      const state = () => keys.page.locator('#offline-state').getAttribute('data-state');
      await keys.tabTo('#save-offline', 16);
      await keys.press('Enter');
      expect(await until(async () => (await state()) === 'saved', 20_000)).toBe(true);
      await keys.tabTo('#remove-offline', 16);
      await keys.press('Enter');
      expect(await until(async () => (await state()) === 'none', 10_000)).toBe(true);
      expectEasy(keys, 34);
    });

    test.each([
      ['the exit, the first stop of the page', ['Tab', 'Enter']],
      ['Shift three times', ['Shift', 'Shift', 'Shift']],
    ])('the site is left by %s', async (_name, pressed) => {
      const keys = await start(`${country}help/`);
      await keys.page.route('https://www.google.com/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Outside</title>' }),
      );
      for (const key of pressed) await keys.press(key);
      await keys.page.waitForURL('https://www.google.com/');
    });

    test('the same page is read in another language', async () => {
      const keys = await start(`${country}help/`);
      await keys.tabTo('.language-menu summary', 6);
      await keys.press('Enter');
      await keys.tabTo('.language-menu a[lang="hi"]', 6);
      await keys.follow();
      expect(pathOf(keys)).toBe('/hi/kuwait/help/');
      expectEasy(keys, 14);
    });

    test('the embassy is found from the page of a nationality', async () => {
      const keys = await start(country);
      await keys.tabTo(`a[href="${country}for/np/"]`, 80);
      await keys.follow();
      await keys.tabTo('main [data-contact] a[href^="tel:"]', 30);
      expectEasy(keys, 110);
    });

    test('a page is handed on', async () => {
      const keys = await start(`${country}guides/passport-kept/`);
      await keys.tabTo('[data-hand-on] a[href^="https://wa.me/"]', 80);
      await keys.tabTo('[data-hand-on] summary', 8);
      await keys.press('Enter');
      expect(await keys.page.locator('[data-hand-on] img').isVisible()).toBe(true);
      expectEasy(keys, 90);
    });
  });
}
