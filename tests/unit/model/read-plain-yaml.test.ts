import { expect, test } from 'vitest';
import { readPlainYaml } from '../../../src/model/read-plain-yaml.ts';
import { readYaml } from '../../../src/model/read-yaml.ts';

const parsed = (text: string) => readYaml('a.yaml', text, 0, () => {});

const plain = [
  "from: 'b760ad91a0'\ntitle: मेरा पासपोर्ट मालिक के पास है\n",
  "one:\n  name: Police, 24 hours (free)\n\ntwo:\n  from: '1'\n  name: a-b c:d",
];

test.each(plain)('a plain text is read as the parser reads it, lines included: %j', (text) => {
  const own = readPlainYaml(text);
  const whole = parsed(text);
  expect(own?.data).toEqual(whole?.data);
  for (const [name, value] of Object.entries(own?.data ?? {})) {
    expect(own?.lineOf([name])).toBe(whole?.lineOf([name]));
    for (const inner of typeof value === 'string' ? [] : Object.keys(value))
      expect(own?.lineOf([name, inner])).toBe(whole?.lineOf([name, inner]));
  }
});

test.each([
  'a: true',
  'a: 12',
  'a: ~',
  'a:',
  'null: x',
  'a: b: c',
  'a: b # note',
  'a: [b, c]',
  'a: |\n  b',
  'a: b\n  c',
  'a: b\n  c: d',
  'a: b\na: c',
  "a: 'it''s'",
  'a: "b"',
  'a: b ',
  'a:\n   b: c',
  '- a',
  '',
])('whatever may mean something else is left to the parser: %j', (text) => {
  expect(readPlainYaml(text)).toBeUndefined();
});
