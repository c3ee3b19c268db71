/**
 * The script of a frame on another site. It tells the page round it how high its content is and what it is called, and sets what depends on
 * the day. It stores nothing and asks nobody for anything.
 *
 * The message is the one that WordPress understands (wp-embed.js): `{message: 'height', value, secret}`. WordPress writes a secret behind the
 * address and believes only whoever repeats it. There, links cannot open (its sandbox forbids new windows), so a tap on one to our own site
 * is handed to WordPress, which opens it; nothing else is ever said. What is called cannot be handed on: the number is there to be read.
 */
import { updateDated } from '../islands/dated.ts';

const secret = /secret=(\w+)/.exec(location.hash)?.[1];

function say(message: 'height' | 'link', value: number | string): void {
  // Any page may frame us, so there is no address to name; a height and the title of a public page are no secrets.
  parent.postMessage({ message, value, secret, title: document.title }, '*');
}

updateDated(document, Date.now());
const root = document.documentElement;
if (parent !== window && 'ResizeObserver' in window)
  new ResizeObserver(() => say('height', Math.ceil(root.getBoundingClientRect().height))).observe(root);
if (secret !== undefined)
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="/"]');
    if (link) {
      event.preventDefault();
      say('link', link.href);
    }
  });
