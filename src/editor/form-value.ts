import { defaultOf, groupChoice, isNeeded, type Shape, shapeOf } from './shape.ts';

/** Field of a list item that holds the name which the file has before the colon. */
export const keyField = 'key';
/** Field that says which of the alternatives of a `word-or-group` is meant. */
export const choiceField = 'choice';

type Group = Readonly<Record<string, unknown>>;

/**
 * Turns what a file holds into what its form shows.
 * @param schema of the value
 * @param value as it was read from the file; it need not be right
 */
export function toForm(schema: unknown, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (schema === undefined) return value;
  const shape = shapeOf(schema);
  switch (shape.kind) {
    case 'group':
      return isGroup(value) ? groupTo(shape.fields, value, toForm) : value;
    case 'list':
      return Array.isArray(value) ? value.map((item) => toForm(shape.item, item)) : value;
    case 'named':
      return isGroup(value) ? Object.entries(value).map(([key, item]) => keyed(shape.value, key, item)) : value;
    case 'variants':
      return isGroup(value) ? variantTo(shape, value, toForm) : value;
    case 'word-or-group':
      return isGroup(value)
        ? { [choiceField]: groupChoice, ...groupTo(shape.group, value, toForm) }
        : { [choiceField]: value };
    // One line of text in the form; the file may hold a number.
    case 'text':
      return String(value);
    default:
      return value;
  }
}

/**
 * Turns what a form holds into what a file holds, in the order of the schema. What is empty or goes without saying is left out.
 * @returns undefined when nothing is left
 */
export function fromForm(schema: unknown, value: unknown): unknown {
  const found = valueFromForm(schema, value);
  return schema !== undefined && same(found, defaultOf(schema)) ? undefined : found;
}

/**
 * Keeps what stood in a file wherever the form says the same, so that what nobody touched is written as it was.
 * @param before what the file holds
 * @param after what the form makes of it now, through `fromForm`
 */
export function keepUntouched(schema: unknown, before: unknown, after: unknown): unknown {
  if (same(fromForm(schema, toForm(schema, before)), after)) return before;
  if (isGroup(before) && isGroup(after)) return keepInGroup(schema, before, after);
  if (Array.isArray(before) && Array.isArray(after)) return keepInList(schema, before, after);
  return after;
}

function keepInGroup(schema: unknown, before: Group, after: Group): Group {
  const fields = fieldsFor(schema, after);
  const names = [...new Set([...fields.keys(), ...Object.keys(after)])];
  return Object.fromEntries(
    names
      .map((name) => [name, keepUntouched(fields.get(name), before[name], after[name])] as const)
      .filter(([, kept]) => kept !== undefined),
  );
}

function keepInList(schema: unknown, before: readonly unknown[], after: readonly unknown[]): unknown[] {
  const shape = shapeOf(schema);
  if (shape.kind !== 'list') return [...after];
  return after.map((item, index) => {
    const old =
      isGroup(item) && 'id' in item ? before.find((one) => isGroup(one) && one.id === item.id) : before[index];
    return keepUntouched(shape.item, old, item);
  });
}

function fieldsFor(schema: unknown, value: Group): ReadonlyMap<string, unknown> {
  const shape = shapeOf(schema);
  if (shape.kind === 'group') return shape.fields;
  if (shape.kind === 'word-or-group') return shape.group;
  if (shape.kind === 'named') return new Map(Object.keys(value).map((name) => [name, shape.value]));
  if (shape.kind === 'variants') return shape.variants.get(String(value[shape.by])) ?? new Map();
  return new Map();
}

function valueFromForm(schema: unknown, value: unknown): unknown {
  if (value === undefined || value === null || value === '') return undefined;
  // Without a schema it is a value of the editor's own, or one that a variant does not have.
  if (schema === undefined) return value;
  const shape = shapeOf(schema);
  switch (shape.kind) {
    case 'group':
      return isGroup(value) ? whole(groupTo(shape.fields, value, fromForm)) : value;
    case 'list':
      return listFromForm(shape, value);
    case 'named':
      return namedFromForm(shape.value, value);
    case 'variants':
      return isGroup(value) ? variantTo(shape, value, fromForm) : value;
    case 'word-or-group':
      return wordOrGroupFromForm(shape, value);
    case 'text':
      return typeof value === 'string' ? lineOf(value, shape.orNumber) : value;
    case 'number':
      return typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    default:
      return value;
  }
}

function listFromForm({ item }: Extract<Shape, { kind: 'list' }>, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const items = value.map((one) => fromForm(item, one)).filter((one) => one !== undefined);
  return items.length > 0 ? items : undefined;
}

function namedFromForm(schema: unknown, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const entries = value.filter(isGroup).map((item) => {
    const { [keyField]: key, ...rest } = item;
    return [String(key ?? ''), fromForm(schema, isSimple(schema) ? rest.value : rest)] as const;
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function wordOrGroupFromForm(shape: Extract<Shape, { kind: 'word-or-group' }>, value: unknown): unknown {
  if (!isGroup(value)) return value;
  const { [choiceField]: choice, ...rest } = value;
  return choice === groupChoice ? groupTo(shape.group, rest, fromForm) : choice;
}

/** @returns whether the values of a named group are one line each, and not groups */
export function isSimple(schema: unknown): boolean {
  return !['group', 'variants', 'named'].includes(shapeOf(schema).kind);
}

function keyed(schema: unknown, key: string, item: unknown): Group {
  const shown = toForm(schema, item);
  return isSimple(schema) || !isGroup(shown) ? { [keyField]: key, value: shown } : { [keyField]: key, ...shown };
}

type Turn = (schema: unknown, value: unknown) => unknown;

/** Fields of the schema in its order, then whatever else there is: nothing that stands in a file may get lost. */
function groupTo(fields: ReadonlyMap<string, unknown>, value: Group, turn: Turn): Group {
  const others = Object.keys(value).filter((name) => !fields.has(name));
  return Object.fromEntries(
    [...fields.keys(), ...others]
      .map((name) => [name, fields.has(name) ? turnField(fields.get(name), value[name], turn) : value[name]] as const)
      .filter(([, turned]) => turned !== undefined),
  );
}

/** A list that must be there may be empty. */
function turnField(schema: unknown, value: unknown, turn: Turn): unknown {
  const isEmptyList = Array.isArray(value) && value.length === 0;
  return isEmptyList && isNeeded(schema) ? [] : turn(schema, value);
}

function variantTo({ by, variants }: Extract<Shape, { kind: 'variants' }>, value: Group, turn: Turn): Group {
  const { [by]: name, ...rest } = value;
  const fields = variants.get(String(name));
  // What belongs to another alternative stays behind in a form when the alternative is changed.
  const own = fields ? Object.fromEntries(Object.entries(rest).filter(([field]) => fields.has(field))) : rest;
  return { [by]: name, ...groupTo(fields ?? new Map(), own, turn) };
}

/** A line break that somebody typed into a line of text is a space. Four digits are a year, which is written as a date. */
function lineOf(text: string, orNumber: boolean): string | number | undefined {
  const line = text.replace(/\s*\n\s*/g, ' ').trim();
  return orNumber && /^\d+$/.test(line) && line.length !== 4 ? Number(line) : line || undefined;
}

function whole(group: Group): Group | undefined {
  return Object.keys(group).length > 0 ? group : undefined;
}

/** @returns whether a value is a group of fields */
export function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The order of fields does not count. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, sorted(value[name])]),
  );
}
