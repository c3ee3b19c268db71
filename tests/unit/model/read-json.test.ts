import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../i18n/locales.ts';
import { readFlatJson } from '../../../src/model/read-json.ts';
import { readYaml } from '../../../src/model/read-yaml.ts';
import { project } from '../../fixtures/site.ts';

test.each([...locales.map(({ tag }) => tag), 'notes'])(
  'the texts of %s are read as the reader of YAML reads them',
  (name) => {
    const file = `i18n/${name}.json`;
    const text = readFileSync(join(project, file), 'utf8');
    const [quick, slow] = [readFlatJson(file, text), readYaml(file, text, 0, () => {})];
    expect(Object.keys(quick?.data ?? {})).not.toHaveLength(0);
    expect(quick?.data).toEqual(slow?.data);
    for (const path of [...Object.keys(quick?.data ?? {}).map((key) => [key]), ['nowhere'], [], ['exit.label', 0]])
      expect([path, quick?.lineOf(path)]).toEqual([path, slow?.lineOf(path)]);
  },
);

describe('left to the reader of YAML is', () => {
  test.each([
    ['a text twice', '{\n  "a": "1",\n  "a": "2"\n}\n'],
    ['an escape, which may hide a character', '{\n  "a": "\\u202e"\n}\n'],
    ['an escape in a name', '{\n  "\\u0061": "1"\n}\n'],
    ['two texts in a line', '{\n  "a": "1", "b": "2"\n}\n'],
    ['a text in one line with its bracket', '{"a": "1"}\n'],
    ['what is no text', '{\n  "a": 1\n}\n'],
    ['a group', '{\n  "a": {\n  "b": "2"\n  }\n}\n'],
    ['a missing comma', '{\n  "a": "1"\n  "b": "2"\n}\n'],
    ['a comma too many', '{\n  "a": "1",\n}\n'],
    ['a second group', '{\n  "a": "1"\n}\n{\n  "b": "1"\n}\n'],
    ['a missing bracket', '{\n  "a": "1"\n'],
  ])('%s', (_what, text) => {
    expect(readFlatJson('a.json', text)).toBeUndefined();
  });
});
