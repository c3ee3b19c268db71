/**
 * `<salama-embed kind="numbers" country="kuwait">` for the pages of partners: a frame in the language of the page round it, as high as its
 * content. Partners load it from one address for ever: the name of the element, its attributes and this file stay. It needs nothing, stores
 * nothing and asks nobody but the site that it was loaded from.
 */
import { knownLanguage } from './known-language.ts';

/** Put in by the build: our languages, the one for everybody else, and what a frame may do. */
declare const LANGUAGES: readonly string[];
declare const SOURCE: string;
declare const SANDBOX: string;

/** In milliseconds. */
const day = 86_400_000;
/** A message that is wrong must not make a page endless. In CSS pixels. */
const highest = 50_000;

// Only while the script runs is it known where it came from.
const base = new URL('.', (document.currentScript as HTMLScriptElement).src).href;
const shown = new Set<SalamaEmbed>();

class SalamaEmbed extends HTMLElement {
  static get observedAttributes(): string[] {
    return ['kind', 'country', 'topic', 'lang'];
  }

  // Declared, not set: what is set here costs every partner bytes.
  declare frame?: HTMLIFrameElement;
  /** When the frame came last, in milliseconds since 1970. */
  declare loaded?: number;

  connectedCallback(): void {
    if (!this.frame) this.frame = build(this);
    shown.add(this);
    update(this);
  }

  disconnectedCallback(): void {
    shown.delete(this);
  }

  attributeChangedCallback(): void {
    update(this);
  }
}

/** The partner's own link stays in view until the frame has said how high it is: a frame that never comes takes nothing away. */
function build(element: SalamaEmbed): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.loading = 'lazy';
  frame.referrerPolicy = 'no-referrer';
  frame.setAttribute('sandbox', SANDBOX);
  frame.style.cssText = 'display:block;border:0;width:100%;height:9em';
  frame.onload = () => {
    element.loaded = Date.now();
  };
  if (!element.style.display) element.style.display = 'block';
  element.attachShadow({ mode: 'open' }).append(document.createElement('slot'), frame);
  return frame;
}

/** Shows what the attributes ask for, in the language that the page has now. */
function update(element: SalamaEmbed): void {
  const { frame } = element;
  if (!frame) return;
  const part = (name: string): string => element.getAttribute(name) || '';
  const kind = part('kind');
  const lang = languageOf(element);
  const path = [lang, kind === 'world-day' ? '' : part('country'), kind === 'guide' ? 'guides' : kind];
  if (kind === 'guide' || kind === 'contacts') path.push(part('topic'));
  const address = `${base}${path.filter(Boolean).map(encodeURIComponent).join('/')}/`;
  if (frame.src === address) return;
  // What the partner calls it, until it says its own name in the language that it is in.
  frame.title = (element.textContent || '').trim();
  frame.lang = lang;
  frame.src = address;
}

/** @returns the language of the nearest element that names one, also outside the element that it is a part of */
function languageOf(from: Element): string {
  const named = from.closest('[lang]');
  const { host } = from.getRootNode() as ShadowRoot;
  if (!named && host) return languageOf(host);
  return knownLanguage(named?.getAttribute('lang') ?? '', LANGUAGES, SOURCE);
}

if (!customElements.get('salama-embed')) {
  customElements.define('salama-embed', SalamaEmbed);
  addEventListener('message', ({ source, data }) => {
    // Only from the frame itself, and only a height and a name.
    for (const { frame, shadowRoot } of shown)
      if (frame && source === frame.contentWindow && data?.message === 'height' && data.value > 0) {
        frame.style.height = `${Math.min(data.value, highest)}px`;
        frame.title = data.title;
        ((shadowRoot as ShadowRoot).firstChild as HTMLElement).hidden = true;
      }
  });
  new MutationObserver(() => shown.forEach(update)).observe(document, { attributeFilter: ['lang'], subtree: true });
  document.addEventListener('visibilitychange', () => {
    // The same address again: a number may have changed since.
    for (const { frame, loaded } of shown)
      if (frame && loaded && !document.hidden && Date.now() - loaded > day) frame.src = String(frame.src);
  });
}
