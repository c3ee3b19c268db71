import { describe, expect, test } from 'vitest';
import { readWebp } from '../../../src/model/read-webp.ts';
import { chunk, extended, lossless, losslessOf, lossy, webp } from '../../fixtures/webp.ts';

const plain = { width: 20, height: 10, animated: false, hidden: false };
const animation = 0x02;
const xmp = 0x04;
const exif = 0x08;
const alpha = 0x10;
const profile = 0x20;
const some = Uint8Array.from([1, 2, 3]);

describe('the size of a picture is read', () => {
  test.each([
    ['with loss', webp(lossy)],
    ['without loss', webp(lossless)],
    ['on a canvas of its size', webp(extended(0, 20, 10), lossy)],
    ['with a transparent part', webp(extended(alpha, 20, 10), chunk('ALPH', some), lossy)],
    ['with a description of its colours', webp(extended(profile, 20, 10), chunk('ICCP', some), lossless)],
  ])('of one saved %s', (_how, bytes) => {
    expect(readWebp(bytes)).toEqual(plain);
  });

  test.each([
    [1, 1],
    [1200, 1],
    [257, 4097],
    [16384, 16384],
  ])('of one with %i x %i pixels', (width, height) => {
    expect(readWebp(webp(losslessOf(width, height)))).toMatchObject({ width, height });
    expect(readWebp(webp(extended(0, width, height), losslessOf(width, height)))).toMatchObject({ width, height });
  });

  test('of one that moves, whose pictures are smaller than its canvas', () => {
    const moving = webp(extended(animation, 70_000, 300), chunk('ANIM', some), chunk('ANMF', some));
    expect(readWebp(moving)).toEqual({ width: 70_000, height: 300, animated: true, hidden: false });
  });

  test('wherever the bytes begin in a larger buffer', () => {
    const larger = new Uint8Array(100);
    larger.set(webp(lossy), 7);
    expect(readWebp(larger.subarray(7, 7 + webp(lossy).length))).toEqual(plain);
  });
});

describe('data that nobody sees is found', () => {
  test.each([
    ['EXIF, which holds the place', webp(extended(exif, 20, 10), lossy, chunk('EXIF', some))],
    ['EXIF that is not announced', webp(extended(0, 20, 10), lossy, chunk('EXIF', some))],
    ['XMP', webp(extended(xmp, 20, 10), lossy, chunk('XMP ', some))],
    ['an announcement of EXIF', webp(extended(exif, 20, 10), lossy)],
    ['a chunk of somebody else', webp(lossy, chunk('note', some))],
    ['bytes behind the end', Buffer.concat([webp(lossy), some])],
  ])('%s', (_what, bytes) => {
    expect(readWebp(bytes)).toEqual({ ...plain, hidden: true });
  });
});

describe('a file of another kind is told', () => {
  test.each([
    ['nothing at all', new Uint8Array(0)],
    ['a JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1])],
    ['a PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a sound in the same container', chunk('RIFF', Buffer.from('WAVEfmt '))],
    ['the beginning of the container', webp(lossy).slice(0, 11)],
  ])('%s', (_what, bytes) => {
    expect(readWebp(bytes)).toBe('other');
  });
});

describe('a damaged file is told', () => {
  const withByte = (bytes: Uint8Array, at: number, value: number) => bytes.map((byte, i) => (i === at ? value : byte));

  test.each([
    ['without any chunk', webp()],
    ['without a picture', webp(extended(0, 20, 10))],
    ['whose first chunk is too short', webp(chunk('VP8X', some), lossy)],
    ['whose picture is not the beginning of a film', withByte(webp(lossy), 20, 0xd1)],
    ['whose picture with loss lacks its code', withByte(webp(lossy), 23, 0)],
    ['whose picture without loss lacks its signature', withByte(webp(lossless), 20, 0)],
    ['whose picture ends after three bytes', webp(chunk('VP8 ', some))],
    ['whose canvas has another size than its picture', webp(extended(0, 20, 11), lossy)],
  ])('%s', (_what, bytes) => {
    expect(readWebp(bytes)).toBe('broken');
  });

  test('that is cut off anywhere', () => {
    const whole = webp(extended(0, 20, 10), lossy);
    for (let length = 12; length < whole.length; length++) expect(readWebp(whole.slice(0, length))).toBe('broken');
  });

  test('whose chunk says that it is longer than the file', () => {
    expect(readWebp(withByte(webp(lossy), 17, 0xff))).toBe('broken');
  });

  test('and no file, whatever its bytes, stops the check', () => {
    const whole = webp(extended(0, 20, 10), lossy);
    for (let at = 0; at < whole.length; at++)
      for (const value of [0, 1, 0x7f, 0xff]) expect(() => readWebp(withByte(whole, at, value))).not.toThrow();
  });
});
