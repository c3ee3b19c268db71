import { expect, test } from 'vitest';
import { nearIds } from '../../../src/desk/near-ids.ts';

const ids = ['kw-emergency-112', 'kw-emb-india', 'kw-emb-nepal', 'qa-emergency-999', 'qa-emb-india', 'kw-iom'];

test.each([
  ['a wrong letter', 'kw-emergancy-112', 'kw-emergency-112'],
  ['a letter too few', 'kw-imo', 'kw-iom'],
  ['a word of it', 'india', 'kw-emb-india'],
  ['words in another order', 'nepal kw emb', 'kw-emb-nepal'],
])('%s leads to the id that was meant', (_what, typed, meant) => {
  expect(nearIds(typed, ids)[0]).toBe(meant);
});

test('no more than three are shown, and none where nothing is near', () => {
  expect(nearIds('emb-emergency-india', ids)).toHaveLength(3);
  expect(nearIds('something-else', ids)).toEqual([]);
});
