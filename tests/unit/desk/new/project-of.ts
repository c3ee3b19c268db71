import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersFromFlags } from '../../../../src/desk/new/answers-from-flags.ts';
import type { NewFiles, NewKind, Project } from '../../../../src/desk/new/new-kind.ts';
import { newKinds } from '../../../../src/desk/new/new-kinds.ts';
import { load } from '../../../fixtures/site.ts';

/** @returns the site in a folder as the command sees it */
export function projectOf(root: string): Project {
  const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);
  return { site: load(root), read };
}

/** @returns one of the kinds, by its word on the command line */
export function kindNamed(name: string): NewKind {
  const kind = newKinds.find((candidate) => candidate.name === name);
  if (!kind) throw new Error(`There is no kind ${name}`);
  return kind;
}

/** Flags and their values, as they would be typed. */
export type Flags = Readonly<Record<string, string>>;

/** @returns the sentences about wrong flags; empty when all are right */
export function problemsOf(project: Project, name: string, flags: Flags): string[] {
  return answersOf(project, name, flags).problems;
}

/**
 * @returns what would be written
 * @throws when a flag is wrong
 */
export function filesOf(project: Project, name: string, flags: Flags): NewFiles {
  const { answers, problems } = answersOf(project, name, flags);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return kindNamed(name).files(answers, project);
}

function answersOf(project: Project, name: string, flags: Flags) {
  const typed = Object.entries(flags).map(([flag, value]) => `--${flag}=${value}`);
  return answersFromFlags(kindNamed(name).questions(project), typed);
}
