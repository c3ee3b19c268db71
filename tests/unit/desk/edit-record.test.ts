import { describe, expect, test } from 'vitest';
import { removeBlock, replaceNumber, setBlock } from '../../../src/desk/edit-record.ts';
import { Refusal } from '../../../src/desk/refusal.ts';

const file = `# Who is called first.
- id: first
  channels:
    - {type: phone, number: '+96522215150', role: hotline} # by day
    - {type: whatsapp, number: "+96522215150"}
    - type: sms
      number: '+96522215151'
  reviewEvery:   90
  staffNote: >-
    A long note that is folded by hand and must stay
    as it is.

# The second.
- id: second
  reviewEvery: 30

- id: third
  confirmed:
    on: '2024-05-01'
    by: A. Caller
    how: called # twice
  reviewEvery: 30
  staffNote: Says +96522215150.
`;

describe('a block of fields', () => {
  test('goes before the last fields of its record, and nothing else changes by a byte', () => {
    const changed = setBlock(file, 'first', 'confirmed', { on: '2024-06-01', by: 'Ann: B. #1', how: 'called' });
    const block = `  confirmed:\n    on: '2024-06-01'\n    by: "Ann: B. #1"\n    how: called\n`;
    expect(changed).toBe(file.replace('  reviewEvery:   90\n', `${block}  reviewEvery:   90\n`));
  });

  test('takes the place of the one that was there', () => {
    const changed = setBlock(file, 'third', 'confirmed', { on: '2024-06-01', by: 'B. Caller', how: 'visited' });
    expect(changed).toBe(
      file.replace(
        "    on: '2024-05-01'\n    by: A. Caller\n    how: called # twice\n",
        "    on: '2024-06-01'\n    by: B. Caller\n    how: visited\n",
      ),
    );
  });

  test('goes to the end of a record that has no last fields, also where the file has no line break at its end', () => {
    expect(setBlock('- id: only', 'only', 'changed', { by: 'A' })).toBe('- id: only\n  changed:\n    by: A\n');
    expect(setBlock('- id: one\n\n- id: two\n', 'one', 'changed', { by: 'A' })).toBe(
      '- id: one\n  changed:\n    by: A\n\n- id: two\n',
    );
  });

  test('is found below the facts of a nationality, further in', () => {
    const origin = 'region: NP\ncontacts:\n  - id: np-line\n    reviewEvery: 90\n';
    expect(setBlock(origin, 'np-line', 'confirmed', { how: 'called' })).toBe(
      'region: NP\ncontacts:\n  - id: np-line\n    confirmed:\n      how: called\n    reviewEvery: 90\n',
    );
  });

  test('is taken away whole, and one that is not there is not missed', () => {
    expect(removeBlock(file, 'third', 'confirmed')).toBe(
      file.replace("  confirmed:\n    on: '2024-05-01'\n    by: A. Caller\n    how: called # twice\n", ''),
    );
    expect(removeBlock(file, 'first', 'confirmed')).toBe(file);
  });
});

test('a number is replaced in every channel of its record that has it, and nowhere else', () => {
  expect(replaceNumber(file, 'first', '+96522215150', '+96522215155')).toEqual({
    text: file.replace("'+96522215150', role", "'+96522215155', role").replace('"+96522215150"', "'+96522215155'"),
    types: ['phone', 'whatsapp'],
  });
});

test.each([
  ['a record that is not there', () => setBlock(file, 'fourth', 'confirmed', {})],
  ['a record in one line', () => setBlock('- {id: flat, reviewEvery: 30}\n', 'flat', 'confirmed', {})],
  ['a number that is not there', () => replaceNumber(file, 'first', '+96522215159', '+96522215155')],
  ['a record without channels', () => replaceNumber(file, 'second', '112', '113')],
])('%s is refused', (_what, change) => {
  expect(change).toThrow(Refusal);
});
