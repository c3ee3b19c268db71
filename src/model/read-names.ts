import { lstatSync } from 'node:fs';
import { z } from 'zod';
import { checkShape } from './check-shape.ts';
import { guideSections } from './guide-sections.ts';
import type { Problem } from './problem.ts';
import { readContentFile } from './read-file.ts';

/** Where the names stand that are in Latin letters in every language. */
export const namesFile = 'i18n/names.yaml';

const groups = z
  .record(z.string(), z.array(z.string().trim().min(1, 'is empty')).describe('a list of names'))
  .describe('groups of names');

/**
 * Reads which words may stand in Latin letters in a text of another script: names, and the headings of guides, which are keys.
 * @param root folder that holds `i18n`
 * @returns the words of all names; undefined when the project keeps no such list, and then every word of the source may
 */
export function readNames(root: string, report: (problem: Problem) => void): ReadonlySet<string> | undefined {
  if (!lstatSync(`${root}/${namesFile}`, { throwIfNoEntry: false })) return undefined;
  const file = readContentFile(root, namesFile, report);
  const names = file && checkShape(groups, file.data, file, [], report);
  if (!names) return undefined;
  const words = Object.values(names)
    .flat()
    .flatMap((name) => name.match(/[A-Za-z][A-Za-z'’-]*[A-Za-z]/g) ?? []);
  return new Set([...words, ...guideSections]);
}
