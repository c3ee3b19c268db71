import type { HeaderRule } from '../header-rules.ts';
import { headerRules } from '../headers.ts';

/** What a mirror has not: the editor of staff writes to the repository of the site itself. */
export const leftOut = ['/admin/*'] as const;

/**
 * @param base path of the host below which the mirror lies
 * @returns the headers of the production hosts, for what is in a mirror
 */
export function mirrorRules(base: string): HeaderRule[] {
  const rules = headerRules('').filter(({ path }) => !leftOut.some((other) => other === path));
  // It speaks for the whole host and all hosts below it (RFC 6797, 6.1.2): a guest on it does not decide that.
  return base === '/' ? rules : rules.map((rule) => ({ ...rule, headers: without(rule, 'Strict-Transport-Security') }));
}

function without({ headers }: HeaderRule, left: string): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== left));
}
