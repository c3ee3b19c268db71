import { lstatSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { z } from 'zod';
import { checkShape } from './check-shape.ts';
import type { ReadFile } from './content-file.ts';
import { withNearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { readContentFile } from './read-file.ts';
import { type Logo, readLogo } from './read-logo.ts';
import { siteSettings } from './schema/site-settings.ts';

/** Where the settings stand, below the root of the content. */
export const settingsFile = 'src/site.yaml';

/** How this site differs from others that are made from the same content. */
export type SiteSettings = Omit<z.output<typeof siteSettings>, 'logo'> & {
  /** Its own logo; without one it has the woven diamond. */
  logo?: Logo | undefined;
};

export interface ReadSettings {
  settings: SiteSettings;
  /** Reports countries and languages that are not there, or come twice. */
  checkNames(known: { countries: readonly string[]; languages: readonly string[]; source: string }): void;
}

/**
 * Reads what the site is called and looks like, and what of the content it publishes.
 * @param root folder with `src/content`; without a `src/site.yaml` in it the site is the one of `ownSettings`
 * @param elsewhere path of a file that takes its place, for who has the content from somebody else; the logo lies beside it
 * @param report receives everything that is wrong
 */
export function readSiteSettings(
  root: string,
  elsewhere: string | undefined,
  report: (problem: Problem) => void,
): ReadSettings {
  const path = elsewhere ?? `${root}/${settingsFile}`;
  // A name that was given and leads nowhere is a mistake; a site without the file is the one that all start from.
  const isThere = elsewhere !== undefined || lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  const [from, name] = elsewhere === undefined ? [root, settingsFile] : [dirname(path), basename(path)];
  const file = isThere ? readContentFile(from, name, report) : undefined;
  const read = file && checkShape(siteSettings, file.data, file, [], report);
  const { logo: logoName, ...rest } = read ?? siteSettings.parse({});
  const logo = file && logoName !== undefined ? logoOf(file, from, root, logoName, report) : undefined;
  return {
    settings: { ...rest, logo },
    checkNames: ({ countries, languages, source }) => {
      if (!file || !read) return;
      const noCountry = (name: string) => `names ${name}, which is not a folder of src/content with a country.yaml`;
      const noLanguage = (name: string) => `names ${name}, which is not a language of i18n/locales.ts`;
      checkList(file, 'countries', read.countries, countries, noCountry, report);
      checkList(file, 'languages', read.languages, languages, noLanguage, report);
      if (read.languages && !read.languages.includes(source))
        report({
          file: file.file,
          line: file.lineOf(['languages']),
          field: 'languages',
          wrong: `does not have ${source}, the language that all others are translated from`,
          mend: `add ${source}`,
        });
    },
  };
}

/** @param from folder that the name of the file is relative to */
function logoOf(
  file: ReadFile,
  from: string,
  root: string,
  name: string,
  report: (problem: Problem) => void,
): Logo | undefined {
  const folder = dirname(file.file);
  const problems: Problem[] = [];
  const logo = readLogo([join(from, folder), `${root}/src/assets`], name, (problem) => problems.push(problem));
  for (const problem of problems) report({ ...problem, file: join(folder, problem.file).replaceAll('\\', '/') });
  if (!logo && problems.length === 0)
    report({
      file: file.file,
      line: file.lineOf(['logo']),
      field: 'logo',
      wrong: `names ${name}, which is not there`,
      mend: 'put the file beside this one, or remove the field',
    });
  return logo;
}

function checkList(
  file: ReadFile,
  field: string,
  list: readonly string[] | undefined,
  known: readonly string[],
  stranger: (name: string) => string,
  report: (problem: Problem) => void,
): void {
  for (const [index, name] of (list ?? []).entries()) {
    const at = { file: file.file, line: file.lineOf([field, index]), field: `${field}.${index}` };
    if (list?.indexOf(name) !== index) report({ ...at, wrong: `names ${name} twice`, mend: 'remove one of them' });
    else if (!known.includes(name))
      report({
        ...at,
        wrong: stranger(name),
        mend: withNearest('correct its spelling or remove it', name, known),
      });
  }
}
