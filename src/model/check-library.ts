import { locales as localeTable } from '../../i18n/locales.ts';
import { checkContacts } from './check-contacts.ts';
import { checkProseReferences } from './check-references.ts';
import { drawingOf } from './guide-drawing.ts';
import { splitGuide } from './guide-sections.ts';
import { findItem, type Item, type ItemKind, type Library } from './library.ts';
import type { Problem } from './problem.ts';
import { knownPages, reservedInside, reservedTop } from './reserved.ts';
import { topicPictograms } from './schema/topic-pictograms.ts';
import { compareWithSource, type Words } from './words.ts';

/** Checks that need more than one file: references, ids, parity of translations, structure of guides. */
export function checkLibrary(library: Library, locales: readonly string[], sourceTag: string): Problem[] {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  checkIds(library, report);
  checkFactReferences(library, report);
  checkContacts(library, report);
  checkGuides(library, report);
  for (const item of itemsWithWords(library)) {
    for (const words of item.words.values()) {
      checkProseReferences(library, item, words, report);
      checkTranslation(item, words, sourceTag, report);
    }
  }
  if (library.countries.length === 0) {
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
    library.guides,
    library.notices,
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
  compareWithSource(words, source, latin, report);
}

function checkIds(library: Library, report: Report): void {
  const seen = new Map<string, Item<unknown, unknown>>();
  const scopes: [string, readonly Item<unknown, unknown>[]][] = [
    ['contact', [...library.contacts, ...library.heldContacts]],
    ['law', library.laws],
    ['place', library.places],
    ['referral step', library.referral],
    ['dated item', [...library.notices, ...library.campaigns, ...library.progress]],
  ];
  for (const [scope, items] of scopes) {
    for (const item of items) {
      const first = seen.get(`${scope} ${item.id}`);
      if (first)
        report({
          file: item.file,
          line: item.line,
          field: item.id,
          wrong: `the id stands in ${first.file}:${first.line} too`,
          mend: 'give one of them another id',
        });
      else seen.set(`${scope} ${item.id}`, item);
    }
  }
  const inside: readonly Item<unknown, unknown>[] = [
    library.contacts,
    library.guides,
    library.notices,
    library.campaigns,
    library.origins,
  ].flat();
  for (const item of inside) if (reservedInside.includes(item.id)) reserved(item, report);
  for (const country of library.countries)
    if ([...reservedTop, ...knownPages].includes(country.id)) reserved(country, report);
  for (const page of library.pages)
    if (reservedTop.includes(page.id) || library.countries.some((country) => country.id === page.id))
      reserved(page, report);
  for (const campaign of library.campaigns) {
    if (campaign.facts.kind !== 'world-day' || campaign.id === `world-day-${campaign.facts.year}`) continue;
    report({
      file: campaign.file,
      line: 1,
      field: 'folder',
      wrong: 'is a World Day under another name',
      mend: `name the folder world-day-${campaign.facts.year}`,
    });
  }
}

function reserved(item: Item<unknown, unknown>, report: Report): void {
  report({
    file: item.file,
    line: item.line,
    field: item.id,
    wrong: 'has a name that the site needs for itself',
    mend: 'choose another name',
  });
}

/** Every field of facts that holds ids, by kind of item. */
function checkFactReferences(library: Library, report: Report): void {
  const check = (item: Item<unknown, unknown>, field: string, kind: ItemKind, ids: readonly (string | undefined)[]) => {
    for (const id of ids) {
      if (id === undefined || findItem(library, kind, id, item.country)) continue;
      const held = kind === 'contact' && library.heldContacts.some((contact) => contact.id === id);
      report({
        file: item.file,
        line: item.line,
        field: `${item.id}.${field}`,
        wrong: held
          ? `names the contact ${id}, which is not published`
          : `names the ${kind} ${id}, which does not exist`,
        mend: held ? 'name another contact' : `correct the id or add the ${kind}`,
      });
    }
  };
  for (const item of library.countries) check(item, 'emergency', 'contact', [item.facts.emergency, item.facts.hotline]);
  for (const item of [...library.contacts, ...library.heldContacts]) {
    check(item, 'origin', 'origin', [item.facts.origin]);
    check(item, 'place', 'place', [item.facts.place]);
  }
  for (const item of library.guides) {
    check(item, 'contacts', 'contact', item.facts.contacts);
    check(item, 'laws', 'law', item.facts.laws);
    check(item, 'notices', 'notice', item.facts.notices);
    check(item, 'related', 'guide', item.facts.related);
  }
  for (const item of library.notices) {
    check(item, 'laws', 'law', item.facts.laws);
    check(item, 'contacts', 'contact', item.facts.contacts);
    check(item, 'guides', 'guide', item.facts.guides);
  }
  for (const item of library.campaigns) {
    check(item, 'countries', 'country', item.facts.countries);
    check(item, 'contacts', 'contact', item.facts.contacts);
    check(item, 'guides', 'guide', item.facts.guides);
  }
  for (const item of library.origins) check(item, 'guides', 'guide', item.facts.guides);
  for (const item of library.referral) check(item, 'contacts', 'contact', item.facts.contacts);
  for (const item of library.training) check(item, 'countries', 'country', item.facts.countries);
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
  for (const notice of library.notices) {
    const { start, end, extensions } = notice.facts;
    const ends = [end, ...extensions.map((extension) => extension.end)].filter((date) => date !== undefined);
    if (extensions.length > 0 && !end)
      report({
        file: notice.file,
        line: 1,
        field: 'extensions',
        wrong: 'extends a notice without end',
        mend: 'add end: the last day first announced',
      });
    if (ends.some((date, index) => date < (ends[index - 1] ?? start)))
      report({
        file: notice.file,
        line: 1,
        field: 'end',
        wrong: 'has dates that run backwards',
        mend: 'start, end and each extension come one after the other',
      });
  }
}
