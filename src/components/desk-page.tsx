import { countLine } from '../desk/desk-text.ts';
import type { LinkResult } from '../desk/link-results.ts';
import { linksNotAsked } from '../desk/link-tasks.ts';
import { spokenDay, type Task, taskHeadings } from '../desk/task.ts';
import { groupTasks, tasksOf } from '../desk/tasks.ts';
import type { Site } from '../locale/site.ts';
import type { AssetAddresses } from './assets.ts';
import { StaffFrame } from './staff-frame.tsx';

interface DeskPageProps {
  site: Site;
  assets: AssetAddresses;
  /** What the outside addresses answered; undefined when nobody has asked them. */
  links: readonly LinkResult[] | undefined;
}

/**
 * What staff must do, as of the day of the build: the same as `npm run desk`. In English only, without a script, and in no list, menu,
 * search or pack: readers never come here. Its texts stand in `src/desk` and not among those that are translated.
 */
export function DeskPage({ site, assets, links }: DeskPageProps) {
  const tasks = tasksOf(site, site.today, links);
  return (
    <StaffFrame
      site={site}
      assets={assets}
      title="What is to be done"
      description="For staff: numbers to confirm, notices that end, texts to translate."
    >
      <p class="lead">{countLine(tasks, spokenDay(site, site.today))}</p>
      <p>This list is of the day on which the site was built. The list of today: npm run desk</p>
      {links === undefined && <p>{linksNotAsked}</p>}
      <Counts tasks={tasks} />
      {groupTasks(tasks).map(({ kind, tasks: own }) => (
        <section id={kind}>
          <h2>{taskHeadings[kind]}</h2>
          <ul>
            {own.map((task) => (
              <TaskEntry task={task} />
            ))}
          </ul>
        </section>
      ))}
    </StaffFrame>
  );
}

function Counts({ tasks }: { tasks: readonly Task[] }) {
  return (
    <dl class="facts">
      {groupTasks(tasks).map(({ kind, tasks: own, overdue }) => (
        <div>
          <dt>
            <a href={`#${kind}`}>{taskHeadings[kind]}</a>
          </dt>
          <dd>{overdue > 0 ? `${own.length}, overdue: ${overdue}` : own.length}</dd>
        </div>
      ))}
    </dl>
  );
}

function TaskEntry({ task: { overdue, text, howTo, file, line } }: { task: Task }) {
  return (
    <li>
      {overdue && <strong>Overdue: </strong>}
      {text}
      <p class="provenance">{`${howTo} · ${file}:${line}`}</p>
    </li>
  );
}
