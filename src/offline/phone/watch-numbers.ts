import { numbersUrl, readNumbers } from '../current-numbers.ts';

/** How often an open page asks, in milliseconds: a number that is wrong may stand for ten seconds at most. */
const every = 8_000;
/** After so long without a touch nobody is reading, and every question costs bytes; the next touch asks at once. */
const idleAfter = 5 * 60_000;
/** How long an answer may take, in milliseconds. */
const patience = 6_000;

/**
 * Compares the numbers of an open page, which may come from a copy saved long ago, with those published now. A number that is
 * no longer published cannot be called any more, and says so.
 */
export function watchNumbers(page: Document): void {
  let touched = Date.now();
  let asking = false;
  const ask = async () => {
    if (asking || page.visibilityState !== 'visible') return;
    asking = true;
    try {
      const current = await currentNumbers();
      if (current && markOldNumbers(page, new Set(current))) {
        navigator.serviceWorker?.controller?.postMessage('outdated');
      }
    } finally {
      asking = false;
    }
  };
  const now = () => {
    touched = Date.now();
    void ask();
  };
  for (const event of ['visibilitychange', 'pointerdown', 'keydown'])
    page.addEventListener(event, now, { passive: true });
  addEventListener('online', now);
  setInterval(() => {
    if (Date.now() - touched < idleAfter) void ask();
  }, every);
  void ask();
}

/** @returns the numbers published now; undefined when the network does not say, or something else answers */
async function currentNumbers(): Promise<string[] | undefined> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    // Asks whether it has changed: an unchanged list costs no more than the question.
    const response = await fetch(numbersUrl, {
      cache: 'no-cache',
      credentials: 'omit',
      redirect: 'error',
      signal: controller.signal,
    });
    return response.status === 200 ? readNumbers(await response.json())?.numbers : undefined;
  } catch {
    // No signal or a login page: the page keeps what it has, with its dates.
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @param current addresses of all links that may call, `tel:112`
 * @returns whether the page had a number that is not published any more
 */
export function markOldNumbers(page: ParentNode, current: ReadonlySet<string>): boolean {
  const old = [...page.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')].filter(
    (link) => !current.has(link.getAttribute('href') ?? ''),
  );
  const note = page.querySelector<HTMLElement>('#number-changed');
  for (const link of old) {
    link.removeAttribute('href');
    link.classList.add('old-number');
    const copy = note?.cloneNode(true) as HTMLElement | undefined;
    if (!copy) continue;
    copy.removeAttribute('id');
    copy.hidden = false;
    link.after(copy);
  }
  return old.length > 0;
}
