import { readFileSync } from 'node:fs';
import { entryOf } from '../../src/search/entry.ts';
import { fold } from '../../src/search/fold.ts';
import { TopicSearch } from '../../src/search/topic-search.ts';
import { addWords, dangerTopic, readWords } from '../../src/search/words-file.ts';

/** Something that somebody may type, and what should be found. */
export interface Query {
  lang: string;
  query: string;
  kind: 'native' | 'variant' | 'code-mixed' | 'romanised';
  expect_topic: string;
  /** Whether it must put the number to call at the top. */
  danger?: true;
}

/** Sets of queries: the shared examples, and three that were written without sight of the words. */
export const querySets = ['shared', 'first', 'second', 'third'] as const;
export type QuerySet = (typeof querySets)[number];

/** @returns the queries of a set */
export function readQueries(set: QuerySet): Query[] {
  return JSON.parse(readFileSync(new URL(`queries/${set}.json`, import.meta.url), 'utf8')) as Query[];
}

/** What came of one query. */
export interface Outcome {
  query: Query;
  /** Place of the right topic among the topics found; 0 is the first, -1 not among them. */
  rank: number;
  /** Topics found, best first, as `data-topic` names them. */
  found: string[];
  /** How many have more than half the score of the best. */
  confident: number;
  isDanger: boolean;
}

/** The search of one page of the built site, without a browser. */
export type PageSearch = (query: string) => Omit<Outcome, 'query' | 'rank'>;

/**
 * Reads what the search page of a built site searches.
 * @param root folder of the site
 * @throws when there is no such page
 */
export function searchOf(root: string, language: string, country: string): PageSearch {
  const html = readFileSync(`${root}/${language}/${country}/search/index.html`, 'utf8');
  const address = /data-words="([^" ]+)/.exec(html)?.[1] ?? '';
  const script = readFileSync(root + (/src="(\/assets\/search-[^"]+)"/.exec(html)?.[1] ?? ''), 'utf8');
  // The bundler writes the text in either kind of quotation marks.
  const written = /[`"](abuse-violence(?:\t|\\t)[^`"]*)[`"]/.exec(script)?.[1];
  if (!written) throw new Error(`The script of ${language} has no words in it`);
  const words = readWords(written.replaceAll('\\t', '\t').replaceAll('\\n', '\n'));
  addWords(words, readWords(readFileSync(root + address, 'utf8')));
  const items = [...html.matchAll(/<li data-entry="([^"]+)">.*?data-topic="([^"]+)".*?<strong>(.*?)<\/strong>/gs)];
  const topicOf = new Map(items.map(([, entry = '', topic = '']) => [entry, topic]));
  const entries = items.map(([, entry = '', , title = '']) =>
    entryOf(entry, fold(title.replace(/<[^>]*>/g, '')), words.get(entry)),
  );
  const topicSearch = new TopicSearch(entries, words.get(dangerTopic) ?? [], language);
  return (query) => {
    const { found, isUrgent } = topicSearch.search(query);
    const half = (found[0]?.score ?? 0) / 2;
    return {
      found: found.map(({ id }) => topicOf.get(id) ?? ''),
      confident: found.filter(({ score }) => score > half).length,
      isDanger: isUrgent,
    };
  };
}

/** @returns what comes of every query on the search pages of a country */
export function evaluate(root: string, queries: readonly Query[], country = 'kuwait'): Outcome[] {
  const searches = new Map<string, PageSearch>();
  return queries.map((query) => {
    const search = searches.get(query.lang) ?? searchOf(root, query.lang, country);
    searches.set(query.lang, search);
    const outcome = search(query.query);
    return { query, ...outcome, rank: outcome.found.indexOf(query.expect_topic) };
  });
}

/** Shares of a list of outcomes, from 0 to 1, but for the last two. */
export interface Score {
  queries: number;
  first: number;
  firstThree: number;
  nothing: number;
  /** Topics with more than half the score of the best, on average. */
  confident: number;
}

/** @returns how good the outcomes are */
export function scoreOf(outcomes: readonly Outcome[]): Score {
  const share = (is: (outcome: Outcome) => boolean) => outcomes.filter(is).length / outcomes.length;
  return {
    queries: outcomes.length,
    first: share(({ rank }) => rank === 0),
    firstThree: share(({ rank }) => rank >= 0 && rank < 3),
    nothing: outcomes.filter(({ found }) => found.length === 0).length,
    confident: outcomes.reduce((sum, { confident }) => sum + confident, 0) / outcomes.length,
  };
}
