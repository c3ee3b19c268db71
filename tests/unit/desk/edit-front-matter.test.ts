import { describe, expect, test } from 'vitest';
import { editFrontMatter, readFrontMatter } from '../../../src/desk/edit-front-matter.ts';

const file = `---
from: '3377d7d8c5'
title: "One: two" # as printed
summary: Words.
---

A text.

---

More.
`;
const fields = { from: '3377d7d8c5', title: 'One: two', summary: 'Words.' };
const body = 'A text.\n\n---\n\nMore.';

test('a file is read as its fields and the text below them', () => {
  expect(readFrontMatter(file)).toEqual({ fields, body });
  expect(readFrontMatter('---\n---\n')).toEqual({ fields: {}, body: '' });
});

describe('a file that is given', () => {
  test('what it has stays byte for byte, also where it is not in the style of the house', () => {
    const odd = '---\ntitle:   A\n---\nText.\n\n\n';
    expect(editFrontMatter(file, fields, `\n${body}\n\n`)).toBe(file);
    expect(editFrontMatter(odd, { title: 'A' }, 'Text.')).toBe(odd);
  });

  test('a new field has only the lines of that field changed', () => {
    expect(editFrontMatter(file, { ...fields, title: 'One: three' }, body)).toBe(file.replace('two', 'three'));
    expect(editFrontMatter(file, { from: fields.from, title: fields.title, tile: 'T', summary: 'Words.' }, body)).toBe(
      file.replace('summary', 'tile: T\nsummary'),
    );
  });

  test('a long text has it on one line', () => {
    const long = 'many words '.repeat(30).trim();
    expect(editFrontMatter(file, { ...fields, summary: long }, body)).toBe(file.replace('Words.', long));
    expect(editFrontMatter('', { summary: long }, '')).toBe(`---\nsummary: ${long}\n---\n`);
  });

  test('a new text has it behind one empty line, with one line break at its end', () => {
    expect(editFrontMatter(file, fields, '\n\nOther.\n\n\n')).toBe(`${file.slice(0, file.indexOf('A text'))}Other.\n`);
    expect(editFrontMatter(file, fields, ' \n')).toBe(file.slice(0, file.indexOf('\nA text')));
  });

  test('no fields keeps its two lines', () => {
    expect(editFrontMatter('---\n---\n\nText.\n', { title: undefined }, 'Text.')).toBe('---\n---\n\nText.\n');
    expect(editFrontMatter('', {}, 'Text.')).toBe('---\n---\n\nText.\n');
  });
});

test('a new file has its fields, an empty line and its text', () => {
  expect(editFrontMatter('', { from: '0123456789', title: 'A title', tile: undefined }, 'Text.')).toBe(
    "---\nfrom: '0123456789'\ntitle: A title\n---\n\nText.\n",
  );
});

test.each([
  ['without fields', 'Text.\n', 'begins with'],
  ['whose fields do not end', '---\ntitle: A\n', 'do not end'],
  ['whose fields are no YAML', '---\na: [1\n---\n', 'Flow sequence|no valid YAML'],
])('a file %s is refused', (_what, text, message) => {
  expect(() => readFrontMatter(text)).toThrow(new RegExp(message));
  expect(() => editFrontMatter(text, { title: 'B' }, '')).toThrow(new RegExp(message));
});
