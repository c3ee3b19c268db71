/**
 * `npm run kill-switch`: puts the worker that removes everything in the place of `dist/sw.js`. Publish `dist/` then: at its next visit
 * every phone loses the worker and all saved pages, and the site works without them. `npm run build` takes it back.
 */
import './command/answer-help.ts';
import { copyFileSync, existsSync, rmSync } from 'node:fs';

const from = 'dist/offline/kill-switch.js';
if (!existsSync(from)) {
  console.error('There is no site in dist/. Build it first: npm run build');
  process.exit(1);
}
copyFileSync(from, 'dist/sw.js');
// A server would go on to send the compressed copies of the worker that was there (`npm run precompress`).
for (const copy of ['dist/sw.js.br', 'dist/sw.js.gz']) rmSync(copy, { force: true });
console.log('dist/sw.js now removes the worker and everything it saved. Publish dist/ to all hosts.');
