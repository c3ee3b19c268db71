import type { PackDescription } from '../pack-description.ts';
import { askNetwork, deadline, FetchFailed } from './fetch-checked.ts';

/** A cut line is picked up again so many times, each time from the byte at which it broke. */
const attempts = 5;

/** Waiting time before the next try, in milliseconds, times the number of the try. */
const pause = 1_000;

/**
 * Fetches the bytes of a pack and checks them. A cut line is resumed with a range request.
 * @param onBytes called with the number of bytes that have come
 * @throws {FetchFailed} `damaged` when the bytes are not those described: then none of them may be kept
 */
export async function download(
  { url, bytes, sha256 }: PackDescription,
  onBytes: (received: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const data = new Uint8Array(bytes);
  let received = 0;
  for (let attempt = 1; received < bytes; attempt++) {
    try {
      received = await receive(url, data, received, onBytes);
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      received = error.received;
      if (attempt >= attempts) throw new FetchFailed('no-signal');
      await new Promise((resolve) => setTimeout(resolve, pause * attempt));
    }
  }
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  const written = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (written !== sha256) throw new FetchFailed(data[0] === lessThan ? 'login' : 'damaged');
  return data;
}

/** `<`: the first byte of a page, where a pack begins with the mark of gzip. */
const lessThan = 0x3c;

/** The line broke after so many bytes of the pack. */
class Broken extends Error {
  readonly received: number;

  constructor(received: number) {
    super('The line broke');
    this.received = received;
  }
}

async function receive(
  url: string,
  data: Uint8Array,
  from: number,
  onBytes: (received: number) => void,
): Promise<number> {
  const timer = deadline();
  try {
    const init = from > 0 ? { headers: { Range: `bytes=${from}-` } } : {};
    const response = await ask(url, init, timer.signal, from);
    // Without a 206 the server begins at the beginning.
    let at = response.status === 206 ? from : 0;
    const reader = response.body?.getReader();
    if (!reader) throw new FetchFailed('unsupported');
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new Broken(at);
      });
      if (done) break;
      timer.reset();
      if (at + value.length > data.length)
        throw new FetchFailed(value[0] === lessThan && at === 0 ? 'login' : 'damaged');
      data.set(value, at);
      at += value.length;
      onBytes(at);
    }
    // A server that ends early without an error has cut the line as well; so does a login page, which is told by its hash.
    if (at < data.length) {
      if (at === 0 || data[0] === lessThan) throw new FetchFailed(at === 0 ? 'server' : 'login');
      throw new Broken(at);
    }
    return at;
  } finally {
    timer.stop();
  }
}

async function ask(url: string, init: RequestInit, signal: AbortSignal, from: number): Promise<Response> {
  try {
    return await askNetwork(url, init, signal);
  } catch (error) {
    if (error instanceof FetchFailed && error.reason === 'no-signal') throw new Broken(from);
    throw error;
  }
}
