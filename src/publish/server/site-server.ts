import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { contentType } from '../content-types.ts';
import type { Follow } from '../follow-rules.ts';
import { type ContentReader, createContentReader, isCompressible } from './content.ts';
import { createHeaderReader } from './headers.ts';
import { locate } from './locate.ts';
import { createRedirectReader } from './redirects.ts';

/** What a site server needs to know. */
export interface SiteServerOptions {
  /** The folder that is served. It may not exist yet, and may be replaced while the server runs. */
  readonly root: string;
  /** The headers of an address; what `_headers.json` in the folder says unless told otherwise. */
  readonly headersFor?: (path: string) => Record<string, string>;
  /** Path of the host below which the site lies, `/help/salama/`; `/` unless told otherwise. */
  readonly base?: string;
  /** What reads and compresses the files; one of its own unless several servers share one. */
  readonly readContent?: ContentReader;
  /** Which addresses lead on; what `_redirects` in the folder says unless told otherwise. */
  readonly leadsTo?: Follow;
}

/**
 * A server that answers as the production hosts do: same addresses, headers, compression and errors.
 *
 * @param options the folder and its headers
 * @returns a server that is not listening yet
 */
export function createSiteServer(options: SiteServerOptions): Server {
  const {
    readContent = createContentReader(),
    base = '/',
    leadsTo = createRedirectReader(options.root),
    headersFor = createHeaderReader(options.root),
  } = options;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendText(response, 405, 'This site can only be read.', { ...headersFor('/'), Allow: 'GET, HEAD' });
    }
    const place = await locate(options.root, request.url ?? '/', base, leadsTo);
    if (place.kind === 'refused') return sendText(response, 400, 'Bad request', headersFor('/'));
    if (place.kind === 'nothing') return sendText(response, 404, 'Not found', headersFor('/404.html'));
    if (place.kind === 'redirect') {
      response.writeHead(place.status, { ...headersFor(place.path), Location: place.to, 'Content-Length': 0 }).end();
      return;
    }
    const content = await readContent(place.file, header(request, 'accept-encoding'));
    const headers: Record<string, string> = { ...headersFor(place.path), ETag: content.etag };
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

  /** What went wrong may be the reading of the headers, and has been told: the server goes on. */
  function headersOfError(): Record<string, string> {
    try {
      return headersFor('/');
    } catch {
      return {};
    }
  }

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(`${request.method} ${request.url}:`, error);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'Something went wrong on this server.', headersOfError());
    });
  });
}

/** Where the rest of a file begins that a phone asks for after its line was cut. Other ranges are ignored, as HTTP allows. */
function rangeStart(request: IncomingMessage, length: number): number {
  const from = Number(/^bytes=(\d+)-$/.exec(header(request, 'range') ?? '')?.[1] ?? 0);
  return from < length ? from : 0;
}

function sendText(response: ServerResponse, status: number, text: string, headers: Record<string, string>): void {
  const body = `${text}\n`;
  const about = { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': String(Buffer.byteLength(body)) };
  response.writeHead(status, { ...headers, ...about }).end(body);
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

/**
 * `localhost` is one name with two addresses, and which one a program tries first differs: both are answered.
 *
 * @param port 0 takes a free one
 * @returns the port
 * @throws as listen does
 */
export async function listenLocally(port: number, options: SiteServerOptions): Promise<number> {
  const taken = await listen(createSiteServer(options), port, '127.0.0.1');
  try {
    await listen(createSiteServer(options), taken, '::1');
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') throw error; // otherwise this machine simply has no IPv6
  }
  return taken;
}

/** @returns the system's name of an error, such as EADDRINUSE; nothing for others */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
