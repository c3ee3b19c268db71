import type { Site } from '../locale/site.ts';
import { itemsWithWords } from '../model/check-library.ts';
import { isDead, type LinkResult } from './link-results.ts';
import { outsideAddresses } from './outside-addresses.ts';
import { spokenDay, type Task } from './task.ts';

/** Said on the desk while nobody has asked the outside addresses. */
export const linksNotAsked = 'Nobody has looked yet whether the outside links still work: npm run links';

/**
 * @param results what the outside addresses answered the last time
 * @returns a task for each address that is dead and still stands in the content; one that has been replaced since is none any more
 */
export function linkTasks(site: Site, results: readonly LinkResult[]): Task[] {
  const uses = outsideAddresses(site.library);
  return results
    .filter((result) => isDead(result) && uses.has(result.address))
    .map((result) => taskOf(site, result, uses.get(result.address) ?? []));
}

function taskOf(site: Site, { address, status, checkedOn, deadSince = checkedOn }: LinkResult, uses: string[]): Task {
  const answer = status === 'no-such-host' ? 'there is no such website' : `the answer is ${status}`;
  const names = uses.map((use) => use.slice(use.indexOf(': ') + 2));
  return {
    kind: 'link',
    id: address,
    ...placeOf(site, uses[0] ?? ''),
    text:
      `${address} is dead since ${spokenDay(site, deadSince)} or longer: ${answer}. ` +
      `It is named by ${names.join(', ')}.`,
    due: deadSince,
    overdue: true,
    howTo:
      'Open it with a browser. Is it really gone? Look for the same fact elsewhere and write the new source. ' +
      'If there is none, tell the others: the fact has lost its source.',
  };
}

/** @param use `file: id`, as the addresses are collected */
function placeOf(site: Site, use: string): Pick<Task, 'file' | 'line'> {
  const item = itemsWithWords(site.library).find(({ file, id }) => `${file}: ${id}` === use);
  return { file: item?.file ?? 'docs/links.json', line: item?.line ?? 1 };
}
