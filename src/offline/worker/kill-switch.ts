/**
 * Takes the place of the worker when something is badly wrong with it: removes every cache of ours and itself. The pages that are open
 * stay as they are, and the next one comes from the network. `npm run kill-switch` puts it into `dist/`.
 */
import { isOurs } from '../phone/cache-names.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => {
  // The only worker that does not wait for the last to go.
  void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(removeAll());
});

async function removeAll(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter(isOurs).map((name) => caches.delete(name)));
  await self.registration.unregister();
}
