import { tokensOf } from '../tokens.ts';

/**
 * What the full text keeps of a word: its beginning. The languages here glue endings on, and Pagefind has a stemmer for six of sixteen;
 * five signs tell words apart and keep an index within its budget.
 */
const signs = 5;

/**
 * @param folded text that `fold` has gone over
 * @param language of the page
 * @returns the terms of the full text, for the build and for the query alike, in the order of the words
 */
export function termsOf(folded: string, language: string): string[] {
  const terms = tokensOf(folded, language).map(({ word, stem }) => (stem || word).slice(0, signs));
  return terms.filter((term) => term.length > 1);
}
