import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { locales, sourceTag } from '../../../i18n/locales.ts';
import { copyFolder } from '../../../src/desk/copy-folder.ts';
import type { Item, Library } from '../../../src/model/library.ts';
import { loadLibrary } from '../../../src/model/load-library.ts';

/** Regions that the copies of a country stand for, so that each has a name and short codes of its own (ISO 3166-1). */
const regions = (
  'AE SA OM BH EG JO LB IQ TR CY GR IT ES PT FR DE BE NL DK SE NO FI PL CZ AT CH HU RO BG HR SI SK EE LV LT IE IS MT ' +
  'TN DZ MA LY SN CI GH NG KE TZ UG ZM ZW BW NA ZA MU SG MY TH VN KH LA JP KR AU NZ CA'
).split(' ');

/** Everything that a site is made from, but for the code. */
const parts = ['src/content', 'src/site.yaml', 'src/redirects.yaml', 'campaigns', 'i18n', 'changes', 'ledger'];

/** What one copy of today's countries is called differently. */
interface Copy {
  number: number;
  /** Names of folders and ids of today, and what they are called in the copy. */
  names: ReadonlyMap<string, string>;
}

/**
 * Makes a folder with today's content so many times over: each country with its guides, contacts, laws, notices and everything else as
 * a new country, and each campaign as a new campaign of the new countries. What belongs to no country and comes once, such as the World
 * Days and the page about privacy, stays once. Translations stay as fresh as they are: each names the revision of its new source.
 * @param project folder of the code, with today's content
 * @param root folder to make
 * @param times 1 for today's content
 * @throws when the copies are not in order, which is a mistake of this file
 */
export function growContent(project: string, root: string, times: number): void {
  rmSync(root, { recursive: true, force: true });
  for (const part of parts) copyPart(project, root, part);
  if (times === 1) return;
  const today = readLibrary(root).library;
  const copies = Array.from({ length: times - 1 }, (_, index) => copyOf(root, today, index + 2));
  for (const copy of copies) writeCopy(root, today, copy);
  keepFresh(root, today, copies);
  const { problems } = readLibrary(root);
  const [first] = problems;
  if (first) throw new Error(`${problems.length} problems in the copies, the first: ${JSON.stringify(first)}`);
}

function copyPart(project: string, root: string, part: string): void {
  const [from, to] = [join(project, part), join(root, part)];
  if (!existsSync(from)) return;
  mkdirSync(dirname(to), { recursive: true });
  if (part.endsWith('.yaml')) cpSync(from, to);
  else copyFolder(from, to);
}

function readLibrary(root: string) {
  const tags = locales.map(({ tag }) => tag);
  return loadLibrary(root, tags, sourceTag);
}

function copyOf(root: string, library: Library, number: number): Copy {
  const names = new Map<string, string>();
  for (const { id } of library.countries) {
    names.set(id, `${id}-${number}`);
    for (const own of idsBelow(`${root}/src/content/${id}`)) names.set(own, `${own}-${number}`);
  }
  for (const { id, facts } of library.campaigns) if (facts.kind === 'campaign') names.set(id, `${id}-${number}`);
  return { number, names };
}

/** Ids that are told apart across countries: those in lists, and the folders of dated things. The topic of a guide is its country's own. */
function idsBelow(folder: string): string[] {
  const lists = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const listed = lists.flatMap((name) =>
    [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/^- id: ([\w-]+)/gm)].map(([, id = '']) => id),
  );
  const dated = ['notices', 'progress', 'embassy-notes'].filter((name) => existsSync(`${folder}/${name}`));
  return [...listed, ...dated.flatMap((name) => readdirSync(`${folder}/${name}`))];
}

function writeCopy(root: string, library: Library, copy: Copy): void {
  const { number } = copy;
  for (const [index, { id, facts }] of library.countries.entries()) {
    const region = regions[(number - 2) * library.countries.length + index];
    if (region === undefined) throw new Error('There are not enough regions for so many countries');
    const folder = `${root}/src/content/${id}-${number}`;
    copyRenamed(`${root}/src/content/${id}`, folder, copy);
    edit(`${folder}/country.yaml`, (text) => text.replace(`region: ${facts.region}`, `region: ${region}`));
  }
  for (const { id, facts } of library.campaigns)
    if (facts.kind === 'campaign') copyRenamed(`${root}/campaigns/${id}`, `${root}/campaigns/${id}-${number}`, copy);
}

/** Copies a folder; in its texts and in the names of its folders everything is called as in the copy. */
function copyRenamed(from: string, to: string, copy: Copy): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = `${from}/${entry.name}`;
    if (entry.isDirectory()) copyRenamed(source, `${to}/${rename(entry.name, copy)}`, copy);
    else if (!/\.(?:yaml|md)$/.test(entry.name)) cpSync(source, `${to}/${entry.name}`);
    else writeFileSync(`${to}/${entry.name}`, rename(readFileSync(source, 'utf8'), copy));
  }
}

/**
 * Ids have hyphens and are looked up whole, for one may be the beginning of another; an address of another site keeps its words. The few
 * names that are plain words stand for something only in some places.
 */
function rename(text: string, { names }: Copy): string {
  const nameOf = (word: string) => names.get(word) ?? word;
  return text
    .replace(/https?:\/\/\S+|[a-z0-9]+(?:-[a-z0-9]+)+/g, nameOf)
    .replace(/^(- id: )([a-z0-9]+)$|^()([a-z0-9]+)(?=:$)/gm, (_whole, ...[item, id, key, word]: string[]) =>
      item ? item + nameOf(id ?? '') : (key ?? '') + nameOf(word ?? ''),
    )
    .replace(/^countries: .*$/gm, (list) =>
      list.replace(/[a-z-]+/g, (word) => (word === 'countries' ? word : nameOf(word))),
    );
}

/** Gives every translation of a copy the revision of its new source where it had that of the old one. */
function keepFresh(root: string, today: Library, copies: readonly Copy[]): void {
  const grown = new Map(itemsOf(readLibrary(root).library).map((item) => [keyOf(item), item]));
  for (const copy of copies) {
    const revisions = new Map<string, string>();
    const files = new Set<string>();
    for (const item of itemsOf(today)) {
      const [file, id] = [fileIn(copy, item.file), copy.names.get(item.id) ?? item.id];
      // The topic of a guide stays what it is, even where something else has the same id.
      const twin = grown.get(keyOf({ ...item, file, id })) ?? grown.get(keyOf({ ...item, file }));
      const [old, fresh] = [item, twin].map((one) => one?.words.get(sourceTag)?.revision);
      if (!twin || twin.file === item.file || old === undefined || fresh === undefined) continue;
      revisions.set(old, fresh);
      for (const { file } of twin.words.values()) files.add(file);
    }
    for (const file of files)
      edit(`${root}/${file}`, (text) =>
        text.replace(/^( *from: ')([0-9a-f]+)'/gm, (whole, from, old) => {
          const fresh = revisions.get(old);
          return fresh === undefined ? whole : `${from}${fresh}'`;
        }),
      );
  }
}

/** @returns where the file of an item lies in a copy */
function fileIn(copy: Copy, file: string): string {
  return file
    .split('/')
    .map((name, depth) => (depth === 2 || name.includes('-') ? (copy.names.get(name) ?? name) : name))
    .join('/');
}

type AnyItem = Pick<Item<unknown, unknown>, 'id' | 'file' | 'words'>;

function itemsOf(library: Library): AnyItem[] {
  return Object.values(library).flatMap((list) => (Array.isArray(list) ? (list as AnyItem[]) : []));
}

function keyOf({ id, file }: AnyItem): string {
  return `${file} ${id}`;
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
