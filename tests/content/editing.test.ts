import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editFrontMatter, readFrontMatter } from '../../src/desk/edit-front-matter.ts';
import { joinGuideBody, splitGuideBody } from '../../src/desk/edit-guide-body.ts';
import { editYaml } from '../../src/desk/edit-yaml.ts';
import { project } from '../fixtures/site.ts';

/** Milliseconds; a few seconds on a machine that does nothing else. */
const timeout = 60_000;

type Fields = Record<string, unknown>;

/** Every file of the content with that ending, and its text. */
function filesOf(ending: string): [file: string, text: string][] {
  return ['src/content', 'campaigns'].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(ending) && !file.endsWith('README.md'))
      .toSorted()
      .map((file): [string, string] => [join(folder, file), readFileSync(join(project, folder, file), 'utf8')]),
  );
}

const yaml = filesOf('.yaml').map(([file, text]) => ({ file, text, value: parse(text) as unknown }));
const pages = filesOf('.md');

/** Words in Latin letters, from right to left, and in an alphabet of its own; in the other languages they have the same fields. */
const someLanguages = /\b(?:en|ar|ml)\.(?:yaml|md)$/;

/** Every file of facts with every second field, from the first or the second on; files of words take turns, because they are many. */
const halves = yaml.flatMap((one, index) => {
  const isWords = /\/[a-z]+\/[a-z]{2,3}\.yaml$/.test(one.file) && !one.file.includes('/origins/');
  return (isWords ? [index % 2] : [0, 1]).map((first) => ({ ...one, first, isWords }));
});

/** Whether the fields of a file stand in its records: in a list, or in a group of groups. */
function hasRecords(value: unknown): boolean {
  return Array.isArray(value) || Object.values(value as object).every((one) => isGroup(one));
}

function isGroup(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Applies a change to the fields of every record, or to those of the file. */
function withFields(value: unknown, change: (fields: Fields) => Fields): unknown {
  if (Array.isArray(value)) return value.map((record: Fields) => change(record));
  if (!hasRecords(value)) return change(value as Fields);
  return Object.fromEntries(Object.entries(value as Fields).map(([id, record]) => [id, change(record as Fields)]));
}

/** Applies a change to every second field, from the first or from the second on. An id stays: it says which record is meant. */
function everySecond(first: number, change: (value: unknown) => unknown): (fields: Fields) => Fields {
  return (fields) =>
    Object.fromEntries(
      Object.entries(fields).map(([name, value], index) => [
        name,
        name === 'id' || index % 2 !== first ? value : change(value),
      ]),
    );
}

function anotherValue(value: unknown): unknown {
  if (typeof value === 'string') return /^[\d-]+$/.test(value) ? '1999' : `${value} Also: another.`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return value.length > 1 ? value.slice(1) : [...value, 'one-more'];
  return Object.fromEntries(Object.entries(value as Fields).map(([name, inner]) => [name, anotherValue(inner)]));
}

/**
 * The lines that do not belong to the fields that are changed, found by nothing but how far in they stand.
 * @param first whether the first or the second of every two fields is changed
 */
function linesThatStay(text: string, value: unknown, first: number): string[] {
  const isList = Array.isArray(value);
  const column = isList || hasRecords(value) ? 2 : 0;
  let index = -1;
  let name = '';
  return text.split('\n').filter((line) => {
    const isRecord = isList ? line.startsWith('- ') : column > 0 && /^\S/.test(line);
    if (isRecord) index = isList ? 0 : -1;
    else if (/^ *\S/.test(line) && line.search(/\S/) === column) index++;
    name = isRecord && isList ? 'id' : line.search(/\S/) === column ? (line.trim().split(':')[0] ?? '') : name;
    // A record without fields is written in another way.
    if (isRecord && !isList) return false;
    return name === 'id' || index % 2 !== first;
  });
}

/** Whether all lines are among those of a text, in their order. */
function firstMissing(lines: readonly string[], text: string): string | undefined {
  const there = text.split('\n');
  let at = 0;
  return lines.find((line) => {
    const found = there.indexOf(line, at);
    if (found !== -1) at = found + 1;
    return found === -1;
  });
}

test('there is content to try this on', () => {
  expect(yaml.length).toBeGreaterThan(400);
  expect(pages.length).toBeGreaterThan(1500);
});

describe('in every file of facts and words', () => {
  test('a value that is the same leaves the file byte for byte', { timeout }, () => {
    expect(yaml.filter(({ text, value }) => editYaml(text, value) !== text).map(({ file }) => file)).toEqual([]);
  });

  test('fields that are changed leave every line of the others', { timeout }, () => {
    for (const { file, text, value, first } of halves) {
      const wanted = withFields(value, everySecond(first, anotherValue));
      const edited = editYaml(text, wanted);
      expect(isDeepStrictEqual(parse(edited), wanted), file).toBe(true);
      expect(firstMissing(linesThatStay(text, value, first), edited), file).toBeUndefined();
    }
  });

  test('fields that are taken away and put back leave every line of the others', { timeout }, () => {
    for (const { file, text, value, first } of halves.filter((one) => !one.isWords || someLanguages.test(one.file))) {
      const without = editYaml(
        text,
        withFields(
          value,
          everySecond(first, () => undefined),
        ),
      );
      const back = editYaml(without, value);
      const lines = linesThatStay(text, value, first);
      expect(firstMissing(lines, without), file).toBeUndefined();
      expect(firstMissing(lines, back), file).toBeUndefined();
      expect(isDeepStrictEqual(parse(back), value), file).toBe(true);
    }
  });
});

describe('in every text file', () => {
  test('the same fields and the same text leave the file byte for byte', { timeout }, () => {
    const changed = pages.filter(([, text]) => {
      const { fields, body } = readFrontMatter(text);
      return editFrontMatter(text, fields, body) !== text;
    });
    expect(changed).toEqual([]);
  });

  test('what is written anew is in the style of the file, and reads the same', { timeout }, () => {
    for (const [file, text] of pages.filter(([name]) => someLanguages.test(name))) {
      const { fields, body } = readFrontMatter(text);
      expect(readFrontMatter(editFrontMatter('', fields, body)), file).toEqual({ fields, body });
      expect(editFrontMatter(text, fields, 'Other.\n'), file).toBe(
        `${text.slice(0, text.indexOf('\n---\n\n'))}\n---\n\nOther.\n`,
      );
    }
  });
});

test('the text of every guide is split and joined without a change', () => {
  const guides = pages.filter(([file]) => file.includes('/guides/'));
  expect(guides.length).toBeGreaterThan(800);
  const changed = guides.filter(([, text]) => {
    const { body } = readFrontMatter(text);
    const parts = splitGuideBody(body);
    return !parts || Object.keys(parts).length < 5 || joinGuideBody(body, parts) !== body;
  });
  expect(changed.map(([file]) => file)).toEqual([]);
});
