/** Field in which the editor carries the number of the text that a file had when it was read. It has no input. */
export const originalField = 'original';

/** Texts of files as they were read, so that what nobody touches can be written again byte for byte. */
export class OldTexts {
  readonly #texts: string[] = [];

  /** @returns the number under which the text is found again */
  keep(text: string): string {
    return String(this.#texts.push(text) - 1);
  }

  /** @returns the text of that number; empty for a file that is new */
  get(key: unknown): string {
    if (typeof key !== 'string') return '';
    // The editor takes the white space at the end of a file away before it hands it over.
    const text = this.#texts[Number(key)];
    return text === undefined ? '' : `${text.trimEnd()}\n`;
  }
}
