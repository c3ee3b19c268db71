import { goToStart } from './start-page.ts';

/** Keys that print and save, with Ctrl or Cmd. */
const leaving = ['p', 's', 'u', 'o'];

/** Lets links lead to pages of the site and nowhere else, and takes away the menus that lead out. */
export function keepInside(): void {
  addEventListener('click', follow, true);
  // A new tab, a menu with "Search for", a link that is dropped on the bar of the browser.
  for (const event of ['auxclick', 'contextmenu', 'dragstart'])
    addEventListener(event, (happened) => happened.preventDefault(), true);
  addEventListener(
    'keydown',
    (event) => {
      if ((event.ctrlKey || event.metaKey) && leaving.includes(event.key.toLowerCase())) event.preventDefault();
    },
    true,
  );
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]'))
    if (wayOf(new URL(link.href)) === 'nowhere') link.tabIndex = -1;
  for (const player of document.querySelectorAll('audio')) player.setAttribute('controlslist', 'nodownload');
}

function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link) return;
  const to = new URL(link.href);
  const way = link.id === 'exit' ? 'start' : wayOf(to);
  if (way === 'same-page') return;
  event.preventDefault();
  if (way === 'start') goToStart();
  // Never `assign`: the history would tell the next person what this one has read.
  if (way === 'inside') location.replace(`${to.pathname}?kiosk=1${to.hash}`);
  if (way === 'outside') showAddress(link, to);
}

/**
 * @returns what a link does here: `nowhere` for what a kiosk cannot do, such as calling and downloading; the number or the name of it
 * stands on the page all the same
 */
function wayOf(to: URL): 'same-page' | 'inside' | 'outside' | 'nowhere' {
  if (!/^https?:$/.test(to.protocol)) return 'nowhere';
  if (to.origin !== location.origin || !to.pathname.startsWith(`${BASE}/`)) return 'outside';
  if (to.pathname === location.pathname && to.hash !== '') return 'same-page';
  return /\.(?!html?$)[^/]*$/.test(to.pathname) ? 'nowhere' : 'inside';
}

/** Puts the address under its link, to be written down or typed into a phone; a second touch takes it away. */
function showAddress(link: HTMLAnchorElement, { href }: URL): void {
  const address = href.replace(/^https?:\/\/|\/$/g, '');
  const next = link.nextElementSibling;
  if (next?.matches('.kiosk-address')) next.remove();
  else if (!link.textContent?.includes(address)) {
    const shown = document.createElement('bdi');
    shown.className = 'kiosk-address';
    shown.dir = 'ltr';
    shown.setAttribute('role', 'status');
    link.after(shown);
    // After it stands on the page, so that it is read aloud.
    shown.textContent = address;
  }
}
