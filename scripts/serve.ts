import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { headersFor } from '../src/publish/headers.ts';
import { type ContentReader, contentType, createContentReader, isCompressible } from './serve/content.ts';
import { locate } from './serve/locate.ts';
import { createRedirectReader } from './serve/redirects.ts';

/** What a site server needs to know. */
export interface SiteServerOptions {
  /** The folder that is served. It may not exist yet, and may be replaced while the server runs. */
  readonly root: string;
  /** The headers of an address; `headersFor` of `src/publish/headers.ts` unless a test needs others. */
  readonly headersFor: (path: string) => Record<string, string>;
  /** What reads and compresses the files; one of its own unless several servers share one. */
  readonly readContent?: ContentReader;
}

/**
 * A server that answers as the production hosts do: same addresses, headers, compression and errors.
 *
 * @param options the folder and its headers
 * @returns a server that is not listening yet
 */
export function createSiteServer(options: SiteServerOptions): Server {
  const { readContent = createContentReader() } = options;
  const leadsTo = createRedirectReader(options.root);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendText(response, 405, 'This site can only be read.', { ...options.headersFor('/'), Allow: 'GET, HEAD' });
    }
    const place = await locate(options.root, request.url ?? '/', leadsTo);
    if (place.kind === 'refused') return sendText(response, 400, 'Bad request', options.headersFor('/'));
    if (place.kind === 'nothing') return sendText(response, 404, 'Not found', options.headersFor('/404.html'));
    if (place.kind === 'redirect') {
      response.writeHead(place.status, { ...options.headersFor('/'), Location: place.to, 'Content-Length': 0 }).end();
      return;
    }
    const content = await readContent(place.file, header(request, 'accept-encoding'));
    const headers: Record<string, string> = { ...options.headersFor(place.path), ETag: content.etag };
    if (isCompressible(place.file)) headers.Vary = 'Accept-Encoding';
    if (place.status === 200 && isKnown(header(request, 'if-none-match'), content.etag)) {
      response.writeHead(304, headers).end();
      return;
    }
    headers['Content-Type'] = contentType(place.file);
    if (content.encoding !== 'identity') headers['Content-Encoding'] = content.encoding;
    else headers['Accept-Ranges'] = 'bytes';
    const from = place.status === 200 && content.encoding === 'identity' ? rangeStart(request, content.body.length) : 0;
    if (from > 0) headers['Content-Range'] = `bytes ${from}-${content.body.length - 1}/${content.body.length}`;
    const body = content.body.subarray(from);
    headers['Content-Length'] = String(body.length);
    response.writeHead(from > 0 ? 206 : place.status, headers).end(request.method === 'HEAD' ? undefined : body);
  }

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(`${request.method} ${request.url}:`, error);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'Something went wrong on this server.', options.headersFor('/'));
    });
  });
}

/** Where the rest of a file begins that a phone asks for after its line was cut. Other ranges are ignored, as HTTP allows. */
function rangeStart(request: IncomingMessage, length: number): number {
  const from = Number(/^bytes=(\d+)-$/.exec(header(request, 'range') ?? '')?.[1] ?? 0);
  return from < length ? from : 0;
}

function sendText(response: ServerResponse, status: number, text: string, headers: Record<string, string>): void {
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

/** Whether the client has these bytes already. Weak and strong tags count as equal here (RFC 9110, 13.1.2). */
function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}

/**
 * Starts listening.
 *
 * @param server a server that is not listening yet
 * @param port 0 takes a free one
 * @param host a name or an address
 * @returns the port
 * @throws the system's error, such as EADDRINUSE
 */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** `localhost` is one name with two addresses, and which one a program tries first differs: both are answered. */
async function listenLocally(port: number, options: SiteServerOptions): Promise<number> {
  const taken = await listen(createSiteServer(options), port, '127.0.0.1');
  try {
    await listen(createSiteServer(options), taken, '::1');
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') throw error; // otherwise this machine simply has no IPv6
  }
  return taken;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Serves `dist/` from the command line: PORT and HOST choose where. */
async function main(): Promise<void> {
  const root = fileURLToPath(new URL('../dist', import.meta.url));
  const port = Number(process.env.PORT || 8080);
  const host = process.env.HOST || undefined;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return stop(`PORT is "${process.env.PORT}"; it must be a number from 0 to 65535.`);
  }
  if (!existsSync(join(root, 'index.html'))) return stop('There is no site in dist/ yet. Build it with: npm run build');
  try {
    const options = { root, headersFor };
    const taken = host ? await listen(createSiteServer(options), port, host) : await listenLocally(port, options);
    console.log(
      `Salama is at http://${host?.includes(':') ? `[${host}]` : (host ?? 'localhost')}:${taken}/  (Ctrl+C stops it)`,
    );
  } catch (error) {
    stop(adviceFor(error, port, host));
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
