import type { Site } from '../locale/site.ts';
import type { Words } from '../model/words.ts';
import { interfaceKey, type TranslatedItem, translatedItems } from './entries.ts';
import type { PoFile, PoMessage } from './po-file.ts';
import { joinUnits, pairUnits, unitsOf } from './units.ts';
import { writeMarkdown, writeYamlEntry } from './words-files.ts';

/** What an import would do. Nothing is written here. */
export interface Import {
  /** New text of each file, by path relative to the project. */
  files: Map<string, string>;
  /** Items that are new or changed, by key; for the interface, the texts. */
  changed: string[];
  /** Items of which some pieces are translated and some not, or are marked as unsure; they are left as they are. */
  unfinished: { key: string; open: number; of: number }[];
  problems: { context: string; wrong: string; mend: string }[];
}

/**
 * Takes over what a translator sent back. An item is taken when all its pieces are translated and none is marked as unsure.
 * @param read gives the text of a file of the project; undefined when it does not exist
 */
export function importPo(site: Site, po: PoFile, read: (path: string) => string | undefined): Import {
  const result: Import = { files: new Map(), changed: [], unfinished: [], problems: [] };
  const messages = new Map(po.messages.map((message) => [message.context, message]));
  const current = (path: string) => result.files.get(path) ?? read(path);
  importInterface(site, po, messages, result);
  for (const entry of translatedItems(site.library, site.source.tag))
    importItem(entry, po.language, messages, result, current);
  for (const context of messages.keys()) {
    const mend = 'export again; it may have been renamed or taken away since';
    result.problems.push({ context, wrong: 'is not a text of the site', mend });
  }
  return result;
}

const sourceHasChanged = {
  wrong: 'is a translation of an older English text',
  mend: 'export again, and compare with the English of today',
};

function importItem(
  { item, source, key }: TranslatedItem,
  tag: string,
  messages: Map<string, PoMessage>,
  result: Import,
  current: (path: string) => string | undefined,
): void {
  const own: Words<unknown> | undefined = item.words.get(tag);
  const before = own && pairUnits(source, own);
  const translations = new Map<string, string>();
  const units = unitsOf(source);
  let isNew = own === undefined || own.from !== source.revision;
  for (const { id, text } of units) {
    const context = `${key}#${id}`;
    const message = messages.get(context);
    messages.delete(context);
    if (!message || message.translation.trim() === '' || message.unsure) continue;
    if (message.source !== text) {
      result.problems.push({ context, ...sourceHasChanged });
      skip(key, units, messages);
      return;
    }
    const translation = message.translation.replace(/\s+/g, ' ').trim();
    translations.set(id, translation);
    if (before?.get(id) !== translation) isNew = true;
  }
  if (translations.size === 0 || !isNew) return;
  if (translations.size < units.length) {
    result.unfinished.push({ key, open: units.length - translations.size, of: units.length });
    return;
  }
  const texts = joinUnits(source, translations);
  if (!texts) {
    const mend = 'look for a line that begins with - or # or a number and a point';
    result.problems.push({ context: key, wrong: 'is built differently from the English', mend });
    return;
  }
  const path = source.file.replace(/[^/]+$/, (name) => name.replace(source.locale, tag));
  const kept = { from: source.revision, reviewed: own?.reviewed };
  result.files.set(
    path,
    path.endsWith('.md') ? writeMarkdown(kept, texts) : writeYamlEntry(current(path) ?? '', item.id, kept, texts),
  );
  result.changed.push(key);
}

/** The rest of an item that cannot be taken is not reported piece by piece. */
function skip(key: string, units: readonly { id: string }[], messages: Map<string, PoMessage>): void {
  for (const { id } of units) messages.delete(`${key}#${id}`);
}

function importInterface(site: Site, po: PoFile, messages: Map<string, PoMessage>, result: Import): void {
  const english = [...(site.catalogs.byTag.get(site.source.tag) ?? [])];
  const own = site.catalogs.byTag.get(po.language) ?? new Map<string, string>();
  let changed = 0;
  const texts = english.flatMap(([key, source]): [string, string][] => {
    const context = `${interfaceKey}#${key}`;
    const message = messages.get(context);
    messages.delete(context);
    const known = own.get(key);
    const kept: [string, string][] = known === undefined ? [] : [[key, known]];
    if (!message || message.translation.trim() === '' || message.unsure) return kept;
    if (message.source !== source) {
      result.problems.push({ context, ...sourceHasChanged });
      return kept;
    }
    if (message.translation !== known) changed++;
    return [[key, message.translation]];
  });
  if (changed === 0) return;
  result.files.set(`i18n/${po.language}.json`, `${JSON.stringify(Object.fromEntries(texts), null, 2)}\n`);
  result.changed.push(`${interfaceKey} (${changed} texts)`);
}
