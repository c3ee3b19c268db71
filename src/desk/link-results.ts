/** Why an address gave no answer at all. `offline` says more about this machine than about the address. */
export type Failure = 'no-such-host' | 'timeout' | 'refused' | 'certificate' | 'offline' | 'failed';

/** What an address answered: the status of HTTP at the end of all redirects, or why there is none. */
export type LinkStatus = number | Failure;

/** What is known of one address. */
export interface LinkResult {
  address: string;
  status: LinkStatus;
  /** The day it was asked, `2026-12-01`. */
  checkedOn: string;
  /** The day on which it was first found dead; only while it is. */
  deadSince?: string;
  /** Items of the content that use it. */
  usedIn: string[];
}

/**
 * Puts new answers over old results. Where this machine had no network, what was known before stays, with its day.
 * @param uses every address of the content with the items that use it; addresses that are in no item any more are forgotten
 * @param answers new answers by address
 * @param day of the answers
 * @returns the results in the order of the addresses; addresses of which nothing is known yet are left out
 */
export function mergeResults(
  old: readonly LinkResult[],
  uses: ReadonlyMap<string, readonly string[]>,
  answers: ReadonlyMap<string, LinkStatus>,
  day: string,
): LinkResult[] {
  const known = new Map(old.map((result) => [result.address, result]));
  const isOffline = !hasNetwork([...answers.values()]);
  return [...uses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([address, usedIn]) => {
      const status = answers.get(address);
      const before = known.get(address);
      if (!isOffline && status !== undefined && status !== 'offline')
        return { address, status, checkedOn: day, ...sinceWhen(status, before, day), usedIn: [...usedIn] };
      return before ? { ...before, usedIn: [...usedIn] } : [];
    });
}

/** A link that was dead before has been so since then. */
function sinceWhen(status: LinkStatus, before: LinkResult | undefined, day: string): Pick<LinkResult, 'deadSince'> {
  if (!isDead({ status })) return {};
  return { deadSince: before && isDead(before) ? (before.deadSince ?? before.checkedOn) : day };
}

/** @returns false when not one of several addresses answered over HTTP: then it is this machine that is cut off */
export function hasNetwork(statuses: readonly LinkStatus[]): boolean {
  return statuses.some((status) => typeof status === 'number');
}

/** Not found, or gone for ever (RFC 9110, 15.5.5 and 15.5.11), or a host that exists no more. */
export function isDead({ status }: Pick<LinkResult, 'status'>): boolean {
  return status === 404 || status === 410 || status === 'no-such-host';
}

/** @returns true when somebody must look with a browser: many hosts refuse programs and answer readers */
export function isDoubtful(result: Pick<LinkResult, 'status'>): boolean {
  const isAlive = typeof result.status === 'number' && result.status < 400;
  return !isAlive && !isDead(result);
}

/**
 * @param old results of the last time
 * @returns what staff must know, as plain text: what has died since, what is still dead, what to look at by hand
 */
export function linkText(old: readonly LinkResult[], results: readonly LinkResult[]): string {
  const wasDead = new Set(old.filter(isDead).map(({ address }) => address));
  const dead = results.filter(isDead);
  const groups: [string, LinkResult[]][] = [
    ['Dead since the last time', dead.filter(({ address }) => !wasDead.has(address))],
    ['Still dead', dead.filter(({ address }) => wasDead.has(address))],
    ['No clear answer; look at them with a browser', results.filter(isDoubtful)],
  ];
  const parts = groups
    .filter(([, found]) => found.length > 0)
    .map(([heading, found]) => [`${heading} (${found.length}):`, ...found.map(resultText)].join('\n'));
  const alive = results.length - dead.length - results.filter(isDoubtful).length;
  return [`${results.length} outside addresses: ${alive} answer, ${dead.length} are dead.`, ...parts].join('\n\n');
}

function resultText({ address, status, checkedOn, usedIn }: LinkResult): string {
  return [`  ${address}`, `    ${status}, asked on ${checkedOn}`, ...usedIn.map((use) => `    ${use}`)].join('\n');
}
