import { type Task, taskHeadings } from './task.ts';
import { groupTasks } from './tasks.ts';

/**
 * The desk as it is printed in a terminal.
 * @param tasks sorted
 * @param day today as staff read it, `25 November 2026`
 * @param most tasks that are shown of each group
 * @returns lines of plain text, without a line break at the end
 */
export function deskText(tasks: readonly Task[], day: string, most = Number.POSITIVE_INFINITY): string {
  if (tasks.length === 0) return `${day}: nothing is to be done today.`;
  const groups = groupTasks(tasks).map(({ kind, tasks: own, overdue }) => {
    const shown = own.slice(0, most).map(taskText);
    const rest = own.length - shown.length;
    const count = overdue > 0 ? `${own.length}, overdue: ${overdue}` : String(own.length);
    return [
      `${taskHeadings[kind]} (${count})`,
      ...shown,
      ...(rest > 0 ? [`  ... and ${rest} more: npm run desk -- --all`] : []),
    ].join('\n');
  });
  return [`${countLine(tasks, day)}`, ...groups].join('\n\n');
}

/** @returns how much there is to do, in a sentence */
export function countLine(tasks: readonly Task[], day: string): string {
  const overdue = tasks.filter((task) => task.overdue).length;
  return `${day}: ${tasks.length} things to do, ${overdue} of them overdue.`;
}

function taskText({ overdue, text, howTo, file, line }: Task): string {
  return [`  ${overdue ? '!' : '-'} ${text}`, `      ${howTo}`, `      ${file}:${line}`].join('\n');
}
