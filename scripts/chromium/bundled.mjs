// A Chromium that comes through npm, for Linux machines without one: no browser vendor's download site is needed,
// and what arrives is checked against the hashes of scripts/chromium/package-lock.json.
// @ts-check
import { copyFileSync, createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { installOnce, whileLocked } from '../install.mjs';

const source = fileURLToPath(new URL('.', import.meta.url));

/** Where the packages and the unpacked browser are kept. */
export const folder = fileURLToPath(new URL('../../.cache/chromium', import.meta.url));

/**
 * Installs the test fonts, and the browser too when asked.
 * @param {{ browser: boolean }} what the browser is 67 MB, so a machine that has one gets only the fonts
 * @returns {Promise<void>}
 * @throws {Error} when npm cannot install them
 */
export async function installPackages({ browser }) {
  const stamp = (/** @type {string} */ name) => join(folder, 'node_modules', name);
  const all = browser || existsSync(stamp('.salama-browser')); // what is there already is kept
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(source, name), join(folder, name));
  await installOnce({
    folder,
    stamp: stamp(all ? '.salama-browser' : '.salama-fonts'),
    lockFile: join(folder, 'installing'),
    label: all ? 'a browser and fonts for the tests' : 'fonts for the tests',
    development: all, // package.json has the fonts as dependencies and the browser as a devDependency
  });
}

/**
 * Unpacks the installed browser, once per version.
 * @returns {Promise<{ executablePath: string, env: Record<string, string> }>}
 * @throws {Error} when `installPackages({ browser: true })` has not run
 */
export async function unpackBrowser() {
  const packed = join(folder, 'node_modules', '@sparticuz', 'chromium');
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));
  const target = join(folder, `browser-${version}`);
  await whileLocked(join(folder, 'unpacking'), async () => {
    if (existsSync(target)) return;
    const half = `${target}.partial`;
    await rm(half, { recursive: true, force: true });
    mkdirSync(half);
    await pipeline(
      createReadStream(join(packed, 'bin', 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(join(half, 'chromium'), { mode: 0o755 }),
    );
    // NSS, NSPR and expat: a bare server has none of them.
    await unpackTar(join(packed, 'bin', 'al2023.tar.br'), half);
    await rename(half, target); // last, so that an interrupted run never leaves half a browser
  });
  return { executablePath: join(target, 'chromium'), env: { LD_LIBRARY_PATH: join(target, 'lib') } };
}

/**
 * @param {string} file
 * @param {string} target
 */
async function unpackTar(file, target) {
  const tar = createRequire(join(folder, 'package.json'))('tar-fs');
  await pipeline(createReadStream(file), createBrotliDecompress(), tar.extract(target));
}
