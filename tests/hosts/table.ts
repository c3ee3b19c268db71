import type { Question } from '../../scripts/hosts/ask.ts';
import { nameOf } from './small-copy.ts';

/** A line of the table: what is asked, and what all servers answer. */
export interface Row extends Question {
  name: string;
  status: number;
  /** Headers that say this, besides being the same everywhere. */
  said: Readonly<Record<string, string>>;
  /** Whether the body is what lies in the file. Nothing for answers without a file. */
  file?: string;
}

const html = 'text/html; charset=utf-8';
const json = 'application/json; charset=utf-8';
const script = 'text/javascript; charset=utf-8';
const immutable = 'public, max-age=31536000, immutable';
const text = 'text/plain; charset=utf-8';
const hashed = {
  script: nameOf('assets', 'page-', '.js'),
  program: nameOf('assets', 'full-text-', '.wasm'),
  frame: nameOf('embed/assets', 'frame-', '.js'),
  pack: nameOf('offline/packs', 'kuwait-en-', '.pack'),
  index: nameOf('search', 'kuwait-en-', '.index'),
};

/** Every kind of file, its type, and how long it is kept: by the year when its name has its hash, else asked for anew each time. */
const kinds: readonly [path: string, type: string, more?: Readonly<Record<string, string>>][] = [
  ['/', html],
  ['/ar/', html],
  ['/en/', html],
  ['/ar/kuwait/help/', html],
  ['/en/kuwait/contacts/', html],
  ['/en/kuwait/search/', html],
  ['/en/partners/embed/', html],
  ['/admin/', html, { 'x-robots-tag': 'noindex' }],
  ['/embed/ar/kuwait/numbers/', html, { 'cross-origin-resource-policy': 'cross-origin' }],
  ['/embed/embed.js', script, { 'cross-origin-resource-policy': 'cross-origin' }],
  [hashed.frame, script, { 'cache-control': immutable, 'cross-origin-resource-policy': 'cross-origin' }],
  ['/go/kw/', html],
  ['/sw.js', script],
  [hashed.script, script, { 'cache-control': immutable }],
  [hashed.program, 'application/wasm', { 'cache-control': immutable }],
  ['/api/v1/index.json', json, { 'access-control-allow-origin': '*' }],
  ['/api/v1/en/kuwait/contacts.csv', 'text/csv; charset=utf-8', { 'access-control-allow-origin': '*' }],
  ['/api/v1/en/news.feed.json', 'application/feed+json; charset=utf-8'],
  ['/api/v1/en/news.atom', 'application/atom+xml; charset=utf-8'],
  ['/en/campaigns/feed.xml', 'application/xml; charset=utf-8'],
  ['/en/campaigns/calendar.ics', 'text/calendar; charset=utf-8'],
  ['/offline/kuwait/en.json', json],
  [hashed.pack, 'application/octet-stream', { 'cache-control': immutable }],
  [hashed.index, 'application/octet-stream', { 'cache-control': immutable }],
  ['/card/kw.vcf', 'text/vcard; charset=utf-8'],
  ['/handout/kuwait-en.html', html, { 'content-disposition': 'attachment' }],
  ['/en/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['/robots.txt', text],
  ['/favicon.svg', 'image/svg+xml; charset=utf-8'],
  ['/icon-192.png', 'image/png'],
];

const lost = ['/404.html', '/ar/404.html', '/en/404.html'];

/** Files of `dist/` that the table asks for. */
export const copied: readonly string[] = [...kinds.map(([path]) => path), ...lost];

/** Files that a site may have, but this one has not, or not yet. */
export const planted: Readonly<Record<string, string>> = {
  '.well-known/security.txt': `Contact: mailto:somebody@salama.example\n${'# A line of a file that is long enough.\n'.repeat(20)}`,
  '.git/config': '[core]\n',
  _headers: '/*\n',
  '_headers.json': '[]\n',
  '_redirects.netlify': '# none\n',
  'few.txt': 'ok\n',
};

/** Addresses that lead on, as a site has them when pages have moved. */
export const moved = [
  { from: '/ar/kuwait/guides/old-topic/', to: '/ar/kuwait/help/' },
  { from: '/handout/kuwait-ar-old-topic.html', to: '/handout/kuwait-en.html' },
];

const brotli = { 'Accept-Encoding': 'gzip, deflate, br' };
const gzip = { 'Accept-Encoding': 'gzip' };
const identity = { 'Accept-Encoding': 'identity' };
const usual = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };

const found: Row[] = kinds.map(([path, type, more]) => {
  const row = { name: path, path, status: 200, headers: brotli, file: path };
  return { ...row, said: { ...usual, 'content-type': type, ...more } };
});

const encodings: Row[] = ['/ar/', '/sw.js', hashed.script, '/api/v1/index.json'].flatMap((path): Row[] => {
  const row = { path, status: 200, file: path };
  return [
    {
      ...row,
      name: `${path} with Brotli`,
      headers: brotli,
      said: { 'content-encoding': 'br', vary: 'Accept-Encoding' },
    },
    {
      ...row,
      name: `${path} with gzip`,
      headers: gzip,
      said: { 'content-encoding': 'gzip', vary: 'Accept-Encoding' },
    },
    { ...row, name: `${path} as it is`, headers: identity, said: { vary: 'Accept-Encoding' } },
    { ...row, name: `${path}, its head`, method: 'HEAD', headers: brotli, said: { 'content-encoding': 'br' } },
  ];
});

const leading: Row[] = [
  { name: 'a folder without its slash', path: '/ar/kuwait/help', status: 308, said: { location: '/ar/kuwait/help/' } },
  { name: 'the same with a query', path: '/ar?a=1&b=%2F', status: 308, said: { location: '/ar/?a=1&b=%2F' } },
  {
    name: 'a frame without its slash',
    path: '/embed/ar/kuwait/numbers',
    status: 308,
    said: { location: '/embed/ar/kuwait/numbers/' },
  },
  {
    name: 'a page that has moved',
    path: '/ar/kuwait/guides/old-topic/',
    status: 301,
    said: { location: '/ar/kuwait/help/' },
  },
  {
    name: 'a file that has moved',
    path: '/handout/kuwait-ar-old-topic.html',
    status: 301,
    said: { location: '/handout/kuwait-en.html' },
  },
];

/** What is not there; the page is that of the language. */
const missing: Row[] = (
  [
    ['no page, in no language', '/nothing/', '/404.html'],
    ['no page, in Arabic', '/ar/nothing/', '/ar/404.html'],
    ['no file, in Arabic', '/ar/nothing.png', '/ar/404.html'],
    ['no asset', '/assets/page-0000000000.js', '/404.html'],
    ['no pack', '/offline/packs/kuwait-en-0000000000.pack', '/404.html'],
    ['a folder without a page', '/assets/', '/404.html'],
    ['a folder without a page and without its slash', '/assets', '/404.html'],
    ['a slash behind a file', '/sw.js/', '/404.html'],
    ['settings for another host', '/_headers', '/404.html'],
    ['settings for tools', '/_headers.json', '/404.html'],
    ['redirects for another host', '/_redirects.netlify', '/404.html'],
    ['a dotfile', '/.git/config', '/404.html'],
    ['a dotfile in a language', '/ar/.git/config', '/ar/404.html'],
    ['a compressed copy by its own name', '/ar/index.html.br', '/ar/404.html'],
    ['the other one', '/sw.js.gz', '/404.html'],
  ] as const
).map(([name, path, file]) => ({
  name,
  path,
  status: 404,
  headers: brotli,
  file,
  said: { ...usual, 'content-type': html },
}));

const refused: Row[] = [
  ...['POST', 'PUT', 'DELETE', 'OPTIONS'].map((method) => ({
    name: `${method} to a page`,
    path: '/ar/',
    method,
    status: 405,
    said: { allow: 'GET, HEAD', 'content-type': text },
  })),
  ...[
    '/ar/../en/',
    '/ar/%2e%2e/en/',
    '/ar/.%2E/en/',
    '/ar/%2e/',
    '//ar/',
    '//evil.example/%2e%2e/ar',
    '/ar%2fkuwait/',
    '/ar%5ckuwait/',
    '/ar%0d%0aX-Planted:%201/',
  ].map((path) => ({ name: path, path, status: 400, said: { 'content-type': text } })),
];

const parts: Row[] = [
  {
    name: 'the rest of a pack',
    path: hashed.pack,
    headers: { ...identity, Range: 'bytes=1000-' },
    status: 206,
    said: { 'accept-ranges': 'bytes', 'content-type': 'application/octet-stream' },
  },
  {
    name: 'the rest of a text, as it is',
    path: '/api/v1/index.json',
    headers: { ...identity, Range: 'bytes=100-' },
    status: 206,
    said: { 'content-type': json },
  },
];

const others: Row[] = [
  {
    name: 'a query',
    path: '/ar/?source=app',
    status: 200,
    headers: brotli,
    file: '/ar/',
    said: { 'content-type': html },
  },
  {
    name: 'what a standard puts there',
    path: '/.well-known/security.txt',
    status: 200,
    headers: gzip,
    file: '/.well-known/security.txt',
    said: { 'content-type': text, 'content-encoding': 'gzip' },
  },
  {
    name: 'a few words',
    path: '/few.txt',
    status: 200,
    headers: brotli,
    file: '/few.txt',
    said: { 'content-type': text },
  },
  { name: 'an index by its file', path: '/ar/index.html', status: 200, headers: brotli, file: '/ar/', said: {} },
];

/** Everything that is asked of a site that has its host to itself. */
export const table: readonly Row[] = [...found, ...encodings, ...leading, ...missing, ...refused, ...parts, ...others];

const tooBelow = [
  '/',
  '/ar/kuwait/help/',
  '/en/kuwait/search/',
  '/sw.js',
  hashed.script,
  '/api/v1/index.json',
  '/embed/embed.js',
];

/** The lines that are asked of a site below a path as well. */
export const tableBelow: readonly Row[] = [
  ...found.filter(({ path }) => tooBelow.includes(path)),
  ...leading,
  ...missing,
  ...refused.filter(({ path }) => !path.startsWith('//')),
];
