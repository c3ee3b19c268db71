/**
 * The script of the page where partners choose a frame: writes the code for what is chosen, copies it and shows what it looks like. Nothing
 * is stored or sent.
 */
import {
  elementSnippet,
  type FrameKind,
  frameHeights,
  iframeSnippet,
  type Snippet,
  sandbox,
} from '../locale/embed-snippets.ts';
import { urls } from '../locale/urls.ts';

class Chooser {
  readonly #root: HTMLElement;
  /** The newest choice; an answer to an older one is not shown any more. */
  #asked = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  start(): void {
    this.#root.hidden = false;
    this.#root.addEventListener('change', () => void this.#show());
    this.#part('copy').addEventListener('click', async () => {
      await navigator.clipboard.writeText(this.#value('code'));
      this.#part('copied').hidden = false;
    });
    addEventListener('message', ({ source, data }) => {
      const frame = this.#root.querySelector('iframe');
      if (source === frame?.contentWindow && data?.message === 'height' && this.#way() === 'element')
        frame.height = data.value;
    });
    void this.#show();
  }

  async #show(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    this.#part('copied').hidden = true;
    this.#showFields();
    const snippet = await this.#snippet();
    if (asked !== this.#asked) return;
    const code = this.#part('code') as HTMLTextAreaElement;
    code.value = this.#way() === 'element' ? elementSnippet(snippet) : iframeSnippet(snippet);
    this.#preview(snippet);
  }

  /** Only what belongs to what is chosen is asked. */
  #showFields(): void {
    const kind = this.#value('kind');
    const country = this.#value('country');
    for (const field of this.#root.querySelectorAll<HTMLElement>('select[data-part]')) {
      const part = field.dataset.part ?? '';
      const isWanted = part === 'country' ? kind !== 'world-day' : !part.includes('-') || part === `${kind}-${country}`;
      (field.parentElement as HTMLElement).hidden = !isWanted;
    }
  }

  async #snippet(): Promise<Snippet> {
    const { embeds: origin = '', script = '', locale = '' } = this.#root.dataset;
    const kind = this.#value('kind') as FrameKind;
    const country = this.#value('country');
    const topic = kind === 'guide' || kind === 'contacts' ? this.#value(`${kind}-${country}`) : '';
    const lang = this.#value('lang');
    const tag = lang || locale;
    const page = {
      numbers: urls.help(tag, country),
      contacts: urls.contacts(tag, country),
      guide: urls.guide(tag, country, topic),
      'world-day': urls.worldDay(tag),
    }[kind];
    const path = kind === 'numbers' ? `/${tag}/${country}/numbers/` : page;
    const frame = urls.frame(path, kind === 'contacts' && topic ? topic : undefined);
    const isElement = this.#way() === 'element';
    return {
      kind,
      country: kind === 'world-day' ? undefined : country,
      topic: topic || undefined,
      lang: isElement ? lang || undefined : tag,
      frame: origin + frame,
      page: origin + page,
      title: await titleOf(page),
      script,
      width: Number(this.#value('width')) || undefined,
    };
  }

  #preview({ kind, frame: address, title, width }: Snippet): void {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', sandbox);
    frame.title = title;
    frame.width = String(width ?? '100%');
    frame.height = String(frameHeights[kind]);
    frame.style.border = '0';
    frame.style.maxWidth = '100%';
    // On the machine of whoever works on the site, the published address is another one.
    frame.src = BASE + new URL(address).pathname;
    this.#part('preview').replaceChildren(frame);
  }

  #part(name: string): HTMLElement {
    const part = this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`The page has no ${name}`);
    return part;
  }

  #value(name: string): string {
    return (this.#part(name) as HTMLInputElement).value;
  }

  #way(): string {
    return this.#root.querySelector<HTMLInputElement>('[name="way"]:checked')?.value ?? '';
  }
}

/** The title in the language that is chosen stands in the file that WordPress asks for; without a network, there is none. */
async function titleOf(page: string): Promise<string> {
  try {
    const answer = await fetch(BASE + urls.oembed(page));
    return ((await answer.json()) as { title: string }).title;
  } catch {
    return document.title;
  }
}

const root = document.querySelector<HTMLElement>('[data-embeds]');
if (root) new Chooser(root).start();
