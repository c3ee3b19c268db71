import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { precompress } from '../../src/publish/precompress.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const cache = fileURLToPath(new URL('../../.cache/precompressed', import.meta.url));

/** @returns the name of the one file of `dist/` in a folder that begins and ends so: names with a hash are not known beforehand */
export function nameOf(folder: string, start: string, end: string): string {
  const name = readdirSync(join(dist, folder)).find((file) => file.startsWith(start) && file.endsWith(end));
  if (name === undefined) throw new Error(`dist/${folder} has no ${start}*${end}. Build the site with: npm run build`);
  return `/${folder}/${name}`;
}

/**
 * A part of `dist/` in a folder of its own, with compressed copies: the whole of it would take minutes to compress.
 * @param paths addresses of the files that are wanted
 * @param planted files that no site has, by name
 * @returns the folder; the caller takes it away
 */
export async function copyPart(paths: readonly string[], planted: Readonly<Record<string, string>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
  for (const path of new Set(paths)) {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    mkdirSync(dirname(folder + file), { recursive: true });
    copyFileSync(dist + file, folder + file);
    // nginx and Caddy make the ETag of a file from its time and size.
    utimesSync(folder + file, 1_700_000_000, 1_700_000_000);
  }
  for (const [name, text] of Object.entries(planted)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  await precompress(folder, cache);
  return folder;
}
