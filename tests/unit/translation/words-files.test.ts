import { describe, expect, test } from 'vitest';
import {
  reviewFile,
  reviewYaml,
  stampMarkdown,
  stampYaml,
  writeMarkdown,
  writeYamlEntry,
} from '../../../src/translation/words-files.ts';

const review = { by: 'A. Reader: nurse', on: '2026-12-01', text: '0123456789' };

describe('a Markdown file', () => {
  const text = writeMarkdown(
    { from: 'aaaaaaaaaa', reviewed: undefined },
    { fields: { title: 'Who: to call?', summary: 'Short.' }, body: '\nA line.\n\n' },
  );

  test('is written with its source, its fields in quotes where they need them, and its text', () => {
    expect(text).toBe('---\nfrom: \'aaaaaaaaaa\'\ntitle: "Who: to call?"\nsummary: Short.\n---\n\nA line.\n');
  });

  test('without text ends after its fields', () => {
    expect(writeMarkdown({ from: undefined, reviewed: undefined }, { fields: { title: 'A' }, body: '' })).toBe(
      '---\ntitle: A\n---\n',
    );
  });

  test('names another source, and only that changes', () => {
    expect(stampMarkdown(text, 'bbbbbbbbbb')).toBe(text.replace('aaaaaaaaaa', 'bbbbbbbbbb'));
    expect(stampMarkdown(text.replace("from: 'aaaaaaaaaa'\n", ''), 'bbbbbbbbbb')).toBe(
      text.replace('aaaaaaaaaa', 'bbbbbbbbbb'),
    );
  });

  test('takes a review into its fields and leaves its text alone', () => {
    const read = reviewFile(text, 'any', review);
    expect(read).toContain(
      "reviewed:\n  by: \"A. Reader: nurse\"\n  on: '2026-12-01'\n  text: '0123456789'\n---\n\nA line.\n",
    );
    expect(reviewFile(read, 'any', { ...review, by: 'B' }).match(/reviewed:/g)).toHaveLength(1);
  });
});

describe('a YAML file of many records', () => {
  const file = "# A remark.\none:\n  from: 'aaaaaaaaaa'\n  name: One\n\ntwo:\n  from: 'cccccccccc'\n  name: Two\n";

  test('takes a new record and keeps the others with their remarks', () => {
    const kept = { from: 'dddddddddd', reviewed: undefined };
    const texts = { fields: { name: 'Three' }, body: '' };
    expect(writeYamlEntry(file, 'three', kept, texts)).toBe(`${file}three:\n  from: 'dddddddddd'\n  name: Three\n`);
  });

  test('begins with its first record', () => {
    const kept = { from: 'dddddddddd', reviewed: undefined };
    expect(writeYamlEntry('', 'one', kept, { fields: { name: 'One' }, body: '' })).toBe(
      "one:\n  from: 'dddddddddd'\n  name: One\n",
    );
  });

  test('names another source for one record', () => {
    expect(stampYaml(file, 'two', 'bbbbbbbbbb')).toBe(file.replace('cccccccccc', 'bbbbbbbbbb'));
  });

  test('takes a review into one record', () => {
    expect(reviewFile(file, 'one', review)).toBe(
      file.replace(
        '  name: One\n',
        "  name: One\n  reviewed:\n    by: \"A. Reader: nurse\"\n    on: '2026-12-01'\n    text: '0123456789'\n",
      ),
    );
  });

  test('of reviews begins with its first', () => {
    expect(reviewYaml('', ['hi', 'interface'], review)).toBe(
      "hi:\n  interface:\n    by: \"A. Reader: nurse\"\n    on: '2026-12-01'\n    text: '0123456789'\n",
    );
  });
});
