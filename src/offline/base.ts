declare global {
  /**
   * Put into the browser's code by the build (`src/build/base-define.ts`): the path below which the site lies, `/help/salama`; nothing
   * for a site that has its host to itself. Written out where it is used, so that for such a site nothing of it is left in the code.
   * It stands before addresses, and before the names of what is kept in the browser: those hold for a whole host, which a site below a
   * path shares with others.
   */
  const BASE: string;
}

/** @returns an address of the host as the code of the site knows it, without the path below which the site lies */
export function onSite(address: string): string {
  return BASE !== '' && address.startsWith(`${BASE}/`) ? address.slice(BASE.length) : address;
}

/** @returns whether a worker with this scope is ours; on a host of our own every worker is */
export function isOwnScope(scope: string): boolean {
  return BASE === '' || new URL(scope).pathname === `${BASE}/`;
}
