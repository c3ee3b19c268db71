import { fold } from '../search/fold.ts';
import { termsOf } from '../search/full-text/terms.ts';

/**
 * Folding goes over a text thirty times, so each word is folded only when it is met for the first time: pages say the same things. No
 * rule of `fold` looks beyond a space but one: accents are taken off Latin letters wherever there is an `a` to `z` in the text.
 * @param language of the pages
 * @returns a function from the text of a page, with single spaces, to the terms of {@link termsOf}; repeated terms may come again
 */
export function termsReader(language: string): (text: string) => string[] {
  const alone = new Map<string, readonly string[]>();
  const amongLatin = new Map<string, readonly string[]>();
  return (text) => {
    const isLatin = /[A-Za-z]/.test(text) || /[a-z]/.test(text.normalize('NFKC').toLowerCase());
    const known = isLatin ? amongLatin : alone;
    const terms: string[] = [];
    for (const word of new Set(text.split(' '))) {
      let own = known.get(word);
      if (!own) {
        own = termsOf(isLatin ? fold(`a ${word}`).slice(2) : fold(word), language);
        known.set(word, own);
      }
      terms.push(...own);
    }
    return terms;
  };
}
