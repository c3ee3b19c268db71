import { isOwnScope } from '../base.ts';
import { isOurs } from './cache-names.ts';

/**
 * Takes everything of ours off this phone: all caches and the worker. Needs no network.
 * What the browser itself keeps (its history, downloads) is out of reach.
 */
export async function removeEverything(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter(isOurs).map((name) => caches.delete(name)));
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(
    registrations.filter(({ scope }) => isOwnScope(scope)).map((registration) => registration.unregister()),
  );
}
