import { referenceKinds } from './reference.ts';

/** Something in braces that names nothing, or something that is named without them. */
interface Brace {
  /** Where in the text it begins. */
  index: number;
  wrong: string;
  mend: string;
}

/** In a line from right to left a brace is easily typed the wrong way round. A reference inside more of them is U+0000 by now. */
const inBraces = /\{+[^{}]*\}+|\}[^{}]*\{|[{}]/g;
const kinds = referenceKinds.join('|');
const withoutThem = new RegExp(`[(\\[<]?\\b(?:${kinds}):[a-z0-9]+(?:-[a-z0-9]+)+[)\\]>]?`, 'g');

/**
 * Finds braces that are no reference. The right ones have been taken out of the text.
 * @returns each with what to write instead, in the order of the text
 */
export function bracesIn(text: string): Brace[] {
  const wrongOnes = [...text.matchAll(inBraces)].map((found) => ({ index: found.index, ...wordsAbout(found[0]) }));
  const bare = [...withoutBraces(text).matchAll(withoutThem)].map((found) => ({
    index: found.index,
    wrong: `names something without braces: ${JSON.stringify(found[0])}`,
    mend: `write {${found[0].replace(/[()[\]<>]/g, '')}}`,
  }));
  return [...wrongOnes, ...bare].sort((a, b) => a.index - b.index);
}

/** @returns the text with spaces where such braces and their inside stand, so that every place stays where it is */
export function withoutBraces(text: string): string {
  return text.replace(inBraces, (found) => ' '.repeat(found.length));
}

function wordsAbout(typed: string): Omit<Brace, 'index'> {
  if (typed.includes('\u0000'))
    return { wrong: 'has more braces than one on each side', mend: 'write one: {phone:kw-emergency-112}' };
  const mend = 'write a kind, a colon and an id, without spaces and capitals: {phone:kw-emergency-112}';
  const meant = meantReference(typed);
  return {
    wrong: `has braces that name nothing: ${JSON.stringify(typed.slice(0, 60))}`,
    mend: meant === undefined ? mend : `${mend}; did you mean ${meant}?`,
  };
}

/** @returns the reference, when only spaces, capitals or the sign between are wrong */
function meantReference(typed: string): string | undefined {
  const [, kind = '', id] = /^[{}]+\s*([a-z]+)\s*[:：;. ]\s*([a-z0-9.-]+)\s*[{}]+$/.exec(typed.toLowerCase()) ?? [];
  return (referenceKinds as readonly string[]).includes(kind) ? `{${kind}:${id}}` : undefined;
}
