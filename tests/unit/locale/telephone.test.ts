import { describe, expect, test } from 'vitest';
import { groupedNumber, telephoneAddress, whatsappAddress } from '../../../src/locale/telephone.ts';

describe('the address that a call button has', () => {
  test.each([
    ['112', 'tel:112'],
    ['999', 'tel:999'],
    ['16044', 'tel:16044'],
    ['+96522215150', 'tel:+96522215150'],
  ])('%s is called as %s', (number, address) => {
    expect(telephoneAddress(number)).toBe(address);
  });

  test.each([
    ['Arabic-Indic digits', '١١٢'],
    ['Persian digits', '۱۱۲'],
    ['Devanagari digits', '११२'],
    ['wide digits', '１１２'],
    ['a space', '+965 22215150'],
    ['a space at the end', '112 '],
    ['a line break', '112\n'],
    ['a hyphen', '+965-22215150'],
    ['a right-to-left mark', '+96522\u200f215150'],
    ['an override', '\u202e112'],
    ['an isolate', '\u2066112\u2069'],
    ['a zero-width space', '11\u200b2'],
    ['letters', '112abc'],
    ['a second number', '112,999'],
    ['a code for the phone', '*#06#'],
    ['another scheme', 'javascript:112'],
    ['nothing', ''],
    ['a plus alone', '+'],
    ['too many digits', '+1234567890123456'],
    ['two plus signs', '++965221'],
  ])('%s is refused', (_what, number) => {
    expect(() => telephoneAddress(number)).toThrow('is not a number in ASCII digits');
  });
});

describe('a number as it is read', () => {
  test.each([
    ['+96522215150', '+965 2221 5150'],
    ['+97444123456', '+974 4412 3456'],
    ['112', '112'],
    ['16044', '16044'],
    ['+999123', '+999123'],
  ])('%s is written %s', (number, grouped) => {
    expect(groupedNumber(number)).toBe(grouped);
  });

  test.each(['+96522215150', '+97714000001', '+919876543210'])('grouping %s changes no digit', (number) => {
    expect(groupedNumber(number).replace(/\D/g, '')).toBe(number.slice(1));
  });

  test('an emergency number never becomes one of a country', () => {
    for (const number of ['112', '999', '911']) {
      expect(groupedNumber(number)).toBe(number);
      expect(telephoneAddress(number)).not.toContain('+');
    }
  });
});

test('a chat has the number without its plus', () => {
  expect(whatsappAddress('+96522215150')).toBe('https://wa.me/96522215150');
});
