import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toolFolder } from '../../tool-folder.ts';

/**
 * Brings a package that only the benchmark needs: the first call installs all of them into `.cache/bench-tools`, once.
 * @param name of a package in `package.json` beside this file
 * @returns what it exports
 * @throws {Error} when npm cannot install it
 */
export async function benchTool(name: string): Promise<unknown> {
  const folder = await toolFolder(new URL('.', import.meta.url), 'bench-tools', 'the tools of the benchmark');
  return import(pathToFileURL(createRequire(join(folder, 'package.json')).resolve(name)).href);
}
