import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { renderHeadersFile } from '../headers.ts';
import { renderCaddy } from './caddy.ts';
import { renderCloudFront } from './cloudfront.ts';
import { cloudFrontFunction } from './cloudfront-function.ts';
import { folderInImage, portOfImage, renderDockerfile, renderDockerIgnore } from './docker.ts';
import { gitHubPagesFiles } from './github-pages.ts';
import type { HostSite } from './host-site.ts';
import { nginxBrotli, renderNginx } from './nginx.ts';
import { readHeaderRules, readLanguages, readMoved } from './read-dist.ts';
import { renderS3Upload } from './s3-upload.ts';

/** What is written for all hosts, and what somebody has to know. */
export interface HostFiles {
  /** Texts by name: `nginx/salama.conf`. */
  files: ReadonlyMap<string, string>;
  /** Sentences for the person who typed the command. */
  warnings: readonly string[];
}

/** Where the files lie on a server of your own until somebody writes another place: a link to the newest of several folders. */
const folderOnServer = '/srv/salama/current';
/** Hosts that have the site at the top of a name, and nowhere else. */
const onlyAtTop = ['cloudflare', 'netlify', 's3-cloudfront', 'github-pages'];

/**
 * Settings for every host, of one finished site.
 * @param folder of the site
 * @param base path of the host below which it was built to lie
 * @param name of the host, `salama.example`
 */
export function hostFiles(folder: string, base: string, name: string): HostFiles {
  const rules = readHeaderRules(folder);
  const moved = readMoved(folder);
  const site: HostSite = {
    rules,
    base,
    folder: folderOnServer,
    port: 80,
    languages: readLanguages(folder),
    moved,
    precompressed: true,
    name,
  };
  const { name: _name, ...nameless } = site;
  const redirects = (host: string) => readFileSync(join(folder, host), 'utf8');
  const short = pick(rules[0]?.headers ?? {}, ['Strict-Transport-Security', 'X-Content-Type-Options', 'Cache-Control']);
  const { code, left } = cloudFrontFunction(moved, short);
  const files = new Map([
    ['cloudflare/_headers', redirects('_headers')],
    ['cloudflare/_redirects', redirects('_redirects')],
    ['netlify/_headers', renderHeadersFile('netlify', rules)],
    ['netlify/_redirects', redirects('_redirects.netlify')],
    ['nginx/salama.conf', renderNginx(site)],
    ['nginx/salama-brotli.conf', nginxBrotli],
    ['caddy/Caddyfile', renderCaddy(site)],
    ['s3-cloudfront/template.yaml', renderCloudFront(rules, code)],
    ['s3-cloudfront/upload.sh', renderS3Upload(rules, namesOf(folder))],
    ...Object.entries(gitHubPagesFiles(name)).map(([file, text]) => [`github-pages/${file}`, text] as const),
    ['docker/salama.conf', renderNginx({ ...nameless, folder: folderInImage, port: portOfImage })],
    ['docker/Dockerfile', renderDockerfile()],
    ['docker/Dockerfile.dockerignore', renderDockerIgnore()],
  ]);
  if (base !== '/')
    for (const file of files.keys()) if (onlyAtTop.some((host) => file.startsWith(`${host}/`))) files.delete(file);
  return { files, warnings: warningsOf(base, left.length) };
}

function warningsOf(base: string, left: number): string[] {
  const below = `The site lies below ${base}, so there are settings for nginx, Caddy and Docker only: the others have no path.`;
  const large = `CloudFront: ${left} addresses that have moved had no room in its function. The pages at the old addresses lead on by themselves.`;
  return [...(base === '/' ? [] : [below]), ...(left === 0 || base !== '/' ? [] : [large])];
}

/** @returns the names of all files that a host is given, sorted */
function namesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^_|\.(?:br|gz)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

function pick(headers: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => names.includes(name)));
}
