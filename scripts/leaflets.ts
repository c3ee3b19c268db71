/**
 * `npm run leaflets`: leaflets and wall posters of every nationality, in its languages and in English, in
 * `kits/for/<country>/<nationality>/<language>/`. Only what has changed is made again.
 *
 *   npm run leaflets -- np      only those for one nationality
 *   --country kuwait            only those for one country
 *   --language ne               only this language; may be given several times
 */
import './command/answer-help.ts';
import { parseArgs } from 'node:util';
import { filesToMake, readMade } from '../src/publish/kit/made-files.ts';
import { leafletFolder } from '../src/publish/leaflets/copy-leaflets.ts';
import { leafletRoutes, plannedLeaflets, printCode } from '../src/publish/leaflets/planned-leaflets.ts';
import { warnOfExampleAddress } from './command/warn-of-example-address.ts';
import { fail, loadOrFail } from './kit/load-or-fail.ts';
import { makeInChromium } from './kit/make-in-chromium.ts';

const project = process.cwd();
const started = performance.now();
const { values, positionals } = parseArgs({
  options: { country: { type: 'string' }, language: { type: 'string', multiple: true, default: [] } },
  allowPositionals: true,
});
const site = loadOrFail(project);
const [origin] = positionals;
refuseUnknown('nationality', origin, site.library.origins);
refuseUnknown('country', values.country, site.library.countries);
const routes = leafletRoutes(site, { origin, country: values.country, languages: values.language });
if (routes.length === 0) fail(`Nobody reads ${values.language.join(', ')} among them. Leave out --language.`);
warnOfExampleAddress(site.origin);

const folder = `${project}/kits/${leafletFolder}`;
const code = await printCode(project, site);
const planned = (await Promise.all(routes.map((route) => plannedLeaflets(site, route, code)))).flat();
const files = filesToMake(folder, planned, readMade(folder), site.today);
const problems = await makeInChromium(folder, files, site);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `Made ${files.length - problems.length} files in kits/${leafletFolder}/; ${planned.length - files.length} files had not ` +
    `changed. It took ${seconds} s.`,
);
if (problems.length > 0) fail(problems.sort().join('\n'));

function refuseUnknown(what: string, id: string | undefined, known: readonly { id: string }[]): void {
  if (id === undefined || known.some((item) => item.id === id)) return;
  fail(`There is no ${what} "${id}". There are: ${known.map((item) => item.id).join(' ')}`);
}
