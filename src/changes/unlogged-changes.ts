import { v5 } from 'uuid';
import type { Site } from '../locale/site.ts';
import { type Change, type ChangedKind, changedKinds, changeKey, type KnownItem } from '../model/change-log.ts';
import { type PublishedItem, publishedItems } from './published-items.ts';

/** Made once with a random generator; ids of changes are made from it for ever (RFC 9562, section 5.5). */
const namespace = '1dd4fb56-b6d3-42f5-a570-6e35f9da572a';

/**
 * Compares what is published with the state that the log speaks for.
 * @param day the day that the changes are dated, `2026-11-26`
 * @returns what is not in the log yet, numbers first; empty while nobody has begun a log. A change has the same id on every day, because
 * the id is made of the item, what happened, its new state and the change of it before.
 */
export function unloggedChanges(site: Site, day: string): Change[] {
  const { changes, known } = site.changeLog;
  if (!known) return [];
  const published = publishedItems(site);
  const keys = [...new Set([...known.keys(), ...published.keys()])];
  // The last one of an item stays: the log is the oldest first.
  const lastIds = new Map(changes.map((change) => [changeKey(change), change.id]));
  return keys
    .flatMap((key) => {
      const change = changeOf(key, known.get(key), published.get(key));
      if (!change) return [];
      const state = published.get(key)?.hash ?? '';
      const id = v5(JSON.stringify([key, change.happened, state, lastIds.get(key) ?? '']), namespace);
      return [{ ...change, id, day }];
    })
    .sort((a, b) => kindOrder(a) - kindOrder(b) || compareText(a.item, b.item) || compareText(a.id, b.id));
}

/** @returns the entry with which a log begins; the same in every project, so that it needs no comparison */
export function beginning(day: string): Change {
  const nothing = { item: '', country: null, name: '', before: [], after: [] };
  return { ...nothing, id: v5('start', namespace), day, kind: 'start', happened: 'began' };
}

type UndatedChange = Omit<Change, 'id' | 'day'>;

function changeOf(key: string, old?: KnownItem, young?: PublishedItem): UndatedChange | undefined {
  if (!young) return old && { ...subjectOf(key, old), happened: 'removed', before: old.values, after: [] };
  const { kind, item, country, name } = young;
  const subject = { kind, item, country, name };
  if (!old) return { ...subject, happened: 'added', before: [], after: young.values };
  if (old.hash === young.hash) return undefined;
  const [before, after] = [without(old.values, young.values), without(young.values, old.values)];
  return { ...subject, happened: 'changed', before, after };
}

/** An item that is gone is known by its key. */
function subjectOf(key: string, { name, country }: KnownItem): Pick<Change, 'kind' | 'item' | 'country' | 'name'> {
  const [kind = '', place = ''] = key.split(' ');
  return { kind: kind as ChangedKind, item: place.split('/').at(-1) ?? '', country, name };
}

function without(values: readonly string[], others: readonly string[]): string[] {
  return values.filter((value) => !others.includes(value));
}

function kindOrder({ kind }: Change): number {
  return kind === 'start' ? -1 : changedKinds.indexOf(kind);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
