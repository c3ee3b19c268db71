import { createSiteServer } from '../../src/publish/server/site-server.ts';
import { takePort } from './take-port.ts';

/** A server that runs. */
export interface RunningServer {
  readonly port: number;
  /** Cuts every connection and frees the port. */
  close(): Promise<void>;
}

/**
 * Serves a built site to this machine, with the headers it is published with.
 * @param root folder of a built site
 */
export async function serveBuilt(root: string): Promise<RunningServer> {
  const server = createSiteServer({ root });
  // A connection that the server ends while a request is on a slow way to it would have to be opened again.
  server.keepAliveTimeout = 60_000;
  const port = await takePort(server);
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
