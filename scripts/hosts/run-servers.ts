import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { followRules } from '../../src/publish/follow-rules.ts';
import { matchingHeaders } from '../../src/publish/header-rules.ts';
import { renderCaddy } from '../../src/publish/hosts/caddy.ts';
import type { HostSite } from '../../src/publish/hosts/host-site.ts';
import { nginxBrotli, renderNginx } from '../../src/publish/hosts/nginx.ts';
import { createSiteServer, listen } from '../../src/publish/server/site-server.ts';
import { findHostServer, hostServerEnv } from '../host-servers.mjs';
import { ask } from './ask.ts';

/** A server that runs. */
export interface RunningServer {
  port: number;
  /** Ends it and waits until it has ended. */
  stop(): Promise<void>;
}

/** What a server is given; its port is chosen here. */
export type ServedSite = Omit<HostSite, 'port'>;

/** The server that the project brings. */
export async function startBuiltIn({ rules, base, folder, moved }: ServedSite): Promise<RunningServer> {
  const server = createSiteServer({
    root: folder,
    headersFor: (path) => matchingHeaders(rules, path),
    base,
    leadsTo: followRules(moved.map(({ from, to }) => `${from} ${to} 301`).join('\n')),
  });
  const port = await listen(server, 0, '127.0.0.1');
  const stop = async () => {
    server.closeAllConnections();
    server.close();
  };
  return { port, stop };
}

/** @returns nothing when this machine has no nginx and can get none */
export async function startNginx(site: ServedSite): Promise<RunningServer | undefined> {
  const found = findHostServer('nginx');
  if (found === null) return undefined;
  const folder = ownFolder();
  const port = await freePort();
  writeFileSync(join(folder, 'site.conf'), renderNginx({ ...site, port }));
  if (found.brotli !== undefined) writeFileSync(join(folder, 'salama-brotli.conf'), nginxBrotli);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    [
      ...(found.brotli === undefined ? [] : [`load_module ${found.brotli};`]),
      // As root nginx would give its rights away to a user that may not read this folder.
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      `daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr warn;`,
      'events { worker_connections 512; }',
      `http { access_log off; ${temporary.join(' ')} include ${folder}/site.conf; }`,
      '',
    ].join('\n'),
  );
  return run(found.program, ['-p', folder, '-c', join(folder, 'nginx.conf')], { folder, port, env: hostServerEnv() });
}

/** @returns nothing when this machine has no Caddy and can get none */
export async function startCaddy(site: ServedSite): Promise<RunningServer | undefined> {
  const found = findHostServer('caddy');
  if (found === null) return undefined;
  const folder = ownFolder();
  const port = await freePort();
  const file = join(folder, 'Caddyfile');
  // Nothing but the site: no port to steer it by, no certificates, nothing kept in the home of who runs the tests.
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n\n${renderCaddy({ ...site, port })}`);
  const env = { ...hostServerEnv(), HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
  return run(found.program, ['run', '--config', file, '--adapter', 'caddyfile'], { folder, port, env });
}

function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'host-server-'));
  chmodSync(folder, 0o755);
  return folder;
}

async function run(
  program: string,
  parameters: string[],
  { folder, port, env }: { folder: string; port: number; env: Record<string, string> },
): Promise<RunningServer> {
  const child = spawn(program, parameters, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const stop = async () => {
    if (child.exitCode === null) {
      child.kill();
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  if (await answers(child, port)) return { port, stop };
  await stop();
  throw new Error(`${program} does not take its settings:\n${said}`);
}

/** A tenth of a second is enough; ten are for a machine that is busy. */
async function answers(child: ChildProcess, port: number): Promise<boolean> {
  for (let attempt = 0; attempt < 500 && child.exitCode === null; attempt++) {
    try {
      await ask(port, { path: '/' });
      return true;
    } catch {
      await wait(20);
    }
  }
  return false;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0, '127.0.0.1');
  server.close();
  await once(server, 'close');
  return port;
}
