import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileNames } from './release-files.ts';

/** A file that is not the same in two folders. */
export interface Difference {
  path: string;
  /** `only in the first`, `only in the second`, or where the bytes part. */
  how: string;
}

/** Bytes that are shown on each side of a place: enough to know it again. */
const shown = 40;

/**
 * @returns every file that is in one folder only, or whose bytes differ, in the order of their names; rights and times of files do not
 *   count, because no host publishes them
 */
export function compareFolders(first: string, second: string): Difference[] {
  const [inFirst, inSecond] = [new Set(fileNames(first)), new Set(fileNames(second))];
  const all = [...new Set([...inFirst, ...inSecond])].sort();
  return all.flatMap((path) => {
    if (!inSecond.has(path)) return [{ path, how: 'only in the first' }];
    if (!inFirst.has(path)) return [{ path, how: 'only in the second' }];
    const [a, b] = [readFileSync(join(first, path)), readFileSync(join(second, path))];
    return a.equals(b) ? [] : [{ path, how: whereTheyPart(a, b) }];
  });
}

function whereTheyPart(a: Buffer, b: Buffer): string {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  const near = (bytes: Buffer) =>
    JSON.stringify(bytes.subarray(Math.max(0, at - shown), at + shown).toString('latin1'));
  return `from byte ${at} on (${a.length} and ${b.length} bytes): ${near(a)} and ${near(b)}`;
}
