const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** @returns the number of English words, without numbers, references and placeholders; translators are paid by it */
export function countWords(text: string): number {
  const parts = withoutBraces(text).split(/\s+/);
  return parts.reduce((sum, part) => sum + wordsIn(part), 0);
}

const counted = new Map<string, number>();

/** A word never reaches over a space (UAX 29). The segmenter is slow, and texts are made of the same few thousand parts. */
function wordsIn(part: string): number {
  const known = counted.get(part);
  if (known !== undefined) return known;
  const isWord = ({ segment, isWordLike }: Intl.SegmentData) => isWordLike && /\p{L}/u.test(segment);
  const count = [...segmenter.segment(part)].filter(isWord).length;
  counted.set(part, count);
  return count;
}

function withoutBraces(text: string): string {
  const shorter = text.replace(/\{[^{}]*\}/g, ' ');
  return shorter === text ? text : withoutBraces(shorter);
}
