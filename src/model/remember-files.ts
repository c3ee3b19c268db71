import type { ReadFile } from './content-file.ts';
import type { Problem } from './problem.ts';

/** Something that was made, and what was wrong with it: told again whenever it is used again. */
interface Made {
  result: unknown;
  problems: readonly Problem[];
}

type Report = (problem: Problem) => void;

/** By path; nothing is remembered until somebody asks for it. */
let files: Map<string, Made & { state: string }> | undefined;

/** By file as it was read, and then by what was made of it. */
const parts = new WeakMap<ReadFile, Map<string, Made>>();

/**
 * From now on a file that has not changed is not read again: for a process that reads the same content again and again, such as
 * `npm run dev`. Every other process reads it once, and would only pay for remembering.
 */
export function rememberFiles(): void {
  files ??= new Map();
}

/**
 * @param path of a file
 * @param stateOf is asked for what is different when the file has changed; nothing for a file that is not there
 * @param read reads it and reports what is wrong
 * @returns what reading it gave the last time, when it has not changed since, with the same problems; else what it gives now
 */
export function rememberFile(
  path: string,
  stateOf: () => string | undefined,
  read: (report: Report) => ReadFile | undefined,
  report: Report,
): ReadFile | undefined {
  const state = files && stateOf();
  if (!files || state === undefined) return read(report);
  const known = files.get(path);
  const made = known?.state === state ? known : { state, ...make(read) };
  files.set(path, made);
  return tell(made, report) as ReadFile | undefined;
}

/**
 * The same for what is made of a file and of nothing else.
 * @param file as it was read: an unchanged file is the same object
 * @param name what is made, and from which place of the file
 */
export function rememberPart<Result>(
  file: ReadFile,
  name: string,
  work: (report: Report) => Result,
  report: Report,
): Result {
  if (!files) return work(report);
  const known = parts.get(file) ?? new Map<string, Made>();
  parts.set(file, known);
  const made = known.get(name) ?? make(work);
  known.set(name, made);
  return tell(made, report) as Result;
}

function make(work: (report: Report) => unknown): Made {
  const problems: Problem[] = [];
  return { result: work((problem) => problems.push(problem)), problems };
}

function tell({ result, problems }: Made, report: Report): unknown {
  for (const problem of problems) report(problem);
  return result;
}
