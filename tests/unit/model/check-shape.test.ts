import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkShape } from '../../../src/model/check-shape.ts';
import type { Problem } from '../../../src/model/problem.ts';

const schema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z-]+$/, 'is not an id')
      .describe('An id'),
    order: z.number().int().min(1).max(9).optional().describe('A place from 1 to 9'),
    shown: z.boolean().default(true).describe('true or false'),
    kind: z.enum(['one', 'two']).optional().describe('The kind'),
    tags: z.array(z.string()).min(1).optional().describe('Some tags'),
    day: z
      .string()
      .regex(/^\d+$/, 'is not a day')
      .refine((text) => Number(text) > 0, 'is no day')
      .optional(),
    figures: z
      .record(z.string().regex(/^[a-z]+$/), z.number().describe('A figure'))
      .optional()
      .describe('Figures'),
    channel: z
      .discriminatedUnion('type', [
        z.strictObject({ type: z.literal('phone'), number: z.string().startsWith('+').describe('A long number') }),
        z.strictObject({ type: z.literal('code'), number: z.string().max(3).describe('A short number') }),
      ])
      .optional()
      .describe('A channel'),
    weight: z
      .number()
      .optional()
      .meta({ description: 'How heavy', examples: [12] }),
    opens: z
      .string()
      .optional()
      .meta({ description: 'When, such as "08:00"', examples: ['08:00'] }),
    hours: z
      .union([z.literal('always'), z.strictObject({ opens: z.string().describe('When it opens') })])
      .optional()
      .describe('always, or hours'),
  })
  .describe('A thing');

/** Checks a value as the second record of a file; every field stands on the line of its depth. */
function check(value: unknown) {
  const problems: Problem[] = [];
  const file = {
    file: 'a.yaml',
    data: value,
    body: '',
    bodyLine: 1,
    lineOf: (path: readonly unknown[]) => path.length,
  };
  const result = checkShape(schema, value, file, [1], (problem) => problems.push(problem));
  return { result, problems };
}

/** `field - wrong - mend` of each problem of a record that has an id. */
function say(fields: Record<string, unknown>): string[] {
  return check({ id: 'a', ...fields }).problems.map(({ field, wrong, mend }) => `${field} - ${wrong} - ${mend}`);
}

test('a record that fits comes back with its defaults', () => {
  expect(check({ id: 'a', order: 2 })).toEqual({ result: { id: 'a', order: 2, shown: true }, problems: [] });
});

describe('each mistake is a sentence about the field, and says what to write', () => {
  test.each([
    [{ order: 'two' }, 'a.order - is not a number (write it without quotes) - write: A place from 1 to 9'],
    [{ order: 1.5 }, 'a.order - is not a whole number - write: A place from 1 to 9'],
    [{ order: 0 }, 'a.order - is too short or too small - write: A place from 1 to 9'],
    [{ order: 10 }, 'a.order - is too long or too large - write: A place from 1 to 9'],
    [{ shown: 'yes' }, 'a.shown - is not true or false - write: true or false'],
    [{ kind: 'three' }, 'a.kind - is not one of the values that are allowed - write: The kind: one, two'],
    [{ tags: 'x' }, 'a.tags - is not a list (put it in square brackets, with commas between) - write: Some tags'],
    [{ tags: [] }, 'a.tags - is too short or too small - write: Some tags'],
    [{ tags: [1] }, 'a.tags.0 - is not a text (put it in quotes) - write: Some tags'],
    [{ figures: [] }, 'a.figures - is not a group of fields - write: Figures'],
    [{ figures: { a: 'x' } }, 'a.figures.a - is not a number (write it without quotes) - write: A figure'],
    [{ figures: { A: 1 } }, 'a.figures.A - is not a good name - use lower-case letters a-z, digits and hyphens'],
    [
      { channel: { type: 'fax' } },
      'a.channel.type - is not one of the values that are allowed - write: A channel, for example phone',
    ],
    [{ channel: {} }, 'a.channel.type - is missing - write: A channel, for example phone'],
    [{ channel: { type: 'code' } }, 'a.channel.number - is missing - write: A short number'],
    [
      { channel: { type: 'code', number: '1234' } },
      'a.channel.number - is too long or too large - write: A short number',
    ],
    [{ hours: 'never' }, 'a.hours - is not one of the values that are allowed - write: always, or hours'],
    [{ hours: { opens: 8 } }, 'a.hours.opens - is not a text (put it in quotes) - write: When it opens'],
    [{ hours: { opens: '8', shuts: '9' } }, 'a.hours.shuts - no such field - remove it or correct its spelling'],
    [{ oder: 1 }, 'a.oder - no such field - remove it or correct its spelling; did you mean order?'],
    [
      { kind: 'tow' },
      'a.kind - is not one of the values that are allowed - write: The kind: one, two; did you mean two?',
    ],
    [
      { channel: { type: 'phoen', number: '+1' } },
      'a.channel.type - is not one of the values that are allowed - write: A channel, for example phone; did you mean phone?',
    ],
    [
      { channel: { type: 'code', numbr: '1', number: '1' } },
      'a.channel.numbr - no such field - remove it or correct its spelling; did you mean number?',
    ],
    [{ weight: '3' }, 'a.weight - is not a number (write it without quotes) - write: How heavy, for example 12'],
    [{ opens: 8 }, 'a.opens - is not a text (put it in quotes) - write: When, such as "08:00"'],
  ])('%j', (fields, sentence) => {
    expect(say(fields)).toEqual([sentence]);
  });

  test('a field that is missing', () => {
    expect(check({}).problems).toMatchObject([{ field: '1.id', wrong: 'is missing', mend: 'write: An id' }]);
  });

  test.each([null, 'text', 5, []])('%j is no record at all', (value) => {
    expect(check(value).problems).toMatchObject([
      { field: '1', wrong: 'is not a group of fields', mend: 'write: A thing' },
    ]);
  });

  test('our own words for a mistake come before the general ones', () => {
    expect(check({ id: 'A b' }).problems).toMatchObject([{ field: 'A b.id', wrong: 'is not an id' }]);
  });
});

test('all mistakes of a record are told, each field once and with its line', () => {
  const { problems } = check({ id: 'a', order: 0, tags: [1, 2], day: 'x', extra: 1, more: 2 });
  expect(problems.map(({ field, line }) => `${field}:${line}`).sort()).toEqual([
    'a.day:2',
    'a.extra:2',
    'a.more:2',
    'a.order:2',
    'a.tags.0:3',
    'a.tags.1:3',
  ]);
});

test('what is no day at all is not called a day that does not exist as well', () => {
  expect(say({ day: 'x' })).toEqual(['a.day - is not a day - write: A thing']);
  expect(say({ day: '0' })).toEqual(['a.day - is no day - write: A thing']);
});

test.each(['permalink', 'layout', 'eleventyComputed', 'eleventyImport', 'x-data', '@click', 'onclick', 'tags2'])(
  'a field called %s',
  (name) => {
    const steers = name !== 'tags2';
    expect(say({ [name]: 'x' })[0]?.includes('may not steer')).toBe(steers);
  },
);

test('without a description the names of the fields are told', () => {
  const problems: Problem[] = [];
  const bare = z.strictObject({ from: z.string().optional(), name: z.string(), note: z.string().optional() });
  const file = { file: 'a.yaml', data: '', body: '', bodyLine: 1, lineOf: () => 1 };
  checkShape(bare, 'Old Town', file, [], (problem) => problems.push(problem));
  expect(problems).toMatchObject([
    { field: 'file', wrong: 'is not a group of fields', mend: 'write: the fields name' },
  ]);
});
