import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collectionLabel, collectionLabels } from '../../../src/editor/collection-labels.ts';
import { fieldLabels, type Label, labelOf, optionLabel, optionLabels } from '../../../src/editor/labels.ts';
import { guideSections } from '../../../src/model/guide-sections.ts';
import { project } from '../../fixtures/site.ts';
import { type FieldPath, fieldPaths, partsOfNothing } from './schema-paths.ts';

const languages = ['en', 'ar'] as const;
const fields = fieldPaths();
const choices = fields.flatMap(({ names, options }) => options.map((value) => ({ names, value })));

/** Folders of the content that hold contacts: countries, and what belongs to none. */
const homes = readdirSync(join(project, 'src/content')).filter((folder) =>
  readdirSync(join(project, 'src/content', folder)).includes('contacts.yaml'),
);

/** @returns what a function throws for, a line each; empty when it throws for nothing */
function failures<Thing>(things: readonly Thing[], attempt: (thing: Thing) => unknown): string[] {
  return things.flatMap((thing) => {
    try {
      attempt(thing);
      return [];
    } catch (error) {
      return [(error as Error).message];
    }
  });
}

describe('a label is there', () => {
  test.each(languages)('for every field of every schema, in %s', (language) => {
    expect(fields.length).toBeGreaterThan(200);
    expect(failures(fields, ({ names }) => labelOf(names, language))).toEqual([]);
  });

  test.each(languages)('for every value of every choice, in %s', (language) => {
    expect(choices.length).toBeGreaterThan(200);
    expect(failures(choices, ({ names, value }) => optionLabel(names, value, language))).toEqual([]);
  });

  test.each(languages)('for every country of the content and what belongs to none, in %s', (language) => {
    expect(homes).toContain('international');
    expect(failures(homes, (home) => optionLabel([], home, language))).toEqual([]);
  });

  test('for the fields of schemas that stand inside others', () => {
    expect(partsOfNothing()).toEqual([]);
  });
});

describe('the label that says most of the path wins', () => {
  test.each([
    [['contact', 'confirmed', 'by'], 'Who checked'],
    [['contact', 'changed', 'by'], 'Who changed it'],
    [['origin', 'contacts', 'confirmed', 'by'], 'Who checked'],
    [['guide', 'contacts'], 'Who to call'],
    [['notice', 'contacts'], 'Who to ask'],
    [['guide', 'reviewed'], 'Last compared with sources'],
    [['guideWords', 'reviewed'], 'Review by a native speaker'],
    [['guideWords', 'reviewed', 'by'], 'Who read it'],
    [['contact', 'place'], 'Place'],
    [['guideWords', 'place'], 'Where'],
  ])('%j is "%s"', (names, label) => {
    expect(labelOf(names, 'en')).toBe(label);
  });

  test('a value means what it means in its field', () => {
    expect(optionLabel(['contact', 'kind'], 'emergency', 'en')).toBe('Emergency');
    expect(optionLabel(['contact', 'channels', 'role'], 'emergency', 'en')).toBe('Emergency number');
    expect(optionLabel(['guide', 'pictogram'], 'children', 'ar')).toBe('أطفال في خطر');
  });
});

describe('without a label', () => {
  test('a field says which key is to be added where', () => {
    expect(() => labelOf(['guideWords', 'reviewed', 'odd'], 'en')).toThrow(
      'guideWords.reviewed.odd has no label: add it to fieldLabels in src/editor/labels.ts, in both languages, as ' +
        'guideWords.reviewed.odd or words.reviewed.odd or reviewed.odd or odd',
    );
  });

  test('a value says which key is to be added where', () => {
    expect(() => optionLabel(['campaign', 'kind'], 'odd', 'ar')).toThrow(
      'campaign.kind=odd has no label: add it to optionLabels in src/editor/labels.ts, in both languages, as ' +
        'campaign.kind=odd or kind=odd or odd',
    );
  });

  test('the texts of a collection that has none say so', () => {
    expect(() => collectionLabel('countries', 'words', 'en')).toThrow('countries has no label for its words');
  });
});

describe('no label is left over', () => {
  test('among the fields', () => {
    const used = (key: string, [english, arabic]: Label) =>
      fields.some(
        ({ names }) => fits(names, key) && labelOf(names, 'en') === english && labelOf(names, 'ar') === arabic,
      );
    expect(unused(fieldLabels, used)).toEqual([]);
  });

  test('among the values', () => {
    const all = [...choices, ...homes.map((value) => ({ names: [], value }))];
    const used = (key: string, [english, arabic]: Label) =>
      all.some(
        ({ names, value }) =>
          (key === value || (key.endsWith(`=${value}`) && fits(names, key.slice(0, -value.length - 1)))) &&
          optionLabel(names, value, 'en') === english &&
          optionLabel(names, value, 'ar') === arabic,
      );
    expect(unused(optionLabels, used)).toEqual([]);
  });

  test.each(['by', 'on', 'from', 'to', 'kind', 'order', 'date', 'name', 'number', 'type'])(
    'and none is for "%s" alone, which means something else in each place',
    (name) => {
      expect(fieldLabels).not.toHaveProperty([name]);
    },
  );
});

const all: [string, Label][] = [
  ...Object.entries(fieldLabels),
  ...Object.entries(optionLabels),
  ...Object.entries(collectionLabels).flatMap(([name, parts]) =>
    Object.entries(parts).map(([part, label]): [string, Label] => [`${name}: ${part}`, label]),
  ),
];

/** Names in Latin letters, and the English words of three kinds of law that Arabic has one word for. */
const namesInLatin = /\b(?:SMS|Decision|Resolution|Order)\b/g;

describe('every label', () => {
  test('has at most 40 characters', () => {
    expect(all.filter(([, label]) => label.some((text) => [...text].length > 40))).toEqual([]);
  });

  test('is written in its own letters, with digits 0-9', () => {
    const inArabic = (text: string) => /\p{Script=Arabic}/u.test(text) && !/[A-Za-z٠-٩۰-۹]/.test(text);
    const wrong = all.filter(
      ([, [english, arabic]]) =>
        !/^[\p{Script=Latin}\p{P} ]+$/u.test(english) || !inArabic(arabic.replace(namesInLatin, '')),
    );
    expect(wrong).toEqual([]);
  });

  test('begins with a capital and has no space too many', () => {
    const wrong = all.filter(
      ([, [english, arabic]]) =>
        !/^\p{Lu}/u.test(english) || [english, arabic].some((text) => /^\s|\s\s|\s$/.test(text)),
    );
    expect(wrong).toEqual([]);
  });

  test.each(languages)('of a field differs from its neighbours in the form, in %s', (language) => {
    const alike = twice(fields, ({ names }) => `${names.slice(0, -1).join('.')}: ${labelOf(names, language)}`);
    expect(alike).toEqual([]);
  });

  test.each(languages)('of the values of one choice differs from the others, in %s', (language) => {
    const alike = fields.flatMap(({ names, options }) =>
      twice(options, (value) => `${names.join('.')}: ${optionLabel(names, value, language)}`),
    );
    expect(alike).toEqual([]);
  });

  test.each(languages)('of a collection differs from the others, in %s', (language) => {
    expect(twice(collections(), ([name, part]) => collectionLabel(name, part, language))).toEqual([]);
  });
});

describe('what pages say too is said in the same words', () => {
  const parts = guideSections.map((section) => ({
    key: `guide.${section}`,
    names: ['guideWords', section],
    value: '',
  }));
  const groups = [
    { prefix: 'group', names: ['guide', 'group'] },
    { prefix: 'laws', names: ['law', 'about'] },
    { prefix: 'organisations', names: ['organisation', 'group'] },
    { prefix: 'progress', names: ['progress', 'status'] },
  ].flatMap(({ prefix, names }) => valuesOf(names).map((value) => ({ key: `${prefix}.${value}`, names, value })));
  // The laws about counting have no heading: they stand on the page of sums.
  const shared = [...parts, ...groups].filter(({ key }) => key !== 'laws.counting');

  test.each(languages)('in %s; a text that is changed in i18n is changed in labels.ts too', (language) => {
    const pages: Record<string, string> = JSON.parse(readFileSync(join(project, `i18n/${language}.json`), 'utf8'));
    const ours = shared.map(({ key, names, value }) => [
      key,
      value === '' ? labelOf(names, language) : optionLabel(names, value, language),
    ]);
    expect(ours).toEqual(shared.map(({ key }) => [key, pages[key]]));
    expect(ours.length).toBeGreaterThan(20);
  });
});

function valuesOf(path: readonly string[]): readonly string[] {
  return fields.find(({ names }) => names.join('.') === path.join('.'))?.options ?? [];
}

/** Says whether a key names a field: the end of its path, or all of it with `words` for the schema. */
function fits(names: FieldPath['names'], key: string): boolean {
  const [schema = '', ...rest] = names;
  const paths = schema.endsWith('Words') ? [names, ['words', ...rest]] : [names];
  return paths.some((path) => `.${path.join('.')}`.endsWith(`.${key}`));
}

function unused(labels: Readonly<Record<string, Label>>, isUsed: (key: string, label: Label) => boolean): string[] {
  return Object.entries(labels)
    .filter(([key, label]) => !isUsed(key, label))
    .map(([key]) => key);
}

function collections() {
  return (Object.keys(collectionLabels) as (keyof typeof collectionLabels)[]).flatMap((name) =>
    (['facts', 'words'] as const).filter((part) => part in collectionLabels[name]).map((part) => [name, part] as const),
  );
}

/** @returns what comes out for more than one thing */
function twice<Thing>(things: readonly Thing[], say: (thing: Thing) => string): string[] {
  const said = things.map(say);
  return said.filter((text, index) => said.indexOf(text) < index);
}
