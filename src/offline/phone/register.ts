import type { Failure } from './fetch-checked.ts';
import { isOff } from './remembered-off.ts';

const worker = `${BASE}/sw.js`;

/**
 * Sent to the window when the reader has saved something, so that the worker starts even if it was removed before. Its `detail` is a
 * {@link Answer}: only the script of every page may register, because the policy for the address can be made only once.
 */
export const savingWanted = 'saving-wanted';
export type Answer = (failure: Failure | undefined) => void;

/** What the browsers have and the types do not. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/**
 * Starts the worker, after the page and for the next ones, unless the reader has removed everything.
 * @returns why there is no worker; undefined when there is one. The site works without, and the next page tries again
 */
export async function registerWorker(): Promise<Failure | undefined> {
  if (!navigator.serviceWorker || isOff()) return 'unsupported';
  try {
    const registration = await navigator.serviceWorker.register(trusted(), { updateViaCache: 'none' });
    return registration ? undefined : 'unsupported';
  } catch {
    // The script did not come, or something else came in its place. A browser that forbids workers says so above: it has none.
    return 'server';
  }
}

let address: string | undefined;

/** The policy allows no other script than this one; the browser enforces it (Trusted Types). */
function trusted(): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  address ??= types ? types.createPolicy('salama', { createScriptURL: () => worker }).createScriptURL(worker) : worker;
  return address;
}
