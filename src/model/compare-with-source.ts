import type { Problem } from './problem.ts';
import { namesFile } from './read-names.ts';
import { writeReference } from './reference.ts';
import type { Words } from './words.ts';

/**
 * Compares a translation with its source: references, numbers and names must be the same.
 * Names are compared where they stand out, as Latin letters in a text of another script.
 * @param names words that may stand in Latin letters in every language; left out, any word of the source may
 */
export function compareWithSource<Fields>(
  translation: Words<Fields>,
  source: Words<Fields>,
  latinScript: boolean,
  report: (problem: Problem) => void,
  names?: ReadonlySet<string> | undefined,
): void {
  const say = (field: string, wrong: string, mend: string) =>
    report({ file: translation.file, line: translation.line, field, wrong, mend });
  const [lostFields, addedFields] = difference(partsOf(source), partsOf(translation));
  if (lostFields.length > 0) say(lostFields.join(', '), 'is missing', `translate what ${source.file} says there`);
  if (addedFields.length > 0)
    say(
      addedFields.join(', '),
      'says something where the source says nothing',
      `remove it or add it to ${source.file} first`,
    );
  // One language says the name again where another says "it".
  const named = (words: Words<Fields>) =>
    words.references.filter(({ kind }) => kind !== 'site').map((reference) => writeReference(reference));
  const [lost, added] = difference(named(source), named(translation));
  if (lost.length > 0) say('references', `misses ${lost.join(', ')}`, `put in what the source ${source.file} names`);
  if (added.length > 0)
    say(
      'references',
      `names ${added.join(', ')}, which the source does not`,
      `remove it or add it to ${source.file} first`,
    );
  const [lostNumbers, addedNumbers] = difference(source.numbers, translation.numbers);
  if (lostNumbers.length + addedNumbers.length > 0) {
    say(
      'numbers',
      `has ${list(translation.numbers)} where the source has ${list(source.numbers)}`,
      'write each number of the source, as digits',
    );
  }
  const foreign = latinScript ? [] : translation.latinWords.filter((word) => !source.latinWords.includes(word));
  if (foreign.length > 0)
    say('names', `has ${list(foreign)}, which the source does not`, 'spell names exactly as the source does');
  const untranslated = latinScript || !names ? [] : translation.latinWords.filter((word) => !names.has(word));
  const words = [...new Set(untranslated)].filter((word) => !foreign.includes(word));
  if (words.length > 0)
    say('names', `has ${list(words)} in Latin letters`, `translate it; if it is a name, add it to ${namesFile}`);
}

function partsOf({ fields, blocks }: Words<unknown>): string[] {
  return [...Object.keys(fields as object), ...(blocks.length > 0 ? ['text'] : [])];
}

function list(values: readonly string[]): string {
  return values.length > 0 ? [...values].sort().join(', ') : 'no number';
}

/** @returns what is only in a, and what is only in b, counting repetitions */
function difference(a: readonly string[], b: readonly string[]): [string[], string[]] {
  const rest = [...b];
  const onlyA = a.filter((value) => {
    const at = rest.indexOf(value);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return [onlyA, rest];
}
