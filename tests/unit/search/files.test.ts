import { expect, test } from 'vitest';
import { readArchive, writeArchive } from '../../../src/search/full-text/archive.ts';
import { fetchServed, serve } from '../../../src/search/full-text/served-files.ts';
import { termsOf } from '../../../src/search/full-text/terms.ts';
import { addWords, readWords, writeWords } from '../../../src/search/words-file.ts';

test('words come out of their file as they went in, and more can be added', () => {
  const words = new Map([
    ['danger', ['help', 'मदद']],
    ['wages-unpaid', ['no salary', 'वेतन']],
  ]);
  const read = readWords(writeWords(words));
  expect(read).toEqual(words);
  addWords(
    read,
    new Map([
      ['danger', ['sos']],
      ['embassy', ['consul']],
    ]),
  );
  expect(read.get('danger')).toEqual(['help', 'मदद', 'sos']);
  expect(read.get('embassy')).toEqual(['consul']);
});

test('two files of words one after the other are read as one', () => {
  const file = (...words: string[]) => writeWords(new Map([['danger', words]]));
  expect(readWords(file('help') + file('sos')).get('danger')).toEqual(['help', 'sos']);
});

test('an archive gives back its files and pages', () => {
  const files = new Map([
    ['a.pf_meta', Uint8Array.from([1, 10, 0, 255])],
    ['index/b.pf_index', new Uint8Array(0)],
    ['c', Uint8Array.from([10, 10])],
  ]);
  const pages = { zxx_1: { path: '/hi/kuwait/laws/', title: 'कानून' }, zxx_2: { path: '/hi/about/' } };
  expect(readArchive(writeArchive({ files, pages }))).toEqual({ files, pages });
});

test('Pagefind is given what was checked, and nothing else', async () => {
  serve('x.pf_meta', Uint8Array.from([7]));
  const answer = await fetchServed('/full-text/x.pf_meta?ts=1');
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(Uint8Array.from([7]));
  await expect(fetchServed('/full-text/y.pf_meta')).rejects.toThrow('y.pf_meta');
  await expect(fetchServed('https://elsewhere.example/x.pf_meta')).rejects.toThrow();
});

test('the terms of the full text are the beginnings of words, without what grammar adds', () => {
  expect(termsOf('passports a of', 'en')).toEqual(['passp', 'of']);
  expect(termsOf('والراتب', 'ar')).toEqual(termsOf('راتب', 'ar'));
});
