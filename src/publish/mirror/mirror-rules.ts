import type { HeaderRule } from '../header-rules.ts';

/** What a mirror has not: the editor of staff writes to the repository of the site itself. */
export const leftOut = ['/admin/*'] as const;

const secure = 'Strict-Transport-Security';

/**
 * @param all the rules of the site
 * @param base path of the host below which the mirror lies
 * @returns the headers of the production hosts, for what is in a mirror. Of `https` it speaks for its own name only, and below a path
 *   for nothing: the header is for the whole host, and with `includeSubDomains` for all names below it (RFC 6797, 6.1.2), which are not
 *   those of the mirror to decide for.
 */
export function mirrorRules(all: readonly HeaderRule[], base: string): HeaderRule[] {
  const rules = all.filter(({ path }) => !leftOut.some((other) => other === path));
  return rules.map((rule) => ({ ...rule, headers: asGuest(rule.headers, base) }));
}

function asGuest({ [secure]: said, ...others }: HeaderRule['headers'], base: string): Record<string, string> {
  return said === undefined || base !== '/' ? others : { ...others, [secure]: said.replace('; includeSubDomains', '') };
}
