import { onHost } from '../../locale/base-path.ts';
import { contentType, contentTypes, longerEnds } from '../content-types.ts';
import { type HeaderRule, pathExpression } from '../header-rules.ts';
import { caddyRedirects } from './caddy-redirects.ts';
import type { HostSite } from './host-site.ts';
import { compressedEnds, oddAddress, refusals, reservedAddresses } from './odd-addresses.ts';

/**
 * Settings for Caddy 2.6 or newer: the addresses, headers, types and errors of the production hosts.
 *
 * Caddy sorts directives of one name by itself; inside `route` they keep their order, so that the later rule wins
 * (caddyserver.com/docs/caddyfile/directives#sorting-algorithm).
 * @returns the text of a Caddyfile, ending with a line break
 */
export function renderCaddy(site: HostSite): string {
  const { base, folder, port, name } = site;
  const isBelow = base !== '/';
  const address = name === undefined ? `:${port}` : name;
  return `# Settings for Caddy. ${name === undefined ? `With a name in the place of ":${port}" Caddy fetches a certificate by itself.` : 'Caddy fetches the certificate by itself.'}
# The folder with the files is ${folder}: change it in the lines "root" when yours is another.

${address} {
${isBelow ? slashOfBase(site) : ''}\t${isBelow ? `handle_path ${base}*` : 'handle'} {
\t\troot * ${quoted(folder)}
${encode}
\t\troute {
${routeOf(site)
  .map((line) => `\t\t\t${line}`)
  .join('\n')}
\t\t}
\t}
${isBelow ? '\thandle {\n\t\trespond "Not found" 404\n\t}\n' : ''}
\thandle_errors {
\t\troute {
${errorsOf(site)
  .map((line) => `\t\t\t${line}`)
  .join('\n')}
\t\t}
\t}
}
`;
}

/** The path itself, without its last slash. */
function slashOfBase({ rules, base }: HostSite): string {
  const asked = ['@asked expression {http.request.uri.query} != ""', `redir @asked ${base}?{query} 308`];
  const lines = [...usualHeaders(rules), 'route {', ...asked.map((line) => `\t${line}`), `\tredir * ${base} 308`, '}'];
  return `\thandle ${base.slice(0, -1)} {\n${lines.map((line) => `\t\t${line}`).join('\n')}\n\t}\n\n`;
}

/** What is done for a request, one after the other. */
function routeOf({ rules, base, moved, precompressed }: HostSite): string[] {
  const { hidden, wellKnown } = reservedAddresses('/');
  const narrower = rules.filter(({ path }) => path !== '/*');
  return [
    // Before anything is read: what Caddy would understand in its own way, and a POST, which it answers with the page.
    ...[`@odd vars_regexp {http.request.orig_uri} ${quotedExpression(oddAddress)}`, 'error @odd 400'],
    ...['@other not method GET HEAD', 'error @other 405'],
    ...['@hidden {', `\tpath_regexp ${hidden}`, `\tnot path_regexp ${wellKnown}`, '}', 'error @hidden 404'],
    ...usualHeaders(rules),
    ...narrower.flatMap(({ path, headers }, at) =>
      matched(`rule${at}`, `path_regexp ${pathExpression(path)}`, headers),
    ),
    // `handle_path` has taken the path away from the address that is asked for; the browser needs it again.
    ...caddyRedirects(moved.map(({ from, to }) => ({ from, to: onHost(base, to) }))),
    ...slashOfFolder(base),
    ...['@no_folder {', '\tpath */', '\tnot file {path}/index.html', '}', 'error @no_folder 404'],
    ...vary(
      `path */ ${compressedEnds()
        .map((end) => `*${end}`)
        .join(' ')}`,
    ),
    ...typeLines(),
    ...(precompressed
      ? ['file_server {', '\tdisable_canonical_uris', '\tprecompressed br gzip', '}']
      : ['file_server {', '\tdisable_canonical_uris', '}']),
  ];
}

/** The page for lost readers, in the language of the address, and short answers to what is no request for a page. */
function errorsOf({ rules, base, folder, languages, precompressed }: HostSite): string[] {
  const page = (file: string) => [
    `\trewrite * ${file}`,
    `\tfile_server${precompressed ? ' {\n\t\t\t\t\tprecompressed br gzip\n\t\t\t\t}' : ''}`,
  ];
  const short = (status: number, text: string, more: string[] = []) => [
    `@is${status} expression {http.error.status_code} == ${status}`,
    `handle @is${status} {`,
    ...[...more, 'header Content-Type "text/plain; charset=utf-8"'].map((line) => `\t${line}`),
    `\trespond "${text}\n" ${status}`,
    '}',
  ];
  return [
    `root * ${quoted(folder)}`,
    ...usualHeaders(rules),
    ...short(400, refusals.odd),
    ...short(405, refusals.readOnly, ['header Allow "GET, HEAD"']),
    ...['header Content-Type "text/html; charset=utf-8"', ...vary()],
    `@language path_regexp language ^${base}(${languages.join('|')})/`,
    ...['handle @language {', ...page('/{re.language.1}/404.html'), '}'],
    ...['handle {', ...page('/404.html'), '}'],
  ];
}

function usualHeaders(rules: readonly HeaderRule[]): string[] {
  return rules.filter(({ path }) => path === '/*').flatMap(({ headers }) => headerLines('', headers));
}

/**
 * Caddy forgets the query when it adds the slash of a folder. The address is the one that was found and not the one that was typed: behind
 * `//` a browser would read the name of another host.
 */
function slashOfFolder(base: string): string[] {
  const folder = ['\tnot path */', '\tfile {path}/index.html'];
  const to = `${base.slice(0, -1)}{path}/`;
  return [
    ...[
      '@folder_asked {',
      ...folder,
      '\texpression {http.request.uri.query} != ""',
      '}',
      `redir @folder_asked ${to}?{query} 308`,
    ],
    ...['@folder {', ...folder, '}', `redir @folder ${to} 308`],
  ];
}

/** What was not compressed beforehand. Files that are no text are compressed already. */
const encode = `\t\tencode {
\t\t\tgzip
\t\t\tmatch {
\t\t\t\theader Content-Type *charset=utf-8
\t\t\t}
\t\t}`;

/** Said last, in the place of what Caddy says of it itself: some of its versions say it twice. */
function vary(matcher?: string): string[] {
  const lines = ['\tVary "Accept-Encoding"', '\tdefer', '}'];
  return matcher === undefined ? ['header {', ...lines] : [`@compressed ${matcher}`, 'header @compressed {', ...lines];
}

function matched(name: string, matcher: string, headers: Readonly<Record<string, string>>): string[] {
  return [`@${name} ${matcher}`, ...headerLines(`@${name} `, headers)];
}

function headerLines(matcher: string, headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).map(([name, value]) => `header ${matcher}${name} ${quoted(value)}`);
}

/** Which types Caddy knows differs from machine to machine. Longer ends come last, so that they hold. */
function typeLines(): string[] {
  const ends = Object.entries({ ...contentTypes, ...longerEnds });
  return [
    'header Content-Type "application/octet-stream"',
    ...matched('type_folder', 'path */', { 'Content-Type': contentType('index.html') }),
    ...ends.flatMap(([end, type]) =>
      matched(`type_${end.slice(1).replaceAll('.', '_')}`, `path *${end}`, { 'Content-Type': type }),
    ),
  ];
}

/** Between these quotes Caddy reads everything as it stands. */
function quotedExpression(expression: string): string {
  return `\`${expression}\``;
}

function quoted(value: string): string {
  if (/[{}\\\n]/.test(value)) throw new Error(`Caddy cannot be given ${JSON.stringify(value)}`);
  return `"${value.replaceAll('"', '\\"')}"`;
}
