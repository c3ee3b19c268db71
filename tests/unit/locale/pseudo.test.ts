import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../i18n/locales.ts';
import { loadCatalogs } from '../../../src/locale/load-catalogs.ts';
import type { Catalog } from '../../../src/locale/messages.ts';
import { lengthen, mirror } from '../../../src/locale/pseudo.ts';
import { project } from '../../fixtures/site.ts';

const english =
  loadCatalogs(
    project,
    locales.map(({ tag }) => tag),
    'en',
    () => {},
  ).byTag.get('en') ?? new Map();
const one = (text: string): Catalog => new Map([['key', text]]);

/** The shape of a message without its words: arguments, tags, plural forms. */
function shapeOf(elements: readonly MessageFormatElement[]): unknown[] {
  return elements.flatMap((element): unknown[] => {
    if (element.type === TYPE.literal) return [];
    if (element.type === TYPE.pound) return ['#'];
    if (element.type === TYPE.tag) return [`<${element.value}>`, shapeOf(element.children)];
    if (element.type === TYPE.plural || element.type === TYPE.select)
      return [element.value, optionsOf(element.options)];
    return [element.value];
  });
}

/** The order of the options of a message means nothing. */
function optionsOf(options: Readonly<Record<string, { value: MessageFormatElement[] }>>): unknown[] {
  const names = Object.keys(options).sort();
  return names.map((name) => [name, shapeOf(options[name]?.value ?? [])]);
}

/** The pieces of a message that have words. */
function wordsOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element): string[] => {
    if (element.type === TYPE.literal) return /\p{L}/u.test(element.value) ? [element.value] : [];
    if (element.type === TYPE.tag) return wordsOf(element.children);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    return Object.values(element.options).flatMap(({ value }) => wordsOf(value));
  });
}

describe.each([
  ['the long one', lengthen],
  ['the mirrored one', mirror],
])('%s', (_name, change) => {
  test('has every English text, can be read, and keeps its placeholders, tags and plural forms', () => {
    const changed = change(english);
    expect([...changed.keys()]).toEqual([...english.keys()]);
    for (const [key, text] of changed)
      expect(shapeOf(parse(text)), key).toEqual(shapeOf(parse(english.get(key) ?? '')));
  });

  test('keeps what only looks like a placeholder', () => {
    const [element] = parse(change(one("a '{b}' '<c>'")).get('key') ?? '');
    expect(element).toMatchObject({ type: TYPE.literal });
  });

  test('changes every word, also inside tags and every form of a plural', () => {
    const texts = new Map([...english, ['tags', '<b>Read</b> {n, plural, one {# day} other {<i># days</i>}}']]);
    for (const [key, text] of change(texts)) {
      const [before, after] = [texts.get(key) ?? '', text].map((message) => wordsOf(parse(message)));
      expect(after?.length, key).toBe(before?.length);
      expect(
        after?.filter((words, index) => words === before?.[index]),
        key,
      ).toEqual([]);
    }
  });
});

test('long texts are at least a third longer', () => {
  const text = 'Everyone in danger may call.';
  const long = lengthen(one(text)).get('key') ?? '';
  expect(long.length).toBeGreaterThanOrEqual(Math.ceil((text.length * 4) / 3));
  expect(long).toMatch(/^Éṽéŕýóñé/);
});

test('mirrored words are turned round one by one, and turned back', () => {
  expect(mirror(one('In danger')).get('key')).toBe('\u202eIn\u202c \u202edanger\u202c');
});
