import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Attack } from './attack.ts';

/** The other site answers everybody and lets itself be shown and loaded everywhere, so that only our own headers stand in its way. */
const openToAll = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
const types: Record<string, string> = {
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  html: 'text/html',
};

/** Copies of a page of ours, each with something planted in it, and another site beside them. */
export interface PlantedSite {
  /** @returns where our page with this attack stands, ending with a slash */
  ours(attack: Attack): string;
  /** @returns where the attack begins: at our page, or at a page of the other site */
  start(attack: Attack): string;
  /** @returns the addresses that an attack has asked of the other site */
  asked(attack: Attack): readonly string[];
  close(): void;
}

/**
 * Serves a page with each of the attacks planted in it, on an origin of its own, beside another site.
 *
 * @param html a page of the built site
 * @param attacks what is planted
 * @param headersFor the headers of the page with an attack
 * @returns where to go, and what the other site was asked
 */
export async function plant(
  html: string,
  attacks: readonly Attack[],
  headersFor: (attack: Attack) => Record<string, string>,
): Promise<PlantedSite> {
  const asked: string[] = [];
  const attackAt = (path: string): Attack | undefined => attacks.find(({ name }) => path.split('/')[2] === name);

  const other = await serve((request, response) => {
    const path = request.url ?? '/';
    const attack = attackAt(path);
    // The page where an attack of the other site begins may load what it likes: it only counts what ours lets out.
    if (path.endsWith('/attack.html')) return send(response, path, fill(attack?.page, attack), {});
    if (isWanted(path, request)) asked.push(path);
    const own: Record<string, string> = { js: fill('HIT', attack), css: '', svg: drawing };
    send(response, path, own[extension(path)] ?? pageOfOther(path), openToAll);
  });
  const site = await serve((request, response) => {
    const path = request.url ?? '/';
    const attack = attackAt(path);
    if (attack === undefined) return send(response, path, '', {});
    const own: Record<string, string> = { js: '', txt: fill('HIT', attack), svg: drawing, png: '', css: '' };
    const body = path.endsWith('/run.js') ? runnable(attack) : (own[extension(path)] ?? planted(attack));
    send(response, path, body, headersFor(attack));
  });

  const ours = (attack: Attack): string => `http://127.0.0.1:${site.port}/planted/${attack.name}/`;
  // Another name for this machine: another site, not only another port.
  const otherOf = (attack: Attack): string => `http://localhost:${other.port}/other/${attack.name}`;

  function fill(text = '', attack?: Attack): string {
    if (attack === undefined) return text;
    return text
      .replaceAll('HIT', 'top.document.documentElement.dataset.hit=1')
      .replaceAll('OTHER', otherOf(attack))
      .replaceAll('OURS', ours(attack));
  }
  function runnable(attack: Attack): string {
    return `try { ${fill(attack.code, attack)} } catch { /* That is what it is for. */ }`;
  }
  function planted(attack: Attack): string {
    return html
      .replace('</head>', `${fill(attack.head, attack)}</head>`)
      .replace(/<body[^>]*>/, (body) => body + fill(attack.body, attack))
      .replace('</body>', `<script src="${ours(attack)}run.js"></script></body>`);
  }
  return {
    ours,
    start: (attack) => (attack.page === undefined ? ours(attack) : `${otherOf(attack)}/attack.html`),
    asked: (attack) => asked.filter((path) => attackAt(path) === attack),
    close: () => {
      other.close();
      site.close();
    },
  };
}

/** One attack is not that the other site is asked, but that it is told where the reader was, and one that it may answer. */
function isWanted(path: string, request: IncomingMessage): boolean {
  if (path.endsWith('/referrer.html')) return request.headers.referer !== undefined;
  return !path.endsWith('/opened.html');
}

/** One page tells its own host when it has a handle on the page that opened it. */
function pageOfOther(path: string): string {
  return path.endsWith('/opened.html') ? "<script>if (opener) fetch('has-a-handle')</script>" : '<p>Another site</p>';
}

function extension(path: string): string {
  return /\.(\w+)(?:\?|$)/.exec(path)?.[1] ?? '';
}

function send(response: ServerResponse, path: string, body: string, headers: Record<string, string>): void {
  const type = types[extension(path)] ?? 'text/html';
  response.writeHead(200, { ...headers, 'Content-Type': `${type}; charset=utf-8` }).end(body);
}

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, close };
}
