import { picturePattern } from '../model/schema/common.ts';
import { definitionOf, isWrapped, unwrap } from '../model/schema-fields.ts';

/** A zod schema as the editor sees it: what kind of field it is, and what is in it. */
export type Shape =
  | {
      kind: 'text';
      pattern: RegExp | undefined;
      longest: number | undefined;
      /** Kind of item whose id it is. */
      names: string | undefined;
      /** Whether it is the address of a page: one line, however long it is. */
      isAddress: boolean;
      /** Whether a number may stand there as well. */
      orNumber: boolean;
    }
  | { kind: 'day' | 'time' | 'picture' | 'yes-no' }
  | { kind: 'number'; whole: boolean; least: number | undefined; most: number | undefined }
  | { kind: 'one-of'; values: readonly string[] }
  | { kind: 'group'; fields: ReadonlyMap<string, unknown> }
  | { kind: 'list'; item: unknown; least: number }
  /** A group whose names are free: in the form a list whose items have a `key`. */
  | { kind: 'named'; value: unknown }
  /** Groups that a field of theirs tells apart. */
  | { kind: 'variants'; by: string; variants: ReadonlyMap<string, ReadonlyMap<string, unknown>> }
  /** A word, or a group: in the form a group whose field `choice` says which; the group itself is `choice: group`. */
  | { kind: 'word-or-group'; words: readonly string[]; group: ReadonlyMap<string, unknown> };

/** Name of the choice that stands for the group in `word-or-group`. */
export const groupChoice = 'group';

interface Check {
  check?: string;
  format?: string;
  pattern?: RegExp;
  maximum?: number;
  value?: number;
  minimum?: number;
}

/**
 * @param schema a zod schema of the content
 * @returns its shape, whatever it is wrapped in
 * @throws Error for a schema that no form can show yet, so that a new one is noticed
 */
export function shapeOf(schema: unknown): Shape {
  const bare = unwrap(schema);
  const def = definitionOf(bare);
  const checks = checksOf(bare);
  switch (def?.type) {
    case 'string':
      return stringShape(bare, checks);
    case 'boolean':
      return { kind: 'yes-no' };
    case 'number':
      return numberShape(checks);
    case 'enum':
      return { kind: 'one-of', values: Object.values(def.entries ?? {}).map(String) };
    case 'literal':
      return { kind: 'one-of', values: (def.values ?? []).map(String) };
    case 'object':
      return { kind: 'group', fields: fieldsOf(bare) };
    case 'array':
      return { kind: 'list', item: def.element, least: boundOf(checks, 'min_length') ?? 0 };
    case 'record':
      return { kind: 'named', value: def.valueType };
    case 'union':
      return unionShape(def.options ?? [], def.discriminator);
    default:
      throw new Error(`The editor has no form for a schema of type ${def?.type}. Add one to src/editor/shape.ts.`);
  }
}

/** @returns whether a field must be filled in */
export function isNeeded(schema: unknown): boolean {
  return !isWrapped(schema);
}

/** @returns the value a field has when it is left out; undefined when it has none */
export function defaultOf(schema: unknown): unknown {
  const def = definitionOf(schema) as { type: string; innerType?: unknown; defaultValue?: unknown } | undefined;
  if (def?.type === 'default') return def.defaultValue;
  return def?.innerType === undefined ? undefined : defaultOf(def.innerType);
}

function stringShape(schema: unknown, checks: readonly Check[]): Shape {
  const pattern = checks.find(({ format }) => format === 'regex')?.pattern;
  if (pattern?.source.startsWith('^\\d{4}-\\d{2}-\\d{2}$')) return { kind: 'day' };
  if (pattern?.source.includes('[01]\\d|2[0-3]')) return { kind: 'time' };
  if (pattern?.source === picturePattern.source) return { kind: 'picture' };
  const meta = (schema as { meta?: () => { names?: string; examples?: unknown[] } | undefined }).meta?.();
  const isAddress = String(meta?.examples?.[0] ?? '').startsWith('https://');
  return {
    kind: 'text',
    pattern,
    longest: boundOf(checks, 'max_length'),
    names: meta?.names,
    isAddress,
    orNumber: false,
  };
}

function numberShape(checks: readonly Check[]): Shape {
  return {
    kind: 'number',
    whole: checks.some(({ format }) => format === 'safeint' || format === 'int32'),
    least: checks.find(({ check }) => check === 'greater_than')?.value,
    most: checks.find(({ check }) => check === 'less_than')?.value,
  };
}

function unionShape(options: readonly unknown[], discriminator: string | undefined): Shape {
  if (discriminator !== undefined) {
    const variants = options.map((option) => {
      const fields = fieldsOf(unwrap(option));
      const [name] = definitionOf(fields.get(discriminator))?.values ?? [];
      return [String(name), new Map([...fields].filter(([field]) => field !== discriminator))] as const;
    });
    return { kind: 'variants', by: discriminator, variants: new Map(variants) };
  }
  const shapes = options.map(shapeOf);
  const group = shapes.find((shape) => shape.kind === 'group');
  if (group)
    return {
      kind: 'word-or-group',
      words: shapes.flatMap((shape) => (shape.kind === 'one-of' ? shape.values : [])),
      group: group.fields,
    };
  // Several ways to write one line: a number and a date, a date and a word. The schema says what is right.
  const orNumber = shapes.some(({ kind }) => kind === 'number');
  return { kind: 'text', pattern: undefined, longest: undefined, names: undefined, isAddress: false, orNumber };
}

function fieldsOf(schema: unknown): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(definitionOf(schema)?.shape ?? {}));
}

function checksOf(schema: unknown): Check[] {
  const { checks = [] } = (definitionOf(schema) ?? {}) as { checks?: { _zod?: { def: Check } }[] };
  return checks.flatMap((check) => check._zod?.def ?? []);
}

function boundOf(checks: readonly Check[], name: string): number | undefined {
  const found = checks.find(({ check }) => check === name);
  return found?.maximum ?? found?.minimum;
}
