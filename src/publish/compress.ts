import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** How a body can travel compressed. */
export type Compression = 'br' | 'gzip';

/**
 * Compresses off the main thread, on as many cores as Node has threads for it (`UV_THREADPOOL_SIZE`, 4 unless told otherwise).
 * @param quality of Brotli, 0 to 11; gzip is always as small as it gets
 * @returns the same bytes on every machine with the same Node
 */
export async function compress(raw: Uint8Array, how: Compression, quality = 11): Promise<Buffer> {
  if (how === 'br')
    return brotli(raw, {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
    });
  const packed = await deflate(raw, { level: 9 });
  // The tenth byte names the system that compressed (RFC 1952, 2.3.1). 255 is "unknown": what is published tells nothing of it.
  packed[9] = 255;
  return packed;
}
