import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSiteServer, listen } from '../../scripts/serve.ts';
import type { AssetAddresses } from '../../src/components/assets.ts';
import { MovedPage } from '../../src/components/moved-page.tsx';
import { loadSite } from '../../src/locale/load-site.ts';
import { headerRulesFile } from '../../src/publish/header-rules.ts';
import { headerRules } from '../../src/publish/headers.ts';
import { styleSources } from '../../src/publish/style-sources.ts';
import { copySite, project, write } from '../fixtures/site.ts';
import { violationsOn } from './accessibility.ts';
import { openPage } from './fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'moved-'));
const assets = { styles: { reading: 'p{color:#000}', tools: '', frame: '' }, script: '/page.js' } as AssetAddresses;
const redirects = `
- {from: /testland/guides/old-topic/, to: /testland/help/, on: 2024-05-02, why: A test.}
- {from: /testland/contacts/wrong/, gone: true, instead: /testland/contacts/, on: 2024-05-02, why: A test.}
`;

/** Puts the pages of the redirects where a host without rules would find them, also below a folder of another site. */
function writePages(root: string): void {
  const put = (path: string, html: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), html);
  };
  copySite(join(folder, 'content'));
  write(join(folder, 'content'), 'src/redirects.yaml', redirects);
  const site = loadSite({ root: join(folder, 'content'), messagesRoot: project, today: '2024-06-01' });
  for (const route of site.routes.filter(({ kind, locale }) => kind === 'moved' && ['ar', 'en'].includes(locale))) {
    const html = `<!DOCTYPE html>${render(h(MovedPage, { site, route, assets }))}`;
    put(`${route.path}index.html`, html);
    put(`/below/it${route.path}index.html`, html);
  }
  for (const page of ['ar/testland/help', 'ar/testland/contacts', 'below/it/ar/testland/help'])
    put(`${page}/index.html`, `<!DOCTYPE html><title>${page}</title>`);
  put('page.js', '');
  put(headerRulesFile, JSON.stringify(headerRules('', styleSources(assets.styles))));
}

const server = createSiteServer({ root: join(folder, 'dist') });
let home = '';
beforeAll(async () => {
  writePages(join(folder, 'dist'));
  home = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each([true, false])('with script: %s', (javaScriptEnabled) => {
  test.each(['', '/below/it'])(
    'a page that has moved opens the new one at once, from the folder "%s" too',
    async (below) => {
      const page = await openPage('/robots.txt', { javaScriptEnabled });
      await page.goto(`${home}${below}/ar/testland/guides/old-topic/`);
      await page.waitForURL(`${home}${below}/ar/testland/help/`);
      expect(await page.title()).toBe(`${below}/ar/testland/help`.slice(1));
    },
  );

  test('a page that is withdrawn says so in its language, has the way out, and waits for the reader', async () => {
    const page = await openPage('/robots.txt', { javaScriptEnabled });
    await page.goto(`${home}/ar/testland/contacts/wrong/`);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('#exit').getAttribute('href')).toMatch(/^https:/);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await page.locator('meta[http-equiv]').count()).toBe(0);
    if (javaScriptEnabled) expect(await violationsOn(page, 'structure')).toEqual([]);
    await page.locator('main a.button').click();
    await page.waitForURL(`${home}/ar/testland/contacts/`);
  });
});
