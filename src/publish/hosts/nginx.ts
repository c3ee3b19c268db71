import { onHost } from '../../locale/base-path.ts';
import { contentTypes, longerEnds as typesOfLongerEnds } from '../content-types.ts';
import { pathExpression } from '../header-rules.ts';
import { type HeaderValues, type HostSite, valuesByHeader } from './host-site.ts';
import { nginxMap, nginxQuoted } from './nginx-map.ts';
import { nginxRedirects } from './nginx-redirects.ts';
import { compressedEnds, oddAddress, refusals, reservedAddresses } from './odd-addresses.ts';

/** `.feed.json` is no end to nginx, which reads what is behind the last dot: it gets a location. */
const longerEnds = Object.fromEntries(Object.entries(typesOfLongerEnds).map(([end, type]) => [end, bare(type)]));

/**
 * Settings for nginx 1.18 or newer: the addresses, headers, types and errors of the production hosts.
 *
 * A location that has an `add_header` of its own loses those of the server, so all headers are said in one place, and every header that
 * differs from address to address is a variable; nginx leaves out a header that is empty (nginx.org/en/docs/http/ngx_http_headers_module.html,
 * ngx_http_map_module.html). Variables of a map are counted once for a request and keep their value when nginx goes on to `index.html`.
 * @returns the text of a file for `/etc/nginx/conf.d/`, ending with a line break
 */
export function renderNginx(site: HostSite): string {
  const { base, folder } = site;
  const headers = valuesByHeader(site.rules);
  const moved = nginxRedirects(
    '$salama_moved_to',
    site.moved.map(({ from, to }) => ({ from: onHost(base, from), to: onHost(base, to) })),
  );
  return `# Settings for nginx. A server of your own: leave out the block "server" and put its blocks "location" into yours.
# The folder with the files is ${folder}: change it in the line ${base === '/' ? '"root"' : '"alias"'} when yours is another.

${headers
  .filter(isVariable)
  .map((header) => nginxMap(variableOf(header), header.usual, othersOf(header, base)))
  .join('\n')}
${nginxMap('$salama_not_found', `${base}404.html`, notFound(site))}
${nginxMap('$salama_index', '/-', [['[^/]$', nginxQuoted('/index.html')]])}
${nginxMap('$salama_folder', '/-', [['[^/]$', nginxQuoted('/.')]])}
${nginxMap('$salama_vary', '', [[`^(?:200|206|304|404) .*\\.(?:${compressedEnds().map(bareEnd).join('|')})$`, nginxQuoted('Accept-Encoding')]], '"$status $uri"')}
${nginxMap('$salama_odd', '', [[oddAddress, '1']], '$request_uri')}
${moved.map}
${serverOf(site, headers, [...locationOf(site, headers, moved.lead), ...refusalsOf(headers)])}`;
}

/** The block `server`, with what is only its own business: ports, name and certificate. */
function serverOf(
  { base, port, name }: HostSite,
  headers: readonly HeaderValues[],
  locations: readonly string[],
): string {
  const lead = [...usualHeaders(headers), `return 308 ${base}$is_args$args;`];
  const toBase = base === '/' ? [] : [`location = ${base.slice(0, -1)} {`, ...lead.map((line) => `  ${line}`), '}', ''];
  const lines = [
    `listen ${port};`,
    `listen [::]:${port};`,
    ...(name === undefined ? [] : [`server_name ${name};`, ...certificateOf(name)]),
    'server_tokens off;',
    'absolute_redirect off;',
    '',
    ...toBase,
    ...locations,
  ];
  return `server {\n${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}\n}\n`;
}

/** Nobody but the owner of the name has its certificate: the lines wait for it. */
function certificateOf(name: string): string[] {
  return [
    '# https. When you have a certificate: take the two lines "listen" above away and the # off these, and put the last one, the',
    '# server that leads from http to https, behind this server. Phones keep nothing of a site without https.',
    '# listen 443 ssl http2;',
    '# listen [::]:443 ssl http2;',
    `# ssl_certificate     /etc/letsencrypt/live/${name}/fullchain.pem;`,
    `# ssl_certificate_key /etc/letsencrypt/live/${name}/privkey.pem;`,
    '# ssl_protocols TLSv1.2 TLSv1.3;',
    '# ssl_session_cache shared:salama:10m;',
    `# server { listen 80; listen [::]:80; server_name ${name}; return 301 https://$host$request_uri; }`,
  ];
}

/** Everything about the files of the site, in one location. */
function locationOf(site: HostSite, headers: readonly HeaderValues[], lead: string): string[] {
  const { base, folder } = site;
  const { hidden, wellKnown } = reservedAddresses(base);
  const within = [
    'if ($salama_odd) { return 400; }',
    'if ($request_method !~ "^(?:GET|HEAD)$") { return 405; }',
    lead,
    base === '/' ? `root ${nginxQuoted(folder)};` : `alias ${nginxQuoted(`${folder}/`)};`,
    'if (-f "$request_filename$salama_index") { return 308 $uri/$is_args$args; }',
    'if (-d "$request_filename$salama_folder") { return 404; }',
    'index index.html;',
    'error_page 400 @salama_odd;',
    'error_page 405 @salama_read_only;',
    'error_page 403 404 =404 $salama_not_found;',
    ...headers.map((header) => `add_header ${header.name} ${writtenValue(header)} always;`),
    'add_header Vary $salama_vary always;',
    ...compressionOf(site),
    'charset utf-8;',
    `charset_types ${[...withCharset(), ...Object.values(longerEnds)].join(' ')};`,
    'default_type application/octet-stream;',
    ...typeLines(),
    `location ~ ${nginxQuoted(wellKnown, true)} { }`,
    `location ~ ${nginxQuoted(hidden, true)} { return 404; }`,
    ...Object.entries(longerEnds).map(
      ([end, type]) =>
        `location ~ ${nginxQuoted(`${end.replaceAll('.', '\\.')}$`, true)} { types { } default_type ${type}; }`,
    ),
  ];
  return [`location ^~ ${base} {`, ...within.map((line) => `  ${line}`), '}'];
}

/**
 * A copy that was compressed beforehand is smaller than what nginx makes while a reader waits, and costs nothing. What has none is too
 * small to gain by it. A server that has the module for Brotli gets a second file; for one that has not, its name fits no file.
 */
function compressionOf({ precompressed }: HostSite): string[] {
  return [
    ...(precompressed ? ['gzip_static on;', 'include salama-brotli*.conf;'] : []),
    'gzip on;',
    'gzip_vary off;',
    'gzip_comp_level 6;',
    'gzip_min_length 512;',
    `gzip_types ${[...withCharset(), ...Object.values(longerEnds)].join(' ')};`,
  ];
}

/** The second file: only for an nginx with the module. */
export const nginxBrotli = `# For an nginx with the module "brotli_static". Put this file beside nginx.conf (in /etc/nginx/): it is read when it is there.
# Debian and Ubuntu have the module in the package libnginx-mod-http-brotli-static. Without it phones get gzip.
brotli_static on;
`;

/** What is said where it is not the address that decides. */
function usualHeaders(headers: readonly HeaderValues[]): string[] {
  const said = headers.filter(({ usual }) => usual !== '');
  return said.map(({ name, usual }) => `add_header ${name} ${nginxQuoted(usual)} always;`);
}

/** Short answers to what is no request for a page. */
function refusalsOf(headers: readonly HeaderValues[]): string[] {
  const usual = usualHeaders(headers);
  const refusal = (name: string, status: number, text: string, more: string[]) => [
    '',
    `location @${name} {`,
    ...[...usual, ...more].map((line) => `  ${line}`),
    '  types { }',
    '  default_type text/plain;',
    '  charset utf-8;',
    `  return ${status} "${text}\\n";`,
    '}',
  ];
  return [
    ...refusal('salama_odd', 400, refusals.odd, []),
    ...refusal('salama_read_only', 405, refusals.readOnly, ['add_header Allow "GET, HEAD" always;']),
  ];
}

function isVariable({ others }: HeaderValues): boolean {
  return others.length > 0;
}

function variableOf({ name }: HeaderValues): string {
  return `$salama_${name.toLowerCase().replaceAll('-', '_')}`;
}

function writtenValue(header: HeaderValues): string {
  return isVariable(header) ? variableOf(header) : nginxQuoted(header.usual);
}

function othersOf({ others }: HeaderValues, base: string): [expression: string, value: string][] {
  return others.map(({ path, value }) => [pathExpression(base.slice(0, -1) + path), nginxQuoted(value)]);
}

/** An address that begins with a language gets the page of that language. */
function notFound({ base, languages }: HostSite): [expression: string, value: string][] {
  return languages.map((tag) => [pathExpression(`${base}${tag}/*`), `${base}${tag}/404.html`]);
}

function bareEnd(end: string): string {
  return end.slice(1);
}

/** `text/html` of `text/html; charset=utf-8`: nginx adds the rest itself. */
function bare(type: string): string {
  return type.replace(/;.*/, '');
}

function typeLines(): string[] {
  const ends = new Map<string, string[]>();
  for (const [end, type] of Object.entries(contentTypes))
    ends.set(bare(type), [...(ends.get(bare(type)) ?? []), end.slice(1)]);
  return ['types {', ...[...ends].map(([type, names]) => `  ${type} ${names.join(' ')};`), '}'];
}

/** nginx takes `text/html` for granted in both lists, and warns when it is named. */
function withCharset(): string[] {
  const texts = Object.values(contentTypes).filter((type) => type.includes('charset'));
  return [...new Set(texts.map(bare))].filter((type) => type !== 'text/html');
}
