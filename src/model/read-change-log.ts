import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { type ChangeLog, knownItems, loggedChanges } from './change-log.ts';
import type { ReadFile } from './content-file.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';

/**
 * The log and the state that it speaks for. They do not stand in `src/content`: a command writes them and no editor, they have no words in
 * several languages, and pages are not made of them. So a line in the log does not change the build id, and no phone saves its pages again.
 */
export const changeLogFile = 'changes/log.yaml';
export const changeStateFile = 'changes/state.json';

/**
 * Reads what the site remembers of its own changes.
 * @param root folder of the project
 * @returns the log; without entries and state in a project that keeps none
 */
export function readChangeLog(root: string, report: (problem: Problem) => void): ChangeLog {
  const changes = readAs(root, changeLogFile, loggedChanges, report) ?? [];
  const known = readAs(root, changeStateFile, knownItems, report);
  return { changes, known: known && new Map(Object.entries(known)) };
}

function readAs<Schema extends z.ZodType>(
  root: string,
  name: string,
  schema: Schema,
  report: (problem: Problem) => void,
): z.output<Schema> | undefined {
  if (!existsSync(`${root}/${name}`)) return undefined;
  // Not with the reader of content: a log grows for years, and one day it would be larger than a file of content may be.
  const text = readFileSync(`${root}/${name}`, 'utf8');
  const file = readYaml(name, text, 0, (line, field, wrong, mend) => report({ file: name, line, field, wrong, mend }));
  if (!file) return undefined;
  const result = schema.safeParse(file.data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) report(problemOf(file, issue.path));
  return undefined;
}

function problemOf(file: ReadFile, path: readonly PropertyKey[]): Problem {
  const place = path.filter((key) => typeof key !== 'symbol');
  return {
    file: file.file,
    line: file.lineOf(place),
    field: place.join('.') || 'file',
    wrong: 'is not what npm run changes writes',
    mend: 'take back the last version of the file, then: npm run changes',
  };
}
