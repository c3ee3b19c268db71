import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, type RequestOptions, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createSiteServer, listen } from '../../../scripts/serve.ts';

/** A page long enough that compressing it shows. */
export const LONG_PAGE = '<!doctype html><html lang="hi"><p>मज़दूरी नहीं मिली</p></html>'.repeat(40);

/** One file of each kind that matters to a server, and some that must never leave it. */
const FILES: Record<string, string> = {
  'index.html': 'root',
  '404.html': 'not found in any language',
  'hi/index.html': LONG_PAGE,
  'hi/404.html': 'यह पन्ना नहीं है',
  'hi/kuwait/index.html': 'kuwait',
  'empty/readme.txt': 'a folder without a page',
  'sw.js': 'self.x = 1;',
  'app.webmanifest': '{}',
  'day.ics': 'BEGIN:VCALENDAR',
  'help.vcf': 'BEGIN:VCARD',
  'feed.xml': '<a/>',
  'robots.txt': 'User-agent: *',
  'api/v1/contacts.json': '{}',
  'assets/site.css': 'p{}',
  'assets/icon.svg': '<svg/>',
  'pagefind/wasm.hi.pagefind': 'binary',
  'pagefind/index/hi_1.pf_index': 'binary',
  '.well-known/security.txt': 'Contact: x',
  '.git/config': 'secret',
  '.env': 'secret',
  _headers: 'for the host',
  'spaced name/index.html': 'spaced',
};

/** What a request got. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A small site in a folder of its own, being served. */
export interface SmallSite {
  readonly root: string;
  readonly port: number;
  readonly ask: (path: string, options?: RequestOptions) => Promise<Answer>;
  readonly write: (name: string, text: string) => void;
  readonly close: () => void;
}

/**
 * Writes the small site and serves it. Each answer tells in `X-Path` for which address its headers were made.
 *
 * @returns the site; the caller closes it
 */
export async function serveSmallSite(): Promise<SmallSite> {
  const folder = mkdtempSync(join(tmpdir(), 'salama-serve-'));
  const root = join(folder, 'dist');
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  for (const [name, text] of Object.entries(FILES)) write(name, text);
  writeFileSync(join(folder, 'outside.txt'), 'secret');
  symlinkSync(join(folder, 'outside.txt'), join(root, 'link.txt'));

  const headersFor = (path: string) => ({ 'X-Path': encodeURI(path), 'Cache-Control': 'no-cache' });
  const server = createSiteServer({ root, headersFor });
  const port = await listen(server, 0, '127.0.0.1');
  const close = (): void => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  };
  return { root, port, write, close, ask: (path, options = {}) => ask(port, path, options) };
}

/** Sends the path exactly as written: `fetch` would tidy `..` away before the server sees it. */
function ask(port: number, path: string, options: RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, agent: false, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}
