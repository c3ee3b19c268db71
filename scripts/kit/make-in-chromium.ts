import { stampOf } from '../../src/components/poster-words.ts';
import type { Site } from '../../src/locale/site.ts';
import { readMade, writeMade } from '../../src/publish/kit/made-files.ts';
import { makeFiles } from '../../src/publish/kit/make-files.ts';
import type { PlannedFile } from '../../src/publish/kit/planned-files.ts';
import { launchChromium } from '../chromium.mjs';
import { showProgress } from './progress.ts';

/**
 * Makes files of a kit and shows how far it is. The list of what was made is written after every file: what is made before somebody
 * presses Ctrl+C is not made again.
 * @param folder of the kit
 * @returns one line for each piece in which the words do not fit
 */
export async function makeInChromium(folder: string, files: readonly PlannedFile[], site: Site): Promise<string[]> {
  if (files.length === 0) return [];
  const made = { ...readMade(folder) };
  const progress = showProgress(files.length);
  const browser = await launchChromium();
  try {
    return await makeFiles({
      browser,
      folder,
      files,
      day: site.today,
      onMade: ({ name, hash }) => {
        made[name] = { hash, ...stampOf(site) };
        writeMade(folder, made);
        progress.step(name);
      },
    });
  } finally {
    progress.end();
    await browser.close();
  }
}
