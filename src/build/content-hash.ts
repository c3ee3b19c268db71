import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** @returns 10 hexadecimal digits that change when the bytes do */
export function contentHash(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10);
}

/** @returns `sha256-...`, as in Subresource Integrity: a browser refuses anything else in the place of these bytes */
export function integrityOf(bytes: Uint8Array | string): string {
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
}

/**
 * Hashes files and whole folders by name and content, in an order that is the same on every machine.
 * @param root folder that the names are relative to
 * @param state anything else that the site is made from
 * @returns the build id: the same for the same sources and state, whatever the machine
 */
export function hashOfSources(root: string, names: readonly string[], state = ''): string {
  const hash = createHash('sha256');
  for (const file of names.flatMap((name) => filesBelow(root, name)).sort()) {
    hash.update(`${file}\0`);
    hash.update(readFileSync(`${root}/${file}`));
    hash.update('\0');
  }
  hash.update(state);
  return hash.digest('hex').slice(0, 12);
}

function filesBelow(root: string, name: string): string[] {
  const entries = readdirSync(`${root}/${name}`, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(root.length + 1)}/${entry.name}`.replaceAll('\\', '/'));
}
