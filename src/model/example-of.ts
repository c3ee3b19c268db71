import { stringify } from 'yaml';
import type { z } from 'zod';
import { definitionOf, isWrapped, schemasOn, unwrap } from './schema-fields.ts';
import type { Path } from './value-at.ts';

/**
 * A right value of a schema: the example it is given (`.meta({ examples })`), or one that follows from its parts. Groups of
 * fields get those they must have.
 * @returns the value, or undefined when the schema has no example
 */
export function exampleOf(schema: unknown): unknown {
  const given = (schema as { meta?: () => { examples?: unknown[] } | undefined } | undefined)?.meta?.()?.examples?.[0];
  if (given !== undefined) return given;
  if (isWrapped(schema)) return exampleOf(definitionOf(schema)?.innerType);
  const def = definitionOf(schema);
  if (def?.type === 'enum') return Object.values(def.entries ?? {})[0];
  if (def?.type === 'literal') return def.values?.[0];
  if (def?.type === 'boolean') return true;
  if (def?.type === 'array') return whole([exampleOf(def.element)]);
  if (def?.type === 'record') return recordExample(schema);
  if (def?.type === 'object') return groupExample(def.shape ?? {});
  return def?.options?.map(exampleOf).find((example) => example !== undefined);
}

/**
 * @param value what stands in the file; it says which alternative is meant
 * @returns an example for the field at the end of the path, as it is written in a file; undefined when there is none, or when
 * it would be too long to help
 */
export function writtenExample(schema: z.ZodType, path: Path, value: unknown): string | undefined {
  const found = schemasOn(schema, path, value);
  if (found.length <= path.length) return undefined;
  const example = exampleOf(found.at(-1));
  if (example === undefined) return undefined;
  const written = stringify(example, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trim();
  return written.length > longest ? undefined : written;
}

/** Longer than one line of a terminal and a half, an example hides what is wrong. */
const longest = 160;

function groupExample(shape: Readonly<Record<string, unknown>>): unknown {
  const needed = Object.entries(shape).filter(([, field]) => !isWrapped(field));
  const values = needed.map(([name, field]) => [name, exampleOf(field)] as const);
  return values.length > 0 && whole(values.map(([, value]) => value)) ? Object.fromEntries(values) : undefined;
}

function recordExample(schema: unknown): unknown {
  const { keyType, valueType } = definitionOf(unwrap(schema)) as { keyType?: unknown; valueType?: unknown };
  const [key, value] = [exampleOf(keyType), exampleOf(valueType)];
  return typeof key === 'string' && value !== undefined ? { [key]: value } : undefined;
}

/** @returns the values when none of them is missing */
function whole(values: unknown[]): unknown[] | undefined {
  return values.includes(undefined) ? undefined : values;
}
