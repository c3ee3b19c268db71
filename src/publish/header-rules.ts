/**
 * The headers of one group of addresses. Where several rules match, the later one wins, header by header.
 *
 * `path` is written as hosts write it: `:name` stands for one path segment, a final `*` for everything that follows.
 */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * @param path of a rule
 * @returns the regular expression of the addresses that it is for, as JavaScript, nginx and Caddy read it
 * @example pathExpression('/:locale/:country/search/*') // '^/[^/]+/[^/]+/search/.*$'
 */
export function pathExpression(path: string): string {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return `^${escaped.replace(/:\w+/g, '[^/]+').replace(/\*$/, '.*')}$`;
}

/** A server asks for the same few expressions with every request. */
const known = new Map<string, RegExp>();

function expressionOf(path: string): RegExp {
  const expression = known.get(path) ?? new RegExp(pathExpression(path));
  known.set(path, expression);
  return expression;
}

/** @returns the headers that the rules give to an address, the later rule before the earlier; a copy, safe to add to */
export function matchingHeaders(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter((rule) => expressionOf(rule.path).test(path));
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}

/** Where a built site keeps its rules as JSON, from the widest to the narrowest, for servers and tools that have nothing but its files. */
export const headerRulesFile = '_headers.json';
