import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Recording, recordingExtensions } from './library.ts';
import type { Reading } from './read-collection.ts';

/** Two megabytes are five minutes of speech, and on 2G as long to fetch. */
const mostBytes = 2_000_000;

/** @returns the names that recordings beside a text may have: `hi.opus`, `hi.m4a` */
export function recordingNames(locales: readonly string[]): string[] {
  return locales.flatMap((locale) => recordingExtensions.map((extension) => `${locale}.${extension}`));
}

/**
 * @param folder of the item, relative to the root
 * @param names of the files in it
 * @returns its recordings, in each language the better one first; one that is too large is reported and left out
 */
export function readRecordings(
  { root, locales, report }: Reading,
  folder: string,
  names: readonly string[],
): Recording[] {
  return locales.flatMap((locale) =>
    recordingExtensions.flatMap((extension) => {
      const name = `${locale}.${extension}`;
      if (!names.includes(name)) return [];
      const file = `${folder}/${name}`;
      const content = readFileSync(`${root}/${file}`);
      if (content.length > mostBytes) {
        report({
          file,
          line: 1,
          field: 'file',
          wrong: `has ${content.length} bytes, more than ${mostBytes}`,
          mend: 'save it as mono with 24 kbit/s, or make it shorter',
        });
        return [];
      }
      const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
      return [{ locale, extension, bytes: content.length, hash, file }];
    }),
  );
}
