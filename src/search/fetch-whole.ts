/**
 * Fetches a file of the search and refuses whatever is not exactly it: half of an index, a login page, an old copy.
 * @param integrity `sha256-...`, as in Subresource Integrity: the browser itself compares
 * @throws when it does not come, or comes as something else
 */
export async function fetchWhole(address: string, integrity: string): Promise<ArrayBuffer> {
  const response = await fetch(address, { integrity, credentials: 'omit', redirect: 'error' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.arrayBuffer();
}
