import type { Site } from '../locale/site.ts';
import { campaignTasks } from './campaign-tasks.ts';
import { changeTasks } from './change-tasks.ts';
import { contactTasks } from './contact-tasks.ts';
import { embassyNoteTasks } from './embassy-note-tasks.ts';
import { guideTasks } from './guide-tasks.ts';
import { ledgerTasks } from './ledger-tasks.ts';
import type { LinkResult } from './link-results.ts';
import { linkTasks } from './link-tasks.ts';
import { noticeTasks } from './notice-tasks.ts';
import { type Task, type TaskKind, taskKinds } from './task.ts';
import { translationTasks } from './translation-tasks.ts';

/**
 * Everything that staff must do, from the content and from what the outside addresses answered.
 * @param site what is on the desk
 * @param day today, `2026-11-25`
 * @param links answers of the outside addresses; none when nobody has asked them
 * @returns overdue tasks first, then by the day they are due; tasks without a day come first among the overdue and last otherwise
 */
export function tasksOf(site: Site, day: string, links: readonly LinkResult[] = []): Task[] {
  const tasks = [
    ...contactTasks(site, day),
    ...noticeTasks(site, day),
    ...embassyNoteTasks(site, day),
    ...campaignTasks(site, day),
    ...guideTasks(site, day),
    ...changeTasks(site, day),
    ...linkTasks(site, links),
    ...translationTasks(site),
    ...ledgerTasks(site),
  ];
  // The sort keeps the order of the site among equals: emergency numbers are not ordered by their ids.
  return tasks.sort((a, b) => compareText(rank(a), rank(b)) || kindOrder(a) - kindOrder(b));
}

/** One group of tasks as it is shown. */
export interface TaskGroup {
  kind: TaskKind;
  tasks: readonly Task[];
  overdue: number;
}

/** @returns the tasks by kind, in the order of the kinds; kinds without tasks are left out */
export function groupTasks(tasks: readonly Task[]): TaskGroup[] {
  return taskKinds.flatMap((kind) => {
    const own = tasks.filter((task) => task.kind === kind);
    return own.length === 0 ? [] : { kind, tasks: own, overdue: own.filter(({ overdue }) => overdue).length };
  });
}

/** Overdue before the rest, then the day; `0` and `9` stand before and behind every day. */
function rank({ overdue, due }: Task): string {
  return overdue ? `0 ${due ?? '0'}` : `1 ${due ?? '9999'}`;
}

function kindOrder({ kind }: Task): number {
  return taskKinds.indexOf(kind);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
