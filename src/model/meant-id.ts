import { idPattern } from './schema/common.ts';

/**
 * Turns words into the id that they would have: `safe-summer` for "Safe summer".
 * @returns undefined when there is no such id, or the words are one already
 */
export function meantId(words: string): string | undefined {
  const meant = words
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
  return meant !== words && meant.length <= 60 && idPattern.test(meant) ? meant : undefined;
}
