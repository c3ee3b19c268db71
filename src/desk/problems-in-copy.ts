import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadSite } from '../locale/load-site.ts';
import type { Site } from '../locale/site.ts';
import { ContentError, type Problem } from '../model/problem.ts';
import { copyFolder } from './copy-folder.ts';

/**
 * Reads and checks a site as it would be with other files, in a copy that goes afterwards; the site itself is not touched.
 * @param root folder of the project
 * @param files text of each file by path
 * @throws ContentError with every problem that it would have
 */
export function siteInCopy(root: string, files: ReadonlyMap<string, string>): Site {
  const copy = mkdtempSync(join(tmpdir(), 'copy-'));
  try {
    for (const folder of ['src/content', 'campaigns', 'i18n'])
      if (existsSync(join(root, folder))) copyFolder(join(root, folder), join(copy, folder));
    for (const [file, text] of files) writeFile(copy, file, text);
    return loadSite({ root: copy });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/**
 * @returns the problems that {@link siteInCopy} would find
 * @throws whatever is not a mistake in the content
 */
export function problemsInCopy(root: string, files: ReadonlyMap<string, string>): readonly Problem[] {
  try {
    siteInCopy(root, files);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems;
  }
}

/** Writes a file with the folders it needs. */
export function writeFile(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
