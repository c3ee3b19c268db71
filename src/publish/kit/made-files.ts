import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { PlannedFile } from './planned-files.ts';

/** What is remembered of a file that was made. */
export interface MadeFile {
  /** See `PlannedFile`. */
  hash: string;
  /** The day that stands on it. */
  day: string;
  /** The version that stands on it. */
  version: string;
}

/** Files of a kit that were made, by name. */
export type MadeFiles = Readonly<Record<string, MadeFile>>;

const listName = 'made.json';

/**
 * @param folder of the kit of a campaign: `kits/your-passport-is-yours`
 * @returns what was made there; nothing when there is no kit, or its list cannot be read
 */
export function readMade(folder: string): MadeFiles {
  try {
    return JSON.parse(readFileSync(`${folder}/${listName}`, 'utf8')) as MadeFiles;
  } catch {
    // A list that is missing or was cut off costs a minute, because everything is made again.
    return {};
  }
}

/** Writes down what was made, in the order of the names. */
export function writeMade(folder: string, made: MadeFiles): void {
  const sorted = Object.fromEntries(Object.entries(made).sort(([a], [b]) => (a < b ? -1 : 1)));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${listName}`, `${JSON.stringify(sorted, null, 1)}\n`);
}

/** @returns true when a file is there and says what it would say if it were made now, but for its day and version */
export function isStillRight(folder: string, planned: PlannedFile, made: MadeFiles): boolean {
  return made[planned.name]?.hash === planned.hash && existsSync(`${folder}/${planned.name}`);
}

/**
 * @param day the day that would be printed now
 * @returns the files that have to be made: those that are missing, would say something else, or carry an older day
 */
export function filesToMake(
  folder: string,
  planned: readonly PlannedFile[],
  made: MadeFiles,
  day: string,
): PlannedFile[] {
  return planned.filter((file) => !isStillRight(folder, file, made) || made[file.name]?.day !== day);
}
