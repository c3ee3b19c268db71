/**
 * `npm run pictures`: photographs the pages that the README shows, from `dist/`, into `docs/pictures/`. Build first.
 *
 * The pictures of the editor and of the leaflet are made by hand.
 */
import { existsSync } from 'node:fs';
import { headersFor } from '../src/publish/headers.ts';
import { launchChromium } from './chromium.mjs';
import { runWhenStarted } from './command/run-command.ts';
import { stop } from './command/stop.ts';
import { createSiteServer, listen } from './serve.ts';

/** Name of the picture, the page, and how the phone is set up: a small, cheap one in daylight unless it says otherwise. */
const shots = [
  ['home-en', '/en/kuwait/', {}],
  ['guide-ar', '/ar/kuwait/guides/passport-kept/', {}],
  ['help-ur', '/ur/kuwait/help/', {}],
  ['contacts-dark', '/en/kuwait/contacts/', { colorScheme: 'dark' }],
  ['check-hi', '/hi/kuwait/check/', {}],
  ['search-am', '/am/kuwait/search/', {}],
  ['kiosk', '/?kiosk=1', {}],
] as const;

/** @throws Stop when there is no built site */
export async function takePictures(): Promise<void> {
  if (!existsSync('dist/index.html')) stop('There is no site in dist/. Build it first: npm run build');
  const server = createSiteServer({ root: `${process.cwd()}/dist`, headersFor });
  const baseURL = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
  const browser = await launchChromium();
  try {
    for (const [name, path, more] of shots) {
      const viewport = { width: 360, height: 720 };
      const page = await browser.newPage({
        baseURL,
        viewport,
        serviceWorkers: 'block',
        reducedMotion: 'reduce',
        ...more,
      });
      await page.goto(path);
      await page.screenshot({ path: `docs/pictures/${name}.png` });
      await page.close();
      console.log(`docs/pictures/${name}.png`);
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

await runWhenStarted(import.meta.url, takePictures);
