/** What a path may look like: small letters, because the worker takes addresses in capitals for the same page. */
const allowed = /^\/(?:[a-z0-9._~-]+\/)*$/;

/**
 * Reads the path below which a site lies on its host, as SITE_BASE or a command names it.
 * @param text `/help/salama/`, with or without the slashes at its ends; nothing for a site that has its host to itself
 * @returns with a slash at both ends: `/`, `/help/salama/`
 * @throws Error with a sentence for staff when it is no such path
 */
export function readBasePath(text: string | undefined): string {
  const inner = (text ?? '').trim().replace(/^\/|\/$/g, '');
  const base = inner === '' ? '/' : `/${inner}/`;
  if (!allowed.test(base) || /\/\.{1,2}\//.test(base))
    throw new Error(
      `The path "${text}" cannot be used. It may have small letters from a to z, digits, and . _ ~ - between slashes: /help/salama/`,
    );
  return base;
}

/**
 * @param base path below which the site lies, `/help/salama/`
 * @param address on the site, `/hi/kuwait/`
 * @returns the same on its host, `/help/salama/hi/kuwait/`
 */
export function onHost(base: string, address: string): string {
  return base + address.slice(1);
}
