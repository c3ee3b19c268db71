/**
 * The words that readers type, as they travel: a line a topic, its id, a tab, and its words and phrases, folded, with `|` between them.
 */

/** Topic of which the words put the number to call at the top. */
export const dangerTopic = 'danger';

/** @returns the text of the file */
export function writeWords(byTopic: ReadonlyMap<string, readonly string[]>): string {
  return [...byTopic].map(([topic, phrases]) => `${topic}\t${phrases.join('|')}\n`).join('');
}

/** Adds words to those that are known. */
export function addWords(known: Map<string, string[]>, more: ReadonlyMap<string, readonly string[]>): void {
  for (const [topic, phrases] of more) known.set(topic, [...(known.get(topic) ?? []), ...phrases]);
}

/** @returns phrases by topic; a topic may stand in several lines */
export function readWords(text: string): Map<string, string[]> {
  const byTopic = new Map<string, string[]>();
  for (const line of text.split('\n').filter(Boolean)) {
    const [topic = '', phrases = ''] = line.split('\t');
    byTopic.set(topic, [...(byTopic.get(topic) ?? []), ...phrases.split('|').filter(Boolean)]);
  }
  return byTopic;
}
