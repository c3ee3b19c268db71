import { describe, expect, test } from 'vitest';
import { invisibleIn, spellInvisible } from '../../../src/model/invisible.ts';

const hidden = [
  0x00, 0x07, 0x0b, 0x1b, 0x7f, 0x85, 0xad, 0x034f, 0x061c, 0x115f, 0x180e, 0x200b, 0x2028, 0x2029, 0x202a, 0x202b,
  0x202c, 0x202d, 0x202e, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0x3164, 0xfeff, 0xfffd, 0xe0041,
];

describe('characters nobody can see', () => {
  test.each(hidden)('%i is found and spelt out', (code) => {
    const text = `a${String.fromCodePoint(code)}b`;
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    expect(invisibleIn(text)).toBe(name);
    expect(spellInvisible(text)).toBe(`a<${name}>b`);
  });

  test.each(['plain', 'ä', 'مرحبا', 'می\u200cخواهم', 'ක්\u200dෂ', 'tab\tand\nline', 'non\u00a0breaking', '👍'])(
    '%j has none',
    (text) => {
      expect(invisibleIn(text)).toBeUndefined();
      expect(spellInvisible(text)).toBe(text);
    },
  );
});
