import { describe, expect, test } from 'vitest';
import {
  renderCaddyRedirects,
  renderCloudflareRedirects,
  renderNetlifyRedirects,
  renderNginxRedirects,
} from '../../../src/publish/redirect-files.ts';
import { type RedirectRule, redirectRules } from '../../../src/publish/redirect-rules.ts';
import { load, makeSite, write } from '../../fixtures/site.ts';

const rules: RedirectRule[] = [
  { from: '/:locale/kuwait/guides/old/', to: '/:locale/kuwait/guides/new/' },
  { from: '/card/kw-1a2b3.vcf', to: '/go/kw-1a2b3/' },
];
const tags = ['ar', 'en'];

/** Rules for so many pages. */
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ from: `/:locale/old-${index}/`, to: `/:locale/new-${index}/` }));
const sixteen = Array.from({ length: 16 }, (_, index) => `l${index}`);
/** @returns the rules of a file, without its comments */
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

describe('Cloudflare', () => {
  test('gets one exact rule for each language', () => {
    expect(linesOf(renderCloudflareRedirects(rules, tags))).toEqual([
      '/ar/kuwait/guides/old/ /ar/kuwait/guides/new/ 301',
      '/en/kuwait/guides/old/ /en/kuwait/guides/new/ 301',
      '/card/kw-1a2b3.vcf /go/kw-1a2b3/ 301',
    ]);
  });

  test.each([
    [125, 2000, 0],
    [126, 2000, 1],
    [225, 2000, 100],
    [300, 2000, 100],
  ])('of %i pages gets no more rules than it reads', (count, exact, open) => {
    const lines = linesOf(renderCloudflareRedirects(many(count), sixteen));
    const placeholders = lines.filter((line) => line.includes(':'));
    expect([lines.length - placeholders.length, placeholders.length]).toEqual([exact, open]);
    // The exact ones come first: Cloudflare takes the first that fits.
    expect(lines.slice(0, exact).some((line) => line.includes(':'))).toBe(false);
  });
});

test('Netlify is told to lead on although a page lies at the address', () => {
  expect(linesOf(renderNetlifyRedirects(rules, tags))).toContain('/en/kuwait/guides/old/ /en/kuwait/guides/new/ 301!');
});

test('nginx gets a map from old to new', () => {
  const text = renderNginxRedirects(rules, tags);
  expect(linesOf(text)).toEqual([
    'map $uri $moved_to {',
    '  default "";',
    '  "~^/ar/kuwait/guides/old/$" "/ar/kuwait/guides/new/";',
    '  "~^/en/kuwait/guides/old/$" "/en/kuwait/guides/new/";',
    '  "~^/card/kw-1a2b3\\.vcf$" "/go/kw-1a2b3/";',
    '}',
  ]);
  expect(text).toContain('return 301 $moved_to;');
});

test('Caddy gets a directive for each address', () => {
  expect(linesOf(renderCaddyRedirects(rules, tags))).toEqual([
    'redir /ar/kuwait/guides/old/ /ar/kuwait/guides/new/ permanent',
    'redir /en/kuwait/guides/old/ /en/kuwait/guides/new/ permanent',
    'redir /card/kw-1a2b3.vcf /go/kw-1a2b3/ permanent',
  ]);
});

test('a site below a path tells nginx and Caddy the addresses of its host', () => {
  expect(renderNginxRedirects(rules, tags, '/help/')).toContain(
    '"~^/help/ar/kuwait/guides/old/$" "/help/ar/kuwait/guides/new/";',
  );
  expect(renderCaddyRedirects(rules, tags, '/help/')).toContain(
    'redir /help/card/kw-1a2b3.vcf /help/go/kw-1a2b3/ permanent',
  );
});

test('a host that has nothing to lead on gets files that it can read all the same', () => {
  expect(linesOf(renderCloudflareRedirects([], tags))).toEqual([]);
  expect(linesOf(renderNginxRedirects([], tags))).toEqual(['map $uri $moved_to {', '  default "";', '}']);
});

test('what is withdrawn has no rule, for its page is the answer; the files beside it lead to that page', () => {
  const root = makeSite();
  const on = 'on: 2024-05-02, why: A test.';
  write(
    root,
    'src/redirects.yaml',
    [
      `- {from: /testland/guides/old-topic/, to: /testland/guides/passport-kept/, ${on}}`,
      `- {from: /testland/guides/wrong/, gone: true, instead: /testland/, ${on}}`,
      `- {from: /testland/guides/listed/, to: /testland/contacts/, ${on}}`,
      '',
    ].join('\n'),
  );
  write(root, 'ledger/files.txt', '/card/zz-00000.vcf\n/card/zz.vcf\n/sw.js\n');
  expect(redirectRules(load(root))).toEqual([
    { from: '/:locale/testland/guides/old-topic/', to: '/:locale/testland/guides/passport-kept/' },
    { from: '/:locale/testland/guides/listed/', to: '/:locale/testland/contacts/' },
    { from: '/handout/testland-:locale-old-topic.html', to: '/handout/testland-:locale-passport-kept.html' },
    { from: '/handout/testland-:locale-wrong.html', to: '/:locale/testland/guides/wrong/' },
    { from: '/handout/testland-:locale-listed.html', to: '/:locale/testland/contacts/' },
    { from: '/card/zz-00000.vcf', to: '/go/zz-00000/' },
  ]);
});
