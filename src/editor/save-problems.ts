import { checkShape } from '../model/check-shape.ts';
import type { Problem } from '../model/problem.ts';
import { sentenceInArabic } from '../model/problem-sentences/in-arabic.ts';
import { readWords } from '../model/words.ts';
import type { EditedKind, Facts } from './collections.ts';
import { type EditorLanguage, hasLabel, labelOf } from './labels.ts';
import { languageName } from './language-name.ts';
import { bodyField } from './words-form.ts';

/** In the editor nobody sees files or lines, only fields. */
const nowhere = { file: '', data: undefined, body: '', bodyLine: 1, lineOf: () => 1 };

/** @returns what the build would say about the facts of an item */
export function problemsOfRecord({ facts, factsName }: Facts, language: EditorLanguage, record: unknown): Problem[] {
  const problems: Problem[] = [];
  const { id } = record as { id?: unknown };
  checkShape(facts, record, nowhere, [], (problem) => problems.push(problem));
  return problems.map((problem) => named(problem, factsName, language, [id]));
}

/**
 * @param locale of a translation; undefined for the source
 * @param id of a record of a list
 * @returns what the build would say about the words of an item, whatever the other languages say
 */
export function problemsOfWords(
  { words, wordsName }: Pick<EditedKind, 'words' | 'wordsName'>,
  language: EditorLanguage,
  fields: Readonly<Record<string, unknown>>,
  body: string,
  locale: string | undefined,
  id?: string,
): Problem[] {
  const problems: Problem[] = [];
  readWords(words, locale ?? '', { ...nowhere, body }, fields, [], (problem) => problems.push(problem));
  const where = [locale === undefined ? undefined : languageName(locale, language), id];
  return problems.map((problem) => named(problem, wordsName, language, where));
}

/** Calls the field of a problem as the form calls it, and says in which record or language it is. */
function named(problem: Problem, schemaName: string, language: EditorLanguage, where: readonly unknown[]): Problem {
  // `text` is what stands below the fields of a file: in the form a field like the others.
  const names = problem.field.split('.').map((name) => (name === 'text' ? bodyField : name));
  const shown = names.map((name, index) =>
    /^\d+$/.test(name) ? String(Number(name) + 1) : labelOrName([schemaName, ...names.slice(0, index + 1)], language),
  );
  return { ...problem, field: [...where.filter((part) => part !== undefined), ...shown].join(' › ') };
}

/** A field that somebody has put into a file and that no schema knows has no label. */
function labelOrName(names: readonly string[], language: EditorLanguage): string {
  const known = names.filter((name) => !/^\d+$/.test(name));
  return hasLabel(known) ? labelOf(known, language) : (names.at(-1) ?? '');
}

/**
 * Stops a saving and says why.
 * @throws Error that the editor shows in its dialog, with a line a problem; nothing when there is no problem
 */
export function refuse(problems: readonly Problem[], language: EditorLanguage): void {
  if (problems.length === 0) return;
  const say = (text: string) => (language === 'ar' ? (sentenceInArabic(text) ?? text) : text);
  const lines = problems.map(({ field, wrong, mend }) => `• ${field}: ${say(wrong)}. ${capital(say(mend))}.`);
  // The editor shows the cause of an error of this name, and of no other.
  throw new Error('saving_failed', { cause: new Error(lines.join('\n')) });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
