import type { Field } from './cms.ts';
import type { EditorWords } from './editor-words.ts';
import { choiceField, isSimple, keyField } from './form-value.ts';
import { type EditorLanguage, labelOf, optionLabel } from './labels.ts';
import { groupChoice, isNeeded, type Shape, shapeOf } from './shape.ts';

/** What a form needs to know besides its schema. */
export interface FormContext {
  language: EditorLanguage;
  /** What can be chosen where an id of another item is asked for, by kind: `contact`. */
  choices: Readonly<Record<string, readonly { label: string; value: string }[]>>;
  /** Turns an English description of a field into the language. */
  describe: (description: string) => string;
  /** Whether it is a text in several languages; then only the source must be there. */
  translated: boolean;
  sourceTag: string;
  words: EditorWords;
}

/**
 * Makes a field of a form from a schema.
 * @param names path of the field from the outermost, for its label
 */
export function fieldOf(context: FormContext, names: readonly string[], schema: unknown): Field {
  const shape = shapeOf(schema);
  const hint = hintOf(context, schema, shape);
  // A list that must be there may be empty, unless it says how much must be in it.
  const needed = isNeeded(schema) && (shape.kind !== 'list' || shape.least > 0);
  const required = needed && context.translated ? [context.sourceTag] : needed;
  return {
    name: names.at(-1) ?? '',
    label: labelOf(names, context.language),
    ...(hint === undefined ? {} : { hint }),
    required,
    ...(context.translated ? { i18n: true } : {}),
    ...widgetOf(context, names, shape),
  } as Field;
}

/** @returns the fields of a group, in the order of its schema */
export function fieldsOf(
  context: FormContext,
  names: readonly string[],
  fields: ReadonlyMap<string, unknown>,
): Field[] {
  return [...fields].map(([name, schema]) => fieldOf(context, [...names, name], schema));
}

function widgetOf(context: FormContext, names: readonly string[], shape: Shape): Record<string, unknown> {
  switch (shape.kind) {
    case 'text':
      return textWidget(context, shape);
    case 'day':
      return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
    case 'time':
      return { widget: 'datetime', type: 'time', format: 'HH:mm' };
    case 'picture':
      return { widget: 'image', choose_url: false };
    case 'yes-no':
      return { widget: 'boolean', default: false };
    case 'number':
      return {
        widget: 'number',
        value_type: shape.whole ? 'int' : 'float',
        ...(shape.least === undefined ? {} : { min: shape.least }),
        ...(shape.most === undefined ? {} : { max: shape.most }),
      };
    case 'one-of':
      return { widget: 'select', options: optionsOf(context, names, shape.values) };
    case 'group':
      return { widget: 'object', fields: fieldsOf(context, names, shape.fields) };
    case 'list':
      return listWidget(context, names, shape);
    case 'named':
      return namedWidget(context, names, shape.value);
    case 'variants':
      return variantsWidget(context, names, shape, 'object');
    case 'word-or-group':
      return {
        widget: 'object',
        typeKey: choiceField,
        types: [...shape.words, groupChoice].map((name) => ({
          name,
          label: choiceLabel(context, names, name, shape.group),
          fields: name === groupChoice ? fieldsOf(context, names, shape.group) : [],
        })),
      };
  }
}

function textWidget({ choices, words }: FormContext, shape: Extract<Shape, { kind: 'text' }>) {
  if (shape.names !== undefined) return { widget: 'select', options: choices[shape.names] ?? [] };
  const { longest, pattern, isAddress } = shape;
  return {
    // What is longer than a line of the form is easier to read in a box.
    widget: !isAddress && longest !== undefined && longest > oneLine ? 'text' : 'string',
    ...(longest === undefined ? {} : { maxlength: longest }),
    ...(pattern === undefined ? {} : { pattern: [pattern.source, words.form] }),
  };
}

const oneLine = 120;

function listWidget(context: FormContext, names: readonly string[], shape: Extract<Shape, { kind: 'list' }>) {
  const item = shapeOf(shape.item);
  const least = shape.least > 0 ? { min: shape.least } : {};
  if (item.kind === 'text' && item.names !== undefined)
    return { widget: 'select', multiple: true, options: context.choices[item.names] ?? [], ...least };
  if (item.kind === 'one-of')
    return { widget: 'select', multiple: true, options: optionsOf(context, names, item.values), ...least };
  if (item.kind === 'group')
    return { widget: 'list', fields: fieldsOf(context, names, item.fields), collapsed: 'auto', ...least };
  if (item.kind === 'variants') return { ...variantsWidget(context, names, item, 'list'), ...least };
  return { widget: 'list', field: { ...fieldOf(context, names, shape.item), name: 'item' }, ...least };
}

function namedWidget(context: FormContext, names: readonly string[], schema: unknown) {
  const key = {
    name: keyField,
    label: labelOf([...names, keyField], context.language),
    widget: 'string',
    pattern: ['^[a-z0-9]+(?:-[a-z0-9]+)*$', context.words.name],
  } as Field;
  const shape = shapeOf(schema);
  if (isSimple(schema))
    return { widget: 'list', fields: [key, fieldOf(context, [...names, 'value'], schema)], summary: `{{${keyField}}}` };
  if (shape.kind !== 'variants') throw new Error(`The editor cannot show ${names.join('.')} yet.`);
  const { types, typeKey } = variantsWidget(context, names, shape, 'list');
  return {
    widget: 'list',
    typeKey,
    types: types.map((type) => ({ ...type, fields: [key, ...type.fields], summary: `{{${keyField}}}` })),
  };
}

function variantsWidget(
  context: FormContext,
  names: readonly string[],
  { by, variants }: Extract<Shape, { kind: 'variants' }>,
  widget: 'list' | 'object',
) {
  return {
    widget,
    typeKey: by,
    types: [...variants].map(([name, fields]) => ({
      name,
      label: optionLabel([...names, by], name, context.language),
      fields: fieldsOf(context, names, fields),
    })),
  };
}

/** The group among the alternatives is called like the first of its fields. */
function choiceLabel(
  { language }: FormContext,
  names: readonly string[],
  name: string,
  group: ReadonlyMap<string, unknown>,
): string {
  const [first = ''] = group.keys();
  return name === groupChoice ? labelOf([...names, first], language) : optionLabel(names, name, language);
}

function optionsOf({ language }: FormContext, names: readonly string[], values: readonly string[]) {
  return values.map((value) => ({ label: optionLabel(names, value, language), value }));
}

/** What a file needs to be told, a form need not say: the word true is a switch, an id is chosen, a picture is attached. */
function hintOf(context: FormContext, schema: unknown, shape: Shape): string | undefined {
  const description = descriptionOf(schema);
  if (shape.kind === 'picture') return context.words.picture;
  if (description === undefined) return undefined;
  if (shape.kind === 'text' && shape.names !== undefined) return context.describe(description.replace(idRule, ''));
  const hint = context.describe(description);
  return shape.kind === 'yes-no' ? hint.replace(/^\u2068?true\u2069?:? ?/, context.words.on) : hint;
}

const idRule = /: lower-case letters a-z, digits and hyphens$/;

/** A wrapped schema may say it inside. */
function descriptionOf(schema: unknown): string | undefined {
  const { description, def } = schema as { description?: string; def?: { innerType?: unknown } };
  return description ?? (def?.innerType === undefined ? undefined : descriptionOf(def.innerType));
}
