import { expect, test } from 'vitest';
import { compareLines } from '../../../src/desk/compare-lines.ts';

const compare = (before: string, after: string) => {
  const changes = compareLines([...before], [...after]);
  return changes.map(({ removed, added }) => `${removed.join('')}>${added.join('')}`);
};

test.each<[string, string, string, string[]]>([
  ['nothing', 'abc', 'abc', []],
  ['a line that comes', 'ac', 'abc', ['>b']],
  ['a line that goes', 'abc', 'ac', ['b>']],
  ['a line that changes', 'abc', 'axc', ['b>x']],
  ['lines that change at both ends', 'abcd', 'xbcy', ['a>x', 'd>y']],
  ['a line that moves', 'abcd', 'bcda', ['a>', '>a']],
  ['everything', 'ab', 'xy', ['ab>xy']],
  ['one of several equal lines', 'aaa', 'aa', ['a>']],
  ['a beginning from nothing', '', 'ab', ['>ab']],
  ['an end in nothing', 'ab', '', ['ab>']],
])('%s is found', (_what, before, after, changes) => {
  expect(compare(before, after)).toEqual(changes);
});
