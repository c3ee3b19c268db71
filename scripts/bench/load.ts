import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { readHeaderRules, readLanguages, readMoved } from '../../src/publish/hosts/read-dist.ts';
import { noHostServer } from '../host-servers.mjs';
import { startNginx } from '../hosts/run-servers.ts';
import type { Measure, PartResult } from './measure.ts';
import { benchTool } from './tools/install.ts';

/** What a server bore. */
export interface Load {
  server: string;
  /** Of the browsers that asked at the same time, each the next thing as soon as it had the last. */
  clients: number;
  seconds: number;
  requests: number;
  requestsPerSecond: number;
  /** Milliseconds until half, and until 99 of 100 answers were there. */
  p50: number;
  p99: number;
  slowest: number;
  /** Answers that did not come, or were neither 200 nor 304. */
  failed: number;
}

/** The part of autocannon that is used (github.com/mcollina/autocannon). */
type Autocannon = (options: {
  url: string;
  connections: number;
  duration: number;
  timeout: number;
  requests: { method: 'GET'; path: string; headers: Record<string, string> }[];
}) => Promise<{
  duration: number;
  requests: { total: number; average: number };
  latency: { p50: number; p99: number; max: number };
  errors: number;
  timeouts: number;
  non2xx: number;
}>;

/**
 * Asks the built-in server, and nginx where there is one, for pages, assets and the worker, over the loopback only. The clients run in this
 * process and the server in another; on a machine with two cores each has one.
 * @param seconds how long, for each server
 * @param clients how many ask at the same time
 * @param folder of the finished site
 * @returns a line for each server
 */
export async function measureLoad(seconds = 60, clients = 200, folder = 'dist'): Promise<Load[]> {
  const { default: autocannon } = (await benchTool('autocannon')) as { default: Autocannon };
  const requests = mixOf(folder).map((path) => ({
    method: 'GET' as const,
    path,
    headers: { 'accept-encoding': 'gzip, deflate, br' },
  }));
  const measure = async (server: string, port: number): Promise<Load> => {
    const url = `http://127.0.0.1:${port}`;
    await askOnce(url, requests);
    const said = await autocannon({ url, connections: clients, duration: seconds, timeout: 10, requests });
    return {
      server,
      clients,
      seconds: said.duration,
      requests: said.requests.total,
      requestsPerSecond: said.requests.average,
      p50: said.latency.p50,
      p99: said.latency.p99,
      slowest: said.latency.max,
      failed: said.errors + said.timeouts + said.non2xx,
    };
  };
  return [await withBuiltIn(folder, measure), ...(await withNginx(folder, measure))];
}

/**
 * What the servers bear, as a part of the benchmark.
 * @param folder of the finished site
 */
export async function loadPart(folder: string): Promise<PartResult> {
  const loads = await measureLoad(60, 200, folder);
  const measures = loads.flatMap(({ server, p99, failed, clients }): Measure[] => [
    {
      id: `loadFailed-${server}`,
      what: `load: answers that failed, ${server}`,
      measured: failed,
      budget: 0,
      unit: '',
      note: `${clients} clients on the loopback for a minute`,
    },
    {
      id: `loadP99-${server}`,
      what: `load: 99 of 100 answers within, ${server}`,
      measured: p99 / 1000,
      budget: undefined,
      unit: 's',
      note: 'each client asks for the next thing as soon as it has the last',
    },
  ]);
  const missing = loads.length === 1 ? `\n${noHostServer('nginx')}` : '';
  return { measures, data: loads, text: loadTable(loads) + missing };
}

/** @returns lines to print */
function loadTable(loads: readonly Load[]): string {
  const line = ({ server, clients, seconds, requests, requestsPerSecond, p50, p99, slowest, failed }: Load) =>
    `${failed === 0 ? 'ok  ' : 'FAIL'}  ${server.padEnd(8)}  ${clients} clients, ${seconds.toFixed(0)} s: ${requests} answers, ` +
    `${requestsPerSecond.toFixed(0)} a second, half in ${p50} ms, 99 of 100 in ${p99} ms, the slowest ${slowest} ms, ${failed} failed`;
  return loads.map(line).join('\n');
}

/** What a phone asks for on a visit: mostly pages, a script and the worker now and then. */
function mixOf(folder: string): string[] {
  const languages = readLanguages(folder).slice(0, 4);
  const script = readdirSync(`${folder}/assets`).find((name) => /^page-[0-9a-f]+\.js$/.test(name));
  const pages = languages.flatMap((tag) =>
    ['', 'kuwait/', 'kuwait/help/', 'kuwait/contacts/'].map((page) => `/${tag}/${page}`),
  );
  return ['/', ...pages, `/assets/${script}`, `/assets/${script}`, '/sw.js', '/sw.js', '/offline/numbers.json'];
}

/** What has to be compressed first is not part of the measure. */
async function askOnce(url: string, requests: { path: string; headers: Record<string, string> }[]): Promise<void> {
  for (const { path, headers } of requests) {
    const answer = await fetch(url + path, { headers });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${path} is answered with ${answer.status}`);
  }
}

async function withBuiltIn(folder: string, measure: (name: string, port: number) => Promise<Load>): Promise<Load> {
  const file = fileURLToPath(new URL('load/serve.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', file, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    return await measure('built-in', await portOf(child));
  } finally {
    child.kill();
    await once(child, 'exit');
  }
}

async function portOf({ stdout }: ChildProcess): Promise<number> {
  if (stdout === null) throw new Error('The server says nothing.');
  for await (const line of createInterface({ input: stdout })) return Number(line);
  throw new Error('The built-in server did not start.');
}

async function withNginx(folder: string, measure: (name: string, port: number) => Promise<Load>): Promise<Load[]> {
  const server = await startNginx({
    rules: readHeaderRules(folder),
    base: '/',
    folder: fileURLToPath(new URL(`../../${folder}`, import.meta.url)),
    languages: readLanguages(folder),
    moved: readMoved(folder),
    precompressed: true,
  });
  if (server === undefined) return [];
  try {
    return [await measure('nginx', server.port)];
  } finally {
    await server.stop();
  }
}
