import { checkShape } from '../../model/check-shape.ts';
import type { Problem } from '../../model/problem.ts';
import { definitionOf, unwrap } from '../../model/schema-fields.ts';
import type { Answers } from './answers.ts';
import { isNeeded, type Question, type Wrong } from './question.ts';

/** An answer that can be used, or what is wrong with it. */
export type CheckedAnswer = { list: readonly string[]; wrong?: undefined } | { wrong: Wrong };

/**
 * Checks what was typed, with the schema of the field that it will stand in.
 * @param typed the whole answer; empty when nothing was typed
 * @param answers those to the questions before this one
 */
export function checkAnswer(question: Question, typed: string, answers: Answers): CheckedAnswer {
  const list = (question.separator === undefined ? [typed] : typed.split(question.separator))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (list.length === 0) return isNeeded(question, answers) ? { wrong: missing(question) } : { list };
  for (const part of list) {
    const wrong = shapeProblem(question, part) ?? question.check?.(part, answers);
    if (wrong) return { wrong };
  }
  const twice = list.find((part, index) => list.indexOf(part) < index);
  return twice === undefined ? { list } : { wrong: { wrong: `has ${twice} twice`, mend: 'remove one of them' } };
}

/** @returns the answer as it stands in the file: a number where the schema wants one */
export function valueInFile(schema: Question['schema'], answer: string): unknown {
  const isNumber = definitionOf(unwrap(schema))?.type === 'number';
  return isNumber && /^-?\d+(?:\.\d+)?$/.test(answer) ? Number(answer) : answer;
}

function missing({ ask, example }: Question): Wrong {
  return { wrong: 'is missing', mend: `${ask} For example: ${example}` };
}

function shapeProblem({ schema }: Question, answer: string): Wrong | undefined {
  const problems: Problem[] = [];
  const value = valueInFile(schema, answer);
  const file = { file: 'answer', data: value, body: '', bodyLine: 1, lineOf: () => 1 };
  checkShape(schema, value, file, [], (problem) => problems.push(problem));
  return problems[0];
}
