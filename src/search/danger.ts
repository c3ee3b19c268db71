import { fold } from './fold.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Shorter words must be typed as they are: one wrong letter would make them another word. */
const leastLetters = 4;
/** Sounds of fewer consonants fit too much: from Latin letters to the own script, and otherwise. */
const leastSounds = { fromLatin: 3, otherwise: 4 };

/** 2: words of danger as they are written; 1: words that look or sound like them; 0: none. */
export type Danger = 0 | 1 | 2;

/**
 * Tells whether somebody who types this may be in danger now. It rather says so once too often: what comes of it is a number to call.
 * @param phrases words and short phrases of danger, folded
 * @param language of the page
 * @returns a function that is asked with each query
 */
export function dangerIn(phrases: readonly string[], language: string): (query: string) => Danger {
  const known = phrases.map((phrase) => tokensOf(phrase, language)).filter((tokens) => tokens.length > 0);
  return (query) => {
    const typed = tokensOf(fold(query), language);
    // As sure as the least sure of its words, and as the surest of all phrases.
    const sure = known.map((phrase) =>
      Math.min(...phrase.map((wanted) => Math.max(0, ...typed.map((token) => likeness(token, wanted))))),
    );
    return Math.max(0, ...sure) as Danger;
  };
}

function likeness(typed: Token, wanted: Token): Danger {
  const forms = [wanted.word, wanted.stem].filter(Boolean);
  if (forms.includes(typed.word) || forms.includes(typed.stem)) return 2;
  if (wanted.word.length >= leastLetters && typed.word.startsWith(wanted.word)) return 2;
  const least = isLatin(typed) && !isLatin(wanted) ? leastSounds.fromLatin : leastSounds.otherwise;
  const soundsAlike = wanted.sounds.some((sound) => sound.length >= least && typed.sounds.includes(sound));
  return soundsAlike || differByOne(typed.word, wanted.word) ? 1 : 0;
}

function isLatin({ word }: Token): boolean {
  return word.charCodeAt(0) < 0x250;
}

/** @returns whether one letter more, less or other makes two words equal, or two that have changed places */
function differByOne(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || Math.min(one.length, other.length) < leastLetters) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const left = Math.max(one.length, other.length) - start - end;
  return (
    left <= 1 ||
    (left === 2 && one.length === other.length && one[start] === other[start + 1] && one[start + 1] === other[start])
  );
}
