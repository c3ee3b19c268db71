import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import english from '../../i18n/en.json' with { type: 'json' };
import { type Locale, locales } from '../../i18n/locales.ts';
import { loadSite } from '../../src/locale/load-site.ts';
import { routeKinds } from '../../src/locale/routes.ts';
import { type Judged, violationsInAllColours, violationsOn } from '../browser/accessibility.ts';
import { openPage } from '../browser/fixtures.ts';
import { everythingOfEachKind } from '../browser/kinds.ts';
import { exitProblems, misfits } from '../browser/layout.ts';
import { messagesOf, namedParts, namingProblems, untranslated } from '../browser/names.ts';
import { spaceOut } from '../browser/spacing.ts';
import { project } from '../fixtures/site.ts';
import { expectNone } from '../site/built-site.ts';

/** A screen of 1280 by 1024 dots, as it is and at 400 % (WCAG 1.4.10). */
const desk = { width: 1280, height: 1024 };
const zoomed = { width: 320, height: 256 };
const phone = { width: 360, height: 640 };

/** What is wrong with the pages of a language, by what was asked. */
interface Problems {
  colours: string[];
  zoom: string[];
  spacing: string[];
  names: string[];
}

/** Loads each page once, and asks everything of it. */
async function lookAtAll(locale: Locale): Promise<Problems> {
  const found: Problems = { colours: [], zoom: [], spacing: [], names: [] };
  const page = await openPage('/');
  const seen: Seen = {
    inColours: new Map(),
    zoomed: new Set(),
    english: untranslated(english, messagesOf(locale.tag)),
  };
  for (const path of everythingOfEachKind(locale.tag)) await lookAt(page, path, locale, seen, found);
  return found;
}

interface Seen {
  inColours: Judged;
  zoomed: Set<string>;
  english: ReadonlySet<string>;
}

async function lookAt(page: Page, path: string, locale: Locale, seen: Seen, found: Problems): Promise<void> {
  await page.setViewportSize(desk);
  await page.goto(path);
  found.colours.push(...(await violationsInAllColours(page, seen.inColours)));
  // The editor of staff is a program of others, for large screens and in their words.
  if (path === '/admin/') return;
  found.names.push(...namingProblems(await namedParts(page), path, seen.english));
  await page.setViewportSize(zoomed);
  found.zoom.push(...(await violationsOn(page, 'all', seen.zoomed)), ...(await misfits(page)));
  if ((await page.locator('#exit').count()) > 0) found.zoom.push(...(await exitProblems(page)));
  await page.setViewportSize(phone);
  await spaceOut(page, locale);
  found.spacing.push(...(await misfits(page)));
}

describe.each(locales.map((locale) => ({ ...locale })))('in $english', { timeout: 900_000 }, (locale: Locale) => {
  let asked: Promise<Problems> | undefined;
  const problems = (): Promise<Problems> => {
    asked ??= lookAtAll(locale);
    return asked;
  };

  test('no page, frame or file keeps anybody out by day, by night or in colours of the reader', async () =>
    expectNone((await problems()).colours));

  test('nor at 400 %: nothing moves sideways, is cut off or covers the exit', async () =>
    expectNone((await problems()).zoom));

  test('nor in lines, words and letters that are further apart', async () => expectNone((await problems()).spacing));

  test('every link, button, field and part has a name in the language of the page', async () =>
    expectNone((await problems()).names));
});

test('every kind of page is among those that are looked at', () => {
  const paths = new Set(everythingOfEachKind('en'));
  const { routes } = loadSite({ root: project });
  const made = new Set(routes.map(({ kind }) => kind));
  const missing = routeKinds.filter((kind) => !routes.some((route) => route.kind === kind && paths.has(route.path)));
  // A page that has moved or is withdrawn: tests/browser/redirects.test.ts, while the site has none.
  expect(missing.filter((kind) => kind !== 'moved' || made.has('moved'))).toEqual([]);
  for (const path of ['/', '/404.html', '/admin/', '/admin/desk/', '/en/neutral/']) expect(paths).toContain(path);
  expect([...paths].some((path) => path.startsWith('/go/'))).toBe(true);
});
