import { askNetwork, type Failure, FetchFailed } from '../phone/fetch-checked.ts';
import { type Answer, savingWanted } from '../phone/register.ts';
import { rememberOff } from '../phone/remembered-off.ts';
import { removeEverything } from '../phone/remove.ts';
import { describePack, savePack } from '../phone/save-pack.ts';
import { type Saved, savedPacks } from '../phone/saved-packs.ts';

type State = 'none' | 'saving' | 'saved' | 'failed';

/** Bytes in a kilobyte, as phones count them for data. */
const kilobyte = 1_000;
/** How long the file to hand on may take, in milliseconds: its hash can be compared only when all of it has come. */
const handoutPatience = 180_000;

/** Saves, shows and removes what is on this phone. All words stand in the page; this only shows and hides them. */
export class OfflinePage {
  readonly #root: HTMLElement;
  readonly #status: HTMLElement;
  readonly #progress: HTMLProgressElement;
  readonly #language: HTMLSelectElement;
  readonly #save: HTMLButtonElement;
  readonly #remove: HTMLButtonElement;

  constructor(root: HTMLElement) {
    const find = <Found extends HTMLElement>(selector: string) => {
      const found = root.querySelector<Found>(selector);
      if (!found) throw new Error(`The page has no ${selector}`);
      return found;
    };
    this.#root = root;
    this.#status = find('#offline-state');
    this.#progress = find<HTMLProgressElement>('progress');
    this.#language = find<HTMLSelectElement>('select');
    this.#save = find<HTMLButtonElement>('#save-offline');
    this.#remove = find<HTMLButtonElement>('#remove-offline');
  }

  /** Shows what is there and lets the reader change it. */
  async start(): Promise<void> {
    this.#offerSharing();
    if (!('caches' in globalThis) || !navigator.serviceWorker) {
      // With a script the page keeps their place from the start (src/components/with-script.css).
      for (const element of this.#root.querySelectorAll('[data-needs-script]'))
        element.removeAttribute('data-needs-script');
      this.#show('failed', 'unsupported');
      return;
    }
    this.#save.addEventListener('click', () => void this.#saveNow());
    this.#remove.addEventListener('click', () => void this.#removeNow());
    for (const element of this.#root.querySelectorAll<HTMLElement>('[data-needs-script]')) element.hidden = false;
    await this.#list();
  }

  /** The phone's own menu passes the file on; where it takes no files, it passes the address on. */
  #offerSharing(): void {
    const link = this.#root.querySelector<HTMLAnchorElement>('#handout');
    const button = this.#root.querySelector<HTMLButtonElement>('#share');
    if (!link || !button || !('share' in navigator)) return;
    const example = new File([''], 'file.html', { type: 'text/html' });
    const takesFiles = navigator.canShare?.({ files: [example] }) ?? false;
    button.hidden = false;
    let file: File | undefined;
    button.addEventListener('click', async () => {
      if (!takesFiles) {
        await share({ url: location.href });
        return;
      }
      this.#tellSharing(file ? undefined : 'coming');
      file ??= await this.#handout(link.href);
      const isShared = file !== undefined && (await share({ files: [file] }));
      // A phone shares only right after a tap, and a slow line takes longer: then the file waits for the next one.
      this.#tellSharing(file === undefined ? 'failed' : isShared ? undefined : 'ready');
    });
  }

  #tellSharing(state: 'coming' | 'ready' | 'failed' | undefined): void {
    for (const text of this.#root.querySelectorAll<HTMLElement>('[data-share]'))
      text.hidden = text.dataset.share !== state;
  }

  /** @returns the file to hand on, or nothing when it does not come whole: nobody must send a login page to a friend */
  async #handout(address: string): Promise<File | undefined> {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), handoutPatience);
    try {
      const { handout } = await describePack(this.#root.dataset.country ?? '', this.#root.dataset.locale ?? '');
      const response = await askNetwork(address, { integrity: handout, redirect: 'error' }, controller.signal);
      const name = address.slice(address.lastIndexOf('/') + 1);
      return new File([await response.blob()], name, { type: 'text/html' });
    } catch (error) {
      if (error instanceof FetchFailed || error instanceof TypeError || error instanceof DOMException) return undefined;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  async #saveNow(): Promise<void> {
    const country = this.#root.dataset.country ?? '';
    this.#save.disabled = true;
    this.#show('saving');
    try {
      rememberOff(false);
      await savePack(country, this.#language.value, (received, total) => {
        this.#progress.max = total;
        this.#progress.value = received;
        this.#fill('received', kilobytes(received));
        this.#fill('total', kilobytes(total));
      });
      const failure = await startWorker();
      if (failure) {
        // Without a worker nothing would ever be answered from what was saved: then it must not stay or be called saved.
        await removeEverything();
        throw new FetchFailed(failure);
      }
      await this.#list();
    } catch (error) {
      this.#show('failed', error instanceof FetchFailed ? error.reason : 'damaged');
      if (!(error instanceof FetchFailed)) throw error;
    } finally {
      this.#save.disabled = false;
    }
  }

  async #removeNow(): Promise<void> {
    rememberOff(true);
    await removeEverything();
    await this.#list();
    this.#part('removed').hidden = false;
  }

  /** Reads what is really there: a mark alone does not make a pack. */
  async #list(): Promise<void> {
    const packs = await savedPacks();
    const list = this.#part('list');
    list.replaceChildren(...packs.map(({ saved }) => this.#line(saved)));
    list.hidden = packs.length === 0;
    this.#part('removed').hidden = true;
    this.#show(packs.length > 0 ? 'saved' : 'none');
  }

  #line({ country, locale, bytes, on }: Saved): HTMLLIElement {
    const line = document.createElement('li');
    const isolated = (text: string, tag?: string) => {
      const element = document.createElement('bdi');
      element.textContent = text;
      if (tag !== undefined) element.lang = tag;
      return element;
    };
    const language = [...this.#language.options].find(({ value }) => value === locale)?.text ?? locale;
    const names = JSON.parse(this.#root.dataset.countries ?? '{}') as Record<string, string>;
    const parts = [
      isolated(names[country] ?? country),
      isolated(language, locale),
      isolated((this.#root.dataset.size ?? '{size}').replace('{size}', kilobytes(bytes))),
      isolated(this.#date(on)),
    ];
    line.append(...parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part])));
    return line;
  }

  #date(day: string): string {
    const [year = '', month = '', date = ''] = day.split('-');
    const months = (this.#root.dataset.months ?? '').split('|');
    return (this.#root.dataset.date ?? '{day} {month} {year}')
      .replace('{day}', String(Number(date)))
      .replace('{month}', months[Number(month) - 1] ?? month)
      .replace('{year}', year);
  }

  #show(state: State, reason?: Failure): void {
    this.#status.dataset.state = state;
    this.#progress.hidden = state !== 'saving';
    const wanted = reason === undefined ? state : `failed-${reason}`;
    for (const part of this.#status.querySelectorAll<HTMLElement>('[data-when]'))
      part.hidden = part.dataset.when !== wanted;
  }

  #part(name: string): HTMLElement {
    const found = this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`The page has no part ${name}`);
    return found;
  }

  #fill(slot: string, text: string): void {
    for (const element of this.#status.querySelectorAll(`[data-slot="${slot}"]`)) element.textContent = text;
  }
}

/** @returns why the script of every page could not start the worker; undefined when it has, or was running already */
async function startWorker(): Promise<Failure | undefined> {
  if (await navigator.serviceWorker.getRegistration()) return undefined;
  return new Promise((detail: Answer) => dispatchEvent(new CustomEvent<Answer>(savingWanted, { detail })));
}

/** @returns whether the menu could be opened; also when the reader has then closed it */
async function share(what: ShareData): Promise<boolean> {
  try {
    await navigator.share(what);
    return true;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return error.name === 'AbortError';
  }
}

function kilobytes(bytes: number): string {
  return String(Math.ceil(bytes / kilobyte));
}
