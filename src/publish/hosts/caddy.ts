import { onHost } from '../../locale/base-path.ts';
import { contentTypes } from '../content-types.ts';
import { pathExpression } from '../header-rules.ts';
import { caddyRedirects } from './caddy-redirects.ts';
import type { HostSite } from './host-site.ts';

/**
 * Settings for Caddy 2.6 or newer: the addresses, headers, types and errors of the production hosts.
 *
 * Caddy sorts directives of one name by itself; inside `route` they keep their order, so that the later rule wins
 * (caddyserver.com/docs/caddyfile/directives#sorting-algorithm).
 * @returns the text of a Caddyfile, ending with a line break
 */
export function renderCaddy({ rules, base, folder, port, languages, moved }: HostSite): string {
  const isBelow = base !== '/';
  const usual = rules.filter(({ path }) => path === '/*');
  const narrower = rules.filter(({ path }) => path !== '/*');
  const tags = languages.join('|');
  // `handle_path` has taken the path away from the address that is asked for; the browser needs it again.
  const leads = caddyRedirects(moved.map(({ from, to }) => ({ from, to: onHost(base, to) })));
  return `# Settings for Caddy. With a name in the place of ":${port}" Caddy fetches a certificate by itself.
# The folder with the files is ${folder}: change it in the lines "root" when yours is another.

:${port} {
${isBelow ? `\tredir ${base.slice(0, -1)} ${base}?{query} 308\n\n` : ''}\t${isBelow ? `handle_path ${base}*` : 'handle'} {
\t\troot * ${quoted(folder)}
\t\tencode gzip
\t\troute {
${usual.map(({ headers }) => headerLines('', headers)).join('\n')}
${[otherMethods, ...leads.map((line) => `\t\t\t${line}`), slashOfFolder].join('\n')}
${narrower.map(({ path, headers }, at) => matched(`rule${at}`, `path_regexp ${pathExpression(path)}`, headers)).join('\n')}
${typeLines()}
\t\t\tfile_server {
\t\t\t\thide _* .[^w]*
\t\t\t}
\t\t}
\t}
${isBelow ? '\thandle {\n\t\trespond "Not found" 404\n\t}\n' : ''}
\thandle_errors {
\t\troot * ${quoted(folder)}
${usual.map(({ headers }) => headerLines('', { ...headers, 'Content-Type': 'text/html; charset=utf-8' }).replaceAll('\t\t\t', '\t\t')).join('\n')}
\t\t@language path_regexp language ^${base}(${tags})/
\t\thandle @language {
\t\t\trewrite * /{re.language.1}/404.html
\t\t\tfile_server
\t\t}
\t\thandle {
\t\t\trewrite * /404.html
\t\t\tfile_server
\t\t}
\t}
}
`;
}

/** Caddy answers a POST with the page. */
const otherMethods = `\t\t\t@other not method GET HEAD
\t\t\trespond @other "This site can only be read." 405`;

/** Caddy forgets the query when it adds the slash of a folder. */
const slashOfFolder = `\t\t\t@folder {
\t\t\t\tnot path */
\t\t\t\tfile {path}/index.html
\t\t\t}
\t\t\tredir @folder {http.request.orig_uri.path}/?{query} 308`;

function matched(name: string, matcher: string, headers: Readonly<Record<string, string>>): string {
  return `\t\t\t@${name} ${matcher}\n${headerLines(`@${name} `, headers)}`;
}

function headerLines(matcher: string, headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `\t\t\theader ${matcher}${name} ${quoted(value)}`)
    .join('\n');
}

/** Which types Caddy knows differs from machine to machine. */
function typeLines(): string {
  return Object.entries(contentTypes)
    .map(([end, type]) => matched(`type_${end.slice(1)}`, `path *${end}`, { 'Content-Type': type }))
    .join('\n');
}

function quoted(value: string): string {
  if (/[{}\\\n]/.test(value)) throw new Error(`Caddy cannot be given ${JSON.stringify(value)}`);
  return `"${value.replaceAll('"', '\\"')}"`;
}
