import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isOf, licenceExceptions, mayUse } from '../../../src/publish/release/licence-rules.ts';
import { project } from '../../fixtures/site.ts';

interface PackageFile {
  version?: string;
  engines?: Record<string, string>;
  overrides?: Record<string, string>;
  [kind: string]: unknown;
}

/** An entry of a lock file of version 3. */
interface Entry {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}

/** Folders with a package.json, found so that a new one cannot be forgotten. */
const folders = ['', 'scripts/', 'src/'].flatMap((top) =>
  readdirSync(join(project, top), { recursive: top !== '', encoding: 'utf8' })
    .map((name) => `${top}${name.replaceAll('\\', '/')}`)
    .filter((file) => /(?:^|\/)package\.json$/.test(file))
    .map((file) => file.slice(0, -'package.json'.length)),
);

const read = <Content>(folder: string, file: string): Content =>
  JSON.parse(readFileSync(join(project, folder, file), 'utf8')) as Content;

const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

function wanted(folder: string): [name: string, version: string][] {
  const file = read<PackageFile>(folder, 'package.json');
  return [...kinds, 'overrides'].flatMap((kind) => Object.entries((file[kind] ?? {}) as Record<string, string>));
}

function locked(folder: string): [name: string, entry: Entry][] {
  const { packages } = read<{ packages: Record<string, Entry> }>(folder, 'package-lock.json');
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, entry]) => [place.split('node_modules/').at(-1) ?? '', entry]);
}

/**
 * Packages that would run a program when they are installed. It is never run (scripts/install.mjs), so each of them must work without.
 */
const worksWithoutItsScript: Record<string, string> = {
  '@mdn/mdn-http-observatory':
    'the script fetches the preload list; a rule without it is judged by the value of the header',
  libpq: 'reaches the database of the observatory, which is not used',
  node_extra_ca_certs_mozilla_bundle: 'fetches certificates for visits to other hosts; only this machine is visited',
  esbuild: 'the script only puts the program for this machine in the place of a small start file, which finds it too',
};

test('the packages of the site, of its test browser, of its benchmark and of its judge are known', () => {
  expect([...folders].sort()).toEqual(['', 'scripts/bench/tools/', 'scripts/chromium/', 'scripts/observatory/']);
});

describe.each(folders)('package.json in "%s"', (folder) => {
  test('names one exact version of everything it wants', () => {
    expect(wanted(folder).length).toBeGreaterThan(0);
    expect(wanted(folder).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test('is what its lock file was made from', () => {
    const { packages } = read<{ lockfileVersion: number; packages: Record<string, PackageFile> }>(
      folder,
      'package-lock.json',
    );
    for (const kind of kinds)
      expect(packages['']?.[kind], kind).toEqual(read<PackageFile>(folder, 'package.json')[kind]);
  });

  test('locks every package to its hash, and to no other place than the registry', () => {
    const entries = locked(folder);
    expect(entries.length).toBeGreaterThan(20);
    const wrong = entries.filter(
      ([, { integrity, resolved, link }]) =>
        link === true ||
        !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '') ||
        (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    );
    expect(wrong).toEqual([]);
  });

  test('has no package that must run a program when it is installed', () => {
    const scripted = locked(folder).filter(([, { hasInstallScript }]) => hasInstallScript === true);
    expect(scripted.map(([name]) => name).filter((name) => !(name in worksWithoutItsScript))).toEqual([]);
  });

  test('has no package under a licence that nobody has looked at', () => {
    const unknown = locked(folder).filter(([name, { license }]) => !mayUse(name, license));
    expect(unknown.map(([name, { license }]) => `${name}: ${license}`)).toEqual([]);
  });
});

test('every exception, of licences and of scripts, is still needed', () => {
  const all = folders.flatMap(locked);
  const unused = licenceExceptions.filter(
    (known) => !all.some(([name, { license }]) => isOf(known, name) && license === known.licence),
  );
  expect(unused).toEqual([]);
  const scripted = new Set(all.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([name]) => name));
  expect(Object.keys(worksWithoutItsScript).filter((name) => !scripted.has(name))).toEqual([]);
});

test('the versions of Node that may build it are said', () => {
  expect(read<PackageFile>('', 'package.json').engines).toEqual({ node: '>=20.19' });
});

test('npm, typed by hand, keeps to the same rules', () => {
  const lines = readFileSync(join(project, '.npmrc'), 'utf8').split('\n');
  expect(lines).toEqual(expect.arrayContaining(['ignore-scripts=true', 'save-exact=true']));
});

test('an expression of licences is read as it is meant', () => {
  expect(mayUse('x', 'MIT OR GPL-3.0')).toBe(true);
  expect(mayUse('x', '(MIT AND Zlib)')).toBe(true);
  expect(mayUse('x', 'MIT AND GPL-3.0')).toBe(false);
  expect(mayUse('x', undefined)).toBe(false);
  // In more than one step: for a person to read.
  expect(mayUse('x', '(MIT OR (MIT AND GPL-3.0))')).toBe(false);
});
