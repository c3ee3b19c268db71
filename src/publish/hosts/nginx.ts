import { onHost } from '../../locale/base-path.ts';
import { contentTypes } from '../content-types.ts';
import { pathExpression } from '../header-rules.ts';
import { type HeaderValues, type HostSite, valuesByHeader } from './host-site.ts';
import { nginxMap, nginxQuoted } from './nginx-map.ts';
import { nginxRedirects } from './nginx-redirects.ts';

/**
 * Settings for nginx 1.18 or newer: the addresses, headers, types and errors of the production hosts.
 *
 * A location that has an `add_header` of its own loses those of the server, so there is one location, and every header that differs from
 * address to address is a variable; nginx leaves out a header that is empty (nginx.org/en/docs/http/ngx_http_headers_module.html,
 * ngx_http_map_module.html).
 * @returns the text of a file for `/etc/nginx/conf.d/`, ending with a line break
 */
export function renderNginx(site: HostSite): string {
  const { base, folder, port } = site;
  const headers = valuesByHeader(site.rules);
  const moved = nginxRedirects(
    '$salama_moved_to',
    site.moved.map(({ from, to }) => ({ from: onHost(base, from), to: onHost(base, to) })),
  );
  const within = [
    moved.lead,
    `alias ${nginxQuoted(`${folder}/`)};`,
    'index index.html;',
    `error_page 403 404 =404 $salama_not_found;`,
    ...headers.map((header) => `add_header ${header.name} ${writtenValue(header)} always;`),
    'gzip on;',
    'gzip_vary on;',
    'gzip_comp_level 6;',
    `gzip_types ${compressed().join(' ')};`,
    'charset utf-8;',
    `charset_types ${withCharset().join(' ')};`,
    'default_type application/octet-stream;',
    `types {\n${typeLines()}\n    }`,
  ];
  const toBase =
    base === '/' ? '' : `  location = ${base.slice(0, -1)} {\n    return 308 ${base}$is_args$args;\n  }\n\n`;
  return `# Settings for nginx. A server of your own: leave out the block "server" and put its blocks "location" into yours.
# The folder with the files is ${folder}: change it in the line "alias" when yours is another.

${headers
  .filter(isVariable)
  .map((header) => nginxMap(variableOf(header), header.usual, othersOf(header, base)))
  .join('\n')}
${nginxMap('$salama_not_found', `${base}404.html`, notFound(site))}
${moved.map}
server {
  listen ${port};
  listen [::]:${port};
  server_tokens off;
  absolute_redirect off;

${toBase}  location ^~ ${base} {
${within.map((line) => `    ${line}`).join('\n')}
  }
}
`;
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

/** `text/html` of `text/html; charset=utf-8`: nginx adds the rest itself. */
function bare(type: string): string {
  return type.replace(/;.*/, '');
}

function typeLines(): string {
  const ends = new Map<string, string[]>();
  for (const [end, type] of Object.entries(contentTypes))
    ends.set(bare(type), [...(ends.get(bare(type)) ?? []), end.slice(1)]);
  return [...ends].map(([type, names]) => `      ${type} ${names.join(' ')};`).join('\n');
}

/** nginx takes `text/html` for granted in both lists, and warns when it is named. */
function withCharset(): string[] {
  const texts = Object.values(contentTypes).filter((type) => type.includes('charset'));
  return [...new Set(texts.map(bare))].filter((type) => type !== 'text/html');
}

function compressed(): string[] {
  return [...withCharset(), 'application/wasm'];
}
