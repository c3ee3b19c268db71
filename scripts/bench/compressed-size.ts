import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const brotli = promisify(brotliCompress);

/** What a host sends: Brotli at its best, made once. */
export const BEST = 11;
/** Twenty times as quick: good enough to find out which of many pages is the heaviest. */
export const QUICK = 4;

/**
 * @param content a text, or bytes
 * @param quality of Brotli, 0 to 11
 * @returns bytes as they travel, without the headers of the answer
 */
export async function compressedSize(content: string | Buffer, quality = BEST): Promise<number> {
  const raw = typeof content === 'string' ? Buffer.from(content) : content;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
  return (await brotli(raw, { params })).length;
}
