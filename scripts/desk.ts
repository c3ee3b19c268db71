/**
 * `npm run desk`: what staff must do today, the overdue first. The page /admin/desk/ shows the same as of the day of its build.
 *
 *   --all               everything, not only the first ten of each group
 *   --json              for programs: a list of tasks
 *   --day 2026-12-01    as of another day
 */
import { parseArgs } from 'node:util';
import { buildDay } from '../src/build/build-day.ts';
import { deskText } from '../src/desk/desk-text.ts';
import { linksNotAsked } from '../src/desk/link-tasks.ts';
import { readLinkResults } from '../src/desk/read-link-results.ts';
import { spokenDay } from '../src/desk/task.ts';
import { tasksOf } from '../src/desk/tasks.ts';
import { gulfDay } from '../src/islands/gulf-day.ts';
import { isRealDate } from '../src/model/schema/common.ts';
import { runWhenStarted } from './command/run-command.ts';
import { stop } from './command/stop.ts';
import { loadOrStop } from './i18n/site-and-locale.ts';

/** @throws Stop when the content has problems, or for what is not a day */
export function showDesk(typed: readonly string[]): void {
  const { values } = parseArgs({
    args: [...typed],
    options: {
      all: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      day: { type: 'string', default: gulfDay(Date.now()) },
    },
  });
  if (!/^\d{4}-\d{2}-\d{2}$/.test(values.day) || !isRealDate(values.day))
    stop(`${values.day} is not a day; write it as 2026-12-01`);
  // The pages speak for the day of the build, so the desk can tell what they say that is no longer so.
  const site = loadOrStop(buildDay(process.cwd()));
  const links = readLinkResults('.');
  const tasks = tasksOf(site, values.day, links);
  console.log(
    values.json
      ? JSON.stringify(tasks, null, 2)
      : [
          deskText(tasks, spokenDay(site, values.day), values.all ? undefined : 10),
          ...(links ? [] : [linksNotAsked]),
        ].join('\n\n'),
  );
}

await runWhenStarted(import.meta.url, showDesk);
