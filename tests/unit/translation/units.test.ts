import { describe, expect, test } from 'vitest';
import { joinUnits, pairUnits, type Texts, unitsOf } from '../../../src/translation/units.ts';

const guide: Texts = {
  fields: { title: 'My boss has my passport', summary: 'How to ask.' },
  body: [
    '## happening',
    '',
    'Your boss keeps it.',
    'Two lines of one paragraph.',
    '',
    '## now',
    '',
    '1. Ask for it.',
    '2. **Call** {phone:test-hotline}.',
    '',
    '## keep',
    '',
    '- A photo.',
    '',
  ].join('\n'),
};

describe('a text is cut into the pieces that a translator sees', () => {
  test('titles first, then every paragraph and every line of a list, whole and on one line', () => {
    expect(unitsOf(guide).map(({ text }) => text)).toEqual([
      'My boss has my passport',
      'How to ask.',
      'Your boss keeps it. Two lines of one paragraph.',
      'Ask for it.',
      '**Call** {phone:test-hotline}.',
      'A photo.',
    ]);
  });

  test('the headings of a guide are names of its parts and not translated; each piece says under which it stands', () => {
    expect(unitsOf(guide).map(({ kind, under }) => [kind, under])).toEqual([
      ['title', undefined],
      ['summary', undefined],
      ['paragraph', 'happening'],
      ['step', 'now'],
      ['step', 'now'],
      ['line of a list', 'keep'],
    ]);
  });

  test('other headings are translated', () => {
    const page = { fields: {}, body: '## Who we are\n\nFriends.\n' };
    expect(unitsOf(page).map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Who we are'],
      ['paragraph', 'Friends.'],
    ]);
  });
});

describe('a translation is put together like its source', () => {
  const inCapitals = new Map(unitsOf(guide).map(({ id, text }) => [id, text.toUpperCase()]));

  test('with its headings, numbers of steps and marks of lists', () => {
    expect(joinUnits(guide, inCapitals)).toEqual({
      fields: { title: 'MY BOSS HAS MY PASSPORT', summary: 'HOW TO ASK.' },
      body: [
        '## happening',
        '',
        'YOUR BOSS KEEPS IT. TWO LINES OF ONE PARAGRAPH.',
        '',
        '## now',
        '',
        '1. ASK FOR IT.',
        '2. **CALL** {PHONE:TEST-HOTLINE}.',
        '',
        '## keep',
        '',
        '- A PHOTO.',
        '',
      ].join('\n'),
    });
  });

  test('and can be cut again into the same pieces', () => {
    const joined = joinUnits(guide, inCapitals);
    expect(joined && pairUnits(guide, joined)).toEqual(inCapitals);
  });

  test.each(['- a line', '3. a step', '## a heading', '> a quote', '```'])(
    'a piece may not begin with "%s"',
    (text) => {
      expect(joinUnits(guide, new Map([...inCapitals, ['text.2', text]]))).toBeUndefined();
    },
  );

  test('a text with other pieces than its source cannot be paired', () => {
    expect(pairUnits(guide, { ...guide, body: guide.body.replace('2. **Call** {phone:test-hotline}.\n', '') })).toBe(
      undefined,
    );
    expect(pairUnits(guide, { ...guide, body: guide.body.replace('- A photo.', '1. A photo.') })).toBeUndefined();
    expect(pairUnits(guide, { ...guide, body: guide.body.replace('## keep', '## danger') })).toBeUndefined();
  });
});
