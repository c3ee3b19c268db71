import type { Library } from '../../model/library.ts';
import { choiceQuestion } from './common-questions.ts';
import type { Question } from './question.ts';

/** @returns the question in which country something belongs; `more` are further folders that it may stand in */
export function countryQuestion(library: Library, more: readonly string[] = []): Question {
  const choices = [...library.countries.map(({ id }) => id), ...more];
  return choiceQuestion({ flag: 'country', ask: 'In which country?', example: choices[0] ?? 'kuwait', choices });
}
