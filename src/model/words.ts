import type { z } from 'zod';
import { checkShape } from './check-shape.ts';
import type { ReadFile } from './content-file.ts';
import type { Problem } from './problem.ts';
import { type Block, type Inline, inlineOf, type Prose, parseLine, parseProse } from './prose.ts';
import type { Reference } from './reference.ts';
import { rememberPart } from './remember-files.ts';
import { revisionOf } from './revision.ts';

/** What the reader is shown, told on every page. */
export type TranslationState = 'source' | 'reviewed' | 'unreviewed' | 'stale' | 'fallback';

/** The words of one item in one language. */
export interface Words<Fields> {
  locale: string;
  /** The texts as typed, references unresolved. */
  fields: Fields;
  /** The same texts parsed. */
  inline: { [Name in keyof Fields]: Inline[] };
  /** The text below the front matter, parsed. */
  blocks: Block[];
  /** The text below the front matter, as typed. */
  body: string;
  references: Reference[];
  numbers: string[];
  latinWords: string[];
  /** Content hash of these words. */
  revision: string;
  /** Revision of the source they were translated from. */
  from: string | undefined;
  reviewed: { by: string; on: string; text: string } | undefined;
  file: string;
  line: number;
}

/** Anything with words in several languages. */
export interface Translated<Fields> {
  words: ReadonlyMap<string, Words<Fields>>;
}

/** What a reader of one language gets of an item. */
export interface Shown<Fields> {
  words: Words<Fields>;
  /** Language of the words: the one asked for, or the fallback. */
  locale: string;
  state: TranslationState;
}

/** Schema of words: text fields plus the bookkeeping of translations. */
export type WordsSchema = z.ZodObject<z.ZodRawShape>;

/** Text fields of a words schema, without its bookkeeping. */
export type FieldsOf<Schema> = Omit<z.infer<Schema>, 'from' | 'reviewed'>;

/**
 * Checks and parses the words of one item in one language.
 * @param at where the words stand in the file
 * @returns the words, or undefined when they do not fit the schema
 */
export function readWords<Schema extends WordsSchema>(
  schema: Schema,
  locale: string,
  file: ReadFile,
  value: unknown,
  at: readonly (string | number)[],
  report: (problem: Problem) => void,
): Words<FieldsOf<Schema>> | undefined {
  // A folder of the content has one schema, so the place in the file says which words these are.
  return rememberPart(file, at.join('.'), (tell) => readNow(schema, locale, file, value, at, tell), report);
}

function readNow<Schema extends WordsSchema>(
  schema: Schema,
  locale: string,
  file: ReadFile,
  value: unknown,
  at: readonly (string | number)[],
  report: (problem: Problem) => void,
): Words<FieldsOf<Schema>> | undefined {
  const body = parseProse(file.body, file.bodyLine);
  const say = (name: string, prose: Prose) => {
    for (const problem of prose.problems) report({ file: file.file, field: [...at, name].join('.'), ...problem });
  };
  say('text', body);
  const shaped = checkShape(schema, value, file, at, report);
  if (!shaped) return undefined;
  const { from, reviewed, ...fields } = shaped as Record<string, unknown> & {
    from?: string;
    reviewed?: Words<unknown>['reviewed'];
  };
  const proses = Object.entries(fields).map(
    ([name, text]) => [name, parseLine(String(text), file.lineOf([...at, name]))] as const,
  );
  for (const [name, prose] of proses) say(name, prose);
  for (const [name, prose] of proses) {
    // A title that names another title could name itself; names and titles are plain.
    const linking = headlines.has(name) ? prose.references.find(({ kind }) => !plainReferences.has(kind)) : undefined;
    if (linking)
      report({
        file: file.file,
        line: linking.line,
        field: [...at, name].join('.'),
        wrong: `names a ${linking.kind}`,
        mend: 'a title or name may only name dates, years, figures and nationalities',
      });
  }
  const all = [...proses.map(([, prose]) => prose), body];
  return {
    locale,
    fields: fields as FieldsOf<Schema>,
    inline: Object.fromEntries(proses.map(([name, prose]) => [name, inlineOf(prose)])) as Words<
      FieldsOf<Schema>
    >['inline'],
    blocks: body.blocks,
    body: file.body,
    references: all.flatMap((prose) => prose.references),
    numbers: all.flatMap((prose) => prose.numbers),
    latinWords: all.flatMap((prose) => prose.latinWords),
    revision: revisionOf(fields, file.body),
    from,
    reviewed,
    file: file.file,
    line: file.lineOf(at),
  };
}

const headlines = new Set(['title', 'tile', 'name', 'theme']);
const plainReferences = new Set<Reference['kind']>(['date', 'year', 'figure', 'origin', 'site']);

/**
 * Chooses what a reader sees and says how far it can be trusted. The state is computed here and nowhere kept by hand.
 * @param fallbacks languages to fall back to, nearest first
 * @throws when the item has no words in the source language; the loader reports that before anything is rendered
 */
export function shownIn<Fields>(item: Translated<Fields>, locale: string, sourceTag: string): Shown<Fields> {
  const source = item.words.get(sourceTag);
  const own = item.words.get(locale);
  if (own && locale === sourceTag) return { words: own, locale, state: 'source' };
  if (own) {
    const stale = source !== undefined && own.from !== source.revision;
    const reviewed = own.reviewed?.text === own.revision;
    return { words: own, locale, state: stale ? 'stale' : reviewed ? 'reviewed' : 'unreviewed' };
  }
  if (!source) throw new Error(`An item has no words in ${sourceTag}; the loader should have refused it`);
  return { words: source, locale: sourceTag, state: 'fallback' };
}

const severity: readonly TranslationState[] = ['source', 'reviewed', 'unreviewed', 'stale', 'fallback'];

/** @returns the state a page must own up to when it is put together from several texts */
export function worstState(states: readonly TranslationState[]): TranslationState {
  return severity[Math.max(0, ...states.map((state) => severity.indexOf(state)))] ?? 'source';
}
