/** `npm run build`: content -> dist/. Exit 1 with every error listed when content is wrong; the last good dist/ stays. */
import { buildDay } from '../src/build/build-day.ts';
import { buildSite } from '../src/build/build-site.ts';
import { ContentError } from '../src/model/problem.ts';

const project = process.cwd();
const started = performance.now();
try {
  const site = await buildSite({ project, out: `${project}/dist`, today: buildDay(project, '2026-11-25') });
  console.log(`Built ${site.routes.length + 2} pages in ${site.locales.length} languages in ${((performance.now() - started) / 1000).toFixed(1)} s (build ${site.buildId}).`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  console.error(`\n${error.problems.length} problems. Nothing was built; the last site in dist/ is as it was.`);
  process.exit(1);
}
