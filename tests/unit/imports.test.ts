import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { project } from '../fixtures/site.ts';

/** Rooms of the house, and the rooms whose code each may use. What is drawn in docs/architecture.md. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  i18n: [],
  'src/model': ['i18n'],
  'src/locale': ['i18n', 'src/model'],
  'src/translation': ['i18n', 'src/components', 'src/locale', 'src/model'],
  'src/ledger': ['src/locale', 'src/publish'],
  'src/changes': ['src/components', 'src/desk', 'src/locale', 'src/model'],
  'src/desk': ['i18n', 'src/changes', 'src/ledger', 'src/locale', 'src/model', 'src/translation'],
  'src/editor': ['i18n', 'src/desk', 'src/locale', 'src/model'],
  'src/search': ['src/offline'],
  'src/islands': ['src/locale', 'src/model', 'src/offline'],
  'src/embed': ['src/islands'],
  'src/components': ['src/desk', 'src/locale', 'src/model', 'src/offline'],
  'src/pages': ['src/components', 'src/desk', 'src/locale'],
};

/** Everything that a file imports from the project, as paths in it. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(project, file), 'utf8');
  const found = text.matchAll(
    /^(?:import|export)\b[^;'"]*?from '(\.[^']+)'|^import '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm,
  );
  return [...found].map(([, from, only, later]) =>
    relative(project, join(project, dirname(file), from ?? only ?? later ?? '')),
  );
}

const roomOf = (path: string) =>
  path.startsWith('src/') ? path.split('/').slice(0, 2).join('/') : (path.split('/')[0] ?? '');

const files = ['src', 'i18n'].flatMap((top) =>
  readdirSync(join(project, top), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${top}/${name}`),
);

test('imports point one way: a room uses only the rooms below it', () => {
  const wrong = files.flatMap((file) => {
    const room = roomOf(file);
    const allowed = mayUse[room];
    if (allowed === undefined) return []; // The build, the offline files and what is published may use all of them.
    return importsOf(file)
      .filter((path) => roomOf(path) !== room && !allowed.includes(roomOf(path)) && !path.startsWith('node_modules/'))
      .map((path) => `${file} uses ${path}`);
  });
  expect(files.length).toBeGreaterThan(400);
  expect(wrong).toEqual([]);
});

test('nothing of the site uses the commands or the tests, and pages know nothing of the build', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter(
        (path) =>
          /^(?:scripts|tests)\//.test(path) ||
          (path.startsWith('src/build/') && /^src\/(?:pages|components)\//.test(file)),
      )
      .map((path) => `${file} uses ${path}`),
  );
  expect(wrong).toEqual([]);
});
