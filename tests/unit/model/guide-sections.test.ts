import { describe, expect, test } from 'vitest';
import { guideSections, splitGuide } from '../../../src/model/guide-sections.ts';
import { parseProse } from '../../../src/model/prose.ts';

/** A guide with these headings, a word under each; the first heading is on line 10, the next on 14 and so on. */
function split(...headings: string[]) {
  const text = headings.map((heading) => `## ${heading}\n\nWords.\n\n`).join('');
  return splitGuide(parseProse(text, 10).blocks, 1);
}

test('a guide with all parts in order is split at its headings', () => {
  const { sections, problems } = split(...guideSections);
  expect(problems).toEqual([]);
  expect(sections.map(({ section }) => section)).toEqual([...guideSections]);
  expect(sections.every(({ blocks }) => blocks.length === 1)).toBe(true);
});

test('who to call may be left out, because it comes from the facts', () => {
  expect(split('happening', 'allowed', 'now', 'keep', 'danger').problems).toEqual([]);
});

describe('what is wrong is named with its line', () => {
  test.each([
    ['a part is missing', ['happening', 'allowed', 'keep', 'danger'], 1, 'misses the part now'],
    ['two are missing', ['happening', 'allowed', 'danger'], 1, 'misses the part now, keep'],
    ['a part stands twice', ['happening', 'allowed', 'now', 'now', 'keep', 'danger'], 22, 'has the part now twice'],
    ['a part stands too late', ['happening', 'now', 'allowed', 'keep', 'danger'], 18, 'has the part allowed too late'],
    ['a heading is unknown', ['happening', 'allowed', 'Now', 'now', 'keep', 'danger'], 18, 'has the heading "Now"'],
  ])('%s', (_what, headings, line, wrong) => {
    expect(split(...headings).problems).toMatchObject([{ line, wrong }]);
  });

  test('a part is empty', () => {
    const blocks = parseProse('## happening\n\n## allowed\n\na\n\n## now\n\na\n\n## keep\n\na\n\n## danger', 3).blocks;
    expect(splitGuide(blocks, 1).problems).toMatchObject([
      { line: 3, wrong: 'has an empty part happening' },
      { line: 17, wrong: 'has an empty part danger' },
    ]);
  });

  test('text stands before the first heading', () => {
    const blocks = parseProse(`First.\n\n${guideSections.map((key) => `## ${key}\n\na\n\n`).join('')}`).blocks;
    expect(splitGuide(blocks, 1).problems).toMatchObject([{ line: 1, wrong: 'has text before its first heading' }]);
  });
});
