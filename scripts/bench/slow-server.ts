import { createServer, type Server } from 'node:http';
import { createSiteServer } from '../serve.ts';

/** A slow connection: what a server's answer waits, in milliseconds, and how fast it then travels. */
const latency = 400;
const bytesPerSecond = 400_000 / 8;

/**
 * @param root folder of a built site
 * @returns a server behind a line of 400 kbit/s and 400 ms
 */
export function slowServer(root: string): Server {
  const site = createSiteServer({ root });
  // The line is one: answers queue behind each other, as on a phone. Slowed in the server, because Chromium's own throttle does not
  // reach the worker.
  let free = 0;
  const server = createServer((request, response) => {
    const end = response.end.bind(response);
    response.end = ((body?: Buffer | string) => {
      const now = performance.now();
      free = Math.max(now + latency, free) + (Buffer.byteLength(body ?? '') / bytesPerSecond) * 1000;
      setTimeout(() => end(body as Buffer), free - now);
      return response;
    }) as typeof response.end;
    site.emit('request', request, response);
  });
  return server;
}
