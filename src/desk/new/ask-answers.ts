import { Answers } from './answers.ts';
import { checkAnswer } from './check-answer.ts';
import { choicesOf, isNeeded, type Question } from './question.ts';

/** Prints a text and reads the line that is typed next; undefined when there is nobody any more. */
export type AskLine = (text: string) => Promise<string | undefined>;

/**
 * Asks one question after the other. An answer that is wrong is explained and asked for again.
 * @returns the answers, or undefined when the input ended before the last question
 */
export async function askAnswers(questions: readonly Question[], askLine: AskLine): Promise<Answers | undefined> {
  const answers = new Answers();
  for (const question of questions) {
    if (question.skip?.(answers)) continue;
    const list = await askOne(question, answers, askLine);
    if (list === undefined) return undefined;
    answers.set(question.flag, list);
  }
  return answers;
}

async function askOne(question: Question, answers: Answers, askLine: AskLine): Promise<readonly string[] | undefined> {
  let text = wordsOf(question, answers);
  for (;;) {
    const typed = await askLine(text);
    if (typed === undefined) return undefined;
    const checked = checkAnswer(question, typed, answers);
    if (!checked.wrong) return checked.list;
    text = `  This ${checked.wrong.wrong}: ${checked.wrong.mend}\n> `;
  }
}

function wordsOf(question: Question, answers: Answers): string {
  const choices = choicesOf(question, answers);
  // Most questions say themselves what an empty answer means.
  const mayBeEmpty = !isNeeded(question, answers) && !/empty/i.test(question.ask);
  return [
    `\n${question.ask}${mayBeEmpty ? ' May be left empty.' : ''}`,
    ...(choices.length > 0 ? [`  Choices: ${choices.join(', ')}`] : []),
    `  For example: ${question.example}`,
    '> ',
  ].join('\n');
}
