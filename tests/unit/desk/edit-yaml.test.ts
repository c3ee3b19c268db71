import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editYaml } from '../../../src/desk/edit-yaml.ts';

const facts = `# What is known.
order:   3 # of the list
kind: campaign
end: '2024-07-23'
name: "A: name"
audiences: [everyone, 'women'] # readers
# Where it stands.
source:
  # The page itself.
  url: https://a.example/x
  date: undated # really

partners:
  - First one
  # Joined later.
  - Second one
channels:
  - {type: phone,  number: '+96522215150'}
  - {type: web, url: https://a.example}
staffNote: >-
  A note that is folded by hand and
  must stay.
`;

const records = `# Who is called first.
- id: first
  serves: [everyone]
  channels:
    - {type: phone, number: '112'}
  staffNote: >-
    Short.

# The second.
- id: second
  source:
    date: '2024'
  staffNote: >-
    Also short.

# Held back.

- id: third
  serves: [women]
`;

const words = `one:
  from: '0123456789'
  name: The first

two:
  from: '1234567890'
  name: "The: second"
  note: ${'many words '.repeat(15).trim()}
`;

type Value = Record<string, unknown>;

/** Makes the change, and looks whether the new text has the new value. */
function edited(text: string, change: (value: Value) => unknown): string {
  const value = parse(text);
  const next = change(value) ?? value;
  const result = editYaml(text, next);
  expect(parse(result)).toEqual(parse(JSON.stringify(next)));
  return result;
}

/** Gives one field of the facts another value. */
function withField(name: string, value: unknown): string {
  return edited(facts, (old) => ({ ...old, [name]: value }));
}

describe('a value that is the same', () => {
  test.each([facts, records, words, '', '# Nothing yet.\n', '[]\n', 'a: 1'])(
    'leaves the text byte for byte: %j',
    (text) => {
      expect(editYaml(text, parse(text))).toBe(text);
    },
  );

  test('is the same when its fields come in another order, or are undefined', () => {
    const { order, ...others } = parse(facts);
    expect(editYaml(facts, { ...others, cost: undefined, order })).toBe(facts);
  });
});

describe('a changed field', () => {
  test.each([
    ['keeps the spaces before it and the comment behind it', 'order', 4, '3 #', '4 #'],
    ['stays without quotes', 'kind', 'day', 'kind: campaign', 'kind: day'],
    ['gets quotes when it needs them', 'kind', 'a: b', 'kind: campaign', 'kind: "a: b"'],
    ['gets quotes when it is a number that is a text', 'kind', '2024', 'kind: campaign', "kind: '2024'"],
    ['keeps single quotes', 'end', 'undated', "'2024-07-23'", "'undated'"],
    ['keeps double quotes', 'name', 'B', '"A: name"', '"B"'],
    ['may change its kind', 'order', 'first', '3 #', 'first #'],
    ['may become nothing', 'order', null, '3 #', 'null #'],
    [
      'may become an empty list',
      'partners',
      [],
      facts.slice(facts.indexOf('partners'), facts.indexOf('channels')),
      'partners: []\n',
    ],
    ['may become a list', 'kind', ['a', 'b'], 'kind: campaign', 'kind: [a, b]'],
    ['may become a group', 'kind', { a: 1, b: 'c d' }, 'kind: campaign', 'kind:\n  a: 1\n  b: c d'],
    [
      'may become an empty text',
      'staffNote',
      '',
      /staffNote: >-\n(?: .*\n)+/.exec(facts)?.[0] ?? '',
      "staffNote: ''\n",
    ],
    ['stays folded', 'staffNote', 'Short', 'A note that is folded by hand and\n  must stay.', 'Short'],
    ['stays a list on one line', 'audiences', ['women', 'men'], "[everyone, 'women'] #", '[women, men] #'],
  ] as const)('%s', (_what, name, value, from, to) => {
    expect(withField(name, value)).toBe(facts.replace(from, to));
  });

  test.each(['112', 'a b', 'it: is', "'a'", '"', 'yes', '- a', '#'])('may have the name %j', (name) => {
    const text = editYaml('', { first: 1, [name]: { a: 'x' } });
    edited(text, (old) => ({ ...old, [name]: 'b: c' }));
    expect(edited(text, (old) => ({ ...old, [name]: { a: 'y' } }))).toBe(text.replace('x', 'y'));
  });

  test('inside a group is the only one that is rewritten', () => {
    expect(edited(facts, (old) => ({ ...old, source: { date: '2024', url: 'https://a.example/x' } }))).toBe(
      facts.replace('date: undated #', "date: '2024' #"),
    );
  });

  test('that is folded has no line of more than 120 characters, wherever it stands', () => {
    const note = 'many words '.repeat(40).trim();
    for (const text of [
      withField('staffNote', note),
      edited(records, (old) => [{ ...(old[0] as Value), staffNote: note }]),
    ]) {
      const lengths = text.split('\n').map((line) => line.length);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(120);
      expect(Math.max(...lengths)).toBeGreaterThan(105);
    }
  });

  test.each([
    ' a',
    'a ',
    'a\nb',
    'a\n\nb\n',
    '\n',
    '#',
    '- a',
    'a #b',
    'null',
    '~',
    '1e3',
    '0x1',
    '{',
    "it's",
    '"',
    '\'"',
    '  a\n b',
    'a\tb',
    '%',
    'yes',
    '112',
    '+965',
  ])('has the text %j in every style', (text) => {
    for (const name of ['kind', 'end', 'name', 'staffNote', 'new']) withField(name, text);
    withField('partners', ['First one', text]);
    withField('audiences', [text]);
    withField('channels', [{ type: text, number: text }]);
  });
});

describe('a field that comes or goes', () => {
  test('comes behind the nearest one that precedes it', () => {
    const value = (old: Value) => ({ first: 1, order: 3, zone: 'Asia/Kuwait', standing: true, ...old });
    expect(edited(facts, value)).toBe(
      facts
        .replace('order', 'first: 1\norder')
        .replace('# of the list\n', '# of the list\nzone: Asia/Kuwait\nstanding: true\n'),
    );
  });

  test('comes in the style of the house', () => {
    const line = 'many words '.repeat(10);
    expect(
      edited('a: 1\n', () => ({ a: 1, date: '2024-01-01', ids: ['x', 'y'], long: `${line}many words`, none: [] })),
    ).toBe(`a: 1\ndate: '2024-01-01'\nids: [x, y]\nlong: >-\n  ${line}many\n  words\nnone: []\n`);
  });

  test('goes with the comment directly above it', () => {
    expect(withField('source', undefined)).toBe(
      `${facts.slice(0, facts.indexOf('# Where'))}${facts.slice(facts.indexOf('\npartners'))}`,
    );
  });

  test('leaves the comment above it when it is the first, because that may be about all of them', () => {
    expect(withField('order', undefined)).toBe(facts.replace(/^order.*\n/m, ''));
  });
});

describe('a list of plain items', () => {
  test('keeps the text of the items that stay', () => {
    expect(withField('partners', ['Third one', 'Second one'])).toBe(
      facts.replace('  - First one\n', '  - Third one\n'),
    );
    expect(withField('partners', ['Second one'])).toBe(facts.replace('  - First one\n', ''));
  });

  test('has its groups on one line each, as they were', () => {
    const channels = [
      { type: 'phone', number: '+96522215150' },
      { type: 'web', url: 'https://b.example' },
      { type: 'phone', number: '+96522215151', role: 'hotline' },
    ];
    expect(withField('channels', channels)).toBe(
      facts.replace(
        '{type: web, url: https://a.example}\n',
        "{type: web, url: https://b.example}\n  - {type: phone, number: '+96522215151', role: hotline}\n",
      ),
    );
  });
});

describe('records', () => {
  test('that are new come at their place, with an empty line, and look like the others', () => {
    const record = { id: 'new', serves: ['men'], channels: [{ type: 'phone', number: '113' }], staffNote: 'A note.' };
    const text = `- id: new\n  serves: [men]\n  channels:\n    - {type: phone, number: '113'}\n  staffNote: >-\n    A note.\n`;
    expect(edited(records, (old) => Object.values(old).toSpliced(1, 0, record))).toBe(
      records.replace('\n# The second', `\n${text}\n# The second`),
    );
    expect(edited(records, (old) => [...Object.values(old), record])).toBe(`${records}\n${text}`);
    expect(
      edited(words, (old) => ({ ...old, three: { from: '2345678901', note: 'more words '.repeat(15).trim() } })),
    ).toBe(`${words}\nthree:\n  from: '2345678901'\n  note: ${'more words '.repeat(15).trim()}\n`);
  });

  test('that go take their lines and the empty line with them, and leave a comment that stands apart', () => {
    expect(edited(records, (old) => Object.values(old).toSpliced(1, 1))).toBe(
      records.replace(/\n# The second(?:.*\n)*?(?=\n# Held)/, ''),
    );
    expect(edited(records, (old) => Object.values(old).toSpliced(2, 1))).toBe(
      records.slice(0, records.indexOf('\n- id: third')),
    );
    expect(edited(words, ({ two }) => ({ two }))).toBe(words.slice(words.indexOf('two')));
  });

  test('in another order move with their text', () => {
    const moved = edited(records, (old) => Object.values(old).toReversed());
    expect(moved.match(/(?<=- id: )\w+/g)).toEqual(['third', 'second', 'first']);
    expect(moved.split('\n').toSorted()).toEqual(records.split('\n').toSorted());
    expect(moved).toContain('\n\n# The second.\n- id: second\n  source:\n');
    expect(edited(words, ({ one, two }) => ({ two, one }))).toBe(
      `${words.slice(words.indexOf('two'))}\n${words.slice(0, words.indexOf('\ntwo'))}`,
    );
  });

  test('are known by their id when others have gone', () => {
    expect(
      edited(records, (old) =>
        Object.values(old)
          .slice(1)
          .map((record) => ({ ...(record as Value), use: 'hold' })),
      ),
    ).toBe(
      records
        .slice(0, records.indexOf('- id: first'))
        .concat(records.slice(records.indexOf('# The second')))
        .replace(
          "    date: '2024'\n  staffNote: >-\n    Also short.\n",
          "    date: '2024'\n  staffNote: >-\n    Also short.\n  use: hold\n",
        )
        .concat('  use: hold\n'),
    );
  });

  test('below a field are edited like those of a file', () => {
    const origin = 'region: NP\ncontacts:\n  - id: a\n    x: 1\n\n  - id: b\n    x: 2\n';
    expect(
      edited(origin, ({ contacts }) => ({ region: 'NP', contacts: [(contacts as Value[])[1], { id: 'c', x: 3 }] })),
    ).toBe('region: NP\ncontacts:\n  - id: b\n    x: 2\n\n  - id: c\n    x: 3\n');
  });
});

describe('a file', () => {
  test('that is empty or has only comments gets the whole value behind them', () => {
    expect(edited('', () => [{ id: 'a' }, { id: 'b' }])).toBe('- id: a\n\n- id: b\n');
    expect(edited('# Comment', () => ({ a: { x: '1' }, b: { x: '2' } }))).toBe(
      "# Comment\na:\n  x: '1'\n\nb:\n  x: '2'\n",
    );
    expect(edited('# Comment\n[]\n# End\n', () => [{ id: 'a' }])).toBe('# Comment\n- id: a\n# End\n');
  });

  test('that becomes empty says so', () => {
    expect(edited(records, () => [])).toBe('# Who is called first.\n[]\n');
  });

  test('without a line break at its end gets one', () => {
    expect(edited('a: 1', () => ({ a: 1, b: 2 }))).toBe('a: 1\nb: 2\n');
  });

  test('that repeats a part of itself is written anew, so that a change of one place is not one of two', () => {
    expect(edited('a: &x 1\nb: *x\n', () => ({ a: 2, b: 1 }))).toBe('a: 2\nb: 1\n');
  });

  test('that is no YAML is refused', () => {
    expect(() => editYaml('a: [1\n', {})).toThrow('This is no valid YAML');
    expect(() => editYaml('a: 1\na: 2\n', {})).toThrow('This is no valid YAML');
  });
});
