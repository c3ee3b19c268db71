import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { BuiltPages } from '../../src/desk/compare-sites.ts';

/**
 * @param folder of a built site
 * @returns its pages; files that are handed on hold the same text again and are left out
 */
export function builtPages(folder: string): BuiltPages {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll(sep, '/'));
  const pages = files.filter((name) => name.endsWith('.html') && !name.startsWith('handout/'));
  return {
    paths: pages.map((name) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`),
    read: (path) => {
      const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    },
  };
}
