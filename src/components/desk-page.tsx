import { countLine } from '../desk/desk-text.ts';
import type { LinkResult } from '../desk/link-results.ts';
import { linksNotAsked } from '../desk/link-tasks.ts';
import { spokenDay, type Task, taskHeadings } from '../desk/task.ts';
import { groupTasks, tasksOf } from '../desk/tasks.ts';
import type { Site } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import type { AssetAddresses } from './assets.ts';
import { ExitLink } from './exit-link.tsx';
import { Mark } from './mark.tsx';

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
  const tag = site.source.tag;
  const tasks = tasksOf(site, site.today, links);
  const title = 'What is to be done';
  return (
    <html lang={tag} dir={site.source.dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${site.name}`}</title>
        <meta name="description" content="For staff: numbers to confirm, notices that end, texts to translate." />
        <meta name="build" content={site.buildId} />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={assets.style} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body>
        <header class="bar">
          <ExitLink label={site.ui(tag).text('exit.label')} locale={tag} />
          <a class="bar__home" href={urls.languages()}>
            <Mark />
            <bdi>{site.name}</bdi>
          </a>
        </header>
        <main id="main" data-translation="source" lang={tag} dir={site.source.dir}>
          <h1>{title}</h1>
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
        </main>
      </body>
    </html>
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
