import { existsSync } from 'node:fs';
import { z } from 'zod';
import type { Locale } from '../../i18n/locales.ts';
import { checkShape } from '../model/check-shape.ts';
import { withNearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import { listFolder, refuseStrangers } from '../model/read-collection.ts';
import { readContentFile } from '../model/read-file.ts';
import { Unread } from '../model/unread.ts';
import { type SearchWords, topicWords, wordKinds } from './search-words.ts';

const folder = 'i18n/search';

/**
 * Reads `i18n/search/<tag>.yaml`, the words that readers type. A language or topic without words is counted, not refused.
 * @param root folder that holds `i18n`
 * @param topics all topics that may have words
 * @returns the words by language, for the languages that have any
 */
export function loadSearchWords(
  root: string,
  locales: readonly Locale[],
  topics: readonly string[],
  report: (problem: Problem) => void,
): Map<string, SearchWords> {
  const reading = { root, locales: locales.map(({ tag }) => tag), sourceTag: 'en', report, unread: new Unread() };
  const { files, folders } = listFolder(reading, folder);
  refuseStrangers(
    reading,
    folder,
    [...files, ...folders],
    locales.map(({ tag }) => `${tag}.yaml`),
  );
  const byTag = new Map<string, SearchWords>();
  for (const locale of locales) {
    const path = `${folder}/${locale.tag}.yaml`;
    if (!existsSync(`${root}/${path}`)) continue;
    const file = readContentFile(root, path, report);
    const entries = file && checkShape(z.record(z.string(), z.unknown()), file.data, file, [], report);
    if (!file || !entries) continue;
    const words = new Map<string, z.output<typeof topicWords>>();
    for (const [topic, value] of Object.entries(entries)) {
      const say = (kind: string, wrong: string, mend: string, at: number | undefined = undefined) =>
        report({
          file: path,
          line: file.lineOf(at === undefined ? [topic] : [topic, kind, at]),
          field: kind === '' ? topic : `${topic}.${kind}`,
          wrong,
          mend,
        });
      if (!topics.includes(topic)) {
        say('', 'is not a topic', withNearest(`the topics are ${topics.join(', ')}`, topic, topics));
        continue;
      }
      const shaped = checkShape(topicWords, value, file, [topic], report);
      if (!shaped) continue;
      checkWords(shaped, locale.script, say);
      words.set(topic, shaped);
    }
    byTag.set(locale.tag, words);
  }
  return byTag;
}

/** @returns the word as it is compared: the search does not tell capitals or ways of composing a letter apart */
function folded(word: string): string {
  return word.normalize('NFKC').toLowerCase();
}

function checkWords(
  words: z.output<typeof topicWords>,
  script: Locale['script'],
  say: (kind: string, wrong: string, mend: string, at: number) => void,
): void {
  const seen = new Map<string, string>();
  for (const kind of wordKinds) {
    for (const [at, word] of words[kind].entries()) {
      const earlier = seen.get(folded(word));
      if (earlier) say(kind, `has ${JSON.stringify(word)} again, after ${earlier}`, 'keep one of them', at);
      seen.set(folded(word), kind);
      const letters = word.match(/\p{L}/gu) ?? [];
      if (letters.length === 0) say(kind, `has ${JSON.stringify(word)}, without a letter`, 'write a word', at);
      else if (kind === 'romanised' && letters.some((letter) => !/\p{Script=Latin}/u.test(letter)))
        say(kind, `has ${JSON.stringify(word)}, not in Latin letters`, 'move it to the other words', at);
      else if (kind !== 'romanised' && script !== 'Latn' && letters.every((letter) => /\p{Script=Latin}/u.test(letter)))
        say(kind, `has ${JSON.stringify(word)}, in Latin letters`, 'move it to romanised', at);
    }
  }
}
