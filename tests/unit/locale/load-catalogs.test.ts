import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadCatalogs } from '../../../src/locale/load-catalogs.ts';
import { coverage } from '../../../src/locale/messages.ts';
import { formatProblem, type Problem } from '../../../src/model/problem.ts';
import { edit, makeSite, write } from '../../fixtures/site.ts';

/** Reads the messages of a fixture, some of them changed. */
function read(change: (root: string) => void) {
  const root = makeSite();
  change(root);
  const problems: Problem[] = [];
  const catalogs = loadCatalogs(root, ['en', 'ar', 'hi'], 'en', (problem) => problems.push(problem));
  return { catalogs, printed: problems.map((problem) => formatProblem(problem).split(' - ').slice(0, -1).join(' - ')) };
}

test('complete messages are read without a word', () => {
  const { catalogs, printed } = read(() => {});
  expect(printed).toEqual([]);
  expect([...catalogs.byTag.keys()]).toEqual(['en', 'ar']);
  expect(catalogs.total).toBe(5);
  expect(coverage(catalogs, 'ar')).toBe(1);
});

describe('what is not there is counted and not refused', () => {
  test('a key', () => {
    const { catalogs, printed } = read((root) => edit(root, 'i18n/ar.json', '  "exit.label": "خروج",\n', ''));
    expect(printed).toEqual([]);
    expect(coverage(catalogs, 'ar')).toBe(4 / 5);
  });

  test('a whole language', () => {
    const { catalogs, printed } = read((root) => rmSync(`${root}/i18n/ar.json`));
    expect(printed).toEqual([]);
    expect(coverage(catalogs, 'ar')).toBe(0);
    expect(coverage(catalogs, 'hi')).toBe(0);
  });
});

describe('what would not work is refused with its line', () => {
  test.each<[string, (root: string) => void, string]>([
    [
      'a key that English does not have',
      (root) => edit(root, 'i18n/ar.json', 'exit.label', 'exit.lable'),
      'i18n/ar.json:3 - exit.lable - is not a key of i18n/en.json',
    ],
    [
      'a misspelt placeholder',
      (root) => edit(root, 'i18n/ar.json', '{country}', '{contry}'),
      'i18n/ar.json:4 - country.title - has the placeholders {contry} where English has {country}',
    ],
    [
      'a lost tag',
      (root) => edit(root, 'i18n/ar.json', '<strong>هذا</strong>', 'هذا'),
      'i18n/ar.json:6 - hint - has the placeholders none where English has <strong>',
    ],
    [
      'a placeholder inside one form of a plural',
      (root) => edit(root, 'i18n/ar.json', 'few {# أيام}', 'few {# {days}}'),
      'i18n/ar.json:5 - duration.day - has the placeholders {amount} {days} where English has {amount}',
    ],
    [
      'a brace without end',
      (root) => edit(root, 'i18n/ar.json', '{country}', '{country'),
      'i18n/ar.json:4 - country.title - is not ICU MessageFormat (EXPECT_ARGUMENT_CLOSING_BRACE)',
    ],
    [
      'a plural without its general form',
      (root) => edit(root, 'i18n/ar.json', ' other {# يوم}', ''),
      'i18n/ar.json:5 - duration.day - is not ICU MessageFormat (MISSING_OTHER_CLAUSE)',
    ],
    [
      'digits of another script',
      (root) => edit(root, 'i18n/ar.json', 'يوم واحد (#)', 'يوم واحد (١)'),
      'i18n/ar.json:5 - duration.day - has other digits than 0 to 9',
    ],
    [
      'an empty text',
      (root) => edit(root, 'i18n/ar.json', '"خروج"', '" "'),
      'i18n/ar.json:3 - exit.label - is not a text',
    ],
    ['a number', (root) => edit(root, 'i18n/ar.json', '"خروج"', '5'), 'i18n/ar.json:3 - exit.label - is not a text'],
    ['a list', (root) => write(root, 'i18n/ar.json', '["خروج"]'), 'i18n/ar.json:1 - file - is not a group of fields'],
    [
      'an English text without a note for the translator',
      (root) => edit(root, 'i18n/notes.json', '  "exit.label": "Leaves the site.",\n', ''),
      'i18n/notes.json:1 - exit.label - has no note',
    ],
    [
      'a note on nothing',
      (root) => edit(root, 'i18n/notes.json', '"hint": "A hint."', '"hint": "A hint.",\n  "hints": "More."'),
      'i18n/notes.json:7 - hints - explains a text that does not exist',
    ],
    [
      'a language the site does not have',
      (root) => write(root, 'i18n/zh_CN.json', '{}'),
      'i18n/zh_CN.json:1 - file - is for a language that the site does not have',
    ],
  ])('%s', (_what, change, line) => {
    expect(read(change).printed).toEqual([line]);
  });

  test('a broken English text is one problem, not one in every language as well', () => {
    const { printed } = read((root) => edit(root, 'i18n/en.json', '"Exit"', '"Exit {"'));
    expect(printed).toEqual(['i18n/en.json:3 - exit.label - is not ICU MessageFormat (EXPECT_ARGUMENT_CLOSING_BRACE)']);
  });

  test('a text that cannot be used does not stand in the catalog', () => {
    const { catalogs } = read((root) => edit(root, 'i18n/ar.json', '"خروج"', '"خروج {"'));
    expect(catalogs.byTag.get('ar')?.has('exit.label')).toBe(false);
    expect(coverage(catalogs, 'ar')).toBe(4 / 5);
  });
});
