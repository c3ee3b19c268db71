import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { appendRecord } from '../../../../src/desk/new/append-record.ts';
import { yamlText } from '../../../../src/desk/new/yaml-text.ts';

test('dates, numbers that are texts, and words that older programs take for true or false are in quotes', () => {
  const facts = { start: '2027-06-01', year: '2027', number: '+96522215150', allowed: 'no', order: 3, date: 'undated' };
  const text = yamlText(facts);
  expect(text).toBe(
    "start: '2027-06-01'\nyear: '2027'\nnumber: '+96522215150'\nallowed: 'no'\norder: 3\ndate: undated\n",
  );
  expect(parse(text)).toEqual(facts);
});

test('lists of ids stand on one line, lists of names and addresses on one line each', () => {
  expect(yamlText({ ids: ['kw-iom', 'np'], names: ['A, B', 'C'], pages: ['https://a.example/x'], none: [] })).toBe(
    'ids: [kw-iom, np]\nnames:\n  - A, B\n  - C\npages:\n  - https://a.example/x\nnone: []\n',
  );
});

test('what is not known is left out, and a long line is not broken', () => {
  const text = 'word '.repeat(60).trim();
  expect(yamlText({ text, end: undefined })).toBe(`text: ${text}\n`);
});

test('a record is put behind the others with an empty line between, also after a file without an end of line', () => {
  expect(appendRecord('- a\n', '- b\n')).toBe('- a\n\n- b\n');
  expect(appendRecord('- a', '- b\n')).toBe('- a\n\n- b\n');
  expect(appendRecord(undefined, '- b\n')).toBe('- b\n');
});
