const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** @returns the number of English words, without numbers, references and placeholders; translators are paid by it */
export function countWords(text: string): number {
  const plain = withoutBraces(text);
  return [...segmenter.segment(plain)].filter(({ segment, isWordLike }) => isWordLike && /\p{L}/u.test(segment)).length;
}

function withoutBraces(text: string): string {
  const shorter = text.replace(/\{[^{}]*\}/g, ' ');
  return shorter === text ? text : withoutBraces(shorter);
}
