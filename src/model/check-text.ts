import { bracesIn, withoutBraces } from './braces-in.ts';
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
  for (const { index, wrong, mend } of bracesIn(text)) say(rowOf(index), wrong, mend);
  sayAt(/^#{1,6}[^\s#]/m, 'has a heading without a space', 'put a space between ## and its words');
  sayAt(/^\s*[•·▪◦‣]/m, 'begins with a bullet sign', 'begin the line with a hyphen and a space');
  sayAt(/^\|.*\|/m, 'has a table', 'write a list: a line for each row');
  sayAt(
    /(?<=^|\s)(?:x-[a-z]|[@:][a-z]|on[a-z])[\w:.-]*\s*=/i,
    'has something that looks like code for the page',
    'write plain text',
  );
  sayAt(/[<>]/, 'has < or >', 'write it in words');
  // What stands in wrong braces is told above, and once is enough.
  const words = withoutBraces(text);
  const hidden = invisibleIn(text.replaceAll('\u0000', ''));
  if (hidden) say(line, `has the invisible character ${hidden}`, 'remove the sign that begins with & and ends with ;');
  for (const { typed, index, numbers, figure, foreign } of typedNumbers(words)) {
    if (figure) say(rowOf(index), `has ${figure} typed into the text: ${JSON.stringify(typed)}`, mendFigure(figure));
    else if (foreign)
      say(rowOf(index), `has other digits than 0 to 9: ${JSON.stringify(typed)}`, `write ${numbers.join(', ')}`);
    else prose.numbers.push(...numbers);
  }
  for (const match of words.matchAll(/[A-Za-z][A-Za-z'’-]*[A-Za-z]/g)) prose.latinWords.push(match[0]);
}

/** @returns how the reference looks that stands for such a figure */
function mendFigure(figure: string): string {
  const kinds: Record<string, string> = {
    'a phone number or a large figure': '{phone:kw-emergency-112} or {figure:...}',
    'a year': '{year:world-day-2027.start}',
    'a date': '{date:world-day-2027.start}',
    'a date or law number': '{date:world-day-2027.start} or {law:...}',
    'the number of a law': '{law:kw-dw-passport}',
  };
  return `name it by id, as in ${kinds[figure] ?? '{figure:...}'}`;
}
