import type { z } from 'zod';
import type { Problem } from './problem.ts';
import type { ReadFile } from './read-file.ts';

type Path = readonly (string | number)[];

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
        ...inWords(issue, name, valueAt(value, path), describeField(schema, whole, value)),
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

function inWords(
  issue: z.core.$ZodIssue,
  name: string | undefined,
  input: unknown,
  description: string,
): Pick<Problem, 'wrong' | 'mend'> {
  if (name !== undefined) {
    const steering =
      steeringFields.has(name) ||
      name.startsWith('eleventy') ||
      name.startsWith('x-') ||
      name.startsWith('@') ||
      name.startsWith('on');
    return {
      wrong: steering ? 'content may not steer how the site is built' : 'no such field',
      mend: steering
        ? 'remove it; addresses and layouts come from the folder names'
        : 'remove it or correct its spelling',
    };
  }
  const mend = `write: ${description}`;
  if (input === undefined) return { wrong: 'is missing', mend };
  if (issue.code === 'invalid_type') return { wrong: `is not ${article(issue.expected)}`, mend };
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') {
    const values = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    const listed = values.every((value) => mend.includes(value));
    return {
      wrong: 'is not one of the values that are allowed',
      mend: listed ? mend : `${mend}: ${values.join(', ')}`,
    };
  }
  // Our own messages begin so; zod's are written for programmers.
  if (/^(?:is|has) /.test(issue.message)) return { wrong: issue.message, mend };
  if (issue.code === 'too_small') return { wrong: 'is too short or too small', mend };
  if (issue.code === 'too_big') return { wrong: 'is too long or too large', mend };
  if (issue.code === 'invalid_key')
    return { wrong: 'is not a good name', mend: 'use lower-case letters a-z, digits and hyphens' };
  return { wrong: issue.message, mend };
}

function article(type: string): string {
  const names: Record<string, string> = {
    string: 'a text (put it in quotes)',
    array: 'a list',
    object: 'a group of fields',
    record: 'a group of fields',
    boolean: 'true or false',
    number: 'a number',
    int: 'a whole number',
  };
  return names[type] ?? `a ${type}`;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | null)?.[key], value);
}

/** @returns the description of the deepest field on the path that has one */
function describeField(schema: z.ZodType, path: Path, value: unknown): string {
  let current: unknown = schema;
  let description = textOf(current) ?? namesOf(schema);
  for (const [depth, key] of path.entries()) {
    current = step(unwrap(current), key, valueAt(value, path.slice(0, depth)));
    if (current === undefined) break;
    description = textOf(current) ?? description;
  }
  return description;
}

/** A group of fields without a description is described by their names. */
function namesOf(schema: unknown): string {
  const shape = (schema as { def?: { shape?: Record<string, unknown> } }).def?.shape ?? {};
  return `the fields ${Object.keys(shape)
    .filter((name) => !isWrapper(shape[name]))
    .join(', ')}`;
}

function textOf(schema: unknown): string | undefined {
  const own = (schema as { description?: string } | undefined)?.description;
  return own ?? (isWrapper(schema) ? textOf(schema.def.innerType) : undefined);
}

interface Wrapper {
  def: { innerType: unknown };
}

function isWrapper(schema: unknown): schema is Wrapper {
  const def = (schema as { def?: { innerType?: unknown } } | undefined)?.def;
  return def?.innerType !== undefined;
}

function unwrap(schema: unknown): unknown {
  return isWrapper(schema) ? unwrap(schema.def.innerType) : schema;
}

function step(schema: unknown, key: string | number, value: unknown): unknown {
  const def = (schema as { def?: Record<string, unknown> } | undefined)?.def;
  if (!def) return undefined;
  if (def.type === 'object') return (def.shape as Record<string, unknown>)[key];
  if (def.type === 'array') return def.element;
  if (def.type === 'record') return def.valueType;
  if (def.type !== 'union') return undefined;
  const options = (def.options as unknown[]).map(unwrap);
  const meant = options.filter((option) => isMeant(option, def.discriminator, value));
  return [...meant, ...options].map((option) => step(option, key, value)).find((found) => found !== undefined);
}

/** Says whether a value is the alternative that its `type` or `kind` names. */
function isMeant(option: unknown, discriminator: unknown, value: unknown): boolean {
  if (typeof discriminator !== 'string') return false;
  const literal = step(option, discriminator, value) as { def?: { values?: unknown[] } } | undefined;
  return literal?.def?.values?.includes((value as Record<string, unknown> | null)?.[discriminator]) ?? false;
}
