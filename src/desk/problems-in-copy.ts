import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadSite } from '../locale/load-site.ts';
import { ContentError, type Problem } from '../model/problem.ts';

/**
 * Checks what a site would be like with other files, in a copy that goes afterwards.
 * @param root folder of the project
 * @param files text of each file by path
 * @returns the problems that it would have
 * @throws whatever is not a mistake in the content
 */
export function problemsInCopy(root: string, files: ReadonlyMap<string, string>): readonly Problem[] {
  const copy = mkdtempSync(join(tmpdir(), 'copy-'));
  try {
    for (const folder of ['src/content', 'campaigns', 'i18n'])
      if (existsSync(join(root, folder))) cpSync(join(root, folder), join(copy, folder), { recursive: true });
    for (const [file, text] of files) writeFile(copy, file, text);
    loadSite({ root: copy });
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Writes a file with the folders it needs. */
export function writeFile(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
