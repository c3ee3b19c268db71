/**
 * `npm run kit -- <campaign>`: posters, cards, stickers, pictures and texts of a campaign, in every language it is written in, in
 * `kits/<campaign>/`. Only what has changed is made again. Without a campaign it lists those that can be made.
 *
 *   --language <tag>   only this language; may be given several times
 */
import './command/answer-help.ts';
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hasKit } from '../src/locale/selections.ts';
import { kitCode } from '../src/publish/kit/kit-code.ts';
import { filesToMake, isStillRight, readMade } from '../src/publish/kit/made-files.ts';
import { kitRoutes, type PlannedFile, plannedFiles } from '../src/publish/kit/planned-files.ts';
import { zipKit, zipName } from '../src/publish/kit/zip-kit.ts';
import { warnOfExampleAddress } from './command/warn-of-example-address.ts';
import { fail, loadOrFail } from './kit/load-or-fail.ts';
import { makeInChromium } from './kit/make-in-chromium.ts';

const project = process.cwd();
const started = performance.now();
const { values, positionals } = parseArgs({
  options: { language: { type: 'string', multiple: true, default: [] } },
  allowPositionals: true,
});
const site = loadOrFail(project);
const slugs = site.library.campaigns.filter(hasKit).map(({ id }) => id);
const [slug] = positionals;
if (slug === undefined) {
  console.log(`Campaigns with a slogan and a message:\n${slugs.map((id) => `  npm run kit -- ${id}`).join('\n')}`);
} else if (!slugs.includes(slug)) {
  fail(`There is no campaign "${slug}" with a slogan and a message. There are: ${slugs.join(', ')}`);
} else {
  await makeKit(slug, values.language);
}

async function makeKit(campaign: string, languages: readonly string[]): Promise<void> {
  const folder = `${project}/kits/${campaign}`;
  const planned = await plan(campaign, languages);
  warnOfExampleAddress(site.origin);
  const files = filesToMake(folder, planned, readMade(folder), site.today);
  const problems = await makeInChromium(folder, files, site);
  const zips = zipLanguages(folder, campaign, planned, new Set(files.map(({ locale }) => locale)));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const unchanged = planned.length - files.length;
  console.log(
    `Made ${files.length - problems.length} files and ${zips} zip files in kits/${campaign}/; ` +
      `${unchanged} files had not changed. It took ${seconds} s.`,
  );
  if (problems.length > 0) fail(problems.sort().join('\n'));
}

async function plan(campaign: string, languages: readonly string[]): Promise<PlannedFile[]> {
  const routes = kitRoutes(site, campaign);
  const known = routes.map(({ locale }) => locale);
  const unknown = languages.filter((tag) => !known.includes(tag));
  if (unknown.length > 0) fail(`The campaign is not written in ${unknown.join(', ')}. It is in: ${known.join(' ')}`);
  const code = await kitCode(project, site);
  const wanted = routes.filter(({ locale }) => languages.length === 0 || languages.includes(locale));
  return (await Promise.all(wanted.map((route) => plannedFiles(site, route, code)))).flat();
}

/** @returns how many archives were written: those of the languages in which something is new, and those that were missing */
function zipLanguages(
  folder: string,
  campaign: string,
  planned: readonly PlannedFile[],
  changed: ReadonlySet<string>,
): number {
  const made = readMade(folder);
  const languages = [...new Set(planned.map(({ locale }) => locale))].filter((tag) => {
    const isWhole = planned.every((file) => file.locale !== tag || isStillRight(folder, file, made));
    return isWhole && (changed.has(tag) || !existsSync(`${folder}/${zipName(campaign, tag)}`));
  });
  for (const tag of languages) {
    const names = planned.filter(({ locale }) => locale === tag).map(({ name }) => name);
    writeFileSync(`${folder}/${zipName(campaign, tag)}`, zipKit(folder, names, site.today));
  }
  return languages.length;
}
