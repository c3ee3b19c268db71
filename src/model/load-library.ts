import { checkLibrary } from './check-library.ts';
import { checkShape } from './check-shape.ts';
import type { CountryItem, GuideItem, Item, Library } from './library.ts';
import { newestDay } from './newest-day.ts';
import type { Problem } from './problem.ts';
import { isGoodName, listFolder, type Reading, readFolders, refuseStrangers } from './read-collection.ts';
import { readContentFile } from './read-file.ts';
import { readList } from './read-list.ts';
import { readNames } from './read-names.ts';
import { readOrigins } from './read-origins.ts';
import { contact, place } from './schema/contact.ts';
import * as items from './schema/items.ts';
import { law } from './schema/law.ts';
import * as words from './schema/words.ts';
import { withoutUnpublished } from './unpublished.ts';
import { Unread } from './unread.ts';

/** Folders of `src/content` that are not a country. */
const sharedFolders = ['international', 'origins', 'pages', 'training'];

export interface LoadedLibrary {
  /** Whatever could be read; only to be used when there are no problems. */
  library: Library;
  problems: Problem[];
}

export interface LibraryOptions {
  /** Day on which the content is read, for what waits for its day; the newest day of the content when left out. */
  today?: string | undefined;
  /** Whether drafts and what waits for its day are shown. */
  preview?: boolean;
}

/**
 * Reads all content below a root and checks it. Never throws for wrong content and never stops at the first error.
 * @param root folder that holds `src/content` and `campaigns`
 * @param locales tags that words may be written in
 */
export function loadLibrary(
  root: string,
  locales: readonly string[],
  sourceTag: string,
  { today, preview = false }: LibraryOptions = {},
): LoadedLibrary {
  const problems: Problem[] = [];
  const unread = new Unread();
  const reading: Reading = { root, locales, sourceTag, report: (problem) => problems.push(problem), unread };
  const content = listFolder(reading, 'src/content');
  refuseStrangers(reading, 'src/content', content.files, []);
  const countryFolders = content.folders.filter((name) => !sharedFolders.includes(name));
  const homes = [
    ...countryFolders.map((name) => ({ folder: `src/content/${name}`, country: name })),
    { folder: 'src/content/international', country: null },
  ];
  for (const home of homes) refuseUnknownFiles(reading, home);

  const origins = readOrigins(reading);
  const contacts = [
    ...homes.flatMap((home) =>
      readList(
        reading,
        { ...home, name: 'contacts', kind: 'contact' },
        contact,
        words.contactWords,
        (facts) => facts.use === 'candidate',
      ),
    ),
    ...origins.contacts,
  ];
  const inFolders = <Read>(read: (home: { folder: string; country: string | null }) => Read[]) => homes.flatMap(read);
  const inCountries: typeof inFolders = (read) => homes.filter((home) => home.country !== null).flatMap(read);
  const library: Library = {
    countries: byOrder(countryFolders.flatMap((name) => readCountry(reading, name))),
    contacts: contacts.filter((item) => item.facts.use === 'candidate'),
    heldContacts: contacts.filter((item) => item.facts.use !== 'candidate'),
    places: inFolders((home) => readList(reading, { ...home, name: 'places', kind: 'place' }, place, words.placeWords)),
    laws: inFolders((home) =>
      readList(
        reading,
        { ...home, name: 'laws', kind: 'law' },
        law,
        words.lawWords,
        (facts) => facts.use === 'candidate',
      ),
    ).filter((item) => item.facts.use === 'candidate'),
    referral: inCountries((home) =>
      readList(reading, { ...home, name: 'referral', kind: 'referral step' }, items.referralStep, words.referralWords),
    ),
    questions: inCountries((home) =>
      readList(reading, { ...home, name: 'questions', kind: 'question' }, items.statement, words.statementWords),
    ),
    observations: inCountries((home) =>
      readList(reading, { ...home, name: 'observations', kind: 'observation' }, items.statement, words.statementWords),
    ),
    organisations: inFolders((home) =>
      readList(
        reading,
        { ...home, name: 'organisations', kind: 'organisation' },
        items.organisation,
        words.organisationWords,
      ),
    ),
    guides: byGroup(
      inCountries((home) =>
        readFolders(reading, { ...inside(home, 'guides', 'guide'), recorded: true }, items.guide, words.guideWords),
      ),
    ),
    notices: inCountries((home) =>
      readFolders(reading, inside(home, 'notices', 'notice'), items.notice, words.noticeWords),
    ).sort((a, b) => compareText(b.facts.start, a.facts.start)),
    embassyNotes: inCountries((home) =>
      readFolders(reading, inside(home, 'embassy-notes', 'embassy-note'), items.embassyNote, words.embassyNoteWords),
    ).sort((a, b) => compareText(b.facts.approved.on, a.facts.approved.on)),
    progress: byOrder(
      inCountries((home) =>
        readFolders(reading, inside(home, 'progress', 'progress'), items.progress, words.progressWords),
      ),
    ),
    origins: byOrder(origins.items),
    campaigns: readFolders(
      reading,
      {
        folder: 'campaigns',
        kind: 'campaign',
        country: null,
        extraFiles: ['README.md'],
        pictured: true,
      },
      items.campaign,
      words.campaignWords,
    ).sort((a, b) => compareText(b.facts.start ?? '9', a.facts.start ?? '9')),
    training: byOrder(
      readFolders(
        reading,
        { folder: 'src/content/training', kind: 'training', country: null },
        items.training,
        words.trainingWords,
      ),
    ),
    pages: byOrder(
      readFolders(reading, { folder: 'src/content/pages', kind: 'page', country: null }, items.page, words.pageWords),
    ),
    unpublished: [],
  };
  const names = readNames(root, reading.report);
  // Drafts are checked like everything else, so that none is a surprise on its day.
  problems.push(...checkLibrary(library, locales, sourceTag, unread, names));
  const published = withoutUnpublished(library, today ?? newestDay(library));
  if (preview || published.unpublished.length === 0) return { library, problems };
  // What is published must not lead to what is not.
  problems.push(...checkLibrary(published, locales, sourceTag, unread, names));
  return { library: published, problems };
}

function inside(home: { folder: string; country: string | null }, name: string, kind: string) {
  return { folder: `${home.folder}/${name}`, kind, country: home.country };
}

function refuseUnknownFiles(reading: Reading, home: { folder: string; country: string | null }): void {
  const { files, folders } = listFolder(reading, home.folder);
  // What has a page in a country cannot stand outside one: it would never be seen.
  const lists = [
    'contacts',
    'places',
    'laws',
    'organisations',
    ...(home.country ? ['referral', 'questions', 'observations'] : []),
  ];
  refuseStrangers(reading, home.folder, files, [
    ...(home.country ? ['country.yaml'] : []),
    ...lists.map((name) => `${name}.yaml`),
  ]);
  refuseStrangers(reading, home.folder, folders, [
    ...lists,
    ...(home.country ? ['guides', 'notices', 'embassy-notes', 'progress'] : []),
  ]);
}

function readCountry(reading: Reading, name: string): CountryItem[] {
  const folder = `src/content/${name}`;
  const path = `${folder}/country.yaml`;
  reading.unread.add('country', name);
  if (!isGoodName(reading, folder, name)) return [];
  const { files } = listFolder(reading, folder);
  if (!files.includes('country.yaml')) {
    reading.report({
      file: path,
      line: 1,
      field: 'file',
      wrong: 'is missing',
      mend: 'add the facts of the country, or move the folder',
    });
    return [];
  }
  const file = readContentFile(reading.root, path, reading.report);
  const facts = file && checkShape(items.country, file.data, file, [], reading.report);
  if (!facts) return [];
  return [{ id: name, country: name, facts, file: path, line: 1, lineOf: file.lineOf, words: new Map() }];
}

function byOrder<Kind extends Item<{ order: number }, unknown>>(list: Kind[]): Kind[] {
  return [...list].sort((a, b) => a.facts.order - b.facts.order || compareText(a.id, b.id));
}

function byGroup(list: GuideItem[]): GuideItem[] {
  const group = (item: GuideItem) => items.guideGroups.indexOf(item.facts.group);
  return byOrder(list).sort((a, b) => group(a) - group(b));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
