import { lstatSync, readdirSync } from 'node:fs';
import type { z } from 'zod';
import { checkShape } from './check-shape.ts';
import type { ReadFile } from './content-file.ts';
import type { Item, Picture } from './library.ts';
import { meantId } from './meant-id.ts';
import { meantFile, mendStranger } from './misnamed-file.ts';
import { withNearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { readContentFile } from './read-file.ts';
import { readPicture } from './read-picture.ts';
import { readRecordings, recordingNames } from './read-recordings.ts';
import { idPattern } from './schema/common.ts';
import type { Unread } from './unread.ts';
import { type FieldsOf, readWords, type Words, type WordsSchema } from './words.ts';

/** What every reading function needs to know. */
export interface Reading {
  /** Folder of the whole project or fixture; file names are relative to it. */
  root: string;
  /** Tags that words may be written in. */
  locales: readonly string[];
  sourceTag: string;
  report: (problem: Problem) => void;
  /** Filled while reading. */
  unread: Unread;
}

/** Left behind by the desktop of a Mac or of Windows wherever somebody looks; nobody can keep them out. */
const desktopFiles = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/** What Word and LibreOffice put beside a file while it is open. The folder does not show it, so nobody could take it away. */
const openMark = /^~\$|^\.~lock\..*#$/;

const aLink = { wrong: 'is a link to somewhere else', mend: 'put the file or folder itself here' };
const notAFolder = { wrong: 'is not a folder', mend: 'make a folder of this name' };

/** @returns file and folder names, sorted by code unit; empty when the folder does not exist */
export function listFolder({ root, report }: Reading, folder: string): { files: string[]; folders: string[] } {
  const path = `${root}/${folder}`;
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (!entry) return { files: [], folders: [] };
  if (!entry.isDirectory()) {
    const [field, words] = entry.isSymbolicLink() ? (['file', aLink] as const) : (['folder', notAFolder] as const);
    report({ file: folder, line: 1, field, ...words });
    return { files: [], folders: [] };
  }
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  const folders: string[] = [];
  for (const entry of entries) {
    if (entry.isFile() && (desktopFiles.includes(entry.name) || openMark.test(entry.name))) continue;
    if (entry.isFile()) files.push(entry.name);
    else if (entry.isDirectory()) folders.push(entry.name);
    else report({ file: `${folder}/${entry.name}`, line: 1, field: 'file', ...aLink });
  }
  return { files, folders };
}

/**
 * Reports whatever lies in a folder and is not expected there.
 * @param mend what to do with it when nothing more is known of it
 * @param takesPictures whether there is a folder for pictures beside
 */
export function refuseStrangers(
  reading: Reading,
  folder: string,
  names: readonly string[],
  expected: readonly string[],
  mend = expected.length > 0 ? `here belong ${expected.join(', ')}` : 'delete it, or move it to where it belongs',
  takesPictures = false,
): void {
  for (const name of names) {
    if (expected.includes(name)) continue;
    reading.report({
      file: `${folder}/${name}`,
      line: 1,
      field: 'file',
      wrong: 'is not expected here',
      mend: adviceAbout(name, names, expected, mend, takesPictures),
    });
  }
}

function adviceAbout(
  name: string,
  names: readonly string[],
  expected: readonly string[],
  mend: string,
  pictures: boolean,
) {
  const advice = mendStranger(name, names, expected, mend, pictures);
  return advice === mend ? withNearest(mend, name, expected) : advice;
}

/**
 * Reports a file or folder whose name would make a bad address.
 * @param others names beside it, which it cannot get
 */
export function isGoodName({ report }: Reading, path: string, id: string, others: readonly string[] = []): boolean {
  if (idPattern.test(id) && id.length <= 60) return true;
  const advice = 'use lower-case letters a-z, digits and hyphens, at most 60';
  const meant = meantId(id);
  const isTaken = meant !== undefined && others.includes(meant);
  const mend = isTaken ? `give it another name, or delete it: ${meant} is there already` : advice;
  report({
    file: path,
    line: 1,
    field: 'name',
    wrong: 'is not a good name for an address',
    mend: meant && !isTaken ? `${mend}; did you mean ${meant}?` : mend,
  });
  return false;
}

/**
 * Reads long items: a folder each with `<kind>.yaml` (facts) and `<locale>.md` (words). The folder name is the id.
 */
export function readFolders<Facts extends z.ZodType, Text extends WordsSchema>(
  reading: Reading,
  place: {
    folder: string;
    kind: string;
    country: string | null;
    extraFiles?: readonly string[];
    /** Whether its texts may be read aloud: `<locale>.opus` and `<locale>.m4a` beside them. */
    recorded?: boolean;
    /** Whether its facts may name a picture, which lies in its folder `images`. */
    pictured?: boolean;
  },
  schema: Facts,
  wordsSchema: Text,
): Item<z.output<Facts>, FieldsOf<Text>>[] {
  const { root, report, unread } = reading;
  const { files, folders } = listFolder(reading, place.folder);
  const aFolder = 'here belong folders, one for each item';
  refuseStrangers(reading, place.folder, files, place.extraFiles ?? [], aFolder, place.pictured);
  return folders.flatMap((id) => {
    const folder = `${place.folder}/${id}`;
    const path = `${folder}/${place.kind}.yaml`;
    const inside = listFolder(reading, folder);
    if (!isGoodName(reading, folder, id, folders)) {
      unread.add(place.kind, id);
      return [];
    }
    const expected = [
      `${place.kind}.yaml`,
      ...reading.locales.map((locale) => `${locale}.md`),
      ...(place.recorded ? recordingNames(reading.locales) : []),
    ];
    const belong = `here belong ${place.kind}.yaml and a text for each language, such as en.md or ar.md`;
    refuseStrangers(reading, folder, inside.files, expected, belong, place.pictured);
    refuseStrangers(reading, folder, inside.folders, place.pictured ? ['images'] : []);
    // What only has a wrong name is not missing as well.
    const isThere = (name: string) =>
      inside.files.includes(name) || inside.files.some((file) => meantFile(file, expected) === name);
    if (!inside.files.includes(`${place.kind}.yaml`)) {
      if (!isThere(`${place.kind}.yaml`))
        report({
          file: path,
          line: 1,
          field: 'file',
          wrong: 'is missing',
          mend: 'add the facts of this item, or delete the folder',
        });
      unread.add(place.kind, id);
      return [];
    }
    const words = new Map<string, Words<FieldsOf<Text>>>();
    for (const locale of reading.locales.filter((tag) => inside.files.includes(`${tag}.md`))) {
      const file = readContentFile(root, `${folder}/${locale}.md`, report);
      const read = file && readWords(wordsSchema, locale, file, file.data, [], report);
      if (read) words.set(locale, read);
    }
    const file = readContentFile(root, path, report);
    const facts = file && checkShape(schema, file.data, file, [], report);
    if (!isThere(`${reading.sourceTag}.md`)) {
      if (isJustBegun(facts, inside.files)) return [];
      report({
        file: `${folder}/${reading.sourceTag}.md`,
        line: 1,
        field: 'file',
        wrong: 'is missing',
        mend: 'write the English text first',
      });
    }
    const picture = file && place.pictured ? pictureOf(reading, folder, file) : undefined;
    if (facts) {
      const recordings = place.recorded ? readRecordings(reading, folder, inside.files) : [];
      const { lineOf } = file;
      return [{ id, country: place.country, facts, file: path, line: 1, lineOf, words, recordings, picture }];
    }
    unread.add(place.kind, id);
    return [];
  });
}

/**
 * In the editor the facts of an item are saved before its texts, and on a host each saving is looked at alone. So a draft may have
 * no text yet: it is in no list, not even in a preview, until it has one.
 */
function isJustBegun(facts: unknown, files: readonly string[]): boolean {
  return (facts as { draft?: boolean } | undefined)?.draft === true && !files.some((name) => name.endsWith('.md'));
}

/** Looked at even when other facts are wrong, so that a picture of another kind is told together with its name. */
function pictureOf(reading: Reading, folder: string, facts: ReadFile): Picture | undefined {
  const images = `${folder}/images`;
  const { files, folders } = listFolder(reading, images);
  refuseStrangers(reading, images, folders, []);
  return readPicture(reading, images, files, facts);
}
