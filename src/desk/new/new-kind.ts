import type { Site } from '../../locale/site.ts';
import type { Answers } from './answers.ts';
import type { Question } from './question.ts';

/** The project that something new is written into. */
export interface Project {
  site: Site;
  /** @returns the text of a file of the project, undefined when it is not there; the path is relative to the project */
  read: (path: string) => string | undefined;
}

/** What is to be written, and what to tell the person who asked for it. */
export interface NewFiles {
  /** Whole text of each file by path: new ones, and lists that get one more record at their end. */
  files: ReadonlyMap<string, string>;
  /** Sentences to print afterwards: what was left out, and what comes next. */
  notes: readonly string[];
}

/** Something that can be started with one command. */
export interface NewKind {
  /** The word on the command line. */
  name: string;
  /** What it is, for the list of choices. */
  means: string;
  questions: (project: Project) => readonly Question[];
  files: (answers: Answers, project: Project) => NewFiles;
}
