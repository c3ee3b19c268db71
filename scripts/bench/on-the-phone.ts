import { launchChromium } from '../chromium.mjs';
import { middle } from './middle.ts';
import { lines } from './slow-line.ts';
import { slowSite } from './slow-site.ts';

/** How long things take that a reader waits for, in milliseconds. */
export interface PhoneTimes {
  /** From the tap on Save to "saved", over a slow connection. */
  save: number;
  /** Until a saved page has its text, with the server gone: the middle of several. */
  open: number;
}

/**
 * Measures in Chromium what saving and opening cost a reader.
 * @param root folder of a built site
 */
export async function measureOnThePhone(root: string): Promise<PhoneTimes> {
  const way = await slowSite(root, lines.slow);
  const { port } = way;
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${port}/hi/kuwait/offline/`);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await page.waitForLoadState('networkidle');
    const started = performance.now();
    await page.click('#save-offline');
    await page.waitForSelector('#offline-state[data-state="saved"]', { timeout: 60_000 });
    const save = performance.now() - started;
    await way.close();
    const times: number[] = [];
    for (const path of [
      'help',
      'laws',
      'contacts',
      'next',
      'guides/court',
      'guides/passport-kept',
      'guides/wages-unpaid',
    ]) {
      await page.goto(`http://127.0.0.1:${port}/hi/kuwait/${path}/`);
      times.push(
        await page.evaluate(() => {
          const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
          return entry ? entry.domInteractive : Number.NaN;
        }),
      );
    }
    return { save, open: middle(times) };
  } finally {
    await browser.close();
    await way.close();
  }
}
