import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installOnce } from '../../install.mjs';

const source = fileURLToPath(new URL('.', import.meta.url));
const folder = fileURLToPath(new URL('../../../.cache/bench-tools', import.meta.url));

/**
 * Brings a package that only the benchmark needs: the first call installs all of them into `.cache/bench-tools`, once.
 * @param name of a package in `package.json` beside this file
 * @returns what it exports
 * @throws {Error} when npm cannot install it
 */
export async function benchTool(name: string): Promise<unknown> {
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(source, file), join(folder, file));
  await installOnce({
    folder,
    stamp: join(folder, 'node_modules', '.salama-lock'),
    lockFile: join(folder, 'installing'),
    label: 'the tools of the benchmark',
  });
  return import(pathToFileURL(createRequire(join(folder, 'package.json')).resolve(name)).href);
}
