/**
 * Marks translations as made from today's source: writes the source's revision into their `from` field.
 * For a translator who has just compared a text with its source.
 *
 *   npm run i18n:stamp ar                      fills the field where it is missing
 *   npm run i18n:stamp ar -- --again id…       also where it names an older revision, for these ids only
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { locales, sourceTag } from '../i18n/locales.ts';
import { itemsWithWords } from '../src/model/check-library.ts';
import { loadLibrary } from '../src/model/load-library.ts';
import { stampMarkdown, stampYaml } from '../src/translation/words-files.ts';
import { runWhenStarted } from './command/run-command.ts';
import { stop } from './command/stop.ts';

/** @throws Stop when it is called wrongly */
export function stamp(typed: readonly string[]): void {
  const [locale = '', flag, ...ids] = typed;
  if (
    !locales.some((entry) => entry.tag === locale) ||
    locale === sourceTag ||
    (flag !== undefined && (flag !== '--again' || ids.length === 0))
  ) {
    const tags = locales.map((entry) => entry.tag).filter((tag) => tag !== sourceTag);
    stop(`Usage: npm run i18n:stamp <language> [-- --again id…]; languages: ${tags.join(' ')}`);
  }

  const { library } = loadLibrary(
    process.cwd(),
    locales.map((entry) => entry.tag),
    sourceTag,
  );
  let stamped = 0;
  for (const item of itemsWithWords(library)) {
    const words = item.words.get(locale);
    const source = item.words.get(sourceTag);
    if (!words || !source || words.from === source.revision) continue;
    if (words.from !== undefined && !ids.includes(item.id)) continue;
    const text = readFileSync(words.file, 'utf8');
    writeFileSync(
      words.file,
      words.file.endsWith('.md') ? stampMarkdown(text, source.revision) : stampYaml(text, item.id, source.revision),
    );
    stamped++;
  }
  console.log(`${stamped} texts in ${locale} are marked as made from today's source.`);
}

await runWhenStarted(import.meta.url, stamp);
