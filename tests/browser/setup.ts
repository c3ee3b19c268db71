import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { launchChromiumServer } from '../../scripts/chromium.mjs';
import { createSiteServer, listen } from '../../scripts/serve.ts';
import { readContent } from './read-content.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served with the production headers, without a slash at the end. */
    siteUrl: string;
    /** Where Playwright connects to the one browser that all test files share. */
    browserEndpoint: string;
  }
}

/**
 * Serves `dist/` on a free port and starts one browser, for all files of the project.
 *
 * @param project where both addresses are handed to the tests
 * @returns what ends both
 * @throws {Error} when there is no built site, or no browser and none can be had
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = fileURLToPath(new URL('../../dist', import.meta.url));
  if (!existsSync(`${root}/index.html`))
    throw new Error('There is no site in dist/ to test. Build it with: npm run build');

  // The browser first: if there is none, nothing is left running.
  // No name but this machine's resolves, so a page that calls somebody else fails here instead of passing by luck.
  const browser = await launchChromiumServer({
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'],
  });
  const server = createSiteServer({ root, readContent });
  const port = await listen(server, 0, '127.0.0.1');
  project.provide('siteUrl', `http://127.0.0.1:${port}`);
  project.provide('browserEndpoint', browser.wsEndpoint());

  return async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
}
