import { checkShape } from './check-shape.ts';
import type { ContactItem, OriginItem } from './library.ts';
import { isGoodName, listFolder, type Reading, refuseStrangers } from './read-collection.ts';
import { readContentFile } from './read-file.ts';
import { readListWords, requireWords } from './read-list.ts';
import { origin } from './schema/items.ts';
import { contactWords } from './schema/words.ts';

/**
 * Reads the nationalities, each a file, and the lines in their home countries that stand in it.
 * The words of these lines are in `contacts/`, as those of other contacts.
 */
export function readOrigins(reading: Reading): { items: OriginItem[]; contacts: ContactItem[] } {
  const folder = 'src/content/origins';
  const { files, folders } = listFolder(reading, folder);
  refuseStrangers(
    reading,
    folder,
    [...files.filter((name) => !name.endsWith('.yaml')), ...folders.filter((name) => name !== 'contacts')],
    [],
  );
  const origins: OriginItem[] = [];
  const contacts: (ContactItem & {
    words: Map<string, ContactItem['words'] extends ReadonlyMap<string, infer Value> ? Value : never>;
  })[] = [];
  for (const name of files.filter((file) => file.endsWith('.yaml'))) {
    const path = `${folder}/${name}`;
    const id = name.slice(0, -'.yaml'.length);
    const good = isGoodName(reading, path, id);
    const file = readContentFile(reading.root, path, reading.report);
    const facts = file && checkShape(origin, file.data, file, [], reading.report);
    if (!file || !facts || !good) {
      reading.unread.add('origin', id);
      if (!file) reading.unread.add('contact');
      else reading.unread.addOthers('contact', (file.data as { contacts?: unknown }).contacts, []);
      continue;
    }
    origins.push({ id, country: null, facts, file: path, line: 1, lineOf: file.lineOf, words: new Map() });
    facts.contacts.forEach((record, index) => {
      contacts.push({
        id: record.id,
        country: null,
        facts: { ...record, origin: id },
        file: path,
        line: file.lineOf(['contacts', index, 'id']),
        lineOf: (path) => file.lineOf(['contacts', index, ...path]),
        words: new Map(),
      });
    });
  }
  readListWords(reading, `${folder}/contacts`, 'contact', contactWords, contacts);
  requireWords(
    reading,
    `${folder}/contacts`,
    'contact',
    contacts.filter((item) => item.facts.use === 'candidate'),
  );
  return { items: origins, contacts };
}
