import type { z } from 'zod';
import type { Problem } from '../../model/problem.ts';
import type { Answers } from './answers.ts';

/** One thing that must be known before the files of something new can be written. */
export interface Question {
  /** Name of the flag, without its two hyphens; also the name of the answer. */
  flag: string;
  /** The question, in plain words. */
  ask: string;
  /** A right answer, as it would be typed. */
  example: string;
  /** What each single answer must be like. */
  schema: z.ZodType;
  /** What stands between several answers; left out when there is only one. */
  separator?: ',' | '|';
  /** True, or says after the answers before it, when nothing need be answered. */
  optional?: boolean | ((answers: Answers) => boolean);
  /** Says after the answers before it that it does not come up at all. */
  skip?: (answers: Answers) => boolean;
  /** What may be chosen, for the list that is shown with the question. */
  choices?: readonly string[] | ((answers: Answers) => readonly string[]);
  /** Looks for what the schema cannot know, in a single answer. */
  check?: (answer: string, answers: Answers) => Wrong | undefined;
}

/** What is wrong with an answer, and what to do about it. */
export type Wrong = Pick<Problem, 'wrong' | 'mend'>;

/** @returns whether a question must be answered */
export function isNeeded({ optional = false }: Question, answers: Answers): boolean {
  return !(typeof optional === 'function' ? optional(answers) : optional);
}

/** @returns the list to choose from; empty when anything may be written */
export function choicesOf({ choices = [] }: Question, answers: Answers): readonly string[] {
  return typeof choices === 'function' ? choices(answers) : choices;
}
