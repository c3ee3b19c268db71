import type { RedirectRule } from '../redirect-rules.ts';

/**
 * @param moved whole addresses: the old one as Caddy sees it there, the new one as the reader's browser must ask for it
 * @returns one directive for each
 */
export function caddyRedirects(moved: readonly RedirectRule[]): string[] {
  return moved.map(({ from, to }) => `redir ${from} ${to} permanent`);
}
