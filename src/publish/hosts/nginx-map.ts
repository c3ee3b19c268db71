/**
 * A block `map` for nginx, from the address that is asked for to the value of a variable. Every address is an expression: those that are
 * whole words go into a table whose cells are too small for a long address, and nginx does not start then
 * (nginx.org/en/docs/hash.html). A file of ours cannot make the cells larger, because a server may have done so already.
 * @param variable `$salama_cache_control`
 * @param usual what it says when no expression fits
 * @param others the first that fits counts; values as nginx reads them, so in quotes where they need some
 * @param asked the address without its query, decoded and in its shortest form, unless told otherwise
 * @returns the block, ending with a line break
 */
export function nginxMap(
  variable: string,
  usual: string,
  others: readonly [expression: string, value: string][],
  asked = '$uri',
): string {
  const lines = others.map(([expression, value]) => `  "~${expression}" ${value};\n`);
  return `map ${asked} ${variable} {\n  default ${nginxQuoted(usual)};\n${lines.join('')}}\n`;
}

/**
 * @param isExpression a regular expression, in which a dollar is the end and a backslash escapes
 * @returns the value in quotes
 * @throws Error when it has a dollar, which would be a variable (none of ours has one), a backslash or a line break
 */
export function nginxQuoted(value: string, isExpression = false): string {
  if (/\n/.test(value) || (!isExpression && /[$\\]/.test(value)))
    throw new Error(`nginx cannot be given ${JSON.stringify(value)}`);
  return `"${value.replaceAll('"', '\\"')}"`;
}
