import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
// Not from the whole package: it would load a bundler of its own, which nothing here uses.
import { injectManifest } from 'workbox-build/build/inject-manifest.js';
import { baseDefine } from '../../build/base-define.ts';
import { integrityOf } from '../../build/content-hash.ts';
import type { AssetAddresses } from '../../components/assets.ts';
import { onHost } from '../../locale/base-path.ts';
import type { Site } from '../../locale/site.ts';
import { urls } from '../../locale/urls.ts';
import { emergencyData } from './emergency-data.ts';

/** Bytes that the worker may have on its way. */
const largestWorker = 12_288;
/** Bytes that one file of the first visit may have; an emergency page is a tenth of it. */
const largestFile = 100_000;

/**
 * Writes `/sw.js`, with the hash of every file of the first visit in it, and the worker that replaces it in an emergency.
 * @param project folder of the code
 * @param out folder of the site that is being made, with all its pages
 * @param isUnlimited whether it may be over its budget, in a site that is only measured
 * @throws when the worker or a file is over its budget, or the manifest has a gap
 */
export async function writeWorker(
  project: string,
  site: Site,
  out: string,
  assets: AssetAddresses,
  isUnlimited = false,
): Promise<void> {
  const base = baseDefine(site.base);
  const define = { EMERGENCY: JSON.stringify(emergencyData(site)), ...base };
  const source = `${out}/sw.source.js`;
  await bundle(project, 'src/offline/worker.ts', source, define);
  const files = site.locales.flatMap(({ tag }) => [
    urls.offlineFallback(tag),
    urls.neutral(tag),
    ...site.library.countries.map(({ id }) => urls.help(tag, id)),
  ]);
  const { count, warnings } = await injectManifest({
    swSrc: source,
    swDest: `${out}/sw.js`,
    globDirectory: out,
    globPatterns: [
      ...files.map((path) => `${path.slice(1)}index.html`),
      assets.script.slice(1),
      // Kept on kiosks only.
      'assets/kiosk-*.js',
    ],
    maximumFileSizeToCacheInBytes: isUnlimited ? Number.MAX_SAFE_INTEGER : largestFile,
    manifestTransforms: [
      (entries) => ({
        warnings: [],
        manifest: entries.map(({ url, size }) => ({
          url: onHost(site.base, `/${url.replace(/index\.html$/, '')}`),
          revision: null,
          integrity: integrityOf(readFileSync(`${out}/${url}`)),
          size,
        })),
      }),
    ],
  });
  rmSync(source);
  if (warnings.length > 0) throw new Error(`The manifest of the worker: ${warnings.join('; ')}`);
  const expected = files.length + 2;
  if (count !== expected) throw new Error(`The worker knows ${count} files instead of ${expected}`);
  const size = gzipSync(readFileSync(`${out}/sw.js`), { level: 9 }).length;
  if (size > largestWorker && !isUnlimited)
    throw new Error(`sw.js has ${size} bytes compressed; it may have ${largestWorker}`);
  await bundle(project, 'src/offline/worker/kill-switch.ts', `${out}/offline/kill-switch.js`, base);
}

async function bundle(project: string, entry: string, to: string, define: Record<string, string>): Promise<void> {
  const result = await build({
    absWorkingDir: project,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    target: 'es2018',
    define,
    legalComments: 'none',
    charset: 'utf8',
  });
  const text = result.outputFiles[0]?.text;
  if (text === undefined) throw new Error(`esbuild made nothing of ${entry}`);
  writeFileSync(to, text);
}
