import type { Library } from '../model/library.ts';

/**
 * Compares the numbers of two states of the content without building a page.
 * @returns ids of published contacts whose numbers, kinds of channels or publication differ, sorted
 */
export function changedContacts(before: Library, after: Library): string[] {
  const [old, young] = [numbersOf(before), numbersOf(after)];
  return [...new Set([...old.keys(), ...young.keys()])].filter((id) => old.get(id) !== young.get(id)).sort();
}

function numbersOf({ contacts }: Library): Map<string, string> {
  return new Map(
    contacts.map(({ id, facts }) => [
      id,
      JSON.stringify(
        facts.channels.flatMap((channel) =>
          'number' in channel ? [[channel.type, channel.number, channel.role]] : [],
        ),
      ),
    ]),
  );
}
