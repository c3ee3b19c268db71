/**
 * `npm run preview`: builds the site with its drafts and what waits for its day into `preview/`, marks every page, and serves it. It never
 * touches `dist/`, and nothing of it is to be put on a host.
 */
import './command/answer-help.ts';
import { buildSite } from '../src/build/build-site.ts';
import { gulfDay } from '../src/islands/gulf-day.ts';
import { ContentError } from '../src/model/problem.ts';
import { createSiteServer, listen } from './serve.ts';

const project = process.cwd();
const root = `${project}/preview`;
try {
  await buildSite({ project, out: root, today: gulfDay(Date.now()), preview: true });
  const server = createSiteServer({ root });
  const port = await listen(server, Number(process.env.PORT ?? 8081), '127.0.0.1');
  console.log(`The preview is at http://localhost:${port}/. It shows what is not published.`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  console.error(`\n${error.problems.length} problems. There is no preview.`);
  process.exit(1);
}
