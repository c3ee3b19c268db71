import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { contentSecurityPolicy } from '../../../src/publish/content-security-policy.ts';
import { headerRules, headersFor, renderHeadersFile } from '../../../src/publish/headers.ts';
import { styleSources } from '../../../src/publish/style-sources.ts';

const styles = styleSources({ reading: 'p{color:red}', tools: 'a{color:red}', frame: 'b{color:red}' });
const SEARCH = '/ur/qatar/search/';
const PAGES = ['/', '/am/', '/hi/kuwait/', '/ar/kuwait/guides/wages-unpaid/', '/go/k7/', '/404.html', '/sw.js'];
const EVERYTHING = [...PAGES, SEARCH, '/assets/a.1f.css', '/api/v1/contacts.json', '/embed/kuwait/', '/admin/'];

/** The policy of an address, by directive. */
function policyOf(path: string, repository?: string): Map<string, string> {
  const policy = headersFor(path, repository)['Content-Security-Policy'] ?? '';
  return new Map(policy.split('; ').map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1).join(' ')]));
}

describe('what every answer carries', () => {
  test.each(EVERYTHING)('%s has every security header', (path) => {
    expect(headersFor(path)).toMatchObject({
      'Content-Security-Policy': expect.stringMatching(/^default-src 'none'; /),
      'Cross-Origin-Embedder-Policy': expect.any(String),
      'Cross-Origin-Opener-Policy': expect.stringMatching(/^same-origin/),
      'Cross-Origin-Resource-Policy': expect.any(String),
      'Permissions-Policy': expect.stringContaining('geolocation=()'),
      'Referrer-Policy': 'no-referrer',
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
      'X-Content-Type-Options': 'nosniff',
    });
  });

  test('an address nobody thought of is closed as well', () => {
    expect(headersFor('/some/thing/new')).toEqual(headersFor('/'));
  });

  test('no permission is left open for pages, except copying, sharing and a kiosk that fills its screen', () => {
    const policy = headersFor('/')['Permissions-Policy'] ?? '';
    for (const feature of ['camera', 'microphone', 'geolocation', 'usb', 'payment', 'storage-access']) {
      expect(policy.split(', ')).toContain(`${feature}=()`);
    }
    expect(policy.replace('fullscreen=(self)', '')).not.toMatch(/=\([^)]/);
    expect(policy).not.toMatch(/clipboard-write|web-share/);
  });

  test('the rules are not changed by what a caller does with its copy', () => {
    headersFor('/')['Referrer-Policy'] = 'unsafe-url';
    expect(headersFor('/')['Referrer-Policy']).toBe('no-referrer');
  });
});

describe('the policy of a page', () => {
  test.each([...PAGES, SEARCH, '/embed/kuwait/'])('%s runs and loads nothing but our own files', (path) => {
    const policy = policyOf(path);
    const allowed = [...policy].filter(([name]) => name.endsWith('-src')).flatMap(([, sources]) => sources.split(' '));
    expect(new Set(allowed)).toEqual(new Set(["'none'", "'self'", ...(path === SEARCH ? ["'wasm-unsafe-eval'"] : [])]));
    expect(policy.get('style-src')).toBe("'none'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('form-action')).toBe("'none'");
    expect(policy.get('require-trusted-types-for')).toBe("'script'");
    expect(policy.get('trusted-types')).toBe('salama');
  });

  test('a style sheet is allowed by its hash: two in pages, one in frames, and no file', () => {
    const [reading, tools] = styles.pages;
    expect(reading).toBe(`'sha256-${createHash('sha256').update('p{color:red}').digest('base64')}'`);
    const allowed = (path: string) =>
      / style-src ([^;]*);/.exec(headersFor(path, '', styles)['Content-Security-Policy'] ?? '')?.[1];
    for (const path of [...PAGES, SEARCH]) expect(allowed(path)).toBe(`${reading} ${tools}`);
    expect(allowed('/embed/kuwait/')).toBe(styles.frames.join(' '));
    expect(allowed('/admin/')).toBe("'self' 'unsafe-inline'");
  });

  test('WebAssembly runs on search pages only', () => {
    const search = ['/en/kuwait/search/', '/fil/qatar/search/'];
    const others = [
      '/en/search/',
      '/en/kuwait/guides/search/',
      '/en/kuwait/research/',
      '/en/kuwait/',
      '/assets/search/',
    ];
    for (const path of search) expect(policyOf(path).get('script-src')).toBe("'self' 'wasm-unsafe-eval'");
    for (const path of others) expect(policyOf(path).get('script-src')).toBe("'self'");
  });

  test('only embeds may be framed', () => {
    expect(policyOf('/embed/kuwait/').get('frame-ancestors')).toBe('*');
    for (const path of [...PAGES, SEARCH, '/admin/', '/api/v1/contacts.json']) {
      expect(policyOf(path).get('frame-ancestors')).toBe("'none'");
    }
  });

  test('a page of ours shows frames only where partners choose them, and only our own', () => {
    expect(policyOf('/ur/partners/embed/').get('frame-src')).toBe("'self'");
    expect(policyOf('/ur/partners/embed/').get('frame-ancestors')).toBe("'none'");
    for (const path of [...PAGES, SEARCH, '/ur/partners/', '/embed/kuwait/'])
      expect(policyOf(path).has('frame-src'), path).toBe(false);
  });

  test('nothing is reported to anybody, and http://localhost is not sent to https', () => {
    for (const path of EVERYTHING) {
      expect(headersFor(path)['Content-Security-Policy']).not.toMatch(/report|upgrade-insecure-requests/);
    }
  });

  test('the editor asks the host of its repository and nobody else', () => {
    const requests = (repository: string) => policyOf('/admin/', repository).get('connect-src');
    const pictures = (repository: string) => policyOf('/admin/', repository).get('img-src');
    expect(requests('github:ngo/salama')).toBe("'self' blob: data: https://api.github.com");
    expect(pictures('github:ngo/salama')).toBe("'self' blob: data: https://avatars.githubusercontent.com");
    expect(requests('gitlab:ngo/salama')).toBe("'self' blob: data: https://gitlab.com");
    expect(pictures('gitlab:ngo/salama')).toBe("'self' blob: data: https://gitlab.com");
    expect([requests(''), pictures('')]).toEqual(Array(2).fill("'self' blob: data:"));
  });

  test('the host of the repository is open to the editor only, and stands in the file for the host of the site', () => {
    vi.stubEnv('EDITOR_REPOSITORY', 'gitlab:ngo/salama');
    for (const path of EVERYTHING.filter((path) => path !== '/admin/'))
      expect(headersFor(path)['Content-Security-Policy']).not.toContain('gitlab');
    expect(headersFor('/admin/editor.js')['Content-Security-Policy']).toContain('https://gitlab.com');
    expect(readAs('cloudflare', '/admin/')).toEqual(headersFor('/admin/'));
    expect(renderHeadersFile('cloudflare', headerRules())).toContain('https://gitlab.com');
  });

  test('no script is inline or evaluated anywhere, not even in the editor', () => {
    for (const path of EVERYTHING)
      expect(policyOf(path).get('script-src')).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|data:/);
  });

  test('a changed directive replaces the strict one, and undefined leaves it out', () => {
    const policy = contentSecurityPolicy({ 'img-src': ["'none'"], 'trusted-types': undefined });
    expect(policy).toContain("; img-src 'none';");
    expect(policy).not.toContain("img-src 'self'");
    expect(policy).not.toContain('trusted-types salama');
  });
});

describe('caches and other sites', () => {
  test('pages, the worker and data are asked for anew each time', () => {
    for (const path of [...PAGES, SEARCH, '/api/v1/contacts.json', '/offline/kuwait/hi.json', '/embed/kuwait/']) {
      expect(headersFor(path)['Cache-Control']).toBe('no-cache');
    }
  });

  test('files whose name has their hash are kept for a year, and no others are', () => {
    const hashed = [
      '/assets/page-1f.js',
      '/search/kuwait-hi-1f.index',
      '/offline/packs/kuwait-hi-1f.pack',
      '/embed/assets/frame-1f.js',
    ];
    for (const path of hashed) expect(headersFor(path)['Cache-Control']).toBe('public, max-age=31536000, immutable');
    expect(headersFor('/en/assets/site.css')['Cache-Control']).toBe('no-cache');
    expect(headersFor('/assets')['Cache-Control']).toBe('no-cache');
  });

  test('other sites read the open data and frame the embeds, and nothing else', () => {
    expect(headersFor('/api/v1/contacts.json')).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
    expect(headersFor('/embed/kuwait/')['Cross-Origin-Resource-Policy']).toBe('cross-origin');
    for (const path of [...PAGES, SEARCH, '/assets/a.1f.css', '/admin/', '/apiary/', '/en/api/']) {
      expect(headersFor(path)['Access-Control-Allow-Origin']).toBeUndefined();
      expect(headersFor(path)['Cross-Origin-Resource-Policy']).toBe('same-origin');
    }
  });
});

/** What a host answers, as Cloudflare and Netlify each read the file they were given. */
function readAs(host: 'cloudflare' | 'netlify', path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const block of renderHeadersFile(host, headerRules()).split('\n\n')) {
    const [pattern = '', ...lines] = block.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    const expression = pattern.replace(/:\w+/g, '[^/]+').replace('*', '.*');
    if (pattern === '' || !new RegExp(`^${expression}$`).test(path)) continue;
    for (const line of lines) {
      const [name = '', value = ''] = line.trim().split(/: (.*)/s);
      if (name.startsWith('! ')) delete headers[name.slice(2)];
      else if (host === 'cloudflare' && headers[name] !== undefined) headers[name] += `, ${value}`;
      else headers[name] = value;
    }
  }
  return headers;
}

describe('the _headers file', () => {
  test.each(EVERYTHING)('gives %s the same headers on Cloudflare and Netlify as here', (path) => {
    expect(readAs('cloudflare', path)).toEqual(headersFor(path));
    expect(readAs('netlify', path)).toEqual(headersFor(path));
  });

  test('Netlify gets no line that it cannot read', () => {
    const lines = renderHeadersFile('netlify', headerRules()).split('\n');
    expect(lines.filter((line) => line.startsWith(' ') && !/^ {2}[\w-]+: \S/.test(line))).toEqual([]);
  });

  test("stays inside Cloudflare's limits: 100 rules, 2,000 characters a line, one * a rule", () => {
    expect(headerRules().length).toBeLessThanOrEqual(100);
    for (const line of renderHeadersFile('cloudflare', headerRules('', styles)).split('\n'))
      expect(line.length).toBeLessThanOrEqual(2000);
    for (const { path } of headerRules()) expect(path.split('*').length).toBeLessThanOrEqual(2);
  });

  test('no value can break out of its line', () => {
    for (const { headers } of headerRules())
      for (const value of Object.values(headers)) expect(value).toMatch(/^[\x20-\x7e]+$/);
  });
});
