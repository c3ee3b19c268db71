import { unloggedChanges } from '../changes/unlogged-changes.ts';
import type { Site } from '../locale/site.ts';
import { changeLogFile } from '../model/read-change-log.ts';
import type { Task } from './task.ts';

/**
 * @param day today, `2026-11-25`
 * @returns one task when something has changed that is not in the log of changes yet
 */
export function changeTasks(site: Site, day: string): Task[] {
  const { length } = unloggedChanges(site, day);
  if (length === 0) return [];
  const count = length === 1 ? '1 change of' : `${length} changes of`;
  return [
    {
      kind: 'change',
      id: 'not-logged',
      file: changeLogFile,
      line: 1,
      text: `${count} numbers, notices, rights or guides not written into the log of changes.`,
      due: undefined,
      overdue: false,
      howTo: 'npm run changes',
    },
  ];
}
