import type { z } from 'zod';
import type { ReadFile } from './content-file.ts';
import { writtenExample } from './example-of.ts';
import { withNearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { describeField, namesAt, valuesAt } from './schema-fields.ts';
import { slipOfText } from './slip-of-text.ts';
import { type Path, valueAt } from './value-at.ts';

/** Fields by which a content file would try to steer the site generator. They get a sentence of their own. */
const steeringFields = new Set([
  'permalink',
  'layout',
  'templateEngineOverride',
  'eleventyComputed',
  'pagination',
  'eleventyExcludeFromCollections',
  'tags',
  'date',
]);

/**
 * Compares one record with its schema and reports every difference in words.
 * @param at where in the file the record stands, for the line numbers
 * @returns the record with defaults filled in, or undefined when anything is wrong
 */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  file: ReadFile,
  at: Path,
  report: (problem: Problem) => void,
): z.output<Schema> | undefined {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  // A record of a list is known by its id, not by its place.
  const id = (value as { id?: unknown } | null)?.id;
  const prefix = typeof at.at(-1) === 'number' && typeof id === 'string' ? [...at.slice(0, -1), id] : at;
  const told = new Set<string>();
  for (const issue of flatten(result.error.issues)) {
    const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
    const names = issue.code === 'unrecognized_keys' ? issue.keys : [undefined];
    for (const name of names) {
      const whole = name === undefined ? path : [...path, name];
      // What is not a date at all need not be called a day that does not exist as well.
      if (told.has(whole.join('\n'))) continue;
      told.add(whole.join('\n'));
      report({
        file: file.file,
        line: file.lineOf([...at, ...whole]),
        field: [...prefix, ...whole].join('.') || 'file',
        ...(name === undefined ? inWords(schema, issue, path, value) : unknownField(schema, name, path, value)),
      });
    }
  }
  return undefined;
}

/** A union reports one list of issues an alternative; the alternative that got furthest is the one that was meant. */
function flatten(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
    const meant = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
    const inner =
      depth(meant) === 0 ? [] : flatten(meant).map((deeper) => ({ ...deeper, path: [...issue.path, ...deeper.path] }));
    return inner.length > 0 ? inner : [issue];
  });
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)));
}

type Words = Pick<Problem, 'wrong' | 'mend'>;

function unknownField(schema: z.ZodType, name: string, path: Path, value: unknown): Words {
  const steering =
    steeringFields.has(name) ||
    name.startsWith('eleventy') ||
    name.startsWith('x-') ||
    name.startsWith('@') ||
    name.startsWith('on');
  if (steering)
    return {
      wrong: 'content may not steer how the site is built',
      mend: 'remove it; addresses and layouts come from the folder names',
    };
  return {
    wrong: 'no such field',
    mend: withNearest('remove it or correct its spelling', name, namesAt(schema, path, value)),
  };
}

function inWords(schema: z.ZodType, issue: z.core.$ZodIssue, path: Path, value: unknown): Words {
  const input = valueAt(value, path);
  const description = `write: ${describeField(schema, path, value)}`;
  const mend = withExample(description, writtenExample(schema, path, value));
  if (input === undefined) return { wrong: 'is missing', mend };
  const slip = typeof input === 'string' && issue.code === 'invalid_format' && slipOfText(input, issue.message, mend);
  if (slip) return slip;
  if (issue.code === 'custom' && typeof issue.params?.mend === 'string')
    return { wrong: issue.message, mend: issue.params.mend };
  if (issue.code === 'invalid_type') return { wrong: `is not ${article(issue.expected)}`, mend };
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') {
    const values = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    const listed = values.every((choice) => description.includes(choice));
    const advice = values.length === 0 ? mend : listed ? description : `${description}: ${values.join(', ')}`;
    return {
      wrong: 'is not one of the values that are allowed',
      mend: withNearest(advice, String(input), valuesAt(schema, path, value)),
    };
  }
  // Our own messages begin so; zod's are written for programmers.
  if (/^(?:is|has|begins|does) /.test(issue.message)) return { wrong: issue.message, mend };
  if (issue.code === 'too_small') return { wrong: 'is too short or too small', mend };
  if (issue.code === 'too_big') return { wrong: 'is too long or too large', mend };
  if (issue.code === 'invalid_key')
    return { wrong: 'is not a good name', mend: 'use lower-case letters a-z, digits and hyphens' };
  return { wrong: issue.message, mend };
}

/** An example that the description shows already is not shown twice. */
function withExample(mend: string, example: string | undefined): string {
  if (example === undefined) return mend;
  const bare = example.replace(/^["']|["']$/g, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w-])${bare}(?![\\w-])`).test(mend) ? mend : `${mend}, for example ${example}`;
}

function article(type: string): string {
  const names: Record<string, string> = {
    string: 'a text (put it in quotes)',
    array: 'a list (put it in square brackets, with commas between)',
    object: 'a group of fields',
    record: 'a group of fields',
    boolean: 'true or false',
    number: 'a number (write it without quotes)',
    int: 'a whole number',
  };
  return names[type] ?? `a ${type}`;
}
