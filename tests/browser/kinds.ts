import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type PageFile, pageFiles, root } from '../site/built-site.ts';

/**
 * One page of each kind in a language: the one with the most in it, where a layout breaks first. The English ones
 * include the two pages that stand above the languages.
 *
 * @param language `ar`
 * @returns addresses
 */
export function onePageOfEachKind(language: string): string[] {
  const largest = new Map<string, { page: PageFile; bytes: number }>();
  for (const page of pageFiles()) {
    if (page.language !== language && !(language === 'en' && page.language === undefined)) continue;
    const bytes = statSync(join(root, page.file)).size;
    if (bytes > (largest.get(page.kind)?.bytes ?? 0)) largest.set(page.kind, { page, bytes });
  }
  return [...largest.values()].map(({ page }) => page.path);
}

/**
 * Every page of a language.
 *
 * @param language `ar`
 * @returns addresses
 */
export function everyPage(language: string): string[] {
  return pageFiles().flatMap((page) => (page.language === language ? [page.path] : []));
}
