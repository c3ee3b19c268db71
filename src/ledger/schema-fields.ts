/** The parts of a JSON Schema (2020-12) that say which fields there are. */
interface Schema {
  type?: string | readonly string[];
  const?: unknown;
  enum?: readonly unknown[];
  $ref?: string;
  properties?: Record<string, Schema>;
  required?: readonly string[];
  items?: Schema | boolean;
  prefixItems?: readonly Schema[];
  additionalProperties?: Schema | boolean;
  patternProperties?: Record<string, Schema>;
  allOf?: readonly Schema[];
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
}

/**
 * Lists every field that a schema describes, so that two versions can be compared.
 * @param name of the schema's file: `contacts.json`
 * @param schema as it was parsed
 * @returns paths and types: `contacts.json#/contacts/[]/number` and `string`. A list is `[]`, a field of any name `{}`. A type is written
 * `null|string` where there are several, and ends with `?` where the field may be left out
 */
export function schemaFields(name: string, schema: unknown): Map<string, string> {
  const root = schema as Schema;
  const found = new Map<string, Field>();
  collect(root, `${name}#`, true, [], { root, found });
  return new Map(
    [...found].map(([path, { types, always }]) => [path, `${[...types].sort().join('|')}${always ? '' : '?'}`]),
  );
}

interface Field {
  types: Set<string>;
  always: boolean;
}

interface Walk {
  root: Schema;
  found: Map<string, Field>;
}

function collect(schema: Schema, path: string, always: boolean, followed: readonly string[], walk: Walk): void {
  const { $ref } = schema;
  // A schema may name itself: a tree has no end.
  if ($ref !== undefined && !followed.includes($ref)) {
    const named = atPointer(walk.root, $ref);
    if (named) collect(named, path, always, [...followed, $ref], walk);
  }
  for (const part of schema.allOf ?? []) collect(part, path, always, followed, walk);
  for (const part of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) collect(part, path, always, followed, walk);
  note(schema, path, always, walk);
  for (const [name, part] of Object.entries(schema.properties ?? {}))
    collect(part, `${path}/${name.replaceAll(' ', '%20')}`, schema.required?.includes(name) ?? false, followed, walk);
  const elements = [...(schema.prefixItems ?? []), ...(isSchema(schema.items) ? [schema.items] : [])];
  for (const part of elements) collect(part, `${path}/[]`, true, followed, walk);
  const others = [...Object.values(schema.patternProperties ?? {}), schema.additionalProperties].filter(isSchema);
  for (const part of others) collect(part, `${path}/{}`, true, followed, walk);
}

function note(schema: Schema, path: string, always: boolean, { found }: Walk): void {
  const types = typesOf(schema);
  if (types.length === 0 || path.endsWith('#')) return;
  const known = found.get(path);
  // One choice of several may leave the field out.
  found.set(path, { types: new Set([...(known?.types ?? []), ...types]), always: always && (known?.always ?? true) });
}

function typesOf(schema: Schema): string[] {
  if (schema.type !== undefined) return [schema.type].flat();
  const values = schema.enum ?? ('const' in schema ? [schema.const] : []);
  if (values.length > 0) return values.map((value) => (value === null ? 'null' : typeof value));
  if (schema.properties) return ['object'];
  if (schema.items !== undefined || schema.prefixItems) return ['array'];
  const isOpen = !schema.$ref && !schema.allOf && !schema.anyOf && !schema.oneOf;
  return isOpen ? ['any'] : [];
}

/** @param pointer `#/$defs/channel`; what lies in other files is not followed */
function atPointer(root: Schema, pointer: string): Schema | undefined {
  if (pointer !== '#' && !pointer.startsWith('#/')) return undefined;
  const steps = pointer.split('/').slice(1);
  const found = steps.reduce<unknown>(
    (part, step) =>
      (part as Record<string, unknown> | undefined)?.[decodeURIComponent(step).replace('~1', '/').replace('~0', '~')],
    root,
  );
  return isSchema(found) ? found : undefined;
}

function isSchema(part: unknown): part is Schema {
  return typeof part === 'object' && part !== null;
}

/**
 * Says whether programs written for the old type can still read the field.
 * @param before as {@link schemaFields} writes it: `null|string?`
 * @returns false when it may hold another type now, or may be left out and could not before
 * @example keepsType('null|string', 'string') // true
 */
export function keepsType(before: string, now: string): boolean {
  const bare = (type: string) => type.replace(/\?$/, '').split('|');
  const isLooser = now.endsWith('?') && !before.endsWith('?');
  const known = bare(before).flatMap((type) => (type === 'number' ? [type, 'integer'] : type));
  return !isLooser && (known.includes('any') || bare(now).every((type) => known.includes(type)));
}
