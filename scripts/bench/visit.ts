import type { Browser, BrowserContext } from 'playwright-core';
import { middle } from './middle.ts';
import { type PageTimings, timingsOf, watchTimings } from './page-timings.ts';
import type { Line, SlowLine } from './slow-line.ts';

/** How much slower than this machine the phone computes: a cheap one of some years ago (the factor of the design). */
export const SLOWER = 6;

/** What a visit cost. */
export interface Visit extends PageTimings {
  /** Until `load`; the worker comes after it. */
  readonly requests: number;
  readonly bytes: number;
}

/** Who slows the network: our line, or Chromium's own throttling, to compare with what others measure with that. */
export type Throttling = 'line' | 'chromium';

/** Where a page is visited. */
export interface Place {
  readonly way: SlowLine;
  /** The line that Chromium imitates; our own line is in `way` already. */
  readonly throttled: Line | undefined;
}

/**
 * Opens a page on a phone that has never seen the site.
 * @param browser Chromium
 * @param place the server, and what slows the way to it
 * @param path `/hi/kuwait/help/`
 * @param language of the phone
 * @throws {Error} when the page does not load
 */
export async function firstVisit(browser: Browser, place: Place, path: string, language: string): Promise<Visit> {
  const { way, throttled } = place;
  const context = await cheapPhone(browser, language);
  try {
    const page = await context.newPage();
    await watchTimings(page);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    if (throttled) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: throttled.roundTrip,
        downloadThroughput: throttled.bitsPerSecond / 8,
        uploadThroughput: throttled.bitsPerSecond / 8,
      });
    }
    way.hangUp();
    const before = { ...way.counted };
    await page.goto(`http://127.0.0.1:${way.port}${path}`, { timeout: 120_000 });
    const after = { ...way.counted };
    const timings = await timingsOf(page);
    return { ...timings, requests: after.requests - before.requests, bytes: after.bytes - before.bytes };
  } finally {
    await context.close();
  }
}

/**
 * @param visits to the same page
 * @returns the middle of each number, for itself
 */
export function middleVisit(visits: readonly Visit[]): Visit {
  const of = (name: keyof Visit) => middle(visits.map((visit) => visit[name]));
  return {
    firstPaint: of('firstPaint'),
    largestPaint: of('largestPaint'),
    blocking: of('blocking'),
    shift: of('shift'),
    load: of('load'),
    requests: of('requests'),
    bytes: of('bytes'),
  };
}

/** A small phone with nothing on it. */
export function cheapPhone(browser: Browser, language: string): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: language,
  });
}
