import { existsSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import { checkShape } from './check-shape.ts';
import type { Item } from './library.ts';
import type { Problem } from './problem.ts';
import { readContentFile } from './read-file.ts';
import { idPattern } from './schema/common.ts';
import { type FieldsOf, readWords, type Words, type WordsSchema } from './words.ts';

/** What every reading function needs to know. */
export interface Reading {
  /** Folder of the whole project or fixture; file names are relative to it. */
  root: string;
  /** Tags that words may be written in. */
  locales: readonly string[];
  sourceTag: string;
  report: (problem: Problem) => void;
}

/** @returns file and folder names, sorted by code unit; empty when the folder does not exist */
export function listFolder({ root, report }: Reading, folder: string): { files: string[]; folders: string[] } {
  const path = `${root}/${folder}`;
  if (!existsSync(path)) return { files: [], folders: [] };
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  const folders: string[] = [];
  for (const entry of entries) {
    if (entry.isFile()) files.push(entry.name);
    else if (entry.isDirectory()) folders.push(entry.name);
    else
      report({
        file: `${folder}/${entry.name}`,
        line: 1,
        field: 'file',
        wrong: 'is a link to somewhere else',
        mend: 'put the file itself here',
      });
  }
  return { files, folders };
}

/** Reports whatever lies in a folder and is not expected there. */
export function refuseStrangers(
  reading: Reading,
  folder: string,
  names: readonly string[],
  expected: readonly string[],
): void {
  for (const name of names) {
    if (expected.includes(name)) continue;
    reading.report({
      file: `${folder}/${name}`,
      line: 1,
      field: 'file',
      wrong: 'is not expected here',
      mend: expected.length > 0 ? `here belong ${expected.join(', ')}` : 'move it to where it belongs',
    });
  }
}

/**
 * Reads short records: facts as one list in `<name>.yaml`, words in `<name>/<locale>.yaml` by id.
 * @param wordsOptional ids that may be without words (records that are not published)
 */
export function readList<Facts extends z.ZodType<{ id: string }>, Text extends WordsSchema>(
  reading: Reading,
  place: { folder: string; name: string; country: string | null },
  schema: Facts,
  wordsSchema: Text,
  needsWords: (facts: z.output<Facts>) => boolean = () => true,
): Item<z.output<Facts>, FieldsOf<Text>>[] {
  const { root, report } = reading;
  const path = `${place.folder}/${place.name}.yaml`;
  if (!existsSync(`${root}/${path}`)) return [];
  const file = readContentFile(root, path, report);
  if (!file) return [];
  const records = checkShape(z.array(z.unknown()), file.data, file, [], report) ?? [];
  const items = records.flatMap((record, index) => {
    const facts = checkShape(schema, record, file, [index], report);
    if (!facts) return [];
    const item = {
      id: facts.id,
      country: place.country,
      facts,
      file: path,
      line: file.lineOf([index, 'id']),
      words: new Map<string, Words<FieldsOf<Text>>>(),
    };
    return [item];
  });
  readListWords(reading, `${place.folder}/${place.name}`, wordsSchema, items);
  const brokenIds = new Set(
    records
      .map((record) => (record as { id?: unknown } | null)?.id)
      .filter((id) => !items.some((item) => item.id === id)),
  );
  for (const item of items) {
    if (brokenIds.has(item.id) || item.words.has(reading.sourceTag) || !needsWords(item.facts)) continue;
    report({
      file: path,
      line: item.line,
      field: item.id,
      wrong: `has no words in ${reading.sourceTag}`,
      mend: `add ${item.id} to ${place.folder}/${place.name}/${reading.sourceTag}.yaml`,
    });
  }
  return items;
}

/** Reads `<folder>/<locale>.yaml` files that hold words by id, and hangs them on the items. */
export function readListWords<Text extends WordsSchema>(
  reading: Reading,
  folder: string,
  schema: Text,
  items: readonly { id: string; words: Map<string, Words<FieldsOf<Text>>> }[],
): void {
  const { files, folders } = listFolder(reading, folder);
  const expected = reading.locales.map((locale) => `${locale}.yaml`);
  refuseStrangers(reading, folder, [...files, ...folders], expected);
  for (const name of files.filter((file) => expected.includes(file))) {
    const locale = name.replace('.yaml', '');
    const file = readContentFile(reading.root, `${folder}/${name}`, reading.report);
    if (!file) continue;
    const entries = checkShape(z.record(z.string(), z.unknown()), file.data, file, [], reading.report) ?? {};
    for (const [id, value] of Object.entries(entries)) {
      const item = items.find((candidate) => candidate.id === id);
      if (!item) {
        reading.report({
          file: file.file,
          line: file.lineOf([id]),
          field: id,
          wrong: 'has words but no facts',
          mend: 'correct the id, or add the facts first',
        });
        continue;
      }
      const words = readWords(schema, locale, file, value, [id], reading.report);
      if (words) item.words.set(locale, words);
    }
  }
}

/**
 * Reads long items: a folder each with `<kind>.yaml` (facts) and `<locale>.md` (words). The folder name is the id.
 * @param extraFolders folders an item may have besides, such as images
 */
export function readFolders<Facts extends z.ZodType, Text extends WordsSchema>(
  reading: Reading,
  place: {
    folder: string;
    kind: string;
    country: string | null;
    extraFolders?: readonly string[];
    extraFiles?: readonly string[];
  },
  schema: Facts,
  wordsSchema: Text,
): Item<z.output<Facts>, FieldsOf<Text>>[] {
  const { root, report } = reading;
  const { files, folders } = listFolder(reading, place.folder);
  refuseStrangers(reading, place.folder, files, place.extraFiles ?? []);
  return folders.flatMap((id) => {
    const folder = `${place.folder}/${id}`;
    const path = `${folder}/${place.kind}.yaml`;
    const inside = listFolder(reading, folder);
    refuseStrangers(
      reading,
      folder,
      [...inside.files, ...inside.folders.filter((name) => !place.extraFolders?.includes(name))],
      [`${place.kind}.yaml`, ...reading.locales.map((locale) => `${locale}.md`)],
    );
    if (!idPattern.test(id) || id.length > 60) {
      report({
        file: folder,
        line: 1,
        field: 'folder',
        wrong: 'is not a good name for an address',
        mend: 'use lower-case letters a-z, digits and hyphens',
      });
      return [];
    }
    if (!inside.files.includes(`${place.kind}.yaml`)) {
      report({ file: path, line: 1, field: 'file', wrong: 'is missing', mend: 'add the facts of this item' });
      return [];
    }
    const words = new Map<string, Words<FieldsOf<Text>>>();
    for (const locale of reading.locales.filter((tag) => inside.files.includes(`${tag}.md`))) {
      const file = readContentFile(root, `${folder}/${locale}.md`, report);
      const read = file && readWords(wordsSchema, locale, file, file.data, [], report);
      if (read) words.set(locale, read);
    }
    if (!inside.files.includes(`${reading.sourceTag}.md`)) {
      report({
        file: `${folder}/${reading.sourceTag}.md`,
        line: 1,
        field: 'file',
        wrong: 'is missing',
        mend: 'write the source text first',
      });
    }
    const file = readContentFile(root, path, report);
    const facts = file && checkShape(schema, file.data, file, [], report);
    return facts ? [{ id, country: place.country, facts, file: path, line: 1, words }] : [];
  });
}
