import { knownIds } from './known-ids.ts';
import { findItem, type ItemKind, type Library } from './library.ts';
import { withNearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/**
 * Looks for what a field of facts names.
 * @param country that a guide is looked for in; null for all
 * @returns what is wrong and what to do, or undefined when the site has it
 */
export function idProblem(
  library: Library,
  kind: ItemKind,
  id: string,
  country: string | null,
): Pick<Problem, 'wrong' | 'mend'> | undefined {
  if (findItem(library, kind, id, country)) return undefined;
  if (kind === 'contact' && library.heldContacts.some((contact) => contact.id === id))
    return { wrong: `names the contact ${id}, which is not published`, mend: 'name another contact' };
  if (library.unpublished.some((item) => item.id === id))
    return {
      wrong: `names the ${kind} ${id}, which is not published yet`,
      mend: 'publish that first, or leave this out',
    };
  return {
    wrong: `names the ${kind} ${id}, which does not exist`,
    mend: withNearest(`correct the id or add the ${kind}`, id, knownIds(library, kind, country)),
  };
}
