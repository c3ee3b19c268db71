import { describe, expect, test } from 'vitest';
import { inlineOf, parseLine, parseProse } from '../../../src/model/prose.ts';
import { writeReference } from '../../../src/model/reference.ts';

/** What is wrong with a text, without what to do about it. */
function wrongsOf(text: string): string[] {
  return parseProse(text).problems.map(({ wrong }) => wrong);
}

describe('what a text may hold', () => {
  test('paragraphs, headings, lists, quotes, bold, emphasis and links become blocks', () => {
    const text = '## now\n\n**One** and *two*.\n\n- a\n- b\n\n1. c\n\n> said\n\n[page](https://host.example/a)';
    const { blocks, problems } = parseProse(text);
    expect(problems).toEqual([]);
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list', 'list', 'quote', 'paragraph']);
    expect(blocks[1]).toEqual({
      kind: 'paragraph',
      children: [
        { kind: 'strong', children: [{ kind: 'text', text: 'One' }] },
        { kind: 'text', text: ' and ' },
        { kind: 'emphasis', children: [{ kind: 'text', text: 'two' }] },
        { kind: 'text', text: '.' },
      ],
    });
    expect(blocks[2]).toMatchObject({ ordered: false, items: [[{ kind: 'paragraph' }], [{ kind: 'paragraph' }]] });
    expect(blocks[3]).toMatchObject({ ordered: true });
    expect(blocks[5]).toMatchObject({ children: [{ kind: 'link', href: 'https://host.example/a' }] });
  });

  test('a list inside a list keeps its place', () => {
    const [list] = parseProse('- a\n  - b\n- c').blocks;
    expect(list).toMatchObject({ items: [[{ kind: 'paragraph' }, { kind: 'list' }], [{ kind: 'paragraph' }]] });
  });

  test('an empty text has no blocks and nothing wrong', () => {
    expect(parseProse('')).toMatchObject({ blocks: [], problems: [], references: [], numbers: [] });
  });

  test('a joiner that a script needs is not refused', () => {
    expect(wrongsOf('می\u200cخواهم, ක්\u200dෂ')).toEqual([]);
  });
});

describe('references', () => {
  test('each is found with its kind, id, part and line', () => {
    const { references, problems } = parseProse('Call {phone:a-1}.\nUntil {date:b.last}.\n\n- {law:c}', 10);
    expect(problems).toEqual([]);
    expect(references).toEqual([
      { kind: 'phone', id: 'a-1', line: 10 },
      { kind: 'date', id: 'b', part: 'last', line: 11 },
      { kind: 'law', id: 'c', line: 13 },
    ]);
  });

  test('the site and its publisher need no id', () => {
    const { references, problems } = parseProse('{site}, {site.full} and {publisher}');
    expect(problems).toEqual([]);
    expect(references).toEqual([
      { kind: 'site', id: '', line: 1 },
      { kind: 'site', id: '', part: 'full', line: 1 },
      { kind: 'publisher', id: '', line: 1 },
    ]);
    expect(references.map(writeReference)).toEqual(['{site}', '{site.full}', '{publisher}']);
    expect(wrongsOf('{site:a}')).toEqual(['names something of an unknown kind: {site:a}']);
  });

  test('they may stand in bold, in links and next to each other', () => {
    const { references } = parseProse('**{phone:a}** [{contact:b}](https://host.example/) {law:c}{law:d}');
    expect(references.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  test.each(['{phone}', '{phone:}', '{PHONE:a}', '{phone:a b}', '{phone:a.b.c}', '{{ code }}', 'a } b'])(
    '%s is a brace that is no reference',
    (text) => {
      expect(wrongsOf(text)).toEqual([`has braces that name nothing: ${JSON.stringify(text.replace(/^a | b$/g, ''))}`]);
    },
  );

  test('an escaped brace is a brace all the same', () => {
    expect(wrongsOf('\\{phone:a\\}')).toEqual(['has braces that name nothing: "{phone:a}"']);
  });

  test('a reference of an unknown kind is named and not kept', () => {
    expect(parseProse('{shop:a}')).toMatchObject({
      references: [],
      problems: [{ line: 1, wrong: 'names something of an unknown kind: {shop:a}' }],
    });
  });
});

describe('what must never reach a page', () => {
  test('raw HTML is reported and left out of the blocks', () => {
    const { blocks, problems } = parseProse('a <b>c</b>\n\n<p onclick=x>d</p>');
    expect(problems).toHaveLength(3);
    expect(JSON.stringify(blocks)).not.toContain('<');
  });

  test.each([
    '[a](javascript:b)',
    '[a](JavaScript:b)',
    '[a](&#106;avascript:b)',
    '[a](java\\script:b)',
    '[a](data:text/html,b)',
    '[a](vbscript:b)',
    '[a](intent:b)',
    '[a](//host.example)',
    '[a](http://host.example)',
    '[a](https://user:pass@host.example)',
    '[a](https://user@host.example)',
    '[a](/en/)',
    '[a](#b)',
    '<javascript:b>',
  ])('the link %s is reported and leads nowhere', (text) => {
    const { blocks, problems } = parseProse(text);
    expect(problems.map(({ wrong }) => wrong)).toEqual([expect.stringContaining('link that is not allowed')]);
    expect(blocks).toMatchObject([{ children: [{ kind: 'link', href: '' }] }]);
  });

  test('a definition of a link is reported with its line', () => {
    const problems = parseProse('One [a].\n\n[a]: https://host.example', 5).problems;
    expect(problems).toMatchObject([{ line: 7, wrong: 'has the definition of a link' }]);
  });

  test('an invisible character that an entity would bring in is reported', () => {
    expect(wrongsOf('a &#x202e; b')).toEqual(['has the invisible character U+202E']);
  });

  test('text in lists nested deeper than anybody reads is reported before the parser drops it', () => {
    const deep = (levels: number) =>
      Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- a`).join('\n');
    expect(wrongsOf(deep(3))).toEqual([]);
    expect(wrongsOf(deep(30))).toContain('has lists or quotes inside each other, too deep');
  });
});

describe('the line of a mistake', () => {
  test('is the row it stands in, also inside a paragraph and a list', () => {
    const text = 'One\ntwo 112\nthree\n\n- a\n  b 2024\n- c\n\n  d {e}';
    expect(parseProse(text, 20).problems.map(({ line }) => line)).toEqual([21, 25, 28]);
  });

  test('is right after a forced line break', () => {
    expect(parseProse('One  \ntwo {phone:a}\nthree 112').problems.map(({ line }) => line)).toEqual([1, 3]);
    expect(parseProse('One  \ntwo {phone:a}').references).toMatchObject([{ line: 2 }]);
  });
});

describe('one line', () => {
  test('keeps its inline parts', () => {
    const line = parseLine('Until {date:a.b}', 4);
    expect(line.problems).toEqual([]);
    expect(inlineOf(line)).toEqual([
      { kind: 'text', text: 'Until ' },
      { kind: 'reference', reference: { kind: 'date', id: 'a', part: 'b', line: 4 } },
    ]);
  });

  test.each(['- a', '1. a', '## a', '> a', 'a\n\nb'])('%j is more than a line', (text) => {
    expect(parseLine(text).problems.map(({ wrong }) => wrong)).toEqual(['has a heading, a list or a second paragraph']);
  });
});

describe('what a translation is compared by', () => {
  test('numbers that may stand in a text are noted as ASCII digits, typed figures and other digits are not', () => {
    expect(parseProse('Article 20, 18 or 7. It is 2024.').numbers).toEqual(['20', '18', '7']);
    expect(parseProse('المادة ٢٠').numbers).toEqual([]);
  });

  test('Latin words are noted wherever they stand, but not the ids of references', () => {
    expect(parseProse('إدارة **PAM** {contact:kw-pam} [As-hal](https://host.example)').latinWords).toEqual([
      'PAM',
      'As-hal',
    ]);
  });
});
