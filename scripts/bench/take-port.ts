import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';

/**
 * Starts a server that only this machine can reach.
 * @param server that is not listening yet
 * @returns the free port that it has taken
 */
export async function takePort(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
