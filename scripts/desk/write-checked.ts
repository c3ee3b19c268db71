import { writeFileSync } from 'node:fs';
import { siteInCopy } from '../../src/desk/problems-in-copy.ts';
import { Refusal } from '../../src/desk/refusal.ts';
import type { Site } from '../../src/locale/site.ts';
import { ContentError } from '../../src/model/problem.ts';
import { stop } from '../command/stop.ts';

/**
 * Makes a change of one file, checks the whole content with it, and only then writes it.
 * @param change makes the new text
 * @param describe says what has changed; nothing is written when it fails
 * @returns the description
 * @throws Stop, with nothing written, when the change is refused or the content would have a problem
 */
export function writeChecked<Changed extends { file: string; text: string }>(
  change: () => Changed,
  describe: (changed: Changed, site: Site) => string,
): string {
  try {
    const changed = change();
    const description = describe(changed, siteInCopy('.', new Map([[changed.file, changed.text]])));
    writeFileSync(changed.file, changed.text);
    return description;
  } catch (error) {
    if (!(error instanceof Refusal) && !(error instanceof ContentError)) throw error;
    stop(`${error.message}\nNothing was written.`);
  }
}
