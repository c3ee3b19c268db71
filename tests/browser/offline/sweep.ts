import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import {
  cachedWith,
  cacheSizes,
  type FaultServer,
  faults,
  foreign,
  open,
  save,
  until,
  workerIsReady,
} from './fault-server.ts';

/** From the first visit to a saved pack no more is asked for than so many requests; `npm run sweep` counts them. */
export const lastPosition = 14;

/** Every request of that way at which a fault may begin. */
export const positions: readonly number[] = Array.from({ length: lastPosition }, (_, index) => index + 1);

/** Where the way begins. */
export const startOf = (server: FaultServer, locale: string) => `${server.url}/${locale}/kuwait/offline/`;

/**
 * One phone, whose network turns bad at one request of its first visit and stays bad until the next visit. Nothing of what the
 * network sent instead may be stored or called saved, and the next good visit must heal everything.
 * @param phone a new one
 * @param fault name of one of {@link faults}
 * @param position the request at which it begins, from 1 on
 */
export async function tryFault(
  server: FaultServer,
  phone: BrowserContext,
  locale: string,
  fault: string,
  position: number,
): Promise<void> {
  const answer = faults[fault];
  if (!answer) throw new Error(`No ${fault}`);
  const situation = `${fault}, ${locale}, from request ${position} on`;
  const start = startOf(server, locale);
  let seen = 0;
  server.fault = (_request, response) => {
    seen++;
    if (seen < position) return false;
    answer(response);
    return true;
  };
  const page = await phone.newPage();
  const arrived = await page.goto(start).catch(() => null);
  const isOurs = arrived !== null && (await page.locator('#save-offline').isVisible());
  const state = isOurs ? await save(page) : 'none';
  const wasWhole = seen < position;
  if (wasWhole) {
    expect(state, situation).toBe('saved');
  } else if (state === 'saved') {
    // Only what was whole before the stranger came may count: a pack that is complete.
    expect(await cachedWith(page, foreign), situation).toEqual([]);
  }
  server.fault = undefined;
  const healed = await open(phone, start);
  expect(await cachedWith(healed, foreign), situation).toEqual([]);
  if (state !== 'saved') {
    const packs = Object.keys(await cacheSizes(healed)).filter((name) => name.includes('pack'));
    expect(packs, situation).toEqual([]);
  }
  expect(await saveWhole(healed), situation).toEqual(['saved', true]);
}

/** Saves, and waits for the end of everything: the pack, the worker and the pages with the numbers. */
export async function saveWhole(page: Page): Promise<[state: string | null, hasNumbers: boolean]> {
  const state = await save(page);
  if (state !== 'saved') return [state, false]; // there may be no worker, and then it would never be ready
  await workerIsReady(page);
  const hasNumbers = await until(async () =>
    Object.entries(await cacheSizes(page)).some(([name, size]) => name.includes('core') && size === 5),
  );
  return [state, hasNumbers];
}
