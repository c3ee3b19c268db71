import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { launchChromium } from '../chromium.mjs';
import { middle } from './middle.ts';
import { lines } from './slow-line.ts';
import { slowSite } from './slow-site.ts';

/** What a search costs a reader: bytes as they travel, and milliseconds. */
export interface SearchCost {
  /** The script with the words in it, in the language that has most. */
  finderBytes: number;
  fullTextBytes: number;
  /** From the address to the first result, over a slow connection, the query typed as soon as there is a field. */
  firstVisit: number;
  /** From the text of the page, which can be read before, to the first result. */
  afterText: number;
  /** From the last letter to the result in a saved site, on a slow processor: the middle of several. */
  saved: number;
}

const queries = ['salary nahi mila', 'पासपोर्ट', 'akama', 'मार रहा है', 'ghar jana hai', 'एजेंट ने पैसा लिया', 'chutti'];

/**
 * @param root folder of a built site
 * @returns what searching in Hindi costs in Chromium, and how many bytes the heaviest language needs
 */
export async function measureSearch(root: string): Promise<SearchCost> {
  const way = await slowSite(root, lines.slow);
  const { port } = way;
  const browser = await launchChromium();
  const address = `http://127.0.0.1:${port}/hi/kuwait/search/`;
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
    const page = await context.newPage();
    const started = performance.now();
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForSelector('h1');
    const text = performance.now();
    await page.fill('#search-input', queries[0] ?? '');
    await page.waitForSelector('#search-results[data-state="results"] a');
    const firstVisit = performance.now() - started;
    const afterText = performance.now() - text;

    await page.goto(`http://127.0.0.1:${port}/hi/kuwait/offline/`);
    await page.click('#save-offline');
    await page.waitForSelector('#offline-state[data-state="saved"]', { timeout: 60_000 });
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await way.close();
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const times: number[] = [];
    for (const query of queries) {
      times.push(
        await page.evaluate((text) => {
          const input = document.querySelector<HTMLInputElement>('#search-input');
          if (!input) throw new Error('No field');
          const before = performance.now();
          input.value = text;
          input.dispatchEvent(new Event('input'));
          const link = document.querySelector('#search-results a');
          if (!link) throw new Error(`Nothing for ${text}`);
          // What the reader sees has to be laid out as well.
          link.getBoundingClientRect();
          return performance.now() - before;
        }, query),
      );
    }
    return { ...sizes(root), firstVisit, afterText, saved: middle(times) };
  } finally {
    await browser.close();
    await way.close();
  }
}

function sizes(root: string): Pick<SearchCost, 'finderBytes' | 'fullTextBytes'> {
  const heaviest = (folder: string, pattern: RegExp) =>
    Math.max(
      ...readdirSync(`${root}/${folder}`)
        .filter((name) => pattern.test(name))
        .map((name) => brotliCompressSync(readFileSync(`${root}/${folder}/${name}`)).length),
    );
  return {
    finderBytes: heaviest('assets', /^search-/),
    fullTextBytes: heaviest('assets', /^full-text-.*js$/) + heaviest('assets', /wasm$/) + heaviest('search', /index$/),
  };
}
