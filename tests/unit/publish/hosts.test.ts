import { describe, expect, test } from 'vitest';
import type { HeaderRule } from '../../../src/publish/header-rules.ts';
import { headerRules, headersFor } from '../../../src/publish/headers.ts';
import { renderCaddy } from '../../../src/publish/hosts/caddy.ts';
import { type HostSite, valuesByHeader } from '../../../src/publish/hosts/host-site.ts';
import { renderNginx } from '../../../src/publish/hosts/nginx.ts';
import { mirrorRules } from '../../../src/publish/mirror/mirror-rules.ts';

const moved = [
  { from: '/ar/kuwait/guides/old/', to: '/ar/kuwait/guides/new/' },
  { from: '/card/kw-1a2b3.vcf', to: '/go/kw-1a2b3/' },
];
const host: HostSite = {
  rules: headerRules(''),
  base: '/',
  folder: '/srv/site',
  port: 8080,
  languages: ['ar', 'en'],
  moved,
  precompressed: false,
};
const paths = [
  '/',
  '/ar/kuwait/',
  '/ar/kuwait/search/',
  '/assets/page-1f.js',
  '/handout/kuwait-ar.html',
  '/api/v1/contacts.json',
  '/embed/kuwait/',
  '/admin/',
];

/** What nginx answers, as it reads its maps: the first expression that fits, else the default; empty headers are left out. */
function readAsNginx(text: string, path: string): Record<string, string> {
  const values = new Map<string, string>();
  for (const [, name = '', body = ''] of text.matchAll(/^map \$uri (\$\w+) \{\n([\s\S]*?)\n\}$/gm)) {
    const lines = [...body.matchAll(/^ {2}(default|"~[^"]*") "?([^"]*)"?;$/gm)];
    const fitting = lines.find(([, key = '']) => key.startsWith('"~') && new RegExp(key.slice(2, -1)).test(path));
    values.set(name, (fitting ?? lines.find(([, key]) => key === 'default'))?.[2] ?? '');
  }
  const location = /^ {2}location \^~ [\s\S]*?^ {2}\}$/m.exec(text)?.[0] ?? '';
  const headers = [...location.matchAll(/^ {4}add_header (\S+) (?:"([^"]*)"|(\$\w+)) always;$/gm)];
  const pairs = headers.map(([, name = '', plain, variable = '']) => [name, plain ?? values.get(variable) ?? '']);
  return Object.fromEntries(pairs.filter(([, value]) => value !== ''));
}

/** What Caddy answers: inside `route` every line that fits is done, the later over the earlier. */
function readAsCaddy(text: string, path: string): Record<string, string> {
  const route = text.slice(text.indexOf('\t\troute {'), text.indexOf('file_server {'));
  const matchers = new Map(
    [...route.matchAll(/^\t+(@\w+) path_regexp (\S+)$/gm)].map(([, name = '', at = '']) => [name, at]),
  );
  const lines = [...route.matchAll(/^\t+header (?:(@rule\d+) )?((?!Content-Type)[A-Z]\S*) "([^"]*)"$/gm)];
  const fits = (name: string | undefined) => name === undefined || new RegExp(matchers.get(name) ?? '^$').test(path);
  return Object.fromEntries(lines.filter(([, name]) => fits(name)).map(([, , name = '', value = '']) => [name, value]));
}

describe('settings for a host', () => {
  test.each(paths)('give %s the same headers with nginx and Caddy as here', (path) => {
    expect(readAsNginx(renderNginx(host), path)).toEqual(headersFor(path, ''));
    expect(readAsCaddy(renderCaddy(host), path)).toEqual(headersFor(path, ''));
  });

  test.each(paths)('of a site below a path do so for %s there', (path) => {
    const below = { ...host, base: '/help/salama/' };
    expect(readAsNginx(renderNginx(below), `/help/salama${path}`)).toEqual(headersFor(path, ''));
    // Caddy has taken the path away before it looks.
    expect(readAsCaddy(renderCaddy(below), path)).toEqual(headersFor(path, ''));
  });

  test('answer below the path and nowhere else', () => {
    const below = { ...host, base: '/help/salama/' };
    expect(renderNginx(below)).toMatch(/location \^~ \/help\/salama\/ \{[\s\S]*alias "\/srv\/site\/";/);
    expect(renderNginx(below)).toContain('location = /help/salama {');
    expect(renderNginx(below)).not.toMatch(/location [^\n]*[ ~]\/ \{/);
    expect(renderCaddy(below)).toContain('handle_path /help/salama/* {');
    expect(renderNginx(host)).not.toContain('location =');
  });

  test('send the page for lost readers in the language of the address', () => {
    const nginx = renderNginx({ ...host, base: '/help/' });
    expect(nginx).toContain('"~^/help/ar/.*$" /help/ar/404.html;');
    expect(nginx).toContain('default "/help/404.html";');
    expect(renderCaddy({ ...host, base: '/help/' })).toContain('path_regexp language ^/help/(ar|en)/');
  });

  test.each(['/', '/help/salama/'])('lead from old addresses to new ones below %s', (base) => {
    const [nginx, caddy] = [renderNginx({ ...host, base }), renderCaddy({ ...host, base })];
    const body = /^map \$uri \$salama_moved_to \{\n([\s\S]*?)\n\}$/m.exec(nginx)?.[1] ?? '';
    const lines = [...body.matchAll(/^ {2}"~([^"]*)" "([^"]*)";$/gm)];
    const leadsTo = (path: string) => lines.find(([, expression = '']) => new RegExp(expression).test(path))?.[2];
    expect(leadsTo(`${base}ar/kuwait/guides/old/`)).toBe(`${base}ar/kuwait/guides/new/`);
    expect(leadsTo(`${base}card/kw-1a2b3.vcf`)).toBe(`${base}go/kw-1a2b3/`);
    expect(leadsTo(`${base}card/kw-1a2b3xvcf`)).toBeUndefined();
    expect(leadsTo(`${base}ar/kuwait/guides/old/more/`)).toBeUndefined();
    expect(nginx.slice(nginx.indexOf('location ^~'))).toContain(
      'if ($salama_moved_to) { return 301 $salama_moved_to; }',
    );
    const redirects = [...caddy.matchAll(/^\t\t\tredir (\/\S+) (\S+) permanent$/gm)].map(([, from, to]) => [from, to]);
    expect(redirects).toEqual(moved.map(({ from, to }) => [from, base + to.slice(1)]));
    // Inside `route` what stands first is done first: the file at the old address must not be sent before.
    expect(caddy.indexOf(' permanent')).toBeLessThan(caddy.indexOf('file_server'));
  });

  test('take no value that would be read as something else', () => {
    expect(() => renderNginx({ ...host, folder: '/srv/$x' })).toThrow('nginx cannot be given');
    expect(() => renderCaddy({ ...host, folder: '/srv/{x}' })).toThrow('Caddy cannot be given');
  });
});

describe('the rules of a mirror', () => {
  test('say nothing for the whole host when the mirror is a guest on it', () => {
    const said = (base: string) => valuesByHeader(mirrorRules(headerRules(''), base)).map(({ name }) => name);
    expect(said('/')).toContain('Strict-Transport-Security');
    expect(said('/help/')).not.toContain('Strict-Transport-Security');
    expect(said('/help/')).toContain('Content-Security-Policy');
  });

  test('decide for no name but their own', () => {
    const strict = (rules: readonly HeaderRule[]) =>
      rules.flatMap(({ headers }) => headers['Strict-Transport-Security'] ?? []);
    expect(strict(mirrorRules(headerRules(''), '/'))).toEqual(['max-age=63072000']);
    expect(strict(headerRules(''))).toEqual(['max-age=63072000; includeSubDomains']);
  });

  test('have none for the part of staff', () => {
    expect(mirrorRules(headerRules(''), '/').map(({ path }) => path)).not.toContain('/admin/*');
  });
});
