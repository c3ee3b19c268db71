import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeHosts } from '../../../scripts/hosts.ts';
import { keepLastAssets } from '../../../scripts/keep-assets.ts';
import { precompressSite } from '../../../scripts/precompress.ts';
import { headerRules, headersFor } from '../../../src/publish/headers.ts';
import { createSiteServer, listen } from '../../../src/publish/server/site-server.ts';
import { runIn } from '../../fixtures/command-site.ts';
import { write } from '../../fixtures/site.ts';

/** A project with nothing but a finished site of a few files. */
function makeProjectWithDist(): string {
  const root = mkdtempSync(join(tmpdir(), 'hosts-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const files = {
    'index.html': '<p>page</p>'.repeat(50),
    '404.html': 'lost',
    'en/index.html': 'page',
    'en/404.html': 'lost',
    'sw.js': 'self.one = 1;\n'.repeat(50),
    'assets/page-7692c3ad35.js': 'one',
    'robots.txt': 'User-agent: *\nAllow: /\n\nSitemap: https://www.salama.example/sitemap.xml\n',
    _headers: '/*\n',
    '_headers.json': JSON.stringify(headerRules('')),
    _redirects: '# none\n',
    '_redirects.netlify': '# none\n',
  };
  for (const [name, text] of Object.entries(files)) write(root, `dist/${name}`, text);
  return root;
}

/** @returns the address of the site, being served with these headers in the place of its own */
async function serve(root: string, other: Readonly<Record<string, string>> = {}): Promise<string> {
  const server = createSiteServer({
    root: join(root, 'dist'),
    headersFor: (path) => ({ ...headersFor(path, ''), ...other }),
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
}

test('npm run hosts writes a folder for each host, with the name of the site', async () => {
  const root = makeProjectWithDist();
  const { status, stdout } = await runIn(root, writeHosts);
  expect(status).toBe(0);
  expect(stdout).toContain('docs/deployers/README.md');
  expect(readdirSync(join(root, '.build/hosts')).sort()).toEqual(
    ['caddy', 'cloudflare', 'docker', 'github-pages', 'netlify', 'nginx', 's3-cloudfront'].sort(),
  );
});

test.each([
  ['npm run hosts', writeHosts, []],
  ['npm run precompress', precompressSite, []],
  ['npm run keep-assets', keepLastAssets, ['--from', 'dist']],
] as const)('%s says so when there is no site', async (_name, command, typed) => {
  const root = mkdtempSync(join(tmpdir(), 'hosts-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  expect(await runIn(root, command, ...typed)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('npm run build'),
  });
});

test('--check is content with a host that says what the site says', async () => {
  const root = makeProjectWithDist();
  const { status, stdout } = await runIn(root, writeHosts, '--check', await serve(root));
  expect(stdout).toMatch(/All \d+ addresses of http:\/\/127\.0\.0\.1:\d+\/ answer as they should\./);
  expect(status).toBe(0);
});

test('--check names every header that is missing or other, and fails', async () => {
  const root = makeProjectWithDist();
  const address = await serve(root, { 'Referrer-Policy': 'unsafe-url' });
  const { status, stdout, stderr } = await runIn(root, writeHosts, '--check', address);
  expect(status).toBe(1);
  expect(stdout).toContain('Referrer-Policy is "unsafe-url" and should be "no-referrer"');
  expect(stderr).toMatch(/\d+ answers of .* are not as they should be/);
});

test('keep-assets says what it needs, and what it did', async () => {
  const root = makeProjectWithDist();
  expect((await runIn(root, keepLastAssets)).stderr).toContain('--from');
  expect((await runIn(root, keepLastAssets, '--from', 'dist', '--today', 'soon')).stderr).toContain('2026-11-25');
  expect((await runIn(root, keepLastAssets, '--from', 'nowhere')).stderr).toContain('nowhere/');
  write(root, 'last/index.html', 'page');
  write(root, 'last/assets/page-3fc4ccfe74.js', 'two');
  const { stdout } = await runIn(root, keepLastAssets, '--from', 'last', '--today', '2026-11-25');
  expect(stdout).toMatch(/^1 files of earlier sites /);
});

test('precompress says what it did', async () => {
  const root = makeProjectWithDist();
  writeFileSync(join(root, 'dist/robots.txt'), 'ok');
  expect((await runIn(root, precompressSite)).stdout).toMatch(/have \d+ compressed copies, \d+ of them new/);
});
