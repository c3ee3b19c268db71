import { copyFileSync, writeFileSync } from 'node:fs';
import { onHost } from '../locale/base-path.ts';
import type { Site } from '../locale/site.ts';
import { caddyRedirects } from './hosts/caddy-redirects.ts';
import { nginxRedirects } from './hosts/nginx-redirects.ts';
import { languageRules } from './language-rules.ts';
import { type RedirectRule, redirectRules } from './redirect-rules.ts';

/**
 * How many rules Cloudflare reads: so many with whole addresses, and so many with placeholders
 * (developers.cloudflare.com/pages/configuration/redirects). What is over is dropped there without a word.
 */
const cloudflareLimits = { whole: 2_000, withPlaceholder: 100 };

const heading = '# Generated from src/redirects.yaml and the ledger: change them there.';

/**
 * The `_redirects` file of Cloudflare. One rule for each language is exact: `/:locale/...` would also match what is no language, and
 * 2,000 whole addresses in 16 languages are 125 pages, more than the 100 rules that may have a placeholder. Only what is over the 2,000
 * is written with one; for what is over both, the page at the old address is left to do it.
 * @param tags languages of the site
 * @returns the file's text, ending with a line break
 */
export function renderCloudflareRedirects(rules: readonly RedirectRule[], tags: readonly string[]): string {
  const whole: RedirectRule[] = [];
  const withPlaceholder: RedirectRule[] = [];
  for (const rule of rules) {
    const own = languageRules([rule], tags);
    if (whole.length + own.length <= cloudflareLimits.whole) whole.push(...own);
    else if (rule.from.startsWith('/:locale/') && withPlaceholder.length < cloudflareLimits.withPlaceholder)
      withPlaceholder.push(rule);
  }
  return lines('', ...[...whole, ...withPlaceholder].map(({ from, to }) => `${from} ${to} 301`));
}

/** Netlify does not redirect an address at which a file lies, and our own page lies there, unless the status ends with `!`. */
export function renderNetlifyRedirects(rules: readonly RedirectRule[], tags: readonly string[]): string {
  return lines('', ...languageRules(rules, tags).map(({ from, to }) => `${from} ${to} 301!`));
}

/**
 * @param base path of the host below which the site lies
 * @returns a map for nginx, from the address asked for to the one to go to
 */
export function renderNginxRedirects(rules: readonly RedirectRule[], tags: readonly string[], base = '/'): string {
  const { map, lead } = nginxRedirects('$moved_to', below(base, languageRules(rules, tags)));
  return lines(
    [
      '# In http { }, before the server:    include /path/to/_redirects.nginx.conf;',
      `# In server { }:                     ${lead}`,
    ].join('\n'),
    map.trimEnd(),
  );
}

/**
 * @param base as for nginx
 * @returns directives for a site of Caddy
 */
export function renderCaddyRedirects(rules: readonly RedirectRule[], tags: readonly string[], base = '/'): string {
  return lines(
    '# In the block of the site:    import /path/to/_redirects.caddy',
    ...caddyRedirects(below(base, languageRules(rules, tags))),
  );
}

function below(base: string, rules: readonly RedirectRule[]): RedirectRule[] {
  return rules.map(({ from, to }) => ({ from: onHost(base, from), to: onHost(base, to) }));
}

function lines(usage: string, ...rows: string[]): string {
  return `${[heading, ...(usage === '' ? [] : [usage]), ...rows].join('\n')}\n`;
}

/** Names of the files, and what writes each. They lie in the site because hosts look there; no host shows them. */
const files = {
  _redirects: renderCloudflareRedirects,
  '_redirects.netlify': renderNetlifyRedirects,
  '_redirects.nginx.conf': renderNginxRedirects,
  '_redirects.caddy': renderCaddyRedirects,
};

/** Writes what hosts are told about addresses that lead on. The files are there even when there is nothing to say: servers include them. */
export function writeRedirectFiles(site: Site, out: string): void {
  const rules = redirectRules(site);
  const tags = site.locales.map(({ tag }) => tag);
  for (const [name, render] of Object.entries(files)) writeFileSync(`${out}/${name}`, render(rules, tags, site.base));
}

/**
 * Copies the file to hand on of a guide to the name that it had before: a host without rules cannot lead on from a file.
 * @param out folder of the site that is being made, with all files to hand on of the languages
 * @param tags the languages
 */
export function copyMovedHandouts(site: Site, out: string, tags: readonly string[]): void {
  const moved = redirectRules(site).filter(
    ({ from, to }) => from.startsWith('/handout/') && to.startsWith('/handout/'),
  );
  for (const { from, to } of languageRules(moved, tags)) copyFileSync(out + to, out + from);
}
