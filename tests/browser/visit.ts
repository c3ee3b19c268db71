import type { BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import { openPhone } from './fixtures.ts';

/**
 * A phone for visiting many pages. Its language is one that the site lacks, so that pages which lead on by themselves stay and let it
 * choose; and its reader once chose *Remove from this phone*, so that no page comes from there or is saved.
 *
 * @returns the phone, with nothing opened yet; it closes when the test ends
 */
export function openVisitor(): Promise<BrowserContext> {
  const removed = { origin: inject('siteUrl'), localStorage: [{ name: 'offline', value: 'off' }] };
  return openPhone({ locale: 'de-DE', more: { storageState: { cookies: [], origins: [removed] } } });
}

/**
 * Visits pages one after the other in several tabs, opens everything on them that can be opened, and lets each finish what it does when
 * it has time.
 *
 * @param phone whose tabs
 * @param paths addresses of pages
 * @param tabs how many at once
 */
export async function visitAll(phone: BrowserContext, paths: readonly string[], tabs = 3): Promise<void> {
  const left = [...paths];
  const visit = async (): Promise<void> => {
    const page = await phone.newPage();
    for (let path = left.pop(); path !== undefined; path = left.pop()) await openWhole(page, path);
    await page.close();
  };
  await Promise.all(Array.from({ length: tabs }, visit));
}

async function openWhole(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(async () => {
    for (const part of document.querySelectorAll('details')) part.open = true;
    // A moment without work: by then the scripts have run. A tab behind another paints nothing, so there is no waiting for that.
    await new Promise((idle) => requestIdleCallback(idle, { timeout: 500 }));
  });
}
