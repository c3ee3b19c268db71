import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { openPage, type Phone, problemsOf } from './fixtures.ts';

/** A page of a partner: as a blog program writes it, with a theme that styles everything it can reach. */
function partnerPage(content: string, lang: string): string {
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Embassy – Consular services</title>
<link rel="icon" href="data:,">
<style>
*{letter-spacing:.02em}
body{margin:0;font:italic 20px/2 serif;background:#fff;color:#222}
a{color:#a30000;text-transform:uppercase}
iframe{max-width:100%}
p,h1,h2{margin:2em 0}
.entry-content{max-width:640px;margin:auto;padding:0 20px}
</style>
</head>
<body class="wp-embed-responsive">
<header class="site-header"><a href="#content" class="skip-link">Skip to content</a></header>
<main id="content" class="site-main"><article class="post type-post"><h1 class="entry-title">Help</h1>
<div class="entry-content">${content}</div></article></main>
</body></html>`;
}

/**
 * Serves a page of a partner on an origin of its own and opens it. Both end with the test.
 *
 * @param content HTML of the post; `SITE` in it stands for the address of our site
 * @param lang language that the page says it has
 * @param phone how the phone is set up
 * @returns the page, loaded
 */
export async function openPartnerPage(content: string, lang = 'en', phone: Phone = {}): Promise<Page> {
  return openPage(await partnerAddress(content, lang), phone);
}

/**
 * Serves a page of a partner on an origin of its own, until the test ends.
 *
 * @param content as for openPartnerPage
 * @param lang language that the page says it has
 * @returns its address
 */
export async function partnerAddress(content: string, lang: string): Promise<string> {
  const html = partnerPage(content.replaceAll('SITE', inject('siteUrl')), lang);
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // Another name for this machine: another site, not only another port.
  return `http://localhost:${(server.address() as AddressInfo).port}/consular/help/`;
}

/** @returns what went wrong on the page of a partner, but for asking the partner's own server */
export function problemsOfPartner(page: Page): string[] {
  const { origin } = new URL(page.url());
  return problemsOf(page).filter((line) => !line.startsWith(`request to another site: ${origin}/`));
}

/**
 * Waits for a frame of our site that has come whole.
 *
 * @param page the page of the partner
 * @param path its address, or the beginning of it
 * @returns the frame
 */
export async function frameAt(page: Page, path: string): Promise<Frame> {
  const address = inject('siteUrl') + path;
  for (let left = 100; left > 0; left -= 1) {
    const frame = page.frames().find((candidate) => candidate.url().startsWith(address));
    // A frame may be replaced by another of the same address while it is looked at.
    const isWhole = await frame
      ?.locator('footer')
      .isVisible()
      .catch(() => false);
    if (frame && isWhole) return frame;
    await page.waitForTimeout(50);
  }
  throw new Error(`No frame at ${path}: ${page.frames().map((frame) => frame.url())}`);
}
