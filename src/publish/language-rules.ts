import type { RedirectRule } from './redirect-rules.ts';

/**
 * @param rules as redirectRules gives them
 * @param tags languages of the site
 * @returns whole addresses only: each rule once for each language, and a rule that has no language as it is
 */
export function languageRules(rules: readonly RedirectRule[], tags: readonly string[]): RedirectRule[] {
  return rules.flatMap(({ from, to }) => {
    if (!from.includes(':locale')) return [{ from, to }];
    return tags.map((tag) => ({ from: from.replace(':locale', tag), to: to.replace(':locale', tag) }));
  });
}
