import MiniSearch, { type Query } from 'minisearch';
import { fold } from './fold.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What may be found: a topic, a contact, a notice, a campaign. */
export interface Entry {
  /** Names it for the caller. */
  id: string;
  /** What a reader may type for it: words and short phrases, folded. */
  phrases: readonly string[];
  /** Weight of all its phrases; 1 for topics. */
  weight: number;
}

/** One phrase of one entry, as MiniSearch keeps it. */
interface Phrase {
  id: number;
  word: string;
  sound: string;
}

export interface Found {
  id: string;
  score: number;
}

/** How much each way of matching counts. Found by trying, on half of the queries (`npm run bench -- search`). */
const weights = {
  stem: 0.8,
  prefix: 0.5,
  fuzzy: 0.55,
  sound: 0.6,
  /** A longer word of the query that begins with a word of the index: endings are glued on in most languages here. */
  cut: 0.45,
  /** Each further phrase of the same entry counts so much of the one before it. */
  next: 0.5,
  /** Of Okapi BM25: how soon repetition stops to count, how much longer phrases are held back, and what a match is worth at least. */
  bm25: { k: 1.2, b: 0.82, d: 0.25 },
};

/** Words of more letters than this may differ in one of five. */
const fuzzyFrom = 4;

/**
 * Finds entries by what workers type, in any script. A pure function of its entries: it keeps no query.
 */
export class Finder {
  readonly #language: string;
  readonly #index: MiniSearch<Phrase>;
  readonly #owners: string[] = [];
  readonly #weightOf = new Map<string, number>();

  /** @param language of the page: decides which sounds are told apart */
  constructor(entries: readonly Entry[], language: string) {
    this.#language = language;
    this.#index = new MiniSearch<Phrase>({
      fields: ['word', 'sound'],
      // Everything is folded and cut into words before it comes here.
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
      searchOptions: { combineWith: 'OR' },
    });
    const phrases: Phrase[] = [];
    for (const { id, phrases: own, weight } of entries) {
      this.#weightOf.set(id, weight);
      for (const phrase of own) {
        const tokens = tokensOf(phrase, language);
        if (tokens.length === 0) continue;
        this.#owners.push(id);
        phrases.push({
          id: this.#owners.length - 1,
          word: tokens.flatMap(({ word, stem }) => (stem === '' ? [word] : [word, stem])).join(' '),
          sound: tokens.flatMap(({ sounds }) => sounds).join(' '),
        });
      }
    }
    this.#index.addAll(phrases);
  }

  /** @returns entries that fit the query, the best first */
  find(query: string): Found[] {
    const tokens = tokensOf(fold(query), this.#language);
    if (tokens.length === 0) return [];
    const scores = new Map<string, number[]>();
    const results = this.#index.search({
      bm25: weights.bm25,
      combineWith: 'OR',
      queries: tokens.flatMap((token, at) => this.#ways(token, at === tokens.length - 1)),
    });
    for (const { id, score } of results) {
      const owner = this.#owners[id as number] ?? '';
      const list = scores.get(owner);
      if (list) list.push(score);
      else scores.set(owner, [score]);
    }
    return [...scores]
      .map(([id, list]) => ({ id, score: total(list) * (this.#weightOf.get(id) ?? 1) }))
      .sort((a, b) => b.score - a.score);
  }

  /** Every way in which a word of the query may meet a word of the index. */
  #ways({ word, stem, sounds }: Token, isLast: boolean): Query[] {
    const ways: Query[] = [
      {
        queries: [word],
        fields: ['word'],
        prefix: word.length > (isLast ? 1 : 2),
        fuzzy: word.length > fuzzyFrom ? 0.2 : false,
        weights: { prefix: weights.prefix, fuzzy: weights.fuzzy },
      },
    ];
    if (stem !== '')
      ways.push({ queries: [stem], fields: ['word'], boost: { word: weights.stem }, prefix: stem.length > 2 });
    for (let length = word.length - 1; length >= Math.max(3, word.length - 4); length--)
      ways.push({
        queries: [word.slice(0, length)],
        fields: ['word'],
        boost: { word: weights.cut * (length / word.length) },
      });
    for (const sound of sounds)
      ways.push({
        queries: [sound],
        fields: ['sound'],
        boost: { sound: weights.sound * Math.min(1, sound.length / 4) },
      });
    return ways;
  }
}

function total(scores: number[]): number {
  let sum = 0;
  let share = 1;
  for (const score of scores) {
    sum += score * share;
    share *= weights.next;
  }
  return sum;
}
