import { meantId } from './meant-id.ts';
import type { Problem } from './problem.ts';

type Words = Pick<Problem, 'wrong' | 'mend'>;

/**
 * Looks for what copying and typing does to a day, an id or a number: it looks right and is not.
 * @param wrong what the schema says
 * @param mend what the field asks for
 * @returns what is wrong and what to do, or undefined when it is nothing of the kind
 */
export function slipOfText(text: string, wrong: string, mend: string): Words | undefined {
  if (/^\s*[“”„‘’‚«»]/.test(text))
    return { wrong: 'has curly quotes, as a word processor writes them', mend: 'type straight quotes' };
  if (/\p{Cf}/u.test(text))
    return { wrong: 'has a character that nobody can see', mend: 'type it again by hand, without copying it' };
  if (/[^\P{Nd}0-9]/u.test(text)) return { wrong: 'has other digits than 0 to 9', mend };
  return wrong === 'is not an id' ? slipOfId(text, mend) : undefined;
}

function slipOfId(text: string, mend: string): Words | undefined {
  if (/[,،;؛&|]|\s(?:and|or|و)\s/.test(text.trim()))
    return { wrong: 'holds more than one id', mend: 'put a plain comma between two, as in [kuwait, qatar]' };
  const meant = meantId(text);
  return meant === undefined ? undefined : { wrong: 'is not an id', mend: `${mend}; did you mean ${meant}?` };
}
