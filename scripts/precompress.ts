/**
 * `npm run precompress`: puts a copy in Brotli and one in gzip beside every text of `dist/`, for a server of your own (nginx, Caddy). Hosts
 * that compress by themselves (Cloudflare, Netlify, CloudFront, GitHub Pages) need none of it, so `npm run build` does not do it.
 *
 *   --in <folder>   another folder than dist
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { precompress } from '../src/publish/precompress.ts';
import { runWhenStarted } from './command/run-command.ts';
import { stop } from './command/stop.ts';

/** Threads that Node compresses with unless told otherwise. */
const usualThreads = 4;

/** @throws Stop when there is no site */
export async function precompressSite(typed: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...typed], options: { in: { type: 'string', default: 'dist' } } });
  if (!existsSync(`${values.in}/index.html`)) stop(`There is no site in ${values.in}/. Build it with: npm run build`);
  const started = performance.now();
  const { files, copies, made, bytes, brotliBytes } = await precompress(values.in, '.cache/precompressed');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const megabytes = (count: number) => `${(count / 1e6).toFixed(1)} MB`;
  console.log(
    `${files} files of ${values.in}/ have ${copies} compressed copies, ${made} of them new, in ${seconds} s.`,
  );
  console.log(`${megabytes(bytes)} of text travel as ${megabytes(brotliBytes)} with Brotli.`);
}

/** How many threads there are is asked once, before this file is read: on a machine with more cores the command starts itself again. */
function startedAgain(): boolean {
  const cores = availableParallelism();
  if (cores <= usualThreads || process.env.UV_THREADPOOL_SIZE !== undefined) return false;
  const env = { ...process.env, UV_THREADPOOL_SIZE: String(cores) };
  const again = [...process.execArgv, ...process.argv.slice(1)];
  process.exitCode = spawnSync(process.execPath, again, { env, stdio: 'inherit' }).status ?? 1;
  return true;
}

await runWhenStarted(import.meta.url, (typed) => (startedAgain() ? undefined : precompressSite(typed)));
