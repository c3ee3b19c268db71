/** Why something could not be fetched, as far as a phone can tell. */
export type Failure = 'no-signal' | 'login' | 'server' | 'damaged' | 'no-space' | 'unsupported';

/** Thrown for every expected failure; anything else is a mistake in the code. */
export class FetchFailed extends Error {
  readonly reason: Failure;

  constructor(reason: Failure) {
    super(reason);
    this.name = 'FetchFailed';
    this.reason = reason;
  }
}

/** How long a server may say nothing before it counts as gone, in milliseconds. */
export const patience = 15_000;

/**
 * Asks the network, past every cache, and takes only a plain 200 from our own address.
 * Status alone proves nothing: a Wi-Fi login answers 200 to everything. What comes back must be checked by its hash or its shape.
 * @param init more for the request, such as a range
 * @param signal ends the request; also when nothing comes for {@link patience}
 * @throws {FetchFailed}
 */
export async function askNetwork(url: string, init: RequestInit, signal: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { cache: 'no-store', credentials: 'omit', redirect: 'manual', ...init, signal });
  } catch {
    throw new FetchFailed('no-signal');
  }
  if (response.type === 'opaqueredirect' || response.status === 511) throw new FetchFailed('login');
  if (response.status !== 200 && response.status !== 206) throw new FetchFailed('server');
  return response;
}

/**
 * Fetches a small JSON file that somebody else may have answered.
 * @param read turns what was sent into what is wanted; undefined for anything else
 * @throws {FetchFailed}
 */
export async function fetchJson<Wanted>(url: string, read: (value: unknown) => Wanted | undefined): Promise<Wanted> {
  const timer = deadline();
  try {
    const response = await askNetwork(url, {}, timer.signal);
    let text: string;
    try {
      text = await response.text();
    } catch {
      throw new FetchFailed('no-signal');
    }
    const wanted = read(parsed(text));
    if (wanted !== undefined) return wanted;
    // A page where data should be is a login; anything else is a server that is not well.
    throw new FetchFailed(/^\s*</.test(text) ? 'login' : 'server');
  } finally {
    timer.stop();
  }
}

/** @returns the value, or undefined for what is not JSON: told apart from the wanted by the caller */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A signal that fires when nothing has happened for a while; every `reset` begins the while anew. */
export function deadline(): { signal: AbortSignal; reset(): void; stop(): void } {
  const controller = new AbortController();
  let timer = setTimeout(() => controller.abort(), patience);
  return {
    signal: controller.signal,
    reset() {
      clearTimeout(timer);
      timer = setTimeout(() => controller.abort(), patience);
    },
    stop: () => clearTimeout(timer),
  };
}
