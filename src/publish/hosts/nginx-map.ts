/**
 * A block `map` for nginx, from the address that is asked for to the value of a variable. Every address is an expression: those that are
 * whole words go into a table whose cells are too small for a long address, and nginx does not start then
 * (nginx.org/en/docs/hash.html). A file of ours cannot make the cells larger, because a server may have done so already.
 * @param variable `$salama_cache_control`
 * @param usual what it says when no expression fits
 * @param others the first that fits counts; values as nginx reads them, so in quotes where they need some
 * @returns the block, ending with a line break
 */
export function nginxMap(
  variable: string,
  usual: string,
  others: readonly [expression: string, value: string][],
): string {
  const lines = others.map(([expression, value]) => `  "~${expression}" ${value};\n`);
  return `map $uri ${variable} {\n  default ${nginxQuoted(usual)};\n${lines.join('')}}\n`;
}

/**
 * @returns the value in quotes
 * @throws Error when it has a dollar, which would be a variable (none of ours has one), a backslash or a line break
 */
export function nginxQuoted(value: string): string {
  if (/[$\\\n]/.test(value)) throw new Error(`nginx cannot be given ${JSON.stringify(value)}`);
  return `"${value.replaceAll('"', '\\"')}"`;
}
