import { expect, test } from 'vitest';
import { z } from 'zod';
import { exampleOf, writtenExample } from '../../../src/model/example-of.ts';
import { schemaParts } from './schema-parts.ts';

test('there are schemas to look at', () => {
  expect(schemaParts().length).toBeGreaterThan(300);
});

test.each(schemaParts().map(({ path, schema }) => [path, schema] as const))(
  'the example for %s is there, and right',
  (_path, schema) => {
    const example = exampleOf(schema);
    expect(example).toBeDefined();
    // A World Day needs a year and a campaign its days; which of them it is, only the whole record tells.
    const messages = schema.safeParse(example).error?.issues.map(({ message }) => message) ?? [];
    expect(messages.filter((message) => !message.includes('or is standing'))).toEqual([]);
  },
);

const group = z.strictObject({
  id: z.string().meta({ examples: ['112'] }),
  order: z
    .number()
    .optional()
    .meta({ examples: [1] }),
  kinds: z.array(z.enum(['one', 'two'])),
  names: z.record(z.string().meta({ examples: ['first'] }), z.boolean()),
});

test('a group of fields shows those that it must have', () => {
  expect(exampleOf(group)).toEqual({ id: '112', kinds: ['one'], names: { first: true } });
});

test('an example is written as in a file, with quotes where a number would be meant without them', () => {
  expect(writtenExample(group, ['id'], {})).toBe('"112"');
  expect(writtenExample(group, ['order'], {})).toBe('1');
  expect(writtenExample(group, ['kinds'], {})).toBe('[one]');
  expect(writtenExample(group, [], {})).toBe('{id: "112", kinds: [one], names: {first: true}}');
});

test('without an example in the schema there is none', () => {
  expect(writtenExample(z.strictObject({ name: z.string() }), ['name'], {})).toBeUndefined();
  expect(writtenExample(z.strictObject({ name: z.string(), order: z.literal(1) }), [], {})).toBeUndefined();
  expect(writtenExample(group, ['nothing'], {})).toBeUndefined();
});

test('one that is longer than a line is left out', () => {
  const long = z.strictObject({ name: z.string().meta({ examples: ['n'.repeat(200)] }) });
  expect(writtenExample(long, [], {})).toBeUndefined();
});
