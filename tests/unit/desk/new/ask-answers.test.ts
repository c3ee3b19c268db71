import { expect, test } from 'vitest';
import { z } from 'zod';
import { askAnswers } from '../../../../src/desk/new/ask-answers.ts';
import type { Question } from '../../../../src/desk/new/question.ts';

const questions: Question[] = [
  {
    flag: 'kind',
    ask: 'Which?',
    example: 'one',
    schema: z.enum(['one', 'two']).describe('one or two'),
    choices: ['one', 'two'],
  },
  { flag: 'note', ask: 'A note?', example: 'x', schema: z.string(), optional: true },
  {
    flag: 'list',
    ask: 'Some?',
    example: 'a,b',
    schema: z.string(),
    separator: ',',
    skip: (answers) => answers.text('kind') === 'two',
  },
];

/** Answers with the lines given; keeps what was asked. */
async function talk(...lines: string[]) {
  const asked: string[] = [];
  const answers = await askAnswers(questions, async (text) => {
    asked.push(text);
    return lines.shift();
  });
  return { answers, asked };
}

test('one question comes after the other, with its choices and an example', async () => {
  const { answers, asked } = await talk('one', 'a note', ' a, b ,');
  expect(asked).toEqual([
    '\nWhich?\n  Choices: one, two\n  For example: one\n> ',
    '\nA note? May be left empty.\n  For example: x\n> ',
    '\nSome?\n  For example: a,b\n> ',
  ]);
  expect([answers?.text('kind'), answers?.text('note'), answers?.list('list')]).toEqual(['one', 'a note', ['a', 'b']]);
});

test('a wrong answer is explained and asked again', async () => {
  const { answers, asked } = await talk('tow', '', 'two', '');
  expect(asked.slice(1, 3)).toEqual([
    '  This is not one of the values that are allowed: write: one or two; did you mean two?\n> ',
    '  This is missing: Which? For example: one\n> ',
  ]);
  expect(answers?.text('kind')).toBe('two');
});

test('what may be left empty is left out, and what does not come up is not asked', async () => {
  const { answers, asked } = await talk('two', '');
  expect(asked).toHaveLength(2);
  expect([answers?.text('note'), answers?.list('list')]).toEqual([undefined, []]);
  expect(() => answers?.needed('note')).toThrow('--note was not asked');
});

test('when the input ends before the last question there are no answers', async () => {
  expect((await talk('one', '')).answers).toBeUndefined();
});
