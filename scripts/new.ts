/**
 * `npm run new` starts something new: a campaign, a World Day, a guide, a notice, a contact, a language or a country. It asks one
 * question at a time, or takes everything from flags. Nothing is overwritten, and nothing is written that the check would refuse.
 *
 *   npm run new
 *   npm run new -- campaign
 *   npm run new -- campaign --slug safe-summer-2027 --title "A safe summer" --start 2027-06-01 ...
 */
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import type { Readable } from 'node:stream';
import { Answers } from '../src/desk/new/answers.ts';
import { answersFromFlags } from '../src/desk/new/answers-from-flags.ts';
import { type AskLine, askAnswers } from '../src/desk/new/ask-answers.ts';
import { checkAnswer } from '../src/desk/new/check-answer.ts';
import { choiceQuestion } from '../src/desk/new/common-questions.ts';
import type { NewKind, Project } from '../src/desk/new/new-kind.ts';
import { newKinds } from '../src/desk/new/new-kinds.ts';
import { problemsInCopy, writeFile } from '../src/desk/problems-in-copy.ts';
import { loadSite } from '../src/locale/load-site.ts';
import { ContentError, formatProblems } from '../src/model/problem.ts';
import { runWhenStarted } from './command/run-command.ts';
import { stop } from './command/stop.ts';

const kindQuestion = choiceQuestion({
  flag: 'kind',
  ask: `What is new?\n${newKinds.map(({ name, means }) => `  ${name.padEnd(10)} ${means}`).join('\n')}`,
  example: 'campaign',
  choices: newKinds.map(({ name }) => name),
});

/**
 * @param input where the answers are typed when it asks
 * @throws Stop, with nothing written, when something is wrong or nobody answers
 */
export async function startNew(typed: readonly string[], input: Readable = process.stdin): Promise<void> {
  const [first, ...flags] = typed;
  const project: Project = {
    site: readSite(),
    read: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined),
  };
  const found =
    flags.length > 0 && first !== undefined
      ? fromFlags(project, kindNamed(first), flags)
      : await fromQuestions(project, first, input);
  writeNew(project, found.kind, found.answers);
}

interface Found {
  kind: NewKind;
  answers: Answers;
}

function fromFlags(project: Project, kind: NewKind, typed: readonly string[]): Found {
  const { answers, problems } = answersFromFlags(kind.questions(project), typed);
  if (problems.length > 0) stop(`${problems.join('\n')}\n\n${problems.length} problems. Nothing was written.`);
  return { kind, answers };
}

async function fromQuestions(project: Project, name: string | undefined, input: Readable): Promise<Found> {
  const lines = createInterface({ input });
  // Lines that are piped in come faster than they are asked for: the iterator keeps them.
  const typed = lines[Symbol.asyncIterator]();
  const askLine: AskLine = async (text) => {
    process.stdout.write(text);
    const { value, done } = await typed.next();
    return done ? undefined : value;
  };
  try {
    const chosen = name ?? (await askAnswers([kindQuestion], askLine))?.text('kind') ?? nobodyThere();
    const kind = kindNamed(chosen);
    const answers = (await askAnswers(kind.questions(project), askLine)) ?? nobodyThere();
    return { kind, answers };
  } finally {
    lines.close(); // or the command would go on waiting for somebody to type
  }
}

function kindNamed(name: string): NewKind {
  const { wrong } = checkAnswer(kindQuestion, name, new Answers());
  const kind = newKinds.find((candidate) => candidate.name === name);
  return kind ?? stop(`${name} - ${wrong?.wrong} - ${wrong?.mend}`);
}

/** Checks the new files together with all others in a copy, then writes them. */
function writeNew(project: Project, kind: NewKind, answers: Answers): void {
  const { files, notes } = kind.files(answers, project);
  const problems = problemsInCopy('.', files);
  if (problems.length > 0) stop(`${formatProblems(problems)}\n\n${problems.length} problems. Nothing was written.`);
  for (const [file, text] of files) writeFile('.', file, text);
  if (files.size > 0) console.log(`\nWritten:\n${[...files.keys()].map((file) => `  ${file}`).join('\n')}\n`);
  for (const note of notes) console.log(note);
  if (files.size > 0) console.log('npm run check is content with it. Look at it: npm run dev');
}

function readSite(): Project['site'] {
  try {
    return loadSite({ root: '.' });
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return stop(`${error.message}\n\nThe content has problems already. Mend them first, then run this again.`);
  }
}

function nobodyThere(): never {
  stop('\nThere was no answer. Nothing was written.');
}

await runWhenStarted(import.meta.url, (typed) => startNew(typed));
