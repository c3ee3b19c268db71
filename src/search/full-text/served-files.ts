/**
 * Takes the place of `fetch` inside Pagefind (see `src/build/full-text-script.ts`): it is given files that have been checked as a whole
 * before, and can reach nothing else. Pagefind by itself would take a login page for an index, and say that nothing was found.
 */
const files = new Map<string, Uint8Array<ArrayBuffer>>();

/** Base address that Pagefind believes its files to have. */
export const base = '/full-text/';

/** @param name as Pagefind asks for it, below its base */
export function serve(name: string, body: Uint8Array<ArrayBuffer>): void {
  files.set(base + name, body);
}

/**
 * @param address that Pagefind asks for
 * @throws for a file that is not there, which is a mistake of the build
 */
export async function fetchServed(address: string): Promise<Response> {
  const body = files.get(address.replace(/\?.*/, ''));
  if (!body) throw new Error(`${address} is not in the archive`);
  return new Response(body);
}
