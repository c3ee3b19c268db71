/**
 * `npm run check`: reads and checks all content and messages, in seconds, without building anything.
 *
 *   npm run check -- --arabic      says what is wrong in Arabic
 */
import { parseArgs } from 'node:util';
import { contactTasks } from '../src/desk/contact-tasks.ts';
import { gulfDay } from '../src/islands/gulf-day.ts';
import { loadSite } from '../src/locale/load-site.ts';
import { coverage } from '../src/locale/messages.ts';
import type { Site } from '../src/locale/site.ts';
import { ContentError, type Problem } from '../src/model/problem.ts';
import { formatProblemsInArabic } from '../src/model/problem-sentences/in-arabic.ts';
import type { TranslationState } from '../src/model/words.ts';
import { securityContacts } from '../src/publish/security-txt.ts';
import { runWhenStarted } from './command/run-command.ts';
import { stop } from './command/stop.ts';

/** @throws Stop with every problem of the content */
export function check(typed: readonly string[]): void {
  const { values: options } = parseArgs({ args: [...typed], options: { arabic: { type: 'boolean', default: false } } });

  try {
    const site = loadSite({ root: process.cwd() });
    const { library } = site;
    const counts = [
      `${library.countries.length} countries`,
      `${library.contacts.length} contacts (${library.heldContacts.length} more held back)`,
      `${library.laws.length} laws`,
      `${library.guides.length} guides`,
      `${library.notices.length} notices`,
      `${library.campaigns.length} campaigns`,
      `${site.routes.length} pages`,
    ];
    if (options.arabic) console.log('المحتوى سليم. لا أخطاء.');
    console.log(`Content is in order: ${counts.join(', ')}.`);
    console.log(languageTable(site));
    console.log(`\n${reviewLine(site)}`);
    if (securityContacts(site).length === 0) console.log(noSecurityContact);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    stop(
      options.arabic
        ? inArabic(error.problems)
        : `${error.message}\n\n${error.problems.length} problems. Nothing was built.`,
    );
  }
}

/** @returns the same lines and the same count in Arabic, worded so that the number needs no plural */
function inArabic(problems: readonly Problem[]): string {
  return `${formatProblemsInArabic(problems)}\n\nعدد الأخطاء: ${problems.length}. لم يُبنَ شيء.`;
}

/** @returns a line a language: how much of the interface it has, and how far its pages can be trusted */
function languageTable(site: Site): string {
  const rows = site.locales.map((locale) => {
    const states = site.routes.filter((route) => route.locale === locale.tag).map((route) => route.state);
    const count = (...wanted: TranslationState[]) => states.filter((state) => wanted.includes(state)).length;
    const share = `${Math.round(coverage(site.catalogs, locale.tag) * 100)} %`;
    const cells = [share, count('source'), count('reviewed'), count('unreviewed'), count('stale'), count('fallback')];
    return [locale.tag.padEnd(8), ...cells.map((cell) => String(cell).padStart(10))].join('');
  });
  const head = [
    'language',
    ...['interface', 'source', 'reviewed', 'unreviewed', 'stale', 'fallback'].map((name) => name.padStart(10)),
  ].join('');
  return [head, ...rows].join('\n');
}

/** @returns how many published contacts somebody must try; which ones is the work of the desk */
function reviewLine(site: Site): string {
  const tasks = contactTasks(site, gulfDay(Date.now()));
  return `${tasks.length} of ${site.library.contacts.length} published contacts are to be confirmed: npm run desk`;
}

/** Not a mistake: a site may be built before anybody has taken it over. */
const noSecurityContact =
  'Nobody can report a hole in the site: src/site.yaml names no publisher with an e-mail address or a page, so there is no ' +
  '/.well-known/security.txt.';

await runWhenStarted(import.meta.url, check);
