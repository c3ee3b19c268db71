import { invisibleIn } from './invisible.ts';
import type { Prose, Say } from './prose.ts';
import { typedNumbers } from './typed-figures.ts';

/**
 * Looks for what may not stand in plain text, and notes its numbers and Latin words for comparison with a translation.
 * @param text words of one paragraph; rows end with a line break, U+0000 stands for a reference
 * @param line line of the file on which it begins
 */
export function checkText(text: string, line: number, prose: Prose, say: Say): void {
  const rowOf = (index: number): number => line + (text.slice(0, index).match(/\n/g)?.length ?? 0);
  const sayAt = (pattern: RegExp, wrong: string, mend: string): void => {
    const index = text.search(pattern);
    if (index >= 0) say(rowOf(index), wrong, mend);
  };
  sayAt(
    /[{}]/,
    'has a brace that is not a reference',
    'write references as {kind:id}, for example {phone:kw-emergency-112}',
  );
  sayAt(
    /(?<=^|\s)(?:x-[a-z]|[@:][a-z]|on[a-z])[\w:.-]*\s*=/i,
    'has something that looks like code for the page',
    'write plain text',
  );
  sayAt(/[<>]/, 'has < or >', 'write it in words');
  const hidden = invisibleIn(text.replaceAll('\u0000', ''));
  if (hidden) say(line, `has the invisible character ${hidden}`, 'remove the sign that begins with & and ends with ;');
  for (const { typed, index, numbers, figure, foreign } of typedNumbers(text)) {
    if (figure)
      say(
        rowOf(index),
        `has ${figure} typed into the text: ${JSON.stringify(typed)}`,
        'name it by id, as in {phone:...}, {date:...}, {year:...}, {figure:...} or {law:...}',
      );
    else if (foreign)
      say(rowOf(index), `has other digits than 0 to 9: ${JSON.stringify(typed)}`, `write ${numbers.join(', ')}`);
    else prose.numbers.push(...numbers);
  }
  for (const match of text.matchAll(/[A-Za-z][A-Za-z'’-]*[A-Za-z]/g)) prose.latinWords.push(match[0]);
}
