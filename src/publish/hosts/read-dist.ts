import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HeaderRule, headerRulesFile } from '../header-rules.ts';
import type { RedirectRule } from '../redirect-rules.ts';

/**
 * The headers of a finished site.
 * @param folder the site, `dist`
 * @returns what `_headers.json` in it says
 * @throws {Error} when it has no such file: it is no site, or one of an older version
 */
export function readHeaderRules(folder: string): readonly HeaderRule[] {
  return JSON.parse(readFileSync(join(folder, headerRulesFile), 'utf8')) as HeaderRule[];
}

/**
 * The addresses of a finished site that lead on.
 * @param folder the site
 * @returns whole addresses, in each language: those of `_redirects.netlify`, which has all of them
 */
export function readMoved(folder: string): RedirectRule[] {
  const file = join(folder, '_redirects.netlify');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [from, to] = line.trim().split(/\s+/);
      return from?.startsWith('/') && to !== undefined ? { from, to } : [];
    });
}

/** @returns the languages of a finished site: every folder that has a page for addresses that are not there */
export function readLanguages(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, '404.html')))
    .sort();
}
