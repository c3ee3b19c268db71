import { packNames } from '../../offline/phone/cache-names.ts';
import { fetchWhole } from '../fetch-whole.ts';
import type { IndexedPage } from '../full-text/archive.ts';
import type { Checked, FullText, openFullText } from '../full-text.ts';
import type { openSavedText } from '../saved-text.ts';
import { TopicSearch } from '../topic-search.ts';
import { addWords, dangerTopic, readWords } from '../words-file.ts';
import { entriesOf } from './entries.ts';

type State = 'idle' | 'loading' | 'results' | 'none' | 'failed';

/** The full text is asked when nothing has been typed for so long, in milliseconds. */
const pause = 250;

/**
 * Searches while the reader types: topics and names at once, the text of all pages behind them. What is typed stays in the field: it is
 * in no address, no title and no storage, and is gone with the page.
 */
export class SearchPage {
  readonly #root: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #results: HTMLElement;
  readonly #items: ReadonlyMap<string, HTMLElement>;
  readonly #language: string;
  readonly #words: Map<string, string[]>;
  #search: TopicSearch;
  #shown: readonly HTMLElement[] = [];
  #hasWords = false;
  #isUrgent = false;
  #fullText: Promise<FullText> | undefined;
  #attempt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param words what readers type, as far as it comes with the script */
  constructor(root: HTMLElement, words: Map<string, string[]>) {
    const find = <Found extends HTMLElement>(selector: string) => {
      const found = root.querySelector<Found>(selector);
      if (!found) throw new Error(`The page has no ${selector}`);
      return found;
    };
    this.#root = root;
    this.#input = find<HTMLInputElement>('#search-input');
    this.#results = find('#search-results');
    const items = [...root.querySelectorAll<HTMLElement>('[data-entry]')];
    this.#items = new Map(items.map((item) => [item.dataset.entry ?? '', item]));
    this.#language = root.dataset.language ?? '';
    this.#words = words;
    this.#search = this.#searchWith(words);
  }

  start(): void {
    this.#part('form').hidden = false;
    this.#input.addEventListener('input', () => this.#typed());
    // The keyboard of a phone leaves half a screen: the field at its top, and what is found below it.
    this.#input.addEventListener('focus', () => {
      if (matchMedia('(pointer: coarse)').matches) this.#part('form').scrollIntoView();
    });
    this.#input.addEventListener('keydown', (event) => {
      // The keyboard of a phone covers half of what was found.
      if (event.key === 'Enter' && matchMedia('(pointer: coarse)').matches) this.#input.blur();
    });
    this.#part('again').addEventListener('click', () => void this.#again());
    // Somebody else may press Back on this phone.
    addEventListener('pagehide', () => {
      this.#input.value = '';
      this.#typed();
    });
    void this.#loadWords();
    if (this.#input.value !== '') this.#typed();
  }

  /** What comes with the script serves at once; the rest is fetched beside it. */
  async #loadWords(): Promise<void> {
    try {
      const [more] = this.#checked('words');
      if (!more) throw new Error('The page names no words');
      const file = await fetchWhole(more.address, more.integrity);
      addWords(this.#words, readWords(new TextDecoder().decode(file)));
      this.#hasWords = true;
    } catch {
      // No signal, a login page, half a file: what is there can be searched, and the reader is told.
      return;
    }
    this.#search = this.#searchWith(this.#words);
    if (this.#input.value !== '') this.#typed();
  }

  #searchWith(words: ReadonlyMap<string, readonly string[]>): TopicSearch {
    const entries = entriesOf([...this.#items.values()], words);
    return new TopicSearch(entries, words.get(dangerTopic) ?? [], this.#language);
  }

  #typed(): void {
    clearTimeout(this.#timer);
    const query = this.#input.value.trim();
    if (query === '') {
      this.#show('idle', []);
      return;
    }
    const { found: topics, isUrgent } = this.#search.search(query);
    const found = topics.flatMap(({ id }) => this.#items.get(id) ?? []);
    this.#isUrgent = isUrgent;
    this.#show(found.length > 0 ? 'results' : 'loading', found);
    // Fetched with the first letter, asked when the reader has stopped for a moment.
    this.#openFullText().catch(() => {});
    this.#timer = setTimeout(() => void this.#addPages(query, found), pause);
  }

  /** Adds pages of which the text fits, behind the topics. */
  async #addPages(query: string, topics: readonly HTMLElement[]): Promise<void> {
    let pages: readonly IndexedPage[] | undefined;
    try {
      const fullText = await this.#openFullText();
      pages = await fullText(query);
    } catch {
      // Told below: what could not be searched is never called not found.
    }
    if (this.#input.value.trim() !== query) return;
    const known = new Map([...this.#items.values()].map((item) => [pathOf(item), item]));
    const shown = new Set(topics.map(pathOf));
    const more = (pages ?? [])
      .filter(({ path }) => !shown.has(path))
      .map((page) => known.get(page.path) ?? itemFor(page));
    const all = [...topics, ...more];
    const isWhole = pages !== undefined && this.#hasWords;
    this.#show(all.length > 0 ? 'results' : isWhole ? 'none' : 'failed', all, isWhole);
  }

  #openFullText(): Promise<FullText> {
    if (!this.#fullText) {
      const opening = this.#importSavedText().then((saved) => saved ?? this.#importFullText());
      this.#fullText = opening;
      // What failed is not kept, so that the next try begins anew.
      opening.catch(() => {
        if (this.#fullText === opening) this.#fullText = undefined;
      });
    }
    return this.#fullText;
  }

  /** @returns the search of the pages that are saved on this phone, which costs no bytes; undefined when they are not */
  async #importSavedText(): Promise<FullText | undefined> {
    const { country = '', savedText = '' } = this.#root.dataset;
    const prefix = packNames.startOf(country, this.#language);
    if (typeof caches === 'undefined' || !(await caches.keys()).some((name) => name.startsWith(prefix)))
      return undefined;
    const script = (await import(savedText)) as { openSavedText: typeof openSavedText };
    return script.openSavedText(country, this.#language);
  }

  async #importFullText(): Promise<FullText> {
    const { fullText = '' } = this.#root.dataset;
    // A browser remembers that a script did not come; under another address it asks again.
    const address = this.#attempt === 0 ? fullText : `${fullText}?again=${this.#attempt}`;
    this.#attempt++;
    const script = (await import(address)) as { openFullText: typeof openFullText };
    const build = document.querySelector<HTMLMetaElement>('meta[name=build]')?.content ?? '';
    const [archive, program] = [...this.#checked('archive'), ...this.#checked('program')];
    if (!archive || !program) throw new Error('The page names no index');
    const opened = await script.openFullText(archive, program, this.#language, build);
    this.#attempt = 0;
    return opened;
  }

  async #again(): Promise<void> {
    if (!this.#hasWords) await this.#loadWords();
    this.#typed();
  }

  #show(state: State, items: readonly HTMLElement[], isWhole = true): void {
    this.#results.dataset.state = state;
    this.#put(items);
    // Also where nothing helps: a search must not end without somebody to call.
    this.#part('danger').hidden = state === 'idle' || !(this.#isUrgent || state === 'none' || state === 'failed');
    for (const message of this.#root.querySelectorAll<HTMLElement>('[data-when]'))
      message.hidden = message.dataset.when !== (state === 'results' && !isWhole ? 'part' : state);
    this.#part('again').hidden = state !== 'failed' && isWhole;
    const count = this.#part('count');
    const sentences = JSON.parse(count.dataset.sentences ?? '[]') as string[];
    count.textContent = state === 'results' ? (sentences[Math.min(items.length, sentences.length) - 1] ?? '') : '';
  }

  /** Puts results into the list. What stays stays untouched: a keyboard may be on it when more comes. */
  #put(items: readonly HTMLElement[]): void {
    const isLonger = items.length >= this.#shown.length && this.#shown.every((item, at) => item === items[at]);
    if (isLonger) this.#results.append(...items.slice(this.#shown.length).map(copyOf));
    else this.#results.replaceChildren(...items.map(copyOf));
    this.#shown = items;
  }

  /** Addresses and hashes of files, as the build has put them into the page. */
  #checked(name: 'words' | 'archive' | 'program'): Checked[] {
    const parts = (this.#root.dataset[name] ?? '').split(' ');
    return parts.flatMap((address, at) => (at % 2 === 0 ? [{ address, integrity: parts[at + 1] ?? '' }] : []));
  }

  #part(name: string): HTMLElement {
    const found = this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`The page has no part ${name}`);
    return found;
  }
}

function pathOf(item: Element): string {
  const link = item.querySelector<HTMLAnchorElement>('a[data-topic]');
  return link ? link.pathname + link.hash : '';
}

function copyOf(item: HTMLElement): Node {
  const copy = item.cloneNode(true) as HTMLElement;
  delete copy.dataset.entry;
  return copy;
}

/** A page that stands in no list of the search page. Texts are set as texts: they can bring no markup. */
function itemFor({ path, topic = 'page', title = '', summary = '' }: IndexedPage): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const text = document.createElement('span');
  const name = document.createElement('strong');
  const about = document.createElement('span');
  link.className = 'way';
  link.href = path;
  link.dataset.topic = topic;
  name.textContent = title;
  about.textContent = summary;
  text.append(name, about);
  link.append(text);
  item.append(link);
  return item;
}
