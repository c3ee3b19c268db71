import { parseArgs } from 'node:util';
import { withNearest } from '../../model/nearest.ts';
import { Answers } from './answers.ts';
import { checkAnswer } from './check-answer.ts';
import type { Question } from './question.ts';

/** The answers, and a sentence for each flag that is missing, wrong or unknown. */
export interface FlagAnswers {
  answers: Answers;
  problems: string[];
}

/**
 * Reads the answers from the command line.
 * @param typed what stands behind the kind: `--slug safe-summer-2027 ...`
 */
export function answersFromFlags(questions: readonly Question[], typed: readonly string[]): FlagAnswers {
  const { given, problems } = readFlags(questions, typed);
  const answers = new Answers();
  for (const question of questions) {
    const text = given.get(question.flag);
    if (question.skip?.(answers)) {
      if (text !== undefined) problems.push(`--${question.flag} - does not belong to the other answers - leave it out`);
      continue;
    }
    const checked = checkAnswer(question, text ?? '', answers);
    if (checked.wrong) problems.push(`--${question.flag} - ${checked.wrong.wrong} - ${checked.wrong.mend}`);
    // A wrong answer counts for the questions behind it: whether they come up is not one more mistake.
    answers.set(question.flag, checked.wrong ? [text ?? ''].filter(Boolean) : checked.list);
  }
  return { answers, problems };
}

/** @returns the text of each flag; one that is given several times counts as several answers */
function readFlags(questions: readonly Question[], typed: readonly string[]) {
  const flags = questions.map(({ flag }) => flag);
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'string', multiple: true } as const]));
  const { tokens } = parseArgs({ args: [...typed], options, strict: false, tokens: true });
  const given = new Map<string, string>();
  const problems: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') problems.push(`${token.value} - belongs to no flag - put it in quotes`);
    else if (!flags.includes(token.name))
      problems.push(
        `--${token.name} - no such flag - ${withNearest(`use one of ${flags.join(', ')}`, token.name, flags)}`,
      );
    else {
      const separator = questions.find(({ flag }) => flag === token.name)?.separator ?? ' ';
      const before = given.get(token.name);
      given.set(token.name, before === undefined ? (token.value ?? '') : `${before}${separator}${token.value ?? ''}`);
    }
  }
  return { given, problems };
}
