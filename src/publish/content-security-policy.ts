/** A policy's directives and their sources. `undefined` leaves a directive out. */
export type Directives = Readonly<Record<string, readonly string[] | undefined>>;

/**
 * The policy of every page: our own files and nothing else, never inline, never evaluated.
 *
 * No `report-uri`: a report would tell a server which page somebody in danger was reading (so OWASP ASVS 5.0, 3.4.7 is
 * left unmet on purpose; the tests look for violations instead). No `upgrade-insecure-requests`: every address we load
 * is our own and relative, HSTS covers the first visit, and Safari applies it to http://localhost, where there is no
 * TLS to upgrade to. No `data:` anywhere: images are files.
 */
const STRICT: Directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  // Style sheets stand in the pages, each allowed by its hash (src/publish/headers.ts); no file is one.
  'style-src': ["'none'"],
  'img-src': ["'self'"],
  'media-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  // `default-src` does not cover the next three (CSP Level 3, 6.1): without them an injected <base> redirects every
  // link, a form sends what is typed to a stranger, and a frame lays invisible buttons over ours.
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  // Text can never become code in the DOM. The one named policy lets the worker's address through (Trusted Types).
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['salama'],
};

/**
 * The value of a `Content-Security-Policy` header: the strict policy with the given directives in place of its own.
 *
 * @param changes what this page needs otherwise
 * @returns the header's value
 * @example contentSecurityPolicy({ 'frame-ancestors': ['*'] }) // "default-src 'none'; …; frame-ancestors *; …"
 */
export function contentSecurityPolicy(changes: Directives = {}): string {
  return Object.entries({ ...STRICT, ...changes })
    .filter(([, sources]) => sources !== undefined)
    .map(([name, sources = []]) => [name, ...sources].join(' '))
    .join('; ');
}
