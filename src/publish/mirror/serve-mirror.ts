/**
 * The server of a mirror, for a stick or a computer without another: bundled into the one file `serve.mjs`, with nothing but Node's own
 * modules.
 *
 *   node serve.mjs            only this computer can open it
 *   node serve.mjs --lan      other computers and phones on the same network as well
 *   node serve.mjs --port 80  on another port than 8080
 */
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { matchingHeaders } from '../header-rules.ts';
import { createContentReader } from '../server/content.ts';
import { codeOf, createSiteServer, listen } from '../server/site-server.ts';
import type { MirrorSettings } from './bundle-server.ts';

/** Put in by the build of the mirror. */
declare const SETTINGS: MirrorSettings;

const { base, rules } = SETTINGS;
const moved = new Map(SETTINGS.moved.map(({ from, to }) => [from, to]));
/** Fast rather than small: the way is short. */
const quality = 4;

const { values } = parseArgs({
  options: { lan: { type: 'boolean', default: false }, port: { type: 'string', default: '8080' } },
});
const port = Number(values.port);
const server = createSiteServer({
  root: fileURLToPath(new URL('site', import.meta.url)),
  headersFor: (path) => matchingHeaders(rules, path),
  base,
  leadsTo: (path) => moved.get(path),
  readContent: createContentReader(quality),
});

try {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port} is no port.`);
  const taken = await listen(server, port, values.lan ? '0.0.0.0' : '127.0.0.1');
  console.log(`Open in a browser on this computer:  http://localhost:${taken}${base}`);
  if (values.lan) tellNetwork(taken);
  console.log('Ctrl+C stops it.');
} catch (error) {
  const isTaken = codeOf(error) === 'EADDRINUSE';
  console.error(
    isTaken ? `Port ${port} is taken. Try another one:  node serve.mjs --port ${port + 1}` : (error as Error).message,
  );
  process.exitCode = 1;
}

function tellNetwork(taken: number): void {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  for (const { family, internal, address } of addresses)
    if (family === 'IPv4' && !internal) console.log(`On the same network:  http://${address}:${taken}${base}`);
  console.log('Phones that open it over the network cannot save it: browsers allow that only with https.');
}
