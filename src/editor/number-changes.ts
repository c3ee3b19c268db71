import type { Problem } from '../model/problem.ts';
import type { Content } from './formats.ts';
import { type EditorLanguage, labelOf } from './labels.ts';

/**
 * A number that workers call is changed by two people, as with `npm run change-number`: one writes it, another compares it with
 * its source.
 * @param before contacts as they were
 * @param after contacts as they will be
 * @returns a problem for each contact whose number was replaced without both names
 */
export function missingNames(
  before: readonly Content[],
  after: readonly Content[],
  language: EditorLanguage,
): Problem[] {
  return after.flatMap((contact) => {
    const old = before.find(({ id }) => id === contact.id);
    if (!old) return [];
    const [was, is] = [numbersOf(old), numbersOf(contact)];
    const gone = was.filter((number) => !is.includes(number));
    const isReplaced = gone.length > 0 && is.some((number) => !was.includes(number));
    if (!isReplaced || (isNewChange(old, contact) && gone.includes(fromOf(contact)))) return [];
    return [
      {
        file: '',
        line: 1,
        field: `${contact.id} › ${labelOf(['contact', 'channels'], language)}`,
        wrong: `has another number than ${gone.join(', ')}`,
        mend: 'two people change a number: fill in the last change, with the day, both names and the number before',
      },
    ];
  });
}

function numbersOf({ channels }: Content): string[] {
  const list = Array.isArray(channels) ? channels : [];
  return list.flatMap((channel: Content) => (typeof channel.number === 'string' ? [channel.number] : []));
}

function isNewChange(old: Content, contact: Content): boolean {
  return JSON.stringify(old.changed) !== JSON.stringify(contact.changed);
}

function fromOf({ changed }: Content): string {
  return String((changed as Content | undefined)?.from ?? '');
}
