import { expect, test } from 'vitest';
import { type PackFile, readPack, writePack } from '../../../src/offline/pack-format.ts';

const html = { 'Content-Type': 'text/html' };
const page = (path: string, body: string): PackFile => ({ path, headers: html, body });

test('files come out of a pack as they went in, whatever they share', () => {
  const files: PackFile[] = [
    page('/a/', '<p>one</p><p>two</p><p>three</p>'),
    page('/b/', '<p>one</p><p>two</p><p>new</p><p>two</p><p>three</p>'),
    page('/c/', '<p>three</p><p>three</p><p>one</p>'),
    page('/d/', ''),
    page('/e.css', 'p{color:red}'),
    page('/f/', '<p>new</p><p>newer</p><p>newest</p><p>one</p>'),
    {
      path: '/g.wasm',
      headers: { 'Content-Type': 'application/wasm' },
      body: Uint8Array.from({ length: 256 }, (_, at) => at),
    },
  ];
  expect(readPack(writePack(files))).toEqual(files);
});

test('any files of a few repeated pieces come out as they went in', () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  for (let round = 0; round < 200; round++) {
    const files = Array.from({ length: 1 + random(6) }, (_, at) =>
      page(`/${at}/`, Array.from({ length: random(30) }, () => `<i>${random(12)}`).join('')),
    );
    expect(readPack(writePack(files))).toEqual(files);
  }
});

test('a piece that every file has is written once', () => {
  const header = `<header>${'x'.repeat(1_000)}`;
  const written = writePack(Array.from({ length: 50 }, (_, at) => page(`/${at}/`, `${header}<p>${at}`)));
  expect(written.length).toBeLessThan(5_000);
});

test.each([
  'പാസ്പോർട്ട് ഉടമ പിടിച്ചുവെച്ചാൽ',
  'ፓስፖርቴን አሠሪዬ ወሰደብኝ',
  'کفیل پاسپورٹ نہیں دے رہا\u200e',
  'plain, “quoted” — and 😀 \u2028\n\u0000\u0080\u00ff\uffff',
  Array.from({ length: 400 }, (_, at) => String.fromCharCode(0x1200 + at))
    .join('')
    .repeat(2),
])('text of any script survives: %s', (body) => {
  const files = [page('/a/', body), page('/b/', `<p>${body}<p>x`)];
  expect(readPack(writePack(files))).toEqual(files);
});

test('a pack that is written in another way is not misread', () => {
  const old = JSON.stringify({ headers: [html], pieces: ['<p>'], files: [['/a/', 0, 0, 0]] });
  expect(readPack(new TextEncoder().encode(`\n${old}\n`))).toBeUndefined();
});
