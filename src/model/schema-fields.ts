import { isPlainRecord, type Path, valueAt } from './value-at.ts';

/** The parts of a zod schema that are looked at here; zod itself types them by class. */
interface Definition {
  type: string;
  innerType?: unknown;
  shape?: Record<string, unknown>;
  element?: unknown;
  valueType?: unknown;
  options?: unknown[];
  discriminator?: string;
  values?: unknown[];
  entries?: Record<string, unknown>;
}

/** @returns the definition of a schema; undefined when it is none */
export function definitionOf(schema: unknown): Definition | undefined {
  return (schema as { def?: Definition } | undefined)?.def;
}

/** @returns the schema inside `optional` and `default` */
export function unwrap(schema: unknown): unknown {
  const inner = definitionOf(schema)?.innerType;
  return inner === undefined ? schema : unwrap(inner);
}

/** @returns true when a field may be left out */
export function isWrapped(schema: unknown): boolean {
  return definitionOf(schema)?.innerType !== undefined;
}

/**
 * Follows a path through a schema; in a union the alternative that the value names goes first.
 * @returns the schema of each step that exists, the outermost first
 */
export function schemasOn(schema: unknown, path: Path, value: unknown): unknown[] {
  const found: unknown[] = [schema];
  for (const [depth, key] of path.entries()) {
    const next = step(unwrap(found.at(-1)), key, valueAt(value, path.slice(0, depth)));
    if (next === undefined) break;
    found.push(next);
  }
  return found;
}

/** @returns the description of the deepest field on the path that has one */
export function describeField(schema: unknown, path: Path, value: unknown): string {
  const texts = schemasOn(schema, path, value).map(descriptionOf).reverse();
  return texts.find((text) => text !== undefined) ?? `the fields ${neededNames(schema).join(', ')}`;
}

/** @returns the names that a group of fields may have; empty when it is no such group */
export function namesAt(schema: unknown, path: Path, value: unknown): string[] {
  const found = schemasOn(schema, path, value);
  return found.length <= path.length ? [] : namesOf(unwrap(found.at(-1)), valueAt(value, path));
}

/** @returns the values among which a field chooses, as texts; empty when any may stand there */
export function valuesAt(schema: unknown, path: Path, value: unknown): string[] {
  const found = schemasOn(schema, path, value);
  const last = path.at(-1);
  const parent = unwrap(found[path.length - 1]);
  const options = definitionOf(parent)?.options;
  // The field that tells the alternatives apart has a value of its own in each.
  if (options && last !== undefined)
    return options.flatMap((option) => valuesOf(step(unwrap(option), last, undefined)));
  return found.length <= path.length ? [] : valuesOf(found.at(-1));
}

function valuesOf(schema: unknown): string[] {
  const def = definitionOf(unwrap(schema));
  if (def?.type === 'enum') return Object.values(def.entries ?? {}).map(String);
  if (def?.type === 'literal') return (def.values ?? []).map(String);
  return (def?.options ?? []).flatMap(valuesOf);
}

function namesOf(schema: unknown, value: unknown): string[] {
  const def = definitionOf(schema);
  if (def?.type === 'object') return Object.keys(def.shape ?? {});
  const options = (def?.options ?? []).map(unwrap);
  const meant = options.filter((option) => isMeant(option, def?.discriminator, value));
  return (meant.length > 0 ? meant : options).flatMap((option) => namesOf(option, value));
}

/** A group of fields without a description is described by the names of those it must have. */
function neededNames(schema: unknown): string[] {
  const shape = definitionOf(schema)?.shape ?? {};
  return Object.keys(shape).filter((name) => !isWrapped(shape[name]));
}

function descriptionOf(schema: unknown): string | undefined {
  const own = (schema as { description?: string } | undefined)?.description;
  return own ?? (isWrapped(schema) ? descriptionOf(definitionOf(schema)?.innerType) : undefined);
}

function step(schema: unknown, key: string | number, value: unknown): unknown {
  const def = definitionOf(schema);
  if (!def) return undefined;
  if (def.type === 'object') return def.shape?.[key];
  if (def.type === 'array') return def.element;
  if (def.type === 'record') return def.valueType;
  if (def.type !== 'union') return undefined;
  const options = (def.options ?? []).map(unwrap);
  const meant = options.filter((option) => isMeant(option, def.discriminator, value));
  return [...meant, ...options].map((option) => step(option, key, value)).find((found) => found !== undefined);
}

/** Says whether a value is the alternative that its `type` or `kind` names. */
function isMeant(option: unknown, discriminator: string | undefined, value: unknown): boolean {
  if (discriminator === undefined || !isPlainRecord(value)) return false;
  return definitionOf(step(option, discriminator, value))?.values?.includes(value[discriminator]) ?? false;
}
