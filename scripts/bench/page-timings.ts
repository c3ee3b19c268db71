import type { Page } from 'playwright-core';

/** What Chromium tells of one visit, in milliseconds since the address was opened. */
export interface PageTimings {
  /** First contentful paint. */
  readonly firstPaint: number;
  /** Largest contentful paint. */
  readonly largestPaint: number;
  /** Between the first paint and `load`: what tasks take beyond 50 ms each, when a tap would not be answered. */
  readonly blocking: number;
  /** Cumulative layout shift, until half a second after `load`. */
  readonly shift: number;
  readonly load: number;
}

interface Observed {
  largest: number;
  shift: number;
  tasks: { start: number; end: number }[];
}

/** How long after `load` a page may still move. */
const SETTLE = 500;

/**
 * Makes a page write down its own timings. Call it before the page is opened.
 * @param page a page of Playwright
 */
export async function watchTimings(page: Page): Promise<void> {
  // No function in it has a name: what compiles this file would mark it with something that no page knows.
  await page.addInitScript(() => {
    const observed: Observed = { largest: 0, shift: 0, tasks: [] };
    Object.assign(window, { benchObserved: observed });
    for (const type of ['largest-contentful-paint', 'layout-shift', 'longtask'])
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { startTime, duration } = entry;
          if (type === 'largest-contentful-paint') observed.largest = startTime;
          else if (type === 'layout-shift') observed.shift += (entry as PerformanceEntry & { value: number }).value;
          else observed.tasks.push({ start: startTime, end: startTime + duration });
        }
      }).observe({ type, buffered: true });
  });
}

/**
 * @param page a page that `watchTimings` was called for, and that was opened
 * @returns its timings, when it has settled
 */
export async function timingsOf(page: Page): Promise<PageTimings> {
  const raw = await page.evaluate(async (settle) => {
    await new Promise<void>((resolve) => {
      if (document.readyState === 'complete') resolve();
      else addEventListener('load', () => resolve());
    });
    await new Promise((resolve) => setTimeout(resolve, settle));
    const { benchObserved } = window as unknown as { benchObserved: Observed };
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return { ...benchObserved, firstPaint: paint?.startTime ?? Number.NaN, load: visit?.loadEventStart ?? Number.NaN };
  }, SETTLE);
  return {
    firstPaint: raw.firstPaint,
    largestPaint: raw.largest || Number.NaN,
    blocking: blockingTime(raw.tasks, raw.firstPaint, raw.load),
    shift: raw.shift,
    load: raw.load,
  };
}

/**
 * Total blocking time (web.dev/articles/tbt): the part of each task beyond 50 ms that lies between two moments.
 * @param tasks long tasks
 * @param from first contentful paint
 * @param to `load`
 */
export function blockingTime(tasks: readonly { start: number; end: number }[], from: number, to: number): number {
  return tasks
    .map(({ start, end }) => Math.min(end, to) - Math.max(start + 50, from))
    .reduce((sum, blocked) => sum + Math.max(0, blocked), 0);
}
