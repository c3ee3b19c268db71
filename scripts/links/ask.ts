import type { Failure, LinkStatus } from '../../src/desk/link-results.ts';

/** How addresses are asked. */
export interface AskOptions {
  /** Milliseconds until an answer is given up. */
  patience: number;
  /** How many addresses are asked at a time. */
  atOnce: number;
  /** How the program names itself. */
  userAgent: string;
}

/** What Node calls a failure, and what it means. Names of errors: Node's manual, "Common system errors", and c-ares. */
const failures: Record<string, Failure> = {
  ENOTFOUND: 'no-such-host',
  EAI_AGAIN: 'offline',
  ENETUNREACH: 'offline',
  ENETDOWN: 'offline',
  ECONNREFUSED: 'refused',
  ECONNRESET: 'refused',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  CERT_HAS_EXPIRED: 'certificate',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate',
};

/**
 * Asks each address once, a few at a time.
 * @param onAnswer is told of each answer as it comes
 * @returns the answers by address
 */
export async function askAll(
  addresses: readonly string[],
  options: AskOptions,
  onAnswer: (address: string, status: LinkStatus) => void = () => {},
): Promise<Map<string, LinkStatus>> {
  const answers = new Map<string, LinkStatus>();
  const waiting = [...addresses];
  const worker = async () => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const status = await ask(address, options);
      answers.set(address, status);
      onAnswer(address, status);
    }
  };
  await Promise.all(Array.from({ length: options.atOnce }, worker));
  return answers;
}

/** Only the head is asked for first; many servers do not answer that, or wrongly, so anything but a success is asked again in full. */
async function ask(address: string, options: AskOptions): Promise<LinkStatus> {
  const head = await request('HEAD', address, options);
  return typeof head === 'number' && head < 400 ? head : request('GET', address, options);
}

async function request(method: 'HEAD' | 'GET', address: string, options: AskOptions): Promise<LinkStatus> {
  try {
    const response = await fetch(address, {
      method,
      redirect: 'follow',
      signal: AbortSignal.timeout(options.patience),
      headers: { 'User-Agent': options.userAgent, Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    });
    // Nobody reads the page: the connection is given back at once.
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    return failureOf(error);
  }
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return 'failed';
  if (error.name === 'TimeoutError') return 'timeout';
  const { cause } = error;
  // With several addresses of one host Node tries them all, and says so in a list.
  const first = cause instanceof AggregateError ? cause.errors[0] : cause;
  const code = first instanceof Error && 'code' in first ? String(first.code) : '';
  return failures[code] ?? 'failed';
}
