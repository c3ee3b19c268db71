import { locales as localeTable } from '../../i18n/locales.ts';
import { checkContacts } from './check-contacts.ts';
import { checkFactReferences } from './check-fact-references.ts';
import { checkIds } from './check-ids.ts';
import { checkPictureText } from './check-picture-text.ts';
import { checkProseReferences } from './check-references.ts';
import { compareWithSource } from './compare-with-source.ts';
import { drawingOf } from './guide-drawing.ts';
import { splitGuide } from './guide-sections.ts';
import { findItem, type Item, type Library, type NoticeItem } from './library.ts';
import type { Problem } from './problem.ts';
import { worldDayLaw } from './reserved.ts';
import { topicPictograms } from './schema/topic-pictograms.ts';
import type { Unread } from './unread.ts';
import type { Words } from './words.ts';

/**
 * Checks that need more than one file: references, ids, parity of translations, structure of guides.
 * @param names words that may stand in Latin letters in every language; see `readNames`
 */
export function checkLibrary(
  library: Library,
  locales: readonly string[],
  sourceTag: string,
  unread: Unread,
  names?: ReadonlySet<string> | undefined,
): Problem[] {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  checkIds(library, report);
  checkFactReferences(library, unread, report);
  checkContacts(library, report);
  checkGuides(library, report);
  for (const notice of library.notices) checkDates(notice, report);
  for (const campaign of library.campaigns) checkPictureText(campaign, sourceTag, report);
  for (const item of itemsWithWords(library)) {
    for (const words of item.words.values()) {
      checkProseReferences(library, item, words, unread, report);
      checkTranslation(item, words, sourceTag, names, report);
    }
  }
  if (!findItem(library, 'law', worldDayLaw)?.facts.figures.day && !unread.has('law', worldDayLaw)) {
    report({
      file: 'src/content/international/laws.yaml',
      line: 1,
      field: worldDayLaw,
      wrong: 'is missing or has no figure day, and the page of the World Day needs it',
      mend: 'put the record back',
    });
  }
  if (library.countries.length === 0 && !unread.hasAny('country')) {
    report({
      file: 'src/content',
      line: 1,
      field: 'countries',
      wrong: 'has no country',
      mend: 'add a folder with a country.yaml',
    });
  }
  if (!locales.includes(sourceTag))
    throw new Error(`The source language ${sourceTag} is not among ${locales.join(', ')}`);
  return problems;
}

type Report = (problem: Problem) => void;

/** @returns every item that has words, whatever its kind */
export function itemsWithWords(library: Library): Item<unknown, unknown>[] {
  return [
    library.contacts,
    library.heldContacts,
    library.places,
    library.laws,
    library.referral,
    library.questions,
    library.observations,
    library.organisations,
    library.guides,
    library.notices,
    library.embassyNotes,
    library.progress,
    library.campaigns,
    library.training,
    library.pages,
  ].flat();
}

function checkTranslation(
  item: Item<unknown, unknown>,
  words: Words<unknown>,
  sourceTag: string,
  names: ReadonlySet<string> | undefined,
  report: Report,
): void {
  const source = item.words.get(sourceTag);
  const at = { file: words.file, line: words.line, field: 'from' };
  if (words.locale === sourceTag) {
    if (words.from !== undefined)
      report({ ...at, wrong: 'says that the source was translated from something', mend: 'remove the field' });
    return;
  }
  if (!source) return;
  if (words.from === undefined) {
    report({
      ...at,
      wrong: 'is missing',
      mend: `write from: '${source.revision}' when this text says the same as ${source.file} now does`,
    });
    return;
  }
  // A stale translation may differ: its source has moved on, the page says so, and the translator is not blamed.
  if (words.from !== source.revision) return;
  const latin = localeTable.find((locale) => locale.tag === words.locale)?.script === 'Latn';
  compareWithSource(words, source, latin, report, names);
}

function checkGuides(library: Library, report: Report): void {
  for (const guide of library.guides) {
    if (drawingOf(guide) === undefined) {
      report({
        file: guide.file,
        line: 1,
        field: 'pictogram',
        wrong: 'is missing, and no drawing has the name of the topic',
        mend: `choose one of ${topicPictograms.join(', ')}`,
      });
    }
    for (const words of guide.words.values()) {
      for (const problem of splitGuide(words.blocks, words.line).problems)
        report({ file: words.file, field: 'text', ...problem });
    }
  }
}

function checkDates(notice: NoticeItem, report: Report): void {
  const { start, end, extensions } = notice.facts;
  const say = (path: readonly (string | number)[], wrong: string, mend: string) =>
    report({ file: notice.file, line: notice.lineOf(path), field: path.join('.'), wrong, mend });
  if (extensions.length > 0 && !end)
    say(['extensions'], 'extends a notice without end', 'add end: the last day first announced');
  if (notice.facts.yearly && (end === undefined || end.slice(5) < start.slice(5)))
    say(
      ['yearly'],
      'needs an end later in the same year',
      'write the first and the last day of one season, such as 2025-06-01 and 2025-08-31',
    );
  let latest = start;
  const ends: [string | undefined, readonly (string | number)[]][] = [
    [end, ['end']],
    ...extensions.map((extension, index): [string, (string | number)[]] => [
      extension.end,
      ['extensions', index, 'end'],
    ]),
  ];
  for (const [date, path] of ends) {
    if (date === undefined) continue;
    if (date < latest)
      say(path, `is ${date}, before ${latest}`, 'start, end and each extension come one after the other');
    latest = date;
  }
}
