import { renameSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentHash, hashOfSources, integrityOf } from '../../../src/build/content-hash.ts';
import { edit, makeSite, write } from '../../fixtures/site.ts';

const folders = ['src', 'i18n', 'campaigns'];

test('what a browser compares is written as in Subresource Integrity', () => {
  // The hash of nothing, as in the examples of FIPS 180-4.
  expect(integrityOf('')).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
  expect(integrityOf(Uint8Array.from([]))).toBe(integrityOf(''));
});

describe('the hash in the name of a file', () => {
  test('is ten hexadecimal digits that depend on the bytes and on nothing else', () => {
    expect(contentHash('a')).toMatch(/^[0-9a-f]{10}$/);
    expect(contentHash('a')).toBe(contentHash(Buffer.from('a')));
    expect(contentHash('a')).not.toBe(contentHash('b'));
  });
});

describe('the build id', () => {
  test('is the same for the same sources in another folder', () => {
    const id = hashOfSources(makeSite(), folders);
    expect(id).toMatch(/^[0-9a-f]{12}$/);
    expect(hashOfSources(makeSite(), folders)).toBe(id);
    expect(hashOfSources(makeSite(), [...folders].reverse())).toBe(id);
  });

  test.each<[string, (root: string) => void]>([
    ['a word is changed', (root) => edit(root, 'campaigns/test-campaign/en.md', 'safe', 'safer')],
    ['a file is added', (root) => write(root, 'src/more.ts', '')],
    ['a file is taken away', (root) => rmSync(`${root}/i18n/ar.json`)],
    [
      'a file is given another name',
      (root) => renameSync(`${root}/campaigns/test-campaign/ar.md`, `${root}/campaigns/test-campaign/aa.md`),
    ],
    [
      'a byte moves from one file to the next',
      (root) => {
        write(root, 'src/a', 'xy');
        write(root, 'src/b', '');
      },
    ],
  ])('changes when %s', (_what, change) => {
    const root = makeSite();
    write(root, 'src/a', 'x');
    write(root, 'src/b', 'y');
    const before = hashOfSources(root, folders);
    change(root);
    expect(hashOfSources(root, folders)).not.toBe(before);
  });

  test('does not change with what lies outside the sources', () => {
    const root = makeSite();
    const before = hashOfSources(root, folders);
    write(root, 'dist/index.html', 'x');
    expect(hashOfSources(root, folders)).toBe(before);
  });
});
