import { z } from 'zod';
import { idProblem } from '../../model/id-problem.ts';
import { knownIds } from '../../model/known-ids.ts';
import type { ItemKind, Library } from '../../model/library.ts';
import { withNearest } from '../../model/nearest.ts';
import { parseLine, parseProse } from '../../model/prose.ts';
import { reservedInside } from '../../model/reserved.ts';
import { id } from '../../model/schema/common.ts';
import type { Answers } from './answers.ts';
import { choicesOf, type Question } from './question.ts';

/** What differs between two questions of one sort. */
type Own = Pick<Question, 'flag' | 'ask' | 'example'> & Partial<Question>;

/** Asks for the name of a new folder or record, which must not be there yet. */
export function slugQuestion(own: Own, isThere: (slug: string, answers: Answers) => boolean): Question {
  return {
    schema: id('Name in the address', own.example),
    check: (slug, answers) => {
      if (isThere(slug, answers))
        return { wrong: 'is there already', mend: 'choose another name; nothing is ever overwritten' };
      if (reservedInside.includes(slug))
        return { wrong: 'has a name that the site needs for itself', mend: 'choose another name' };
      return undefined;
    },
    ...own,
  };
}

/** Asks for the id of one thing that the site has. */
export function idQuestion(library: Library, kind: ItemKind, own: Own): Question {
  const { separator: _several, ...question } = idsQuestion(library, kind, own);
  return question;
}

/** Asks for ids of things that the site has, several with commas between them. */
export function idsQuestion(
  library: Library,
  kind: ItemKind,
  own: Own,
  countryOf: (answers: Answers) => string | null = () => null,
): Question {
  return {
    schema: z.string(),
    separator: ',',
    choices: (answers) => [...new Set(knownIds(library, kind, countryOf(answers)))],
    check: (answer, answers) => idProblem(library, kind, answer, countryOf(answers)),
    ...own,
  };
}

/** Asks for one of a few values; a misspelt one is answered with the nearest. */
export function choiceQuestion(own: Own & Required<Pick<Question, 'choices'>>): Question {
  const question: Question = {
    schema: z.string(),
    check: (answer, answers) => {
      const choices = choicesOf(question, answers);
      if (choices.includes(answer)) return undefined;
      return {
        wrong: 'is not one of the values that are allowed',
        mend: withNearest(`use one of ${choices.join(', ')}`, answer, choices),
      };
    },
    ...own,
  };
  return question;
}

/** Asks for a line of a text; what a text may not have is said at once. */
export function lineQuestion(schema: z.ZodType, own: Own): Question {
  return { schema, check: (answer) => parseLine(answer).problems[0], ...own };
}

/** Asks for a text of one or more paragraphs. */
export function textQuestion(own: Own): Question {
  return { schema: z.string(), check: (answer) => parseProse(answer).problems[0], ...own };
}
