import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LinkResult } from './link-results.ts';

/** Where `npm run links` writes what the outside addresses answered. */
export const linkResultsFile = 'docs/links.json';

/**
 * @param root folder of the project
 * @returns what the addresses answered the last time; undefined when nobody has asked them yet
 * @throws when the file is not what the command writes
 */
export function readLinkResults(root: string): LinkResult[] | undefined {
  const path = join(root, linkResultsFile);
  if (!existsSync(path)) return undefined;
  const results = parsed(readFileSync(path, 'utf8'));
  if (!Array.isArray(results))
    throw new Error(`${linkResultsFile} cannot be read. Delete it, and make it again: npm run links`);
  return results as LinkResult[];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
