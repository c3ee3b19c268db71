import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installOnce } from './install.mjs';

/**
 * Brings packages that only one command needs, and that are too much for everybody: the first call installs them, once.
 *
 * @param source folder with a package.json and a lock file of their own
 * @param name of the folder below `.cache/` that they are installed into
 * @param label what the person at the terminal is told is being installed
 * @returns the folder that they are in
 * @throws {Error} when npm cannot install them
 */
export async function toolFolder(source: URL, name: string, label: string): Promise<string> {
  const folder = fileURLToPath(new URL(`../.cache/${name}`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(fileURLToPath(new URL(file, source)), join(folder, file));
  const stamp = join(folder, 'node_modules', '.salama-lock');
  await installOnce({ folder, stamp, lockFile: join(folder, 'installing'), label });
  return folder;
}
