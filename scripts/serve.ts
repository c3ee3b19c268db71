/**
 * `npm run serve`: serves `dist/` with the headers of production. Build first.
 *
 *   PORT=3000 npm run serve                  another port than 8080
 *   HOST=0.0.0.0 npm run serve               for other computers too
 *   SITE_BASE=/help/salama/ npm run serve    a site that was built to lie below this path
 */
import './command/answer-help.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readBasePath } from '../src/locale/base-path.ts';
import { codeOf, createSiteServer, listen, listenLocally } from '../src/publish/server/site-server.ts';

export { createSiteServer, listen };

/** Serves `dist/` from the command line: PORT and HOST choose where, SITE_BASE the path below which it was built to lie. */
async function main(): Promise<void> {
  const root = fileURLToPath(new URL('../dist', import.meta.url));
  const port = Number(process.env.PORT || 8080);
  const host = process.env.HOST || undefined;
  const base = baseOrStop();
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return stop(`PORT is "${process.env.PORT}"; it must be a number from 0 to 65535.`);
  }
  if (!existsSync(join(root, 'index.html'))) return stop('There is no site in dist/ yet. Build it with: npm run build');
  try {
    const options = { root, base };
    const taken = host ? await listen(createSiteServer(options), port, host) : await listenLocally(port, options);
    console.log(
      `Salama is at http://${host?.includes(':') ? `[${host}]` : (host ?? 'localhost')}:${taken}${base}  (Ctrl+C stops it)`,
    );
  } catch (error) {
    stop(adviceFor(error, port, host));
  }
}

function baseOrStop(): string {
  try {
    return readBasePath(process.env.SITE_BASE);
  } catch (error) {
    return stop(`SITE_BASE: ${(error as Error).message}`);
  }
}

function adviceFor(error: unknown, port: number, host = 'localhost'): string {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`;
    case 'EACCES':
      return `This account may not use port ${port}. Choose one above 1023: PORT=8080 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST is "${host}", which is not an address of this machine. Leave HOST out, or use 0.0.0.0 for all of them.`;
    default:
      throw error;
  }
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
