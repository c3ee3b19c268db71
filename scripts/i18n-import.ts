/**
 * Takes over a PO file that came back from a translator. Everything is checked first, in a copy; with one problem nothing is written.
 *
 *   npm run i18n:import path/to/file.po
 */
import { existsSync, readFileSync } from 'node:fs';
import { problemsInCopy, writeFile } from '../src/desk/problems-in-copy.ts';
import { formatProblems } from '../src/model/problem.ts';
import { importPo } from '../src/translation/import-po.ts';
import { type PoFile, readPo } from '../src/translation/po-file.ts';
import { runWhenStarted } from './command/run-command.ts';
import { stop } from './command/stop.ts';
import { siteAndLocale } from './i18n/site-and-locale.ts';

/** @throws Stop when the file cannot be read or the content would have a problem; nothing is written then */
export function importFile(typed: readonly string[]): void {
  const [path] = typed;
  if (path === undefined || !existsSync(path)) stop('Usage: npm run i18n:import <file.po>');
  const po = read(path);
  const { site } = siteAndLocale(
    po.language,
    `i18n:import <file.po>; this file says that its language is "${po.language}"`,
  );
  const result = importPo(site, po, (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined));
  for (const { context, wrong, mend } of result.problems) console.error(`${path} - ${context} - ${wrong} - ${mend}`);
  const problems = result.problems.length + checkInCopy(result.files);
  if (problems > 0) stop(`\n${problems} problems. Nothing was written.`);
  for (const [file, text] of result.files) writeFile('.', file, text);
  for (const { key, open, of } of result.unfinished)
    console.log(`left out, not finished: ${key} (${open} of ${of} open)`);
  console.log(
    result.changed.length === 0
      ? 'Nothing is new.'
      : `Taken over: ${result.changed.join(', ')}. Look at it: npm run dev`,
  );
}

function read(file: string): PoFile {
  try {
    return readPo(readFileSync(file, 'utf8'));
  } catch (error) {
    stop(`${file} is not a PO file: ${error instanceof Error ? error.message : error}`);
  }
}

/** @returns the number of problems the site would have with these files; they are printed */
function checkInCopy(files: ReadonlyMap<string, string>): number {
  const problems = problemsInCopy('.', files);
  if (problems.length > 0) console.error(formatProblems(problems));
  return problems.length;
}

await runWhenStarted(import.meta.url, importFile);
