import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { headersFor } from '../../src/publish/headers.ts';
import { expectNone, filesOfSite, pageFiles, root } from './built-site.ts';

const files = filesOfSite().filter((file) => file.startsWith('handout/'));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

test('there is a file for every country, and one for every guide, in every language', () => {
  const guides = pageFiles().filter(({ path }) => /^\/\w+\/(kuwait|qatar)\/guides\//.test(path));
  expect(files).toHaveLength(2 * locales.length + guides.length);
});

describe.each(locales.map(({ tag }) => tag))('in %s', (tag) => {
  const own = files.filter((file) => file.startsWith(`handout/kuwait-${tag}`));

  test('a file loads nothing, holds its date, and every link in it leads somewhere', () => {
    for (const file of [`handout/kuwait-${tag}.html`, `handout/kuwait-${tag}-passport-kept.html`]) {
      const html = read(file);
      expect(html, file).not.toMatch(/<(link|img|iframe|object)\b| src=/);
      expect(html, file).toMatch(/<meta name="build" content="[0-9a-f]+">/);
      expect(html, file).toMatch(/\b20\d\d\b/);
      const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id = '']) => id);
      expectNone(ids.filter((id, index) => ids.indexOf(id) !== index));
      const hrefs = Array.from(html.matchAll(/ href="([^"]*)"/g), ([, href = '']) => href);
      expectNone(hrefs.filter((href) => href.startsWith('#') && !ids.includes(href.slice(1))));
      expectNone(hrefs.filter((href) => !/^(#|https?:\/\/|tel:|sms:|mailto:)/.test(href)));
      expect(hrefs.filter((href) => href.startsWith('tel:')).length, file).toBeGreaterThan(2);
    }
  });

  test('the policy in a file lets its own style and script through and nothing else', () => {
    for (const file of own) {
      const html = read(file);
      const policy = /content="(default-src [^"]*)"/.exec(html)?.[1] ?? '';
      const hash = (name: string) =>
        createHash('sha256')
          .update(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(html)?.[1] ?? '')
          .digest('base64');
      expect(policy, file).toBe(
        `default-src 'none'; style-src 'sha256-${hash('style')}'; script-src 'sha256-${hash('script')}'`,
      );
    }
  });

  test('a file is small enough to be passed on: 2 MB for a country, 100 kB for a guide', () => {
    expectNone(
      own.filter(
        (file) => Buffer.byteLength(read(file)) > (file === `handout/kuwait-${tag}.html` ? 2_000_000 : 100_000),
      ),
    );
  });
});

test('a file is downloaded and not shown', () => {
  expect(headersFor('/handout/kuwait-en.html')['Content-Disposition']).toBe('attachment');
});
