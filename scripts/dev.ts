/**
 * `npm run dev`: the site at http://localhost:8080, each page made when it is asked for. A change of content or texts is on the
 * screen within a second; a change of code restarts this script (`node --watch`). Wrong content is shown instead of the page.
 */
import './command/answer-help.ts';
import { readdirSync, readFileSync, watch } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { bundleAssets } from '../src/build/bundle-assets.ts';
import type { AssetAddresses } from '../src/components/assets.ts';
import { type Frame, framesOf } from '../src/locale/frames.ts';
import { loadSite } from '../src/locale/load-site.ts';
import type { Route } from '../src/locale/routes.ts';
import type { Site } from '../src/locale/site.ts';
import { urls } from '../src/locale/urls.ts';
import { ContentError } from '../src/model/problem.ts';
import { contentType } from '../src/publish/content-types.ts';
import { headersFor } from '../src/publish/headers.ts';
import { copyKits } from '../src/publish/kit/copy-kits.ts';
import { styleSources } from '../src/publish/style-sources.ts';
import { writePictures } from '../src/publish/write-pictures.ts';

interface Template {
  data: { pagination?: { data: string }; permalink: unknown };
  render(data: { site: Site; assets: AssetAddresses; route?: Route; frame?: Frame }): string;
}

const project = process.cwd();
const out = '.build/dev';
const port = Number(process.env.PORT || 8080);
const listeners = new Set<ServerResponse>();
const templates = new Map<string, Template>();
for (const name of readdirSync('src/pages').filter((file) => file.includes('.11ty.'))) {
  const template = (await import(`../src/pages/${name}`)) as Template;
  templates.set(template.data.pagination?.data.replace('routes.', '') ?? String(template.data.permalink), template);
}

let state = load();
let assets: AssetAddresses = {
  styles: { reading: '', tools: '', frame: '' },
  script: '',
  offline: '',
  check: '',
  forms: '',
  embeds: '',
  frameScript: '',
  search: {},
  fullText: '',
  savedText: '',
  editor: '',
  program: '',
  words: {},
  kits: {},
};

function load(): { site?: Site; error?: string } {
  try {
    return {
      site: loadSite({ root: project, pseudo: true, buildId: 'dev', today: new Date().toISOString().slice(0, 10) }),
    };
  } catch (error) {
    if (error instanceof ContentError) return { error: error.message };
    throw error;
  }
}

async function refresh(): Promise<void> {
  state = load();
  if (state.site) {
    const kits = await copyKits({ project, root: project, site: state.site, out: `${project}/${out}` });
    assets = { ...(await bundleAssets(project, `${project}/${out}`, state.site)), kits };
    writePictures(state.site, project, `${project}/${out}`);
  }
  console.log(state.error ?? 'Content is in order.');
  for (const listener of listeners) listener.write('data: changed\n\n');
}

await refresh();
let waiting: NodeJS.Timeout | undefined;
for (const folder of ['src', 'i18n', 'campaigns']) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(waiting);
    // Editors write a file in several steps; one refresh for all of them.
    waiting = setTimeout(() => void refresh(), 80);
  });
}

/** Reloads the page when the content changed. A file of its own, because the policy of the site forbids inline scripts. */
const reloadScript = "new EventSource('/dev-changes').onmessage = () => location.reload();";

createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const send = (status: number, type: string, body: string | Uint8Array) =>
    response
      .writeHead(status, {
        ...headersFor(path, undefined, styleSources(assets.styles)),
        'Content-Type': type,
        'Cache-Control': 'no-store',
      })
      .end(body);
  if (path === '/dev-changes') {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    listeners.add(response);
    request.on('close', () => listeners.delete(response));
    return;
  }
  if (path === '/dev-reload.js') return void send(200, 'text/javascript; charset=utf-8', reloadScript);
  if (state.error !== undefined || !state.site)
    return void send(500, 'text/plain; charset=utf-8', state.error ?? 'No site');
  const page = pageAt(path, state.site);
  if (page !== undefined)
    return void send(
      200,
      'text/html; charset=utf-8',
      page.replace('</head>', '<script type="module" src="/dev-reload.js"></script></head>'),
    );
  try {
    send(200, contentType(path), readFileSync(`${out}/${path.replace(/\.\.+/g, '')}`));
  } catch {
    send(404, 'text/plain; charset=utf-8', `Nothing at ${path}`);
  }
}).listen(port, () =>
  console.log(`Salama (development) is at http://localhost:${port}/  (pseudo-languages: /en-XA/ and /ar-XB/)`),
);

function pageAt(path: string, site: Site): string | undefined {
  if (path === '/') return templates.get('/index.html')?.render({ site, assets });
  if (path === urls.desk()) return templates.get(`${path}index.html`)?.render({ site, assets });
  const frame = framesOf(site).find((candidate) => candidate.path === path);
  if (frame) return templates.get('frames')?.render({ site, assets, frame });
  const route = site.routes.find((candidate) => candidate.path === path);
  return route && templates.get(route.kind)?.render({ site, assets, route });
}
