import { hostsOf } from '../editor/repository.ts';
import { contentSecurityPolicy, type Directives } from './content-security-policy.ts';
import { type HeaderRule, matchingHeaders } from './header-rules.ts';
import { noStyles, type StyleSources } from './style-sources.ts';

/** Hosts that read a `_headers` file. They differ in one thing: how a later rule replaces an earlier one's value. */
export type HeadersFileHost = 'cloudflare' | 'netlify';

/**
 * Closed one by one, because there is no "nothing at all". A page that asks for the place or the microphone frightens
 * people, and injected code cannot ask either. Open stay only copying and sharing, which the reader
 * starts, and filling the screen, which a kiosk does.
 * Features that Chromium does not know on every system (bluetooth) are left out: it would warn about them on every page.
 */
const CLOSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

const everywhere: HeaderRule = {
  path: '/*',
  headers: {
    // Two years, so that no café network can ever hand out the site over plain HTTP (OWASP ASVS 5.0, 3.4.1: at least
    // one). Browsers ignore it on http://localhost (RFC 6797, 8.1). Not `preload`: that cannot be taken back for months.
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    // A text file must never run as a script because its bytes look like one (ASVS 3.4.4).
    'X-Content-Type-Options': 'nosniff',
    // The place a reader goes next must not learn that she was here (ASVS 3.4.5).
    'Referrer-Policy': 'no-referrer',
    // A page that opened us, or that we open, gets no handle on our window (ASVS 3.4.8).
    'Cross-Origin-Opener-Policy': 'same-origin',
    // Nothing from elsewhere loads unless it agrees to: a second lock behind the policy above (HTML, "COEP").
    'Cross-Origin-Embedder-Policy': 'require-corp',
    // Other sites cannot pull in our files to find out what this phone has stored (Fetch, "CORP").
    'Cross-Origin-Resource-Policy': 'same-origin',
    // A kiosk fills the screen (src/islands/kiosk.ts), after a touch and with the consent of the browser.
    'Permissions-Policy': [...CLOSED_FEATURES.map((feature) => `${feature}=()`), 'fullscreen=(self)'].join(', '),
    // Pages, sw.js and data are asked for anew each time (an unchanged one costs a 304 answer): a number that was
    // wrong must not live on in some cache between us and the phone. RFC 9111, 5.2.2.4.
    'Cache-Control': 'no-cache',
  },
};

/** What holds for everybody, whichever host the site is published on. */
function publicRules({ pages, frames }: StyleSources): readonly HeaderRule[] {
  const policy = (changes: Directives = {}) => contentSecurityPolicy({ 'style-src': allowed(pages), ...changes });
  return [
    { ...everywhere, headers: { 'Content-Security-Policy': policy(), ...everywhere.headers } },
    {
      path: '/assets/*',
      // Their names carry a hash of their content, so a name never means anything else (RFC 8246).
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
    ...['/audio/*', '/pictures/*', '/search/*', '/offline/packs/*'].map((path) => ({
      path,
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    })),
    {
      path: '/:locale/:country/search/*',
      // Pagefind is WebAssembly, which counts as evaluated code: allowed on this one page and nowhere else.
      headers: { 'Content-Security-Policy': policy({ 'script-src': ["'self'", "'wasm-unsafe-eval'"] }) },
    },
    {
      path: '/:locale/partners/embed/*',
      // Partners see here what they are about to copy.
      headers: { 'Content-Security-Policy': policy({ 'frame-src': ["'self'"] }) },
    },
    {
      path: '/handout/*',
      headers: {
        // Files for the storage of a phone: they carry their own policy, and are never shown by the site itself.
        'Content-Disposition': 'attachment',
        'X-Robots-Tag': 'noindex',
      },
    },
    {
      path: '/api/*',
      headers: {
        // Open data: any site may read it (Fetch, "CORS protocol"). Only here, and never with credentials: there are none.
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    },
    {
      path: '/embed/*',
      headers: {
        // Frames for partner sites, so any site may frame them. A partner may sandbox the frame, whose origin is then
        // opaque and not ours: whatever a frame loads must therefore lie under /embed/ itself, where CORP is open.
        'Content-Security-Policy': policy({ 'style-src': allowed(frames), 'frame-ancestors': ['*'] }),
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'X-Robots-Tag': 'noindex',
      },
    },
    {
      path: '/embed/assets/*',
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
  ];
}

function allowed(sources: readonly string[]): readonly string[] {
  return sources.length > 0 ? sources : ["'none'"];
}

/** The editor is somebody else's program and staff use it, not workers. It still runs no code but ours. */
function editorRule(repository: string | undefined): HeaderRule {
  const { requests, pictures } = hostsOf(repository);
  return {
    path: '/admin/*',
    headers: {
      // It styles from script, shows images it has just been given, and writes to the repository.
      'Content-Security-Policy': contentSecurityPolicy({
        'script-src': ["'self'", "'wasm-unsafe-eval'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'blob:', 'data:', ...pictures],
        'font-src': ["'self'", 'data:'],
        'media-src': ["'self'", 'blob:'],
        'connect-src': ["'self'", 'blob:', 'data:', ...requests],
        'worker-src': ["'self'", 'blob:'],
        'frame-src': ['blob:'],
        'require-trusted-types-for': undefined,
        'trusted-types': undefined,
      }),
      // Signing in opens a window that has to answer the one that opened it.
      'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
      // The pictures of accounts come from a host that sends no CORP.
      'Cross-Origin-Embedder-Policy': 'unsafe-none',
      'X-Robots-Tag': 'noindex',
    },
  };
}

/**
 * @param repository the value of EDITOR_REPOSITORY (see repositoryOf): the editor may ask its host
 * @param styles the style sheets that stand in the pages; none is allowed when they are left out
 * @returns rules from the widest to the narrowest: every address gets all of the first, and what the others replace
 */
export function headerRules(
  repository = process.env.EDITOR_REPOSITORY,
  styles: StyleSources = noStyles,
): readonly HeaderRule[] {
  return [...publicRules(styles), editorRule(repository)];
}

/**
 * The headers of one address.
 *
 * @param path the path of the URL, without query: `/en/kuwait/`
 * @param repository as in headerRules
 * @param styles as in headerRules
 * @returns header names and values; a copy, safe to add to
 * @example headersFor('/assets/site.1a2b.css')['Cache-Control'] // 'public, max-age=31536000, immutable'
 */
export function headersFor(path: string, repository?: string, styles?: StyleSources): Record<string, string> {
  return matchingHeaders(headerRules(repository, styles), path);
}

/**
 * The `_headers` file of Cloudflare and Netlify, which both apply every rule that matches.
 *
 * Cloudflare then joins the values of one header with a comma, which for a policy means that both hold: search would
 * stay blocked. `! Name` first takes the earlier value away. Netlify lets the later rule win and knows no `!`.
 * (developers.cloudflare.com/pages/configuration/headers, docs.netlify.com/manage/routing/headers)
 *
 * @param host whose dialect to write
 * @param rules as headerRules gives them
 * @param base path of the host below which the site lies
 * @returns the file's text, ending with a line break
 */
export function renderHeadersFile(host: HeadersFileHost, rules: readonly HeaderRule[], base = '/'): string {
  const blocks = rules.map((rule, index) => {
    const earlier = new Set(rules.slice(0, index).flatMap(({ headers }) => Object.keys(headers)));
    const lines = Object.entries(rule.headers).flatMap(([name, value]) => {
      const replaces = host === 'cloudflare' && earlier.has(name);
      return replaces ? [`  ! ${name}`, `  ${name}: ${value}`] : [`  ${name}: ${value}`];
    });
    return [base.slice(0, -1) + rule.path, ...lines].join('\n');
  });
  return `# Generated from src/publish/headers.ts: change it there.\n\n${blocks.join('\n\n')}\n`;
}
