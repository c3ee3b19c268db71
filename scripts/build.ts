/**
 * `npm run build`: content -> dist/. Exit 1 with every error listed when content is wrong; the last good dist/ stays.
 *
 * SITE_BASE=/help/salama/ builds a site that lies below this path of its host.
 *
 *   --out <folder>      build somewhere else (the benchmark does)
 *   --locales ar,en     only the part of the site that is of these languages; `npm run join` joins parts (docs/deployers/many-runners.md)
 *   --root <folder>     content from somewhere else (the benchmark does)
 *   --measured          let packs and worker be over their budgets: for content that is many times larger (the benchmark does)
 *   --stats             print what the build cost as one line of JSON (the benchmark reads it)
 */
import './command/answer-help.ts';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDay } from '../src/build/build-day.ts';
import { buildSite } from '../src/build/build-site.ts';
import { readLanguages } from '../src/build/read-languages.ts';
import { readBasePath } from '../src/locale/base-path.ts';
import { routesIn } from '../src/locale/find-routes.ts';
import { ContentError } from '../src/model/problem.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    locales: { type: 'string' },
    root: { type: 'string' },
    measured: { type: 'boolean', default: false },
    stats: { type: 'boolean', default: false },
  },
});
const project = process.cwd();
const languages = values.locales === undefined ? undefined : readLanguages(values.locales, values.out);
if (typeof languages === 'string') {
  console.error(languages);
  process.exit(1);
}
const base = baseOrExit();
const started = performance.now();
try {
  const site = await buildSite({
    project,
    root: resolve(project, values.root ?? ''),
    out: resolve(project, values.out),
    today: buildDay(project),
    base,
    languages,
    measured: values.measured,
  });
  // Besides those of the languages: the choice of a language, the page for lost readers, and the desk of the staff.
  const pages = languages
    ? languages.reduce((sum, tag) => sum + routesIn(site, tag).length, 0)
    : site.routes.length + 3;
  const seconds = (performance.now() - started) / 1000;
  const built = `${pages} pages in ${(languages ?? site.locales).length} languages in ${seconds.toFixed(1)} s`;
  console.log(`${languages ? 'Built a part of the site:' : 'Built'} ${built} (build ${site.buildId}).`);
  if (values.stats) {
    const { user, system } = process.cpuUsage();
    console.log(
      JSON.stringify({
        pages,
        seconds,
        cpuSeconds: (user + system) / 1e6,
        memoryBytes: process.resourceUsage().maxRSS * 1024,
      }),
    );
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  console.error(
    `\n${error.problems.length} problems. Nothing was built; the last site in ${values.out}/ is as it was.`,
  );
  process.exit(1);
}

/** A path that cannot be used ends the command before anything is built. */
function baseOrExit(): string {
  try {
    return readBasePath(process.env.SITE_BASE);
  } catch (error) {
    console.error(`SITE_BASE: ${(error as Error).message}`);
    process.exit(1);
  }
}
