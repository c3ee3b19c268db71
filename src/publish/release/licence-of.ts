import { readdirSync, readFileSync } from 'node:fs';

/** What a package says of itself, and under which terms it may be passed on. */
export interface PackageLicence {
  name: string;
  version: string;
  /** Short name of the licence (SPDX): `MIT`. */
  licence: string;
  /** The licence itself. */
  text: string;
}

const licenceFile = /^(?:licen[cs]e|copying)(?:[-.].*)?$/i;

/**
 * @param project folder of the code
 * @param place of an installed package below `node_modules/`
 * @param known text of its licence, for a package that brings no file of it
 * @throws Error when it is not installed, or when it brings no licence and none is known
 */
export function licenceOf(project: string, place: string, known?: string): PackageLicence {
  const folder = `${project}/node_modules/${place}`;
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    name: string;
    version: string;
    license: string;
  };
  const texts = licenceFiles(folder).map((file) => readFileSync(file, 'utf8'));
  const text = texts.length > 0 ? texts.join('\n') : known;
  if (text === undefined) throw new Error(`${name} brings no file with its licence: write its text into the list`);
  return { name, version, licence: license, text: tidy(text) };
}

/** A package has one, or several, or a folder of them. */
function licenceFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => licenceFile.test(name));
  const paths = entries.flatMap((entry) =>
    entry.isDirectory() ? licenceFiles(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
  return paths.sort();
}

/** Packages break their lines in the way of the machine that they were made on. */
function tidy(text: string): string {
  return `${text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim()}\n`;
}
