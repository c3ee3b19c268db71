import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { AssetAddresses } from '../components/assets.ts';
import type { Site } from '../locale/site.ts';

/** What a part says of itself, so that only parts of one site are joined. */
export interface Part {
  /** What the site was made from: two parts fit when all of it is the same. */
  made: Record<(typeof madeFrom)[number], string>;
  /** Languages that it holds. */
  languages: readonly string[];
  /** Where style and scripts lie; the worker holds some of them. */
  assets: AssetAddresses;
}

/** The build id stands for the sources; the others come from outside of them. */
export const madeFrom = ['build', 'day', 'origin', 'base'] as const;

/** Lies beside the files of the part, and is not published. */
export const partFile = 'part.json';

const shape = z.object({
  made: z.object(Object.fromEntries(madeFrom.map((name) => [name, z.string()]))),
  languages: z.array(z.string()),
  assets: z.record(z.string(), z.unknown()),
});

export function partOf(site: Site, languages: readonly string[], assets: AssetAddresses): Part {
  return { made: madeOf(site), languages, assets };
}

/** @returns what a site is made from, as its parts say it */
export function madeOf({ buildId, today, origin, base }: Site): Part['made'] {
  return { build: buildId, day: today, origin, base };
}

export function writePart(out: string, part: Part): void {
  writeFileSync(`${out}/${partFile}`, `${JSON.stringify(part)}\n`);
}

/** @returns what the part in a folder says of itself; undefined when there is no part */
export function readPart(folder: string): Part | undefined {
  const path = `${folder}/${partFile}`;
  if (!existsSync(path)) return undefined;
  const read = shape.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  return read.success ? (read.data as unknown as Part) : undefined;
}
