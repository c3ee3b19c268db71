import { compareLines } from '../../src/desk/compare-lines.ts';
import { changeLines } from '../../src/desk/difference-text.ts';
import type { Site } from '../../src/locale/site.ts';
import { contactLines } from './contact-lines.ts';

/**
 * What readers see of a contact before and after a change, in every language.
 * @returns plain text: a part for each language with the name of the contact, lines that go (-) and lines that come (+)
 */
export function cardDifference(before: Site, after: Site, id: string): string {
  const parts = after.locales
    .filter((locale) => !locale.pseudo)
    .map(({ tag, english }) => {
      const [old, young] = [contactLines(before, id, tag), contactLines(after, id, tag)];
      const lines = compareLines(old, young).flatMap((change) => changeLines(change, '    '));
      const name = young[0] ?? old[0] ?? id;
      return [`  ${english} (${tag}): ${name}`, ...(lines.length > 0 ? lines : ['    nothing changes'])].join('\n');
    });
  return parts.join('\n');
}
