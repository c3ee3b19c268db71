import { stemOf } from '../tokens.ts';

/**
 * What the full text keeps of a word: its beginning. The languages here glue endings on, and Pagefind has a stemmer for six of sixteen;
 * five signs tell words apart and keep an index within its budget.
 */
const signs = 5;

/** Queries are cut: each word is a search of its own. */
const mostWords = 8;
/** Results that are shown at most, and what share of the best one's score they must have. */
const mostResults = 5;
const leastShare = 0.6;

/** A word on more than this share of the pages tells none of them apart. */
const mostPages = 0.14;

/**
 * @param folded text that `fold` has gone over
 * @param language of the page
 * @returns the terms of the full text, for the build and for the query alike, in the order of the words; repeated words once
 */
export function termsOf(folded: string, language: string): string[] {
  const words = [...new Set(folded.split(' '))];
  const terms = words.map((word) => (stemOf(word, language) || word).slice(0, signs));
  return terms.filter((term) => term.length > 1);
}

/** @returns the terms of a query that are searched, each once */
export function queryTerms(folded: string, language: string): string[] {
  return [...new Set(termsOf(folded, language))].slice(0, mostWords);
}

/**
 * @param found pages that have the word
 * @param total all pages
 * @returns whether the word tells pages apart
 */
export function isTelling(found: number, total: number): boolean {
  return found <= Math.max(3, total * mostPages);
}

/** @returns what has the highest scores, the best first, without what stands far behind the best */
export function bestOf<Found>(scores: ReadonlyMap<Found, number>): Found[] {
  const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, mostResults);
  const least = (best[0]?.[1] ?? 0) * leastShare;
  return best.filter(([, score]) => score >= least).map(([found]) => found);
}
