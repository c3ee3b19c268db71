import { pathExpression } from '../header-rules.ts';
import type { RedirectRule } from '../redirect-rules.ts';
import { nginxMap, nginxQuoted } from './nginx-map.ts';

/**
 * @param variable that has the new address then, and is empty where nothing has moved
 * @param moved whole addresses of the host
 * @returns a block `map`, and what leads on where it is needed, inside a `server` or a `location`
 */
export function nginxRedirects(variable: string, moved: readonly RedirectRule[]): { map: string; lead: string } {
  return {
    map: nginxMap(
      variable,
      '',
      moved.map(({ from, to }) => [pathExpression(from), nginxQuoted(to)]),
    ),
    lead: `if (${variable}) { return 301 ${variable}; }`,
  };
}
