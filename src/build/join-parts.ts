import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../locale/site.ts';
import { loadToBuild, type SourceOptions } from './build-site.ts';
import { rulesOf, writeWhole } from './build-steps.ts';
import { makeBeside } from './make-beside.ts';
import { madeFrom, madeOf, type Part, partFile, readPart } from './part.ts';

/** Parts cannot be joined; the message says why, and what to do. */
export class PartsDoNotFit extends Error {
  override readonly name = 'PartsDoNotFit';
}

/** A part, and the folder that it lies in. */
interface Placed extends Part {
  folder: string;
}

/**
 * Joins parts of a site, each with some of its languages, to the site that a build in one piece would have made, to the byte. The sources
 * must be there too: what is of the whole site, such as the worker and the map of the site, is made here.
 * @param folders of the parts, in any order
 * @param out folder that the site takes the place of
 * @throws PartsDoNotFit when they are not all parts of this site, or not each language once; ContentError when content is wrong
 * @returns the site
 */
export async function joinParts(
  folders: readonly string[],
  { out, ...sources }: SourceOptions & { out: string },
): Promise<Site> {
  const { project, root = project } = sources;
  const parts = folders.map(placed);
  const site = loadToBuild(sources);
  for (const part of parts) checkMade(part, site);
  checkLanguages(parts, site);
  const [first] = parts;
  if (!first) throw new PartsDoNotFit('No part was named.');
  await makeBeside(out, async (next) => {
    for (const { folder } of parts) copyPart(folder, next);
    await writeWhole({ project, root, site, out: next, assets: first.assets, rules: rulesOf(first.assets) });
  });
  return site;
}

function placed(folder: string): Placed {
  const part = readPart(folder);
  if (part) return { ...part, folder };
  throw new PartsDoNotFit(
    `${folder} is no part of a site: it has no ${partFile}. Make one with npm run build -- --locales ar,en --out ${folder}`,
  );
}

function checkMade({ folder, made }: Placed, site: Site): void {
  const here = madeOf(site);
  const different = madeFrom.filter((name) => made[name] !== here[name]);
  if (different.length === 0) return;
  const named = different.map((name) => `${name} ${made[name]} instead of ${here[name]}`).join(', ');
  throw new PartsDoNotFit(
    `${folder} was made from something else than what is here: ${named}. Make every part, and join them, from one commit ` +
      'with the same SOURCE_DATE_EPOCH, SITE_ORIGIN and SITE_BASE.',
  );
}

function checkLanguages(parts: readonly Placed[], { locales }: Site): void {
  const found = new Map<string, string>();
  for (const { folder, languages } of parts)
    for (const tag of languages) {
      const other = found.get(tag);
      if (other !== undefined)
        throw new PartsDoNotFit(`${tag} is in ${other} and in ${folder}. Each language belongs to one part.`);
      found.set(tag, folder);
    }
  const missing = locales.map(({ tag }) => tag).filter((tag) => !found.has(tag));
  if (missing.length > 0)
    throw new PartsDoNotFit(
      `No part has ${missing.join(', ')}. Make one: npm run build -- --locales ${missing.join(',')}`,
    );
}

/** What pages of every language need is in every part, and must be the same in all. */
function copyPart(folder: string, out: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const source = join(entry.parentPath, entry.name);
    const target = join(out, source.slice(join(folder, '/').length));
    if (entry.isDirectory()) mkdirSync(target, { recursive: true });
    if (!entry.isFile() || source === join(folder, partFile)) continue;
    mkdirSync(join(target, '..'), { recursive: true });
    if (!existsSync(target)) copyFileSync(source, target);
    else if (!readFileSync(source).equals(readFileSync(target)))
      throw new PartsDoNotFit(`${source} differs from the same file of another part. Make the parts again.`);
  }
}
