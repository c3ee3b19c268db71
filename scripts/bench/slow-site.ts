import { serveBuilt } from './serve-built.ts';
import { type Line, type SlowLine, slowLine } from './slow-line.ts';

/**
 * @param root folder of a built site
 * @param line how slow
 * @returns the site behind a slow line; closing it leaves the phone without a network
 */
export async function slowSite(root: string, line: Line): Promise<SlowLine> {
  const server = await serveBuilt(root);
  const way = await slowLine(server.port, line);
  return {
    ...way,
    close: async () => {
      await way.close();
      await server.close();
    },
  };
}
