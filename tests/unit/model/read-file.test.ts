import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/model/problem.ts';
import { readContentFile } from '../../../src/model/read-file.ts';
import { makeSite, write } from '../../fixtures/site.ts';

/** Reads a text as a file of that name. */
function read(name: string, text: string) {
  const root = makeSite();
  write(root, name, text);
  const problems: Problem[] = [];
  return { file: readContentFile(root, name, (problem) => problems.push(problem)), problems };
}

const yaml = `# A comment
- id: one
  channels:
    - {type: phone, number: '+96522215150'}
    - type: email

- id: two
  hours: >-
    long
    text
  112: number
`;

describe('the line of a field', () => {
  test.each([
    [[0], 2],
    [[0, 'id'], 2],
    [[0, 'channels'], 3],
    [[0, 'channels', 0, 'number'], 4],
    [[0, 'channels', 1, 'type'], 5],
    [[1, 'id'], 7],
    [[1, 'hours'], 8],
  ])('%j', (path, line) => {
    expect(read('a.yaml', yaml).file?.lineOf(path)).toBe(line);
  });

  test.each([
    ['a field that is not there', [0, 'cost'], 2],
    ['a part of one', [0, 'channels', 1, 'address'], 5],
    ['a record that is not there', [7, 'id'], 1],
    ['nothing in particular', [], 1],
  ])('%s has the line of what is round it', (_what, path, line) => {
    expect(read('a.yaml', yaml).file?.lineOf(path)).toBe(line);
  });

  test('of front matter counts the line that opens it', () => {
    const { file } = read('a.md', '---\ntitle: A\nreviewed:\n  by: B\n---\n\n\nText.\n');
    expect(file?.lineOf(['title'])).toBe(2);
    expect(file?.lineOf(['reviewed', 'by'])).toBe(4);
  });
});

describe('a text below front matter', () => {
  test.each([
    ['after an empty line', '---\na: 1\n---\n\nText.\n', 5],
    ['at once', '---\na: 1\n---\nText.\n', 4],
    ['after several', '---\na: 1\n---\n\n\n\nText.\n', 7],
    ['not at all', '---\na: 1\n---\n', 4],
  ])('that begins %s knows its line', (_what, text, line) => {
    const { file, problems } = read('a.md', text);
    expect(problems).toEqual([]);
    expect(file).toMatchObject({ data: { a: 1 }, bodyLine: line });
  });

  test('keeps a line of hyphens that comes later', () => {
    expect(read('a.md', '---\na: 1\n---\n\nOne\n\n---\n\nTwo\n').file?.body).toBe('One\n\n---\n\nTwo\n');
  });
});

describe('values', () => {
  test('are those of YAML 1.2, so that a country code or a time is a text', () => {
    const text = 'a: no\nb: yes\nc: 12:30:00\nd: 0o10\ne: 2024-05-02\nf: null\ng: 1_000\nh: on';
    expect(read('a.yaml', text).file?.data).toEqual({
      a: 'no',
      b: 'yes',
      c: '12:30:00',
      d: 8,
      e: '2024-05-02',
      f: null,
      g: '1_000',
      h: 'on',
    });
  });

  test('an empty file is an empty group of fields', () => {
    expect(read('a.yaml', '').file?.data).toEqual({});
  });

  test('a name that means something to JavaScript is a field like any other', () => {
    const data = read('a.yaml', '__proto__: {polluted: true}\nconstructor: 1').file?.data as object;
    expect(Object.keys(data).sort()).toEqual(['__proto__', 'constructor']);
    expect('polluted' in data).toBe(false);
    expect('polluted' in {}).toBe(false);
  });
});

describe('what is not plain data', () => {
  test.each([
    ['an anchor', 'a: &b 1', 'begins with &b'],
    ['an alias', 'a: *b', 'begins with *b'],
    ['a tag', 'a: !b 1', 'begins with !b'],
    ['a tag of YAML itself', 'a: !!binary aGk=', 'begins with !!binary'],
    ['a tag on a list', 'a: !!set {b}', 'begins with !!set'],
    ['an escape that hides a character', 'a: "\\u202e"', 'has the invisible character U+202E'],
    ['one in the name of a field', '"\\0a": 1', 'has the invisible character U+0000 near "a"'],
    ['a second document', 'a: 1\n---\nb: 2', 'has a second line ---'],
    ['a field twice', 'a: 1\na: 2', 'has a field twice'],
    ['a tab', 'a:\n\tb: 1', 'is indented with a tab'],
  ])('%s is refused', (_what, text, wrong) => {
    const { file, problems } = read('a.yaml', text);
    expect(file).toBeUndefined();
    expect(problems.map((problem) => problem.wrong)).toContain(wrong);
  });

  test('one slip of the pen is one problem, not one for every word after it', () => {
    expect(read('a.yaml', "a: 'b\nc: d\ne: f\n").problems).toHaveLength(1);
    expect(read('a.yaml', '- a\nb: 1\n').problems).toMatchObject([{ line: 2, wrong: 'cannot be understood' }]);
    expect(read('a.yaml', 'a:\n- b\n c\n- d: [\n').problems).toHaveLength(1);
  });

  test('two fields with a colon too many are two', () => {
    expect(read('a.yaml', 'a: b: c\nd: e: f\n').problems.map(({ line }) => line)).toEqual([1, 2]);
  });
});
