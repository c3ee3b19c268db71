import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/**
 * @param slug folder of the campaign
 * @param locale language of the kit
 * @returns the name of the file that holds a whole kit in one language, below the folder of the campaign
 */
export function zipName(slug: string, locale: string): string {
  return `${slug}-${locale}.zip`;
}

/**
 * Puts the files of a kit into one.
 * @param folder of the kit
 * @param names of the files, below the folder
 * @param day that the files are dated with; the same files and the same day make the same bytes
 * @returns the archive
 */
export function zipKit(folder: string, names: readonly string[], day: string): Uint8Array {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  // An archive has no time zone: what is written is the clock of the machine, so the clock is set to noon on every machine.
  const mtime = new Date(year, month - 1, dayOfMonth, 12);
  const files = [...names].sort().map((name): [string, Zippable[string]] => [
    basename(name),
    // Pictures and PDF files are packed already.
    [readFileSync(`${folder}/${name}`), { level: /\.(png|pdf)$/.test(name) ? 0 : 9, mtime }],
  ]);
  return zipSync(Object.fromEntries(files));
}
