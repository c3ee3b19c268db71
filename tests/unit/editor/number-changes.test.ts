import { describe, expect, test } from 'vitest';
import { missingNames } from '../../../src/editor/number-changes.ts';

const phone = (number: string) => ({ type: 'phone', number });
const hotline = { id: 'test-hotline', channels: [phone('+96520000001'), phone('+96520000002')] };
const replaced = { ...hotline, channels: [phone('+96520000001'), phone('+96520000003')] };
const changed = { on: '2027-01-01', by: 'Amal', checkedBy: 'Bina', from: '+96520000002' };

describe('a number is replaced with two names', () => {
  test('and refused without them, with the number that is gone', () => {
    const [problem, ...others] = missingNames([hotline], [replaced], 'en');
    expect(others).toEqual([]);
    expect(problem?.field).toMatch(/^test-hotline › /);
    expect(problem?.wrong).toBe('has another number than +96520000002');
  });

  test('and taken with them', () => {
    expect(missingNames([hotline], [{ ...replaced, changed }], 'en')).toEqual([]);
  });

  test('and refused with the names of an earlier change', () => {
    expect(missingNames([{ ...hotline, changed }], [{ ...replaced, changed }], 'en')).toHaveLength(1);
  });

  test('and refused with names that were written for another number', () => {
    const wrong = { ...changed, from: '+96520000009' };
    expect(missingNames([hotline], [{ ...replaced, changed: wrong }], 'en')).toHaveLength(1);
  });
});

describe('no names are asked for', () => {
  test.each([
    ['a number that is added', [...hotline.channels, phone('+96520000003')]],
    ['a number that is taken away', [phone('+96520000001')]],
    ['the same numbers in another order', [...hotline.channels].reverse()],
    ['a way without a number', [...hotline.channels, { type: 'walk-in' }]],
  ])('for %s', (_name, channels) => {
    expect(missingNames([hotline], [{ ...hotline, channels }], 'en')).toEqual([]);
  });

  test('for a contact that is new, or that is taken away', () => {
    expect(missingNames([], [hotline], 'en')).toEqual([]);
    expect(missingNames([hotline], [], 'en')).toEqual([]);
  });

  test('for a contact that has another place in the list', () => {
    const other = { id: 'other', channels: [phone('+96520000005')] };
    expect(missingNames([hotline, other], [other, hotline], 'en')).toEqual([]);
  });
});

test('channels that cannot be read are no numbers', () => {
  expect(missingNames([{ id: 'x' }], [{ id: 'x', channels: [{ type: 'phone', number: 112 }] }], 'en')).toEqual([]);
});

test('the contact is told in Arabic by the same id', () => {
  expect(missingNames([hotline], [replaced], 'ar')[0]?.field).toMatch(/^test-hotline › \p{Script=Arabic}/u);
});
