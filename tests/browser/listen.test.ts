import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, problemsOf } from './fixtures.ts';
import { until } from './offline/fault-server.ts';

/** A voice of the phone, as the browser tells of it. */
interface Voice {
  lang: string;
  localService: boolean;
}

interface Said {
  spoken: string[];
  languages: string[];
  finish(): void;
}

/** Opens a page on a phone with some voices; what it is asked to say is written down. */
async function openWith(voices: Voice[], path: string): Promise<Page> {
  const page = await openPage('/');
  await page.addInitScript((list) => {
    const said: Said = { spoken: [], languages: [], finish: () => {} };
    const synthesis = {
      getVoices: () => list,
      speak(utterance: { text: string; lang: string; onend?: () => void }) {
        said.spoken.push(utterance.text);
        said.languages.push(utterance.lang);
        said.finish = () => utterance.onend?.();
      },
      cancel: () => {
        said.finish = () => {};
      },
      addEventListener: () => {},
    };
    class Utterance {
      lang = '';
      voice: unknown;
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.assign(window, { said });
  }, voices);
  await page.goto(path);
  return page;
}

const said = (page: Page) => page.evaluate(() => (window as unknown as { said: Said }).said.spoken);
const finish = (page: Page) => page.evaluate(() => (window as unknown as { said: Said }).said.finish());
const buttons = (page: Page) => page.locator('[data-listen] button:visible');

test.each([
  ['there is no voice at all', [], 'hi'],
  ['there are only voices of other languages', [{ lang: 'en-US', localService: true }], 'hi'],
  ['the voice of the language is one of the network', [{ lang: 'hi-IN', localService: false }], 'hi'],
])('where %s there is no button', async (_what, voices, language) => {
  const page = await openWith(voices, `/${language}/kuwait/guides/passport-kept/`);
  expect(await buttons(page).count()).toBe(0);
});

test.each([
  ['hi', 'hi-IN'],
  ['ar', 'ar_SA'],
  ['fil', 'tl-PH'],
  ['id', 'in-ID'],
])('in %s a voice %s of the phone reads line after line, and marks the one it reads', async (language, lang) => {
  const page = await openWith(
    [
      { lang: 'en-US', localService: true },
      { lang, localService: true },
    ],
    `/${language}/kuwait/guides/passport-kept/`,
  );
  // Never by itself.
  expect(await said(page)).toEqual([]);
  await buttons(page).first().click();
  // Who cannot read must hear as well that nobody has checked the translation.
  const note = (await page.locator('.translation-note').innerText()).trim();
  const title = (await page.locator('h1').innerText()).trim();
  expect((await said(page)).map((text) => text.trim())).toEqual([note]);
  await finish(page);
  expect((await said(page)).map((text) => text.trim())).toEqual([note, title]);
  expect(await page.locator('.is-read').innerText()).toContain(title);
  expect(await page.locator('.is-read').count()).toBe(1);
  const languages = await page.evaluate(() => (window as unknown as { said: Said }).said.languages);
  expect(new Set(languages)).toEqual(new Set([lang]));
  expect(problemsOf(page)).toEqual([]);
});

test('one tap stops, and the next begins anew', async () => {
  const page = await openWith([{ lang: 'en-GB', localService: true }], '/en/kuwait/guides/wages-unpaid/');
  await buttons(page).first().click();
  await finish(page);
  expect(await buttons(page).count()).toBe(1);
  await buttons(page).first().click();
  expect(await page.locator('.is-read').count()).toBe(0);
  await finish(page);
  expect((await said(page)).length).toBe(2);
  await buttons(page).first().click();
  expect((await said(page)).at(-1)).toBe((await said(page))[0]);
});

test('every line of a guide is read once, and nothing that is not part of it', async () => {
  const page = await openWith([{ lang: 'en-GB', localService: true }], '/en/kuwait/guides/passport-kept/');
  await buttons(page).first().click();
  for (let lines = 0; lines < 200 && (await page.locator('.is-read').count()) > 0; lines++) await finish(page);
  expect(await until(async () => (await page.locator('.is-read').count()) === 0)).toBe(true);
  const lines = await said(page);
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.join(' ')).not.toContain('Hand it on');
  for (const step of await page.locator('#now li').allInnerTexts())
    expect(lines.filter((line) => line.trim() === step.trim()).length).toBe(1);
});

test('the self-check reads the question that is shown', async () => {
  const page = await openWith([{ lang: 'en-GB', localService: true }], '/en/kuwait/check/');
  await buttons(page).first().click();
  for (let lines = 0; lines < 30 && (await page.locator('.is-read').count()) > 0; lines++) await finish(page);
  const text = (await said(page)).join(' ');
  expect(text).toContain('keep your passport');
  expect(text).not.toContain('Is your pay kept back');
});
