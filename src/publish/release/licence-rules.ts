/** Licences that let everybody use, change and pass on the code, and ask for no more than that their text goes along with it. */
export const allowedLicences: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Zlib',
];

/** A package under another licence, or one that names none where it should, and why it may be used. */
export interface LicenceException {
  /** Names of packages; a `*` at the end stands for every end. */
  packages: string;
  /** As the lock file has it; nothing when the package names none there. */
  licence: string | undefined;
  why: string;
}

const staysBehind = 'None of its code is in the site.';

/** All of them are tools; what is in the site has no exception. */
export const licenceExceptions: readonly LicenceException[] = [
  {
    packages: '@axe-core/playwright',
    licence: 'MPL-2.0',
    why: `Tests of accessibility. ${staysBehind} The licence asks for the source of changed files, and nothing is changed.`,
  },
  { packages: 'axe-core', licence: 'MPL-2.0', why: `The same tests, and those of the benchmark. ${staysBehind}` },
  { packages: 'ical.js', licence: 'MPL-2.0', why: `A test reads the calendars with it. ${staysBehind}` },
  { packages: 'lightningcss', licence: 'MPL-2.0', why: `Comes with the program that runs the tests. ${staysBehind}` },
  { packages: 'lightningcss-*', licence: 'MPL-2.0', why: `The same for each kind of machine. ${staysBehind}` },
  {
    packages: 'argparse',
    licence: 'Python-2.0',
    why: `Comes with a tool that reads settings. ${staysBehind} It asks that its notice is kept, and its files are kept whole.`,
  },
  {
    packages: 'caniuse-lite',
    licence: 'CC-BY-4.0',
    why: `A table of browsers, for a tool that comes with Workbox. ${staysBehind} It asks to be named, and is named here.`,
  },
  {
    packages: '@mdn/mdn-http-observatory',
    licence: 'MPL-2.0',
    why: `Judges the headers, only when somebody asks for it. ${staysBehind}`,
  },
  {
    packages: 'busboy',
    licence: undefined,
    why: `Comes with that judge; says MIT in a field that npm does not read. ${staysBehind}`,
  },
  { packages: 'streamsearch', licence: undefined, why: `The same as busboy. ${staysBehind}` },
  { packages: 'svg-tags', licence: undefined, why: `It says MIT in a field that npm does not read. ${staysBehind}` },
  {
    packages: '@expo-google-fonts/*',
    licence: 'MIT AND OFL-1.1',
    why: 'Fonts for the browser that makes pictures and paper: a document may carry parts of them, and the site has none.',
  },
];

/**
 * @param name of a package
 * @param licence as its package.json or the lock file has it (SPDX): `MIT OR Apache-2.0`
 * @returns whether it may be used
 */
export function mayUse(name: string, licence: string | undefined): boolean {
  return (
    (licence !== undefined && isAllowed(licence)) ||
    licenceExceptions.some((known) => known.licence === licence && isOf(known, name))
  );
}

/** @returns whether an exception is about a package */
export function isOf({ packages }: LicenceException, name: string): boolean {
  return packages.endsWith('*') ? name.startsWith(packages.slice(0, -1)) : name === packages;
}

/** Of `A OR B` one is enough, of `A AND B` both are needed. Expressions in more than one step are for a person to read. */
export function isAllowed(licence: string): boolean {
  const plain = licence.replace(/^\((.*)\)$/, '$1');
  if (/[()]/.test(plain)) return false;
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every((part) => allowedLicences.includes(part)));
}
