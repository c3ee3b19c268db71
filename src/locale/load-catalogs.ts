import { existsSync, readdirSync } from 'node:fs';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { z } from 'zod';
import { checkShape } from '../model/check-shape.ts';
import type { ReadFile } from '../model/content-file.ts';
import { withNearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import { readContentFile } from '../model/read-file.ts';
import { rememberPart } from '../model/remember-files.ts';
import { revisionOf } from '../model/revision.ts';
import type { Reviews } from './load-reviews.ts';
import type { Catalog, Catalogs } from './messages.ts';

/**
 * Reads `i18n/<tag>.json` for every language and compares each with English: no extra keys, the same placeholders, valid ICU
 * MessageFormat, a note for the translator on every key. Missing keys are counted, not refused.
 * @param reviews who has read the texts of a language
 */
export function loadCatalogs(
  root: string,
  tags: readonly string[],
  sourceTag: string,
  report: (problem: Problem) => void,
  reviews: ReadonlyMap<string, Reviews> = new Map(),
): Catalogs {
  const source = readCatalog(root, sourceTag, report);
  const notes = readCatalog(root, 'notes', report);
  for (const key of source.keys) {
    if (notes.keys.has(key) || !notes.readable) continue;
    const mend = 'tell the translator where the text stands and what it does';
    report({ file: notes.file, line: 1, field: key, wrong: 'has no note', mend });
  }
  for (const key of notes.keys) {
    if (source.keys.has(key) || !source.readable) continue;
    const mend = `remove it, or add the text to ${source.file}`;
    report({
      file: notes.file,
      line: notes.lineOf(key),
      field: key,
      wrong: 'explains a text that does not exist',
      mend,
    });
  }
  for (const name of readdirSync(`${root}/i18n`)) {
    const tag = languageFile.exec(name)?.[1];
    if (tag === undefined || tags.includes(tag)) continue;
    const mend = 'name the file as the tag of a language in i18n/locales.ts';
    report({
      file: `i18n/${name}`,
      line: 1,
      field: 'file',
      wrong: 'is for a language that the site does not have',
      mend,
    });
  }
  const byTag = new Map<string, Catalog>([[sourceTag, source.texts]]);
  for (const tag of tags) {
    if (tag === sourceTag || !existsSync(`${root}/i18n/${tag}.json`)) continue;
    const catalog = readCatalog(root, tag, report);
    compare(catalog, source, report);
    byTag.set(tag, catalog.texts);
  }
  const isAsRead = ([tag, texts]: [string, Catalog]) => reviews.get(tag)?.interface?.text === catalogRevision(texts);
  return { byTag, total: source.texts.size, reviewed: new Set([...byTag].filter(isAsRead).map(([tag]) => tag)) };
}

/** @returns content hash of all texts of a language; their order does not count */
export function catalogRevision(texts: Catalog): string {
  return revisionOf(Object.fromEntries(texts), '');
}

/** `zh_CN.json` is meant as a language; `notes.json` and a glossary are not. */
const languageFile = /^([a-z]{2,3}(?:[-_][A-Za-z0-9]+)*)\.json$/;

interface ReadCatalog {
  file: string;
  /** The texts that can be used. */
  texts: Map<string, string>;
  /** Keys of all texts, also of those that cannot. */
  keys: Set<string>;
  /** False when the file could not be read at all. */
  readable: boolean;
  lineOf(key: string): number;
}

function readCatalog(root: string, name: string, report: (problem: Problem) => void): ReadCatalog {
  const path = `i18n/${name}.json`;
  // JSON is YAML; one reader gives size limits, invisible characters, duplicate keys and line numbers for both.
  const file = readContentFile(root, path, report);
  const lineOf = (key: string) => file?.lineOf([key]) ?? 1;
  const read = (tell: typeof report) => readTexts(file, path, name, tell);
  const { texts, keys } = file ? rememberPart(file, 'texts', read, report) : read(report);
  return { file: path, texts, keys: keys ?? new Set(), readable: keys !== undefined, lineOf };
}

/** @returns the texts that can be used, and the keys of all; no keys when there are no texts at all */
function readTexts(
  file: ReadFile | undefined,
  path: string,
  name: string,
  report: (problem: Problem) => void,
): { texts: Map<string, string>; keys: Set<string> | undefined } {
  const texts = new Map<string, string>();
  const entries = file && checkShape(allTexts, file.data, file, [], report);
  for (const [key, text] of Object.entries(entries ?? {})) {
    const say = (wrong: string, mend: string) =>
      report({ file: path, line: file?.lineOf([key]) ?? 1, field: key, wrong, mend });
    if (typeof text !== 'string' || text.trim() === '') say('is not a text', 'write a text in quotes');
    else if (/[^\P{Nd}0-9]/u.test(text)) say('has other digits than 0 to 9', 'write 0 to 9, in every language');
    else if (name === 'notes' || parses(text, say)) texts.set(key, text);
  }
  return { texts, keys: entries && new Set(Object.keys(entries)) };
}

const allTexts = z.record(z.string(), z.unknown()).describe('{"key": "text", ...}');

function parses(text: string, say: (wrong: string, mend: string) => void): boolean {
  try {
    parse(text);
    return true;
  } catch (error) {
    say(
      `is not ICU MessageFormat (${error instanceof Error ? error.message : String(error)})`,
      'check the braces and tags against the English text',
    );
    return false;
  }
}

function compare(catalog: ReadCatalog, source: ReadCatalog, report: (problem: Problem) => void): void {
  const say = (key: string, wrong: string, mend: string) =>
    report({ file: catalog.file, line: catalog.lineOf(key), field: key, wrong, mend });
  for (const key of catalog.keys) {
    const original = source.texts.get(key);
    const text = catalog.texts.get(key);
    if (source.readable && !source.keys.has(key))
      say(key, `is not a key of ${source.file}`, withNearest('remove it or correct its spelling', key, source.keys));
    if (original === undefined || text === undefined) continue;
    const [wanted, found] = [placeholdersOf(original), placeholdersOf(text)];
    if (found === wanted) continue;
    const mend = 'keep every {name} and <name> of the English text, spelt the same';
    say(key, `has the placeholders ${found} where English has ${wanted}`, mend);
  }
}

const parsedPlaceholders = new Map<string, string>();

/** Once for a text: English is compared with every language. */
function placeholdersOf(text: string): string {
  // Most texts have neither, and reading them all takes a third of a second.
  if (!/[{<']/.test(text)) return 'none';
  const known = parsedPlaceholders.get(text) ?? ([...placeholders(parse(text))].sort().join(' ') || 'none');
  parsedPlaceholders.set(text, known);
  return known;
}

/** @returns the names of arguments and tags of a message; plural branches together */
function placeholders(elements: readonly MessageFormatElement[]): Set<string> {
  const names = new Set<string>();
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    names.add(element.type === TYPE.tag ? `<${element.value}>` : `{${element.value}}`);
    if (element.type === TYPE.tag) for (const name of placeholders(element.children)) names.add(name);
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const option of Object.values(element.options))
        for (const name of placeholders(option.value)) names.add(name);
    }
  }
  return names;
}
