import type { Page } from 'playwright-core';
import { until } from '../offline/fault-server.ts';

/** Types a query into the field, and waits until something has come of it. */
export async function type(page: Page, query: string): Promise<void> {
  await page.fill('#search-input', query);
  if (query !== '') await until(async () => !['idle', 'loading'].includes((await state(page)) ?? ''), 5_000);
}

/** @returns topics of the links that are found, best first */
export function found(page: Page): Promise<string[]> {
  return page
    .locator('#search-results a[data-topic]')
    .evaluateAll((all) => all.map((link) => (link as HTMLElement).dataset.topic ?? ''));
}

export function state(page: Page): Promise<string | null> {
  return page.locator('#search-results').getAttribute('data-state');
}
