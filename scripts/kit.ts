/**
 * `npm run kit -- <campaign>`: posters, cards, stickers, pictures and texts of a campaign, in every language it is written in, in
 * `kits/<campaign>/`. Only what has changed is made again. Without a campaign it lists those that can be made.
 *
 *   --language <tag>   only this language; may be given several times
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildDay } from '../src/build/build-day.ts';
import { buildIdOf } from '../src/build/build-id.ts';
import { stampOf } from '../src/components/campaign-kit.ts';
import { loadSite } from '../src/locale/load-site.ts';
import { hasKit } from '../src/locale/selections.ts';
import type { Site } from '../src/locale/site.ts';
import { ContentError } from '../src/model/problem.ts';
import { kitCode } from '../src/publish/kit/kit-code.ts';
import { filesToMake, isStillRight, readMade, writeMade } from '../src/publish/kit/made-files.ts';
import { makeFiles } from '../src/publish/kit/make-files.ts';
import { kitRoutes, type PlannedFile, plannedFiles } from '../src/publish/kit/planned-files.ts';
import { zipKit, zipName } from '../src/publish/kit/zip-kit.ts';
import { launchChromium } from './chromium.mjs';
import { showProgress } from './kit/progress.ts';

const project = process.cwd();
const started = performance.now();
const { values, positionals } = parseArgs({
  options: { language: { type: 'string', multiple: true, default: [] } },
  allowPositionals: true,
});
const site = loadOrExit();
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
  const files = filesToMake(folder, planned, readMade(folder), site.today);
  const problems = files.length > 0 ? await make(folder, files) : [];
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

/** Writes the list after every file: what is made before somebody presses Ctrl+C is not made again. */
async function make(folder: string, files: readonly PlannedFile[]): Promise<string[]> {
  const made = { ...readMade(folder) };
  const progress = showProgress(files.length);
  const browser = await launchChromium();
  try {
    return await makeFiles({
      browser,
      folder,
      files,
      day: site.today,
      onMade: ({ name, hash }) => {
        made[name] = { hash, ...stampOf(site) };
        writeMade(folder, made);
        progress.step(name);
      },
    });
  } finally {
    progress.end();
    await browser.close();
  }
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

function loadOrExit(): Site {
  try {
    const site = loadSite({ root: project, today: buildDay(project) });
    return { ...site, buildId: buildIdOf(project, site) };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    fail(`${error.message}\n\n${error.problems.length} problems. Mend them first: npm run check`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
