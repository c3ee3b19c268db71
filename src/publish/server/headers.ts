import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type HeaderRule, headerRulesFile, matchingHeaders } from '../header-rules.ts';

/**
 * Reads the header rules that a built site brings for its server.
 *
 * @param root the folder that is served; it may be replaced while the server runs
 * @returns a function that gives the headers of an address
 * @throws {Error} (the function) when the folder holds no rules: pages without a policy must not be served
 */
export function createHeaderReader(root: string): (path: string) => Record<string, string> {
  const file = join(root, headerRulesFile);
  let known: { version: number; rules: readonly HeaderRule[] } = { version: Number.NaN, rules: [] };
  return (path) => {
    if (!existsSync(file)) throw new Error(`${file} is not there. Build the site again: npm run build`);
    const version = statSync(file).mtimeMs;
    if (version !== known.version) known = { version, rules: JSON.parse(readFileSync(file, 'utf8')) as HeaderRule[] };
    return matchingHeaders(known.rules, path);
  };
}
