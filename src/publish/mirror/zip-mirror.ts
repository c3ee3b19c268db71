import { type Zippable, zipSync } from 'fflate';
import type { MirrorFiles } from './checksums.ts';

/** Packed already: trying again costs a minute and gains nothing. */
const packed = /\.(?:png|webp|pdf|zip|pack|opus|m4a|mp3|woff2)$/;
/** Unix, in the field of an archive that says which system its rights are of. */
const unix = 3;

/**
 * @param day that the files are dated with; the same files and the same day make the same bytes
 * @returns the archive; files that are started keep the right to be
 */
export function zipMirror(files: MirrorFiles, day: string): Uint8Array {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  // An archive has no time zone: what is written is the clock of the machine, so the clock is set to noon on every machine.
  const mtime = new Date(year, month - 1, dayOfMonth, 12);
  const names = [...files.keys()].sort();
  const entries = names.map((name): [string, Zippable[string]] => {
    const attrs = (name.endsWith('.sh') ? 0o100755 : 0o100644) * 0x10000;
    return [name, [files.get(name) ?? new Uint8Array(), { level: packed.test(name) ? 0 : 6, mtime, os: unix, attrs }]];
  });
  return zipSync(Object.fromEntries(entries));
}
