import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { locales } from '../../i18n/locales.ts';
import { project } from '../fixtures/site.ts';

const folder = join(project, 'i18n/glossary');
const words = z.array(z.string().trim().min(1));
const glossary = z.strictObject({
  register: z.string().min(40),
  terms: z.record(
    z.string(),
    z.strictObject({
      english: z.string().min(1),
      meaning: z.string().min(1),
      say: words.min(1),
      authority: words,
      typed: words.min(1),
      confidence: z.enum(['high', 'medium', 'low']),
      note: z.string().optional(),
    }),
  ),
});
const read = (tag: string) => glossary.parse(parse(readFileSync(join(folder, `${tag}.yaml`), 'utf8')));

test('there is a glossary for every language and for no other', () => {
  expect(readdirSync(folder).sort()).toEqual(locales.map(({ tag }) => `${tag}.yaml`).sort());
});

describe.each(locales.map(({ tag }) => tag))('the glossary of %s', (tag) => {
  test('has the terms of the English one, how to address the reader, and how sure each word is', () => {
    expect(Object.keys(read(tag).terms)).toEqual(Object.keys(read('en').terms));
  });
});
