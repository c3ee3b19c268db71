import type { Locale } from '../../i18n/locales.ts';
import { loadSite } from '../../src/locale/load-site.ts';
import type { Site } from '../../src/locale/site.ts';
import { ContentError } from '../../src/model/problem.ts';
import { stop } from '../command/stop.ts';

/**
 * @param today the day the site speaks for; that of its content when left out
 * @returns the site of this project
 * @throws Stop with the list of problems when its content has any
 */
export function loadOrStop(today?: string): Site {
  try {
    return loadSite({ root: process.cwd(), today });
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    stop(`${error.message}\n\n${error.problems.length} problems. Mend them first: npm run check`);
  }
}

/**
 * @param tag what was typed as the language
 * @param usage how the command is called
 * @returns the site and the language
 * @throws Stop when it is not a language that is translated into
 */
export function siteAndLocale(tag: string | undefined, usage: string): { site: Site; locale: Locale } {
  const site = loadOrStop();
  const locale = site.locales.find((known) => known.tag === tag && known.tag !== site.source.tag);
  if (locale) return { site, locale };
  const tags = site.locales.map((known) => known.tag).filter((known) => known !== site.source.tag);
  stop(`Usage: npm run ${usage}\nLanguages: ${tags.join(' ')}`);
}
