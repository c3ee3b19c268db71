import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../chromium.mjs';
import { middle } from './middle.ts';
import { timingsOf, watchTimings } from './page-timings.ts';
import type { Line, SlowLine } from './slow-line.ts';
import { slowSite } from './slow-site.ts';
import { cheapPhone, SLOWER } from './visit.ts';

/** What a reader waits for who comes back, in milliseconds until the largest contentful paint. */
export interface RepeatVisits {
  readonly language: string;
  readonly line: string;
  /** Of the first visit, with the worker and what it keeps. */
  readonly requests: number;
  readonly bytes: number;
  /** The same page again, with a network. */
  readonly again: number;
  /** Another page that was never opened, with a network. */
  readonly next: number;
  /** The first page again, without a network and without having saved anything. */
  readonly offline: number;
}

const first = '/kuwait/help/';
const other = '/kuwait/guides/passport-kept/';

/**
 * Measures coming back to the page with the numbers. Nothing is slowed but the line and the processor, and nothing was saved by hand.
 * @param root folder of a built site
 * @param languages in which
 * @param line how slow
 * @param runs how often; the middle of each number counts
 */
export async function measureRepeatVisits(
  root: string,
  languages: readonly string[],
  line: Line,
  runs: number,
): Promise<RepeatVisits[]> {
  const browser = await launchChromium();
  try {
    const results: RepeatVisits[] = [];
    for (const language of languages) {
      const found: RepeatVisits[] = [];
      for (let run = 0; run < runs; run += 1) {
        const way = await slowSite(root, line);
        found.push(await comeBack(browser, way, language, line).finally(() => way.close()));
      }
      const of = (name: 'requests' | 'bytes' | 'again' | 'next' | 'offline') =>
        middle(found.map((visit) => visit[name]));
      results.push({
        language,
        line: line.name,
        requests: of('requests'),
        bytes: of('bytes'),
        again: of('again'),
        next: of('next'),
        offline: of('offline'),
      });
    }
    return results;
  } finally {
    await browser.close();
  }
}

async function comeBack(browser: Browser, way: SlowLine, language: string, line: Line): Promise<RepeatVisits> {
  const address = `http://127.0.0.1:${way.port}/${language}`;
  const context = await cheapPhone(browser, language);
  try {
    const page = await context.newPage();
    await watchTimings(page);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(address + first, { timeout: 120_000 });
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await page.waitForLoadState('networkidle');
    const { requests, bytes } = way.counted;
    const again = await opening(page, address + first);
    const next = await opening(page, address + other);
    await way.close();
    const offline = await opening(page, address + first);
    return { language, line: line.name, requests, bytes, again, next, offline };
  } finally {
    await context.close();
  }
}

async function opening(page: Page, address: string): Promise<number> {
  await page.goto(address, { timeout: 120_000 });
  const { largestPaint } = await timingsOf(page);
  await page.waitForLoadState('networkidle');
  return largestPaint;
}
