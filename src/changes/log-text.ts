import { yamlText } from '../desk/new/yaml-text.ts';
import type { Change, KnownItem } from '../model/change-log.ts';

/** What stands at the top of a new log. */
const heading = `# What changed in numbers, notices and rights: the feed that embassies follow is made of this. The oldest stands first.
# Written by: npm run changes. You may add a line to an entry, in English:  words: 'Call the new number only.'
# Never take an entry away: others have read it.
`;

/**
 * @param text the log as it is; empty when there is none
 * @returns the log with the changes behind its last line; what stands there stays as it is, to the byte
 */
export function appendedLog(text: string, changes: readonly Change[]): string {
  const start = text === '' ? heading : text.endsWith('\n') ? text : `${text}\n`;
  return start + changes.map((change) => `\n${yamlText([withoutEmpty(change)])}`).join('');
}

function withoutEmpty({ id, day, kind, happened, item, country, name, before, after, words }: Change): Partial<Change> {
  return {
    id,
    day,
    kind,
    happened,
    ...(item !== '' && { item }),
    ...(country !== null && { country }),
    ...(name !== '' && { name }),
    ...(before.length > 0 && { before }),
    ...(after.length > 0 && { after }),
    ...(words !== undefined && { words }),
  };
}

/** @returns the state as JSON, one item a line and sorted, so that two people's changes can be put together */
export function stateText(items: ReadonlyMap<string, KnownItem>): string {
  const rows = [...items]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([key, { name, country, hash, values }]) =>
        `${JSON.stringify(key)}: ${JSON.stringify({ name, country, hash, values })}`,
    );
  return `{\n${rows.join(',\n')}\n}\n`;
}
