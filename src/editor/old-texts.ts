import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Field in which the editor carries the key of the text that a file had when it was read. It has no input. */
export const originalField = 'original';

/**
 * Texts of files as they were read or last saved, so that what nobody touches can be written again byte for byte. A key is the hash of
 * its text: the browser keeps what somebody was writing when the page was closed, with its keys, and they must mean the same when it
 * is opened again.
 */
export class OldTexts {
  readonly #texts = new Map<string, string>();
  /** What each saving of this sitting has written. */
  readonly #written = new Map<string, string>();

  /** @returns the key under which the text is found again */
  keep(text: string): string {
    // The editor takes the white space at the end of a file away before it hands it over.
    const whole = text.trim() === '' ? '' : `${text.trimEnd()}\n`;
    const key = bytesToHex(sha256(utf8ToBytes(whole))).slice(0, 16);
    this.#texts.set(key, whole);
    return key;
  }

  /** @returns the text of a key; empty for a file that is new */
  get(key: unknown): string {
    return this.#texts.get(hashOf(key)) ?? '';
  }

  /** @returns false for the key of a text that is no more: somebody else has changed the file since */
  knows(key: unknown): boolean {
    return typeof key !== 'string' || this.#texts.has(hashOf(key));
  }

  /**
   * Begins a saving. What is saved twice without being read in between changes what the first saving wrote; a saving that fails
   * changes nothing, because the form still has the key of before.
   * @param key of the text in the form
   * @returns the key for this saving, under which the text of before is found
   */
  begin(key: unknown): string {
    const before = (typeof key === 'string' ? this.#written.get(key) : undefined) ?? this.get(key);
    return `${this.keep(before)}.${crypto.randomUUID()}`;
  }

  /**
   * Remembers what a saving writes, for the next one.
   * @returns the same text
   */
  write(key: unknown, text: string): string {
    if (typeof key === 'string') this.#written.set(key, text);
    return text;
  }
}

/** The key of a saving has the hash of the text in front. */
function hashOf(key: unknown): string {
  return typeof key === 'string' ? (key.split('.')[0] ?? '') : '';
}
