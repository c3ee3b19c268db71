import { guideSections } from '../../../src/model/guide-sections.ts';
import * as contact from '../../../src/model/schema/contact.ts';
import * as items from '../../../src/model/schema/items.ts';
import * as law from '../../../src/model/schema/law.ts';
import * as words from '../../../src/model/schema/words.ts';
import { definitionOf, unwrap } from '../../../src/model/schema-fields.ts';

/** A field as the editor shows it, and the values among which it chooses; none when any may stand there. */
export interface FieldPath {
  names: readonly string[];
  options: readonly string[];
}

/** Every schema of the content, by the name under which it is exported. */
const schemas = Object.entries({ ...contact, ...items, ...law, ...words }).filter(([, schema]) => definitionOf(schema));

/** Schemas that only stand inside others. */
const parts = ['channel', 'hours', 'figure', 'citation', 'review'];

/** Texts that are a file of their own, with a text below the fields. */
const withText = [
  'guideWords',
  'noticeWords',
  'embassyNoteWords',
  'campaignWords',
  'progressWords',
  'trainingWords',
  'pageWords',
];

/** @returns every field of every record and text of the content, once */
export function fieldPaths(): FieldPath[] {
  const found = schemas.filter(([name]) => !parts.includes(name)).flatMap(([name, schema]) => fieldsIn([name], schema));
  const inTexts = [
    ...withText.map((name) => [name, 'body']),
    ...guideSections.map((section) => ['guideWords', section]),
  ].map((names) => ({ names, options: [] }));
  return merged([...found, ...inTexts]);
}

/** @returns schemas that are called parts and stand inside no other, so that nobody would look at them */
export function partsOfNothing(): string[] {
  const inside = new Set(schemas.filter(([name]) => !parts.includes(name)).flatMap(([, schema]) => schemasIn(schema)));
  return parts.filter((name) => !inside.has(unwrap(Object.fromEntries(schemas)[name])));
}

function schemasIn(schema: unknown): unknown[] {
  const bare = unwrap(schema);
  const def = definitionOf(bare);
  if (!def) return [];
  const below = [...Object.values(def.shape ?? {}), ...(def.options ?? []), def.element, def.valueType];
  return [bare, ...below.flatMap(schemasIn)];
}

/** @returns the fields below a schema, the one itself left out */
function fieldsIn(names: readonly string[], schema: unknown): FieldPath[] {
  const def = definitionOf(unwrap(schema));
  if (!def) return [];
  return [
    ...Object.entries(def.shape ?? {}).flatMap(([name, field]) => [
      { names: [...names, name], options: optionsOf(field) },
      ...fieldsIn([...names, name], field),
    ]),
    ...[...(def.options ?? []), def.element].flatMap((part) => fieldsIn(names, part)),
    ...(def.type === 'record' ? entriesIn(names, def.valueType) : []),
  ];
}

/** A record is shown as a list of names (`key`), each with its fields, or with one `value` when it has none. */
function entriesIn(names: readonly string[], schema: unknown): FieldPath[] {
  const fields = fieldsIn(names, schema);
  const value = { names: [...names, 'value'], options: [] };
  return [{ names: [...names, 'key'], options: [] }, ...(fields.length > 0 ? fields : [value])];
}

function optionsOf(schema: unknown): string[] {
  const def = definitionOf(unwrap(schema));
  if (def?.type === 'enum') return Object.values(def.entries ?? {}).map(String);
  if (def?.type === 'literal') return (def.values ?? []).map(String);
  return [...(def?.options ?? []), def?.element].filter((part) => part !== undefined).flatMap(optionsOf);
}

/** The alternatives of a union have fields of the same name, each with its own values. */
function merged(fields: readonly FieldPath[]): FieldPath[] {
  const byPath = new Map<string, FieldPath>();
  for (const { names, options } of fields) {
    const before = byPath.get(names.join('.'))?.options ?? [];
    byPath.set(names.join('.'), { names, options: [...new Set([...before, ...options])] });
  }
  return [...byPath.values()];
}
