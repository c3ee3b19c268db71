import Alpine from 'alpinejs';

/**
 * Writes the letter out of what is chosen and typed. Nothing of it is stored, and nothing is sent but by a button that says so; it is gone
 * with the page.
 *
 * `x-data="letter"` is the page, `x-when` shows what belongs to an answer, `x-blank` is a blank of the letter, `x-filled` what is only
 * there when something has been typed.
 */

/** Fields of the page by their names in the letter. */
const blanks = [
  'name',
  'nationality',
  'id',
  'phone',
  'employer',
  'place',
  'since',
  'months',
  'amount',
  'keptSince',
  'hours',
  'days',
  'promised',
  'given',
  'ended',
  'more',
] as const;
type Blank = (typeof blanks)[number];

interface Letter extends Record<Blank, string> {
  work: string;
  wrong: string[];
  papers: string[];
  clear(): void;
}

/** What stands in the place of something that was not typed, to fill in by hand. */
const dots = '.'.repeat(24);

/** Keep what was typed in its own direction, also in a file and in a chat. */
const isolated = (text: string) => `\u2068${text}\u2069`;

export function registerLetter(): void {
  Alpine.data('letter', function (this: { $el: HTMLElement }) {
    const root = this.$el;
    const empty = () => ({ ...Object.fromEntries(blanks.map((name) => [name, ''])), work: '', wrong: [], papers: [] });
    return {
      ...empty(),
      canShare: typeof navigator.share === 'function',
      init(this: Letter) {
        // Somebody else may press Back on this phone.
        addEventListener('pagehide', () => this.clear());
      },
      clear() {
        Object.assign(this, empty());
      },
      print: () => window.print(),
      save() {
        const file = new Blob(['\ufeff', textOf(root)], { type: 'text/plain;charset=utf-8' });
        const link = document.createElement('a');
        link.href = URL.createObjectURL(file);
        link.download = 'letter.txt';
        link.click();
        URL.revokeObjectURL(link.href);
      },
      share() {
        // Who closes the menu has changed their mind, which is no error.
        navigator.share({ text: textOf(root) }).catch(() => {});
      },
      whatsapp: () => go(`https://wa.me/?text=${encodeURIComponent(textOf(root))}`),
      sms: () => go(`sms:?body=${encodeURIComponent(textOf(root))}`),
      mail: () => go(`mailto:?body=${encodeURIComponent(textOf(root))}`),
    };
  });

  Alpine.directive('when', (element, { expression }, { effect }) => {
    const letter = Alpine.$data(element) as unknown as Letter;
    effect(() => {
      (element as HTMLElement).hidden = ![letter.work, ...letter.wrong, ...letter.papers].includes(expression);
    });
  });
  Alpine.directive('filled', (element, { expression }, { effect }) => {
    const letter = Alpine.$data(element) as unknown as Letter;
    effect(() => {
      const value = letter[expression as Blank | 'papers'];
      (element as HTMLElement).hidden = (typeof value === 'string' ? value.trim() : value).length === 0;
    });
  });
  Alpine.directive('blank', (element, { expression }, { effect }) => {
    const letter = Alpine.$data(element) as unknown as Letter;
    effect(() => {
      const value = letter[expression as Blank].trim();
      element.textContent = value === '' ? dots : isolated(value);
    });
  });
}

/** Opens another program in a place of its own, so that the letter stays. */
function go(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  link.rel = 'noreferrer';
  link.click();
}

/** @returns the letters that the office reads, as they are shown, one under the other */
function textOf(root: HTMLElement): string {
  return [...root.querySelectorAll<HTMLElement>('[data-letter="office"]')]
    .map(({ innerText }) => innerText)
    .join('\n\n');
}
