import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appendedLog, stateText } from '../../../src/changes/log-text.ts';
import { publishedItems } from '../../../src/changes/published-items.ts';
import { beginning, unloggedChanges } from '../../../src/changes/unlogged-changes.ts';
import { loadSite } from '../../../src/locale/load-site.ts';
import type { Site } from '../../../src/locale/site.ts';
import { changeLogFile, changeStateFile } from '../../../src/model/read-change-log.ts';
import { makeSite, project, write } from '../../fixtures/site.ts';

/** @returns the folder of a site with the real interface in English and Arabic and without a log, which goes when the test ends */
export function makeUnloggedSite(): string {
  const root = makeSite();
  for (const name of ['en', 'ar', 'notes'])
    copyFileSync(join(project, 'i18n', `${name}.json`), join(root, 'i18n', `${name}.json`));
  return root;
}

/** @returns the site in a folder as of a day */
export function siteOf(root: string, today = '2024-06-01'): Site {
  return loadSite({ root, today, buildId: '0123456789ab' });
}

/** Does to the log what `npm run changes` does. */
export function writeDown(root: string, day: string): void {
  const site = siteOf(root, day);
  const found = site.changeLog.known ? unloggedChanges(site, day) : [beginning(day)];
  const path = join(root, changeLogFile);
  write(root, changeLogFile, appendedLog(existsSync(path) ? readFileSync(path, 'utf8') : '', found));
  write(root, changeStateFile, stateText(publishedItems(site)));
}

let begun: { log: string; state: string } | undefined;

/** @returns the folder of a site whose log begins on 1 May 2024, which goes when the test ends */
export function makeLoggedSite(): string {
  const root = makeUnloggedSite();
  if (begun) {
    write(root, changeLogFile, begun.log);
    write(root, changeStateFile, begun.state);
    return root;
  }
  writeDown(root, '2024-05-01');
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  begun = { log: read(changeLogFile), state: read(changeStateFile) };
  return root;
}
