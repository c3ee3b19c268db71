import { type CurrentNumbers, numbersUrl, readNumbers } from '../current-numbers.ts';

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
      if (current && markOldNumbers(page, current)) {
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
async function currentNumbers(): Promise<CurrentNumbers | undefined> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    // Asks whether it has changed: an unchanged list costs no more than the question.
    const response = await fetch(BASE + numbersUrl, {
      cache: 'no-cache',
      credentials: 'omit',
      redirect: 'error',
      signal: controller.signal,
    });
    return response.status === 200 ? readNumbers(await response.json()) : undefined;
  } catch {
    // No signal or a login page: the page keeps what it has, with its dates.
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Takes numbers that are not published any more out of use, and puts the new one of the same contact beside it.
 * In the list of a contact only its own numbers are right, elsewhere every number that is published.
 * @returns whether the page had such a number
 */
export function markOldNumbers(page: ParentNode, { contacts }: CurrentNumbers): boolean {
  const all = new Set(Object.values(contacts).flat());
  const note = page.querySelector<HTMLElement>('#number-changed');
  let found = false;
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')) {
    const card = link.closest('.contact-card__channels')?.closest<HTMLElement>('[data-contact]');
    const right = card ? (contacts[card.dataset.contact ?? ''] ?? []) : [...all];
    if (right.includes(link.getAttribute('href') ?? '')) continue;
    found = true;
    link.removeAttribute('href');
    link.classList.add('old-number');
    const copy = note?.cloneNode(true) as HTMLElement | undefined;
    if (!copy) continue;
    copy.removeAttribute('id');
    copy.hidden = false;
    for (const address of card ? right : []) copy.append(' ', newNumber(address));
    link.after(copy);
  }
  return found;
}

/** A number is always a link, left to right and set apart from the text round it. */
function newNumber(address: string): HTMLAnchorElement {
  const link = document.createElement('a');
  const number = document.createElement('bdi');
  link.href = address;
  link.dir = 'ltr';
  link.className = 'phone';
  number.textContent = address.slice('tel:'.length);
  link.append(number);
  return link;
}
