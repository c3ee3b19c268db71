import { z } from 'zod';
import type { Library } from '../model/library.ts';
import { line } from '../model/schema/common.ts';

/** Kinds of words, in the order of the file. */
export const wordKinds = ['everyday', 'formal', 'verbs', 'misspelt', 'romanised'] as const;

const list = (what: string) => z.array(line('A word or a short phrase', 'took my passport', 60)).describe(what);

/** What a reader may type when looking for one topic. Never shown. */
export const topicWords = z.strictObject({
  everyday: list('What a worker says'),
  formal: list('The word of an authority or a newspaper'),
  verbs: list('What happened, as it is told: "took my passport"'),
  misspelt: list('Common misspellings and spellings of a dialect'),
  romanised: list('The language typed in Latin letters; for a language in Latin letters: short forms of chats'),
});

/** Words by topic. */
export type SearchWords = ReadonlyMap<string, z.output<typeof topicWords>>;

/** Topics that are not a guide. */
const otherTopics = ['shelter', 'hotline', 'embassy', 'world-day'];

/** Words after which the emergency number comes first, whatever else fits. */
const dangerTopic = 'danger';

/** @returns every topic that needs words: the guides of all countries, what is not a guide, and danger */
export function searchTopics({ guides }: Library): string[] {
  return [...new Set(guides.map(({ id }) => id)), ...otherTopics, dangerTopic].sort();
}
