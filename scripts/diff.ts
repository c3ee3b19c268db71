/**
 * What readers will see differently: compares the site of a commit, branch or tag with the files as they are now.
 *
 *   npm run diff -- main                   builds both (minutes): numbers of all languages, pages, text in English
 *   npm run diff -- main --language ar     the text in Arabic
 *   npm run diff -- main --numbers         builds nothing (less than a minute): only numbers, on the cards of all languages
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Locale, locales, sourceTag } from '../i18n/locales.ts';
import { buildDay } from '../src/build/build-day.ts';
import { compareSites } from '../src/desk/compare-sites.ts';
import { differenceText } from '../src/desk/difference-text.ts';
import { Refusal } from '../src/desk/refusal.ts';
import { loadSite } from '../src/locale/load-site.ts';
import { ContentError } from '../src/model/problem.ts';
import { runWhenStarted } from './command/run-command.ts';
import { stop } from './command/stop.ts';
import { builtPages } from './desk/built-pages.ts';
import { type Checkout, checkOut } from './desk/check-out.ts';
import { numberDifference } from './desk/number-difference.ts';
import { loadOrStop } from './i18n/site-and-locale.ts';

/** @throws Stop when it is called wrongly, or when one of the two states cannot be read or built */
export function diff(typed: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...typed],
    allowPositionals: true,
    options: { language: { type: 'string', default: sourceTag }, numbers: { type: 'boolean', default: false } },
  });
  const project = process.cwd();
  const [ref] = positionals;
  const language = locales.find(({ tag }) => tag === values.language);
  if (ref === undefined) stop('Usage: npm run diff -- <commit, branch or tag> [--language ar] [--numbers]');
  if (!language) stop(`${values.language} is not a language of the site: ${locales.map(({ tag }) => tag).join(' ')}`);
  // Of both the same day: otherwise everything that depends on the day would differ too.
  const today = buildDay(project);
  if (values.numbers) {
    const now = loadOrStop(today);
    withCheckout(project, ref, (folder) => console.log(numberDifference(loadSite({ root: folder, today }), now)));
  } else {
    withCheckout(project, ref, (folder) => console.log(comparePages({ project, ref, folder, today }, language)));
  }
}

/** Does something with the files of the other state, and removes them whatever happens. */
function withCheckout(project: string, name: string, compare: (folder: string) => void): void {
  const before = checkedOut(project, name);
  try {
    compare(before.folder);
  } catch (error) {
    if (error instanceof ContentError)
      stop(`${error.message}\n\nThe checks of today cannot read ${name}. Compare its pages: leave out --numbers.`);
    if (error instanceof Refusal) stop(error.message);
    throw error;
  } finally {
    before.remove();
  }
}

function checkedOut(project: string, name: string): Checkout {
  try {
    return checkOut(project, name);
  } catch {
    stop(`Git has no commit, branch or tag ${name}, or cannot write its files into a temporary folder.`);
  }
}

/** Two states of the project. */
interface States {
  /** Folder of the files as they are now. */
  project: string;
  /** The commit, branch or tag of the other state, and the folder of its files. */
  ref: string;
  folder: string;
  today: string | undefined;
}

function comparePages({ project, ref, folder, today }: States, { tag, english }: Locale): string {
  const out = '.build/diff';
  try {
    build(folder, out, ref, today);
    build(project, out, 'the files as they are now', today);
    const difference = compareSites(builtPages(join(folder, out)), builtPages(join(project, out)), (path) =>
      isReadIn(path, tag),
    );
    return differenceText(difference, english);
  } finally {
    rmSync(join(project, out), { recursive: true, force: true });
  }
}

/** Pages above the languages are in English; short links only choose a language, and the desk follows from everything else. */
function isReadIn(path: string, tag: string): boolean {
  const [, first = ''] = path.split('/');
  if (locales.some((known) => known.tag === first)) return first === tag;
  return tag === sourceTag && first !== 'go' && first !== 'admin';
}

function build(folder: string, out: string, name: string, today: string | undefined): void {
  console.error(`Building the site of ${name} ...`);
  const seconds = today === undefined ? {} : { SOURCE_DATE_EPOCH: String(Date.parse(`${today}T00:00:00Z`) / 1000) };
  try {
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--out', out], {
      cwd: folder,
      env: { ...process.env, ...seconds },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch {
    throw new Refusal('This site could not be built, so there is nothing to compare.');
  }
}

await runWhenStarted(import.meta.url, diff);
