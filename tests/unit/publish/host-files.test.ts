import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { headerRules, headersFor, renderHeadersFile } from '../../../src/publish/headers.ts';
import { renderCloudFront } from '../../../src/publish/hosts/cloudfront.ts';
import { cloudFrontFunction } from '../../../src/publish/hosts/cloudfront-function.ts';
import { folderInImage, renderDockerfile, renderDockerIgnore } from '../../../src/publish/hosts/docker.ts';
import { gitHubPagesFiles } from '../../../src/publish/hosts/github-pages.ts';
import { hostFiles } from '../../../src/publish/hosts/host-files.ts';
import { readHeaderRules, readLanguages, readMoved } from '../../../src/publish/hosts/read-dist.ts';
import { renderS3Upload } from '../../../src/publish/hosts/s3-upload.ts';
import { write } from '../../fixtures/site.ts';

const rules = headerRules('');
const moved = [{ from: '/ar/kuwait/guides/old/', to: '/ar/kuwait/guides/new/' }];

/** A finished site of a few files. */
function makeDist(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const usual = {
    'index.html': '',
    'ar/404.html': '',
    'en/404.html': '',
    'pictures/a.png': '',
    'sw.js': '',
    '_headers.json': JSON.stringify(rules),
    _headers: '/*\n',
    _redirects: '# whole\n',
    '_redirects.netlify': '# Generated\n/ar/kuwait/guides/old/ /ar/kuwait/guides/new/ 301!\n',
  };
  for (const [name, text] of Object.entries({ ...usual, ...files })) write(folder, name, text);
  return folder;
}

describe('a finished site', () => {
  test('brings its own headers; what has none is no site that could be published', () => {
    const own = [{ path: '/*', headers: { 'X-Own': 'yes' } }];
    expect(readHeaderRules(makeDist({ '_headers.json': JSON.stringify(own) }))).toEqual(own);
    expect(() => readHeaderRules(tmpdir())).toThrow('_headers.json');
  });

  test('says which languages it has, and what has moved', () => {
    const folder = makeDist();
    expect(readLanguages(folder)).toEqual(['ar', 'en']);
    expect(readMoved(folder)).toEqual(moved);
  });
});

describe('settings for every host', () => {
  test('are made of one site', () => {
    const { files, warnings } = hostFiles(makeDist(), '/', 'salama.example');
    expect([...new Set([...files.keys()].map((name) => name.split('/')[0]))]).toEqual([
      'cloudflare',
      'netlify',
      'nginx',
      'caddy',
      's3-cloudfront',
      'github-pages',
      'docker',
    ]);
    expect(warnings).toEqual([]);
    expect(files.get('nginx/salama.conf')).toContain('server_name salama.example;');
    expect(files.get('caddy/Caddyfile')).toMatch(/^salama\.example \{$/m);
    expect(files.get('docker/salama.conf')).toContain(`root "${folderInImage}";`);
    expect(files.get('docker/salama.conf')).not.toMatch(/server_name|ssl_/);
    for (const name of ['nginx/salama.conf', 'caddy/Caddyfile', 'netlify/_redirects', 's3-cloudfront/template.yaml'])
      expect(files.get(name), name).toContain('/ar/kuwait/guides/new/');
  });

  test('below a path are those of hosts that have paths', () => {
    const { files, warnings } = hostFiles(makeDist(), '/help/salama/', 'salama.example');
    expect([...new Set([...files.keys()].map((name) => name.split('/')[0]))]).toEqual(['nginx', 'caddy', 'docker']);
    expect(warnings).toEqual([expect.stringContaining('/help/salama/')]);
  });
});

test('Netlify gets every rule in its order, and no line that only Cloudflare can read', () => {
  const text = renderHeadersFile('netlify', rules);
  const headers: Record<string, string> = {};
  for (const block of text.trimEnd().split('\n\n')) {
    const [path, ...lines] = block.split('\n');
    if (path !== '/*' && path !== '/api/*') continue;
    for (const line of lines) headers[line.trim().split(': ')[0] ?? ''] = line.trim().split(/: (.*)/s)[1] ?? '';
  }
  expect(headers).toEqual(headersFor('/api/v1/index.json', ''));
  expect(text).not.toContain('! ');
});

describe('CloudFront', () => {
  const { code } = cloudFrontFunction(moved, { 'Cache-Control': 'no-cache' });
  const template = parse(renderCloudFront(rules, code)).Resources;
  const { DistributionConfig: distribution } = template.Distribution.Properties;

  /** The headers of an address, as CloudFront finds them: those of the first rule that fits, and no others. */
  function answered(path: string): Record<string, string> {
    const fits = (pattern: string) =>
      new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(path);
    const rule = distribution.CacheBehaviors.find(({ PathPattern }: { PathPattern: string }) => fits(PathPattern));
    const { Ref } = (rule ?? distribution.DefaultCacheBehavior).ResponseHeadersPolicyId;
    const said = template[Ref].Properties.ResponseHeadersPolicyConfig;
    const {
      ContentSecurityPolicy: policy,
      StrictTransportSecurity: transport,
      ReferrerPolicy: referrer,
    } = said.SecurityHeadersConfig;
    const others = said.CustomHeadersConfig.Items.map(({ Header, Value }: Record<string, string>) => [Header, Value]);
    return {
      ...Object.fromEntries(others),
      'Content-Security-Policy': policy.ContentSecurityPolicy,
      'Strict-Transport-Security': `max-age=${transport.AccessControlMaxAgeSec}; includeSubDomains`,
      'Referrer-Policy': referrer.ReferrerPolicy,
      'X-Content-Type-Options': 'nosniff',
      ...(said.CorsConfig && { 'Access-Control-Allow-Origin': said.CorsConfig.AccessControlAllowOrigins.Items[0] }),
    };
  }

  test.each([
    '/',
    '/ar/kuwait/',
    '/ar/kuwait/search/index.html',
    '/ar/partners/embed/',
    '/assets/a-1f.js',
    '/handout/a.html',
    '/api/v1/a.json',
    '/embed/ar/',
    '/admin/',
  ])('gives %s the headers of the site', (path) => {
    expect(answered(path)).toEqual(headersFor(path, ''));
  });

  test('gets no more rules and headers than it takes', () => {
    expect(distribution.CacheBehaviors.length).toBeLessThanOrEqual(24);
    const long = rules.map(({ path, headers }) => ({
      path,
      headers: { ...headers, 'Content-Security-Policy': 'a'.repeat(1_784) },
    }));
    expect(() => renderCloudFront(long, code)).toThrow('1783 characters');
  });

  /** What the function makes of an address: the file that is looked for, or where it leads. */
  function asked(uri: string, querystring: Record<string, unknown> = {}): string {
    const request = { method: 'GET', uri, querystring };
    const result = runInNewContext(`${code}; handler(event)`, { event: { request } });
    return result.statusCode === undefined ? result.uri : `${result.statusCode} ${result.headers.location.value}`;
  }

  test.each([
    ['/', '/index.html'],
    ['/ar/kuwait/', '/ar/kuwait/index.html'],
    ['/sw.js', '/sw.js'],
    ['/ar/kuwait', '308 /ar/kuwait/'],
    ['/ar/kuwait/guides/old/', '301 /ar/kuwait/guides/new/'],
    ['/.well-known/security.txt', '/.well-known/security.txt'],
    ['/_headers.json', '/nothing-lies-here'],
    ['/.git/config', '/nothing-lies-here'],
    ['/sw.js.br', '/nothing-lies-here'],
    ['//evil.example', '/nothing-lies-here'],
    ['/ar/%2e%2e/en', '/nothing-lies-here'],
    ['/constructor/', '/constructor/index.html'],
  ])('%s leads to %s', (uri, expected) => {
    expect(asked(uri)).toBe(expected);
  });

  test('keeps the query when it adds the slash of a folder', () => {
    expect(
      asked('/ar', {
        a: { value: '1' },
        b: { value: '' },
        c: { value: 'x', multiValue: [{ value: 'x' }, { value: 'y' }] },
      }),
    ).toBe('308 /ar/?a=1&b&c=x&c=y');
  });

  test('takes 10,240 bytes of code: what has no room is named and not lost in silence', () => {
    const many = Array.from({ length: 300 }, (_, at) => ({
      from: `/ar/kuwait/guides/old-${at}/`,
      to: '/ar/kuwait/guides/new/',
    }));
    const { code: full, left } = cloudFrontFunction(many, {});
    expect(Buffer.byteLength(full)).toBeLessThanOrEqual(10_240);
    expect(left.length).toBeGreaterThan(0);
    expect(full).toContain('/ar/kuwait/guides/old-0/');
    expect(full).not.toContain(left[0]?.from);
  });
});

describe('the way into a bucket', () => {
  const names = [
    'index.html',
    'assets/page-1f.js',
    'pictures/a.png',
    'api/v1/a.feed.json',
    'api/v1/a.json',
    'sw.js',
    'card/kw.vcf',
  ];
  const commands = renderS3Upload(rules, names)
    .split('\n')
    .filter((line) => /^(?:put|aws) /.test(line));

  test('puts files with a hash first, then what pages name, then pages, and the worker last', () => {
    const order = ["'assets/*.js'", "'pictures/*.png'", "'*.vcf'", "'*.html'", 'dist/sw.js', '--delete'];
    const at = order.map((part) =>
      commands.findIndex((line) =>
        line.includes(`${part === 'dist/sw.js' || part === '--delete' ? '' : '--include '}${part}`),
      ),
    );
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at).not.toContain(-1);
  });

  test('says of each file what it is and how long it is kept', () => {
    const of = (part: string) => commands.find((line) => line.includes(part)) ?? '';
    expect(of("--include 'assets/*.js'")).toContain("--cache-control 'public, max-age=31536000, immutable'");
    expect(of("--include '*.vcf'")).toContain("--cache-control 'no-cache' --content-type 'text/vcard; charset=utf-8'");
    expect(of("--include '*.feed.json'")).toContain('application/feed+json');
    expect(of("--include '*.json'")).toContain("--exclude '*.feed.json'");
    for (const line of commands.filter((line) => line.startsWith('put')))
      expect(line).toContain(
        line.includes('assets/*.js') || line.includes('pictures/*.png') ? 'immutable' : "--exclude '_*'",
      );
  });
});

test('GitHub Pages is told the name, and to leave no file out', () => {
  expect(gitHubPagesFiles('salama.example')).toEqual({ '.nojekyll': '', CNAME: 'salama.example\n' });
});

test('the image runs without rights, is asked whether it is well, and pretends no hash', () => {
  const text = renderDockerfile();
  expect(text).toMatch(/^USER 101$/m);
  expect(text).toMatch(/^HEALTHCHECK .*http:\/\/127\.0\.0\.1:8080\//m);
  expect(text).toMatch(/docker run [^\n]*--read-only [^\n]*--cap-drop ALL/);
  expect(text).not.toMatch(/^FROM .*@sha256/m);
  expect(text).toContain('RepoDigests');
  expect(renderDockerIgnore().split('\n')[0]).toBe('*');
});
