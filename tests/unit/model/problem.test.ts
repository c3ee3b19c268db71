import { expect, test } from 'vitest';
import { ContentError, formatProblem, formatProblems, type Problem, sortProblems } from '../../../src/model/problem.ts';

const problem: Problem = { file: 'b.yaml', line: 2, field: 'x', wrong: 'is missing', mend: 'write it' };

test('a problem is one line: where, what field, what is wrong, what to do', () => {
  expect(formatProblem(problem)).toBe('b.yaml:2 - x - is missing - write it');
});

test('nothing in a problem can break the line or turn it round', () => {
  expect(formatProblem({ ...problem, file: 'a\nb\u001b[31m\u202e.yaml' })).toBe(
    'a b<U+001B>[31m<U+202E>.yaml:2 - x - is missing - write it',
  );
});

test('problems are sorted by file, line, field and words, by code unit', () => {
  const sorted = [
    { ...problem, file: 'Z.yaml' },
    { ...problem, file: 'a.yaml', line: 9 },
    { ...problem, file: 'a.yaml', line: 10 },
    problem,
    { ...problem, wrong: 'is odd' },
    { ...problem, field: 'y' },
    { ...problem, file: 'ä.yaml' },
  ];
  expect(sortProblems([...sorted].reverse())).toEqual(sorted);
});

test('the same problem found twice is printed once, and the input is not changed', () => {
  const problems = [{ ...problem, line: 3 }, problem, { ...problem }];
  expect(formatProblems(problems).split('\n')).toHaveLength(2);
  expect(problems.map(({ line }) => line)).toEqual([3, 2, 2]);
});

test('the error carries every problem and prints them all', () => {
  const error = new ContentError([problem, { ...problem, line: 1 }]);
  expect(error.problems).toHaveLength(2);
  expect(error.message.split('\n').map((line) => line.split(' ')[0])).toEqual(['b.yaml:1', 'b.yaml:2']);
});
