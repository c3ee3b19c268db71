/**
 * `npm run dev`: the site at http://localhost:8080, each page made when it is asked for. A change of content or texts is on the
 * screen within a second; a change of code restarts this script (`node --watch`). Wrong content is shown instead of the page.
 *
 *   --root <folder>   content from somewhere else (the benchmark does)
 */
import './command/answer-help.ts';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, watch } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleAssets } from '../src/build/bundle-assets.ts';
import type { AssetAddresses } from '../src/components/assets.ts';
import { type Frame, framesOf } from '../src/locale/frames.ts';
import { loadSite } from '../src/locale/load-site.ts';
import type { Route } from '../src/locale/routes.ts';
import type { Site } from '../src/locale/site.ts';
import { urls } from '../src/locale/urls.ts';
import { ContentError } from '../src/model/problem.ts';
import { rememberFiles } from '../src/model/remember-files.ts';
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
const root = resolve(project, parseArgs({ options: { root: { type: 'string' } } }).values.root ?? '');
const out = '.build/dev';
const port = Number(process.env.PORT || 8080);
const listeners = new Set<ServerResponse>();
const templates = new Map<string, Template>();
for (const name of readdirSync('src/pages').filter((file) => file.includes('.11ty.'))) {
  const template = (await import(`../src/pages/${name}`)) as Template;
  templates.set(
    template.data.pagination?.data.replace(/^batch\.(routes\.)?/, '') ?? String(template.data.permalink),
    template,
  );
}

rememberFiles();
let state: { site?: Site; error?: string } = {};
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
      site: loadSite({ root, pseudo: true, buildId: 'dev', today: new Date().toISOString().slice(0, 10) }),
    };
  } catch (error) {
    if (error instanceof ContentError) return { error: error.message };
    throw error;
  }
}

async function refresh(): Promise<void> {
  state = load();
  if (state.site) {
    const kits = await copyKits({ project, root, site: state.site, out: `${project}/${out}` });
    assets = { ...(await bundled(state.site)), kits };
    writePictures(state.site, root, `${project}/${out}`);
  }
  console.log(state.error ?? 'Content is in order.');
  for (const listener of listeners) listener.write('data: changed\n\n');
}

/** What the assets were last made from; a change of a guide or a contact changes none of them. */
let bundledFrom = '';

async function bundled(site: Site): Promise<AssetAddresses> {
  const from = sourcesOfAssets(site);
  if (from === bundledFrom) return assets;
  const made = { ...assets, ...(await bundleAssets(project, `${project}/${out}`, site)) };
  bundledFrom = from;
  return made;
}

/** A change of a script restarts this one, so what is left are the styles, the settings, the words of the search and those in scripts. */
function sourcesOfAssets(site: Site): string {
  const styles = ['src/styles', 'src/components', 'src/embed'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.css'))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  );
  const words = [...site.searchWords].map(([tag, topics]) => [tag, [...topics]]);
  const kiosk = [...site.catalogs.byTag].map(([tag, texts]) => [
    tag,
    [...texts].filter(([key]) => /^kiosk\./.test(key)),
  ]);
  const parts = [styles, words, kiosk, site.settings, site.library.countries.map(({ id }) => id)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

await refresh();
let waiting: NodeJS.Timeout | undefined;
for (const folder of watched()) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(waiting);
    // Editors write a file in several steps; one refresh for all of them.
    waiting = setTimeout(() => void refreshInTurn(), 80);
  });
}

/** Styles lie with the code; content may lie elsewhere. */
function watched(): string[] {
  const content = ['src', 'i18n', 'campaigns'].map((folder) => `${root}/${folder}`);
  return root === project ? content : [...content, `${project}/src`];
}

/** One refresh at a time, and one more when something changed meanwhile. */
let refreshing: Promise<void> = Promise.resolve();
function refreshInTurn(): Promise<void> {
  refreshing = refreshing.then(refresh);
  return refreshing;
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
    response.writeHead(200, { 'Content-Type': 'text/event-stream' }).flushHeaders();
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
  const frame = path.startsWith('/embed/') && framesOf(site).find((candidate) => candidate.path === path);
  if (frame) return templates.get('frames')?.render({ site, assets, frame });
  const route = site.routes.find((candidate) => candidate.path === path);
  return route && templates.get(route.kind)?.render({ site, assets, route });
}
