/**
 * Writes one PO file with everything to be translated into a language, for Poedit, Weblate or an agency.
 *
 *   npm run i18n:export hi                  writes salama-hi.po
 *   npm run i18n:export hi path/to/file.po
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { exportPo } from '../src/translation/export-po.ts';
import { writePo } from '../src/translation/po-file.ts';
import { runWhenStarted } from './command/run-command.ts';
import { siteAndLocale } from './i18n/site-and-locale.ts';

/** @throws Stop when the content has problems, or for what is not a language */
export function exportLanguage(typed: readonly string[]): void {
  const [tag, path] = typed;
  const { site, locale } = siteAndLocale(tag, 'i18n:export <language> [file.po]');
  const notes = JSON.parse(readFileSync('i18n/notes.json', 'utf8')) as Record<string, string>;
  const { file, builtDifferently } = exportPo(site, locale.tag, notes);
  const target = path ?? `${site.name.toLowerCase()}-${locale.tag}.po`;
  writeFileSync(target, writePo(file, site.name));
  const open = file.messages.filter(({ translation, unsure }) => translation === '' || unsure).length;
  console.log(`${target}: ${file.messages.length} texts, ${open} of them to be translated into ${locale.english}.`);
  if (builtDifferently.length > 0)
    console.log(
      `Built differently from the English, so that their translations were not filled in: ${builtDifferently.join(', ')}`,
    );
}

await runWhenStarted(import.meta.url, exportLanguage);
