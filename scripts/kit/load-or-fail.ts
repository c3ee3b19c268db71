import { buildDay } from '../../src/build/build-day.ts';
import { buildIdOf } from '../../src/build/build-id.ts';
import { loadSite } from '../../src/locale/load-site.ts';
import type { Site } from '../../src/locale/site.ts';
import { ContentError } from '../../src/model/problem.ts';

/** @returns the site from which is printed; stops with every mistake when the content has any */
export function loadOrFail(project: string): Site {
  try {
    const site = loadSite({ root: project, today: buildDay(project) });
    return { ...site, buildId: buildIdOf(project, site) };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    fail(`${error.message}\n\n${error.problems.length} problems. Mend them first: npm run check`);
  }
}

/** Says what is wrong and stops. */
export function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
