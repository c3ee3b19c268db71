import { isOff } from './remembered-off.ts';

const worker = '/sw.js';

/** Sent to the window when the reader has saved something, so that the worker starts even if it was removed before. */
export const savingWanted = 'saving-wanted';

/** What the browsers have and the types do not. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/**
 * Starts the worker, after the page and for the next ones, unless the reader has removed everything.
 * @returns the registration; undefined where there is none: an old browser, a private window, or a reader who wants none
 */
export async function registerWorker(): Promise<ServiceWorkerRegistration | undefined> {
  if (!navigator.serviceWorker || isOff()) return undefined;
  try {
    return await navigator.serviceWorker.register(trusted(), { updateViaCache: 'none' });
  } catch {
    // A private window, or a network that answers something else: the site works without it, and the next page tries again.
    return undefined;
  }
}

let address: string | undefined;

/** The policy allows no other script than this one; the browser enforces it (Trusted Types). */
function trusted(): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  address ??= types ? types.createPolicy('salama', { createScriptURL: () => worker }).createScriptURL(worker) : worker;
  return address;
}
