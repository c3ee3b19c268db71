/**
 * The script of the self-check: one question a screen. The page is complete without it. What is answered stands only in the page, and is
 * gone with it.
 */

/** The guide that everybody who says yes to anything is led to. */
const general = 'trafficking-signs';

class SelfCheck {
  readonly #root: HTMLElement;
  readonly #questions: HTMLElement[];
  readonly #result: HTMLElement;
  /** The question that is shown; after the last one, the end. */
  #at = 0;

  constructor(root: HTMLElement) {
    const result = root.querySelector<HTMLElement>('#result');
    if (!result) throw new Error('The page has no #result');
    this.#root = root;
    this.#result = result;
    this.#questions = [...root.querySelectorAll<HTMLElement>('.question')];
  }

  start(): void {
    for (const element of this.#root.querySelectorAll<HTMLElement>('[data-needs-script]')) element.hidden = false;
    this.#root.addEventListener('change', ({ target }) => this.#answered(target as HTMLInputElement));
    this.#root.addEventListener('click', ({ target }) => {
      const { action } = (target as HTMLElement).dataset;
      if (action === 'next') this.#go(this.#at + 1);
      if (action === 'restart') this.#restart();
    });
    // Somebody else may press Back on this phone.
    addEventListener('pagehide', () => this.#restart());
    this.#show();
  }

  #answered({ value }: HTMLInputElement): void {
    // Whoever is in danger is shown whom to call before anything else is asked.
    const isDanger = this.#questions[this.#at]?.dataset.danger !== undefined;
    if (value === 'no' || !isDanger) this.#go(this.#at + 1);
  }

  #go(at: number): void {
    this.#at = at;
    this.#show();
    const next = this.#questions[at]?.querySelector<HTMLElement>('fieldset') ?? this.#result;
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  }

  #restart(): void {
    for (const input of this.#root.querySelectorAll('input')) input.checked = false;
    this.#at = 0;
    this.#show();
  }

  #show(): void {
    for (const [at, question] of this.#questions.entries()) question.hidden = at !== this.#at;
    this.#result.hidden = this.#at < this.#questions.length;
    const yes = this.#questions.filter((question) => question.querySelector('[value="yes"]:checked'));
    const topics = new Set(yes.map(({ dataset }) => dataset.topic));
    if (yes.length > 0) topics.add(general);
    for (const part of this.#result.querySelectorAll<HTMLElement>('[data-when]'))
      part.hidden = part.dataset.when !== (yes.length > 0 ? 'some' : 'none');
    for (const line of this.#result.querySelectorAll<HTMLElement>('[data-topic]'))
      line.hidden = !topics.has(line.dataset.topic);
    const sentence = this.#result.querySelector<HTMLElement>('[data-sentences]');
    if (sentence) {
      const sentences = JSON.parse(sentence.dataset.sentences ?? '[]') as string[];
      sentence.textContent = sentences[yes.length - 1] ?? '';
    }
  }
}

const root = document.querySelector<HTMLElement>('[data-check]');
if (root) new SelfCheck(root).start();
