import { lstatSync } from 'node:fs';
import { z } from 'zod';
import { checkShape } from './check-shape.ts';
import type { Item } from './library.ts';
import { withNearest } from './nearest.ts';
import { listFolder, type Reading, refuseStrangers } from './read-collection.ts';
import { readContentFile } from './read-file.ts';
import { type FieldsOf, readWords, type Words, type WordsSchema } from './words.ts';

/**
 * Reads short records: facts as one list in `<name>.yaml`, words in `<name>/<locale>.yaml` by id.
 * @param needsWords says whether a record must have words; those that are not published need none
 */
export function readList<Facts extends z.ZodType<{ id: string }>, Text extends WordsSchema>(
  reading: Reading,
  place: { folder: string; name: string; kind: string; country: string | null },
  schema: Facts,
  wordsSchema: Text,
  needsWords: (facts: z.output<Facts>) => boolean = () => true,
): Item<z.output<Facts>, FieldsOf<Text>>[] {
  const { root, report, unread } = reading;
  const path = `${place.folder}/${place.name}.yaml`;
  const wordsFolder = `${place.folder}/${place.name}`;
  if (!lstatSync(`${root}/${path}`, { throwIfNoEntry: false })?.isFile()) {
    readListWords(reading, wordsFolder, place.kind, wordsSchema, []);
    return [];
  }
  const file = readContentFile(root, path, report);
  const records = file && checkShape(z.array(z.unknown()).describe('a list of records'), file.data, file, [], report);
  if (!file || !records) {
    unread.add(place.kind);
    return [];
  }
  const items = records.flatMap((record, index) => {
    const facts = checkShape(schema, record, file, [index], report);
    if (!facts) return [];
    const item = {
      id: facts.id,
      country: place.country,
      facts,
      file: path,
      line: file.lineOf([index, 'id']),
      lineOf: (path: readonly (string | number)[]) => file.lineOf([index, ...path]),
      words: new Map<string, Words<FieldsOf<Text>>>(),
    };
    return [item];
  });
  unread.addOthers(place.kind, records, items);
  readListWords(reading, wordsFolder, place.kind, wordsSchema, items);
  requireWords(
    reading,
    wordsFolder,
    place.kind,
    items.filter((item) => needsWords(item.facts)),
  );
  return items;
}

/** Reports records that have no words in the source language. */
export function requireWords(
  { report, sourceTag, unread }: Reading,
  folder: string,
  kind: string,
  items: readonly Pick<Item<unknown, unknown>, 'id' | 'file' | 'line' | 'words'>[],
): void {
  for (const [index, { id, file, line, words }] of items.entries()) {
    // Of two records with one id only the first has the words; that there are two is reported elsewhere.
    if (items.findIndex((item) => item.id === id) < index) continue;
    if (words.has(sourceTag) || unread.has(`words of ${kind} in ${sourceTag}`, id)) continue;
    report({
      file,
      line,
      field: id,
      wrong: `has no words in ${sourceTag}`,
      mend: `add ${id} to ${folder}/${sourceTag}.yaml`,
    });
  }
}

const groups = z.record(z.string(), z.unknown()).describe('ids, each with its words below it');

/** Reads `<folder>/<locale>.yaml` files that hold words by id, and hangs them on the items. */
export function readListWords<Text extends WordsSchema>(
  reading: Reading,
  folder: string,
  kind: string,
  schema: Text,
  items: readonly { id: string; words: Map<string, Words<FieldsOf<Text>>> }[],
): void {
  const { files, folders } = listFolder(reading, folder);
  const expected = reading.locales.map((locale) => `${locale}.yaml`);
  refuseStrangers(
    reading,
    folder,
    files,
    expected,
    'here belongs a file for each language, such as en.yaml or ar.yaml',
  );
  refuseStrangers(reading, folder, folders, []);
  for (const name of files.filter((file) => expected.includes(file))) {
    const locale = name.replace('.yaml', '');
    const file = readContentFile(reading.root, `${folder}/${name}`, reading.report);
    const entries = file && checkShape(groups, file.data, file, [], reading.report);
    if (!entries) reading.unread.add(`words of ${kind} in ${locale}`);
    if (!file || !entries) continue;
    // Only a record that has no words yet can be the one that was meant.
    const idsWithoutWords = items.map(({ id }) => id).filter((id) => !Object.hasOwn(entries, id));
    for (const [id, value] of Object.entries(entries)) {
      const item = items.find((candidate) => candidate.id === id);
      if (!item && reading.unread.has(kind, id)) continue;
      if (!item) {
        reading.report({
          file: file.file,
          line: file.lineOf([id]),
          field: id,
          wrong: 'has words but no facts',
          mend: withNearest('correct the id, or add the facts first', id, idsWithoutWords),
        });
        continue;
      }
      const words = readWords(schema, locale, file, value, [id], reading.report);
      if (words) item.words.set(locale, words);
      else reading.unread.add(`words of ${kind} in ${locale}`, id);
    }
  }
}
