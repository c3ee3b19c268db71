import { loadSite } from '../../src/locale/load-site.ts';
import type { Site } from '../../src/locale/site.ts';
import { itemsWithWords } from '../../src/model/check-library.ts';
import type { ContactItem } from '../../src/model/library.ts';
import type { Channel } from '../../src/model/schema/contact.ts';
import { project } from '../fixtures/site.ts';

let site: Site | undefined;

/**
 * The content that is published. Read once.
 * @throws ContentError when something is wrong with it
 */
export function realSite(): Site {
  site ??= loadSite({ root: project });
  return site;
}

/** @returns the words of every item in every language, with the id of the item */
export function allWords() {
  return itemsWithWords(realSite().library).flatMap((item) =>
    [...item.words.values()].map((words) => ({ id: item.id, words })),
  );
}

/** @returns what a channel is reached by: a number, an address; nothing for a door one walks in at */
function reachedBy(channel: Channel): string | undefined {
  if ('number' in channel) return channel.number;
  if ('address' in channel) return channel.address;
  return 'url' in channel ? channel.url : undefined;
}

/** @returns every number and address of some contacts */
export function valuesOf(contacts: readonly ContactItem[]): string[] {
  return contacts.flatMap(({ facts }) => facts.channels.flatMap((channel) => reachedBy(channel) ?? []));
}
