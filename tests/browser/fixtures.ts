import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Download,
  type Page,
} from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';

/** How the phone is set up. A small, cheap Android unless a test says otherwise. */
export interface Phone {
  readonly width?: number;
  readonly height?: number;
  readonly javaScriptEnabled?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** The phone's language, as the browser tells it to pages: `ne-NP`. */
  readonly locale?: string;
  /** What the policy of a page is expected to stop, in the words of the console; nothing unless a test says so. */
  readonly stopped?: RegExp;
  /** Anything else that Playwright can set: `reducedMotion`, `acceptDownloads`, `serviceWorkers`, … */
  readonly more?: BrowserContextOptions;
}

let connected: Promise<Browser> | undefined;
const problems = new WeakMap<Page, string[]>();

/**
 * Opens a page of the built site on a phone of its own: no cookies, storage or worker from any other test. It closes
 * by itself when the test ends, so call it inside a test.
 *
 * @param path the address on the site: `/ar/kuwait/`
 * @param phone how the phone is set up
 * @returns the page, loaded
 * @throws {Error} when the page does not load
 */
export async function openPage(path: string, phone: Phone = {}): Promise<Page> {
  const context = await openPhone(phone);
  const page = await context.newPage();
  collectProblems(page);
  // Whatever a test is about: the policy of a page never has to stop anything that the site does.
  onTestFinished(() =>
    expect(
      problemsOf(page).filter((problem) => /Content Security Policy/.test(problem) && !phone.stopped?.test(problem)),
    ).toEqual([]),
  );
  await page.goto(path);
  return page;
}

/**
 * A phone of its own, with nothing opened yet. It closes by itself when the test ends.
 *
 * @param phone how it is set up
 * @returns the phone, as Playwright knows it
 */
export async function openPhone(phone: Phone = {}): Promise<BrowserContext> {
  connected ??= chromium.connect(inject('browserEndpoint'));
  const browser = await connected;
  const context = await browser.newContext({
    baseURL: inject('siteUrl'),
    viewport: { width: phone.width ?? 360, height: phone.height ?? 640 },
    javaScriptEnabled: phone.javaScriptEnabled ?? true,
    colorScheme: phone.colorScheme ?? 'light',
    locale: phone.locale ?? 'en-US',
    timezoneId: 'Asia/Kuwait',
    ...phone.more,
  });
  onTestFinished(() => context.close());
  return context;
}

/** @returns the text of a file that the page has handed to the phone */
export async function textOfDownload(download: Download): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * What went wrong on a page since it was opened: errors in its scripts and its console (a blocked script or style is
 * one of those), and requests to anybody but the site.
 *
 * @param page a page from `openPage`
 * @returns one line each; empty when all is well
 */
export function problemsOf(page: Page): readonly string[] {
  return problems.get(page) ?? [];
}

function collectProblems(page: Page): void {
  const found: string[] = [];
  problems.set(page, found);
  page.on('pageerror', (error) => found.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') found.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(`${inject('siteUrl')}/`))
      found.push(`request to another site: ${request.url()}`);
  });
}
