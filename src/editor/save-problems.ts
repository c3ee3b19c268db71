import type { z } from 'zod';
import { checkShape } from '../model/check-shape.ts';
import type { Problem } from '../model/problem.ts';
import { sentenceInArabic } from '../model/problem-sentences/in-arabic.ts';
import { readWords, type WordsSchema } from '../model/words.ts';
import type { EditorLanguage } from './labels.ts';

/** In the editor nobody sees files or lines, only fields. */
const nowhere = { file: '', data: undefined, body: '', bodyLine: 1, lineOf: () => 1 };

/** @returns what the build would say about the facts of an item */
export function problemsOfRecord(schema: z.ZodType, record: unknown): Problem[] {
  const problems: Problem[] = [];
  const { id } = record as { id?: unknown };
  checkShape(schema, record, nowhere, [], (problem) => problems.push(problem));
  return problems.map((problem) => (id === undefined ? problem : { ...problem, field: `${id}: ${problem.field}` }));
}

/**
 * @param locale of a translation; undefined for the source
 * @param id of a record of a list
 * @returns what the build would say about the words of an item, whatever the other languages say
 */
export function problemsOfWords(
  schema: WordsSchema,
  fields: Readonly<Record<string, unknown>>,
  body: string,
  locale: string | undefined,
  id?: string,
): Problem[] {
  const problems: Problem[] = [];
  readWords(schema, locale ?? '', { ...nowhere, body }, fields, [], (problem) => problems.push(problem));
  const where = [locale, id].filter((part) => part !== undefined).join(' · ');
  return problems.map((problem) => (where === '' ? problem : { ...problem, field: `${where}: ${problem.field}` }));
}

/**
 * Stops a saving and says why.
 * @throws Error that the editor shows in its dialog, with a line a problem; nothing when there is no problem
 */
export function refuse(problems: readonly Problem[], language: EditorLanguage): void {
  if (problems.length === 0) return;
  const say = (text: string) => (language === 'ar' ? (sentenceInArabic(text) ?? text) : text);
  const lines = problems.map(({ field, wrong, mend }) => `• ${field}: ${say(wrong)}. ${say(mend)}.`);
  // The editor shows the cause of an error of this name, and of no other.
  throw new Error('saving_failed', { cause: new Error(lines.join('\n')) });
}
