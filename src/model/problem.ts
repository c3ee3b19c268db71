import { spellInvisible } from './invisible.ts';

/** One thing wrong with the content, in the words an editor needs to mend it. */
export interface Problem {
  /** Path of the file, relative to the project, with forward slashes. */
  file: string;
  /** 1-based line, or 1 when the file as a whole is meant. */
  line: number;
  /** The field (dotted path) or part of the text that is meant. */
  field: string;
  /** What is wrong. */
  wrong: string;
  /** What to do about it. */
  mend: string;
}

/** Thrown when content cannot be published. Carries every problem found, not only the first. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/**
 * Sorts problems by file, line and field, and drops exact repetitions.
 * @returns a new array; the input is not changed
 */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...unique.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.field, b.field) || compare(a.wrong, b.wrong),
  );
}

/** @returns `path:line - field - what is wrong - what to do`, on one line */
export function formatProblem({ file, line, field, wrong, mend }: Problem): string {
  return spellInvisible(`${file}:${line} - ${field} - ${wrong} - ${mend}`.replace(/\s+/g, ' '));
}

/** @returns every problem on a line of its own, sorted */
export function formatProblems(problems: readonly Problem[]): string {
  return sortProblems(problems).map(formatProblem).join('\n');
}

/** By code unit, so that the order is the same on every machine and in every language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
