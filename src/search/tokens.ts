import { soundsOf } from './sound.ts';

/** A word, in the forms in which it may meet another. */
export interface Token {
  /** The folded word. */
  word: string;
  /** The same without what grammar adds: the article, `and`, endings. Empty when nothing was added. */
  stem: string;
  /** How it sounds, with and without what was added; none when it is too short to tell. */
  sounds: string[];
}

/**
 * @param folded text that {@link fold} has gone over
 * @param language of the page
 * @returns its words
 */
export function tokensOf(folded: string, language: string): Token[] {
  return folded
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      const stem = stemOf(word, language);
      return { word, stem, sounds: [...new Set([word, stem].flatMap((form) => soundsOf(form, language)))] };
    });
}

/** Grammar that is written together with a word: what to take away, in this order, by language. At least three letters stay. */
const affixes: Record<string, readonly (readonly [RegExp, string])[]> = {
  sw: [
    [/^(?:si|(?:ha)?(?:ni|u|a|tu|m|wa|n|i|ya|ki|zi))(?:na|li|ta|me|ka|ki|sha|ja)(?:ni|ku|m|tu|wa|ji)?(?=.{3})/, ''],
    [/^ku(?=.{4})/, ''],
    [/(.{3})(?:i?wa|i?sha|ia|[aei])$/, '$1'],
  ],
  fil: [
    [/^(?:nag|mag|pag|nang|mang|pang|napa|ipina|pina|naka|maka|ika|i)(?=[^aeiou].{3})/, ''],
    [/^([^aeiou])(?:in|um)(?=[aeiou].{2})/, '$1'],
    [/^(?:in|um)(?=[aeiou].{2})/, ''],
    [/^([^aeiou]?[aeiou])(?=\1.{2})/, ''],
    [/(.{4})(?:han|hin|an|in)$/, '$1'],
  ],
  id: [
    [/^(?:me|pe)ny(?=[aeiou])/, 's'],
    [/^(?:me|pe)n(?=[aeiou])/, 't'],
    [/^(?:me|pe)m(?=[aeiou])/, 'p'],
    [/^(?:meng|peng|mem|pem|men|pen|ber|ter|per|di|me|ku)(?=.{4})/, ''],
    [/(.{4})(?:kan|nya|an|ku|mu|in|i)$/, '$1'],
  ],
  en: [[/(.{3})(?:ing|ed|es|s)$/, '$1']],
  fr: [[/(.{3})(?:ent|ees|ee|es|er|ez|e|s)$/, '$1']],
};

const arabicAffixes: readonly (readonly [RegExp, string])[] = [
  [/^(?:[وبکف]ال|لل|ال|[وب](?=.{4}))(?=.{3})/, ''],
  [/(.{3})(?:هما|هم|ها|نا|نی|ات|ین|ون|تی|ه|ی)$/, '$1'],
];

const ethiopicAffixes: readonly (readonly [RegExp, string])[] = [
  [/^[የለበከ](?=.{2})/, ''],
  [/(.{2})(?:ችን|ዎች|ኝ|ን|ው|ዬ|ና|ም)$/, '$1'],
];

/** @returns the word without what its language writes together with it; empty when there is nothing of the kind */
export function stemOf(word: string, language: string): string {
  const first = word.charCodeAt(0);
  let rules = affixes[language];
  if (first >= 0x600 && first < 0x700) rules = arabicAffixes;
  else if (first >= 0x1200) rules = ethiopicAffixes;
  const stem = (rules ?? []).reduce((text, [pattern, rest]) => text.replace(pattern, rest), word);
  return stem === word ? '' : stem;
}
