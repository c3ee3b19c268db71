import { cameByHistory } from './came-by-history.ts';

/**
 * Leaves the site at once, and keeps it from coming back by itself: the page is hidden before anything is asked of the network, its place
 * in the history is taken by another page, and Back shows an ordinary page instead of ours. Without this script the exit is a plain link.
 * It cannot clear the history of the browser, and no page says that it can.
 */

/** That this tab has been left, and nothing else; gone with the tab. */
const flag = `${BASE}left`;
/** How long the page outside may take before the ordinary page of our own is shown, in milliseconds. */
const patience = 2_500;
/** Three times Shift within this time leaves as well. */
const rhythm = 1_500;

/** @param exit the link; its `data-neutral` is the address of an ordinary page of our own */
export function watchExit(exit: HTMLAnchorElement): void {
  const neutral = exit.dataset.neutral ?? `${BASE}/`;
  const goNeutral = (): void => location.replace(neutral);

  const leave = (): void => {
    hide();
    // Seen in the list of tabs while the next page is still to come.
    document.title = '\u200b';
    remember(true);
    if (navigator.onLine) {
      location.replace(exit.href);
      setTimeout(goNeutral, patience);
    } else goNeutral();
  };

  exit.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  onThreeShifts(leave);

  // Coming here on purpose is no coming back: only Back and a page that was kept whole are sent away.
  if (hasLeft() && cameByHistory()) {
    hide();
    goNeutral();
  } else remember(false);
  // A page that is kept for Back is kept hidden, so that nothing of it is seen before it is known whether it may be.
  addEventListener('pagehide', hide);
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    if (hasLeft()) goNeutral();
    else document.documentElement.style.visibility = '';
  });
}

function hide(): void {
  document.documentElement.style.visibility = 'hidden';
}

function onThreeShifts(then: () => void): void {
  let presses: number[] = [];
  addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (repeat) return;
    presses = key === 'Shift' ? [...presses.slice(-2), timeStamp] : [];
    if (presses.length === 3 && timeStamp - (presses[0] ?? 0) <= rhythm) then();
  });
}

function hasLeft(): boolean {
  try {
    return sessionStorage.getItem(flag) !== null;
  } catch {
    // A browser that stores nothing has nothing to remember.
    return false;
  }
}

function remember(value: boolean): void {
  try {
    if (value) sessionStorage.setItem(flag, '');
    else sessionStorage.removeItem(flag);
  } catch {
    // The page is hidden and replaced all the same; only Back is not guarded.
  }
}
