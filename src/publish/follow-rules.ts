/** An address as it is asked for, decoded, to where it leads; undefined when no rule speaks of it. */
export type Follow = (path: string) => string | undefined;

/**
 * Reads a `_redirects` file as Cloudflare does: one rule a line, and the first that fits holds. Each `:name` is one part of the path.
 * @param text of the file
 * @returns a function that says where an address leads
 * @example followRules('/a/:b/ /c/:b/ 301')('/a/x/') // '/c/x/'
 */
export function followRules(text: string): Follow {
  const rules = text.split('\n').flatMap((line): [RegExp, string][] => {
    const [from, to] = line.trim().split(/\s+/);
    if (!from?.startsWith('/') || !to?.startsWith('/')) return [];
    const literal = from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return [[new RegExp(`^${literal.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`), to]];
  });
  return (path) => {
    for (const [pattern, to] of rules) {
      const found = pattern.exec(path);
      if (found) return to.replace(/:(\w+)/g, (_all, name: string) => encodeURIComponent(found.groups?.[name] ?? ''));
    }
    return undefined;
  };
}
