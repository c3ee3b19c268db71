/**
 * `npm run release`: everything that is given out with a version of the site, in `.build/release/`: the site, the lists of what it is made
 * with (SBOM), the licences, and `release.json` with the hash of every file, signed. It uploads nothing.
 *
 *   npm run release -- --table   writes the table of licences into docs/deployers/supply-chain.md, and makes no release
 *
 * RELEASE_KEY_FILE names the private key (PEM, PKCS#8, Ed25519). Two runs of one commit and key make the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDay } from '../src/build/build-day.ts';
import { buildSite } from '../src/build/build-site.ts';
import { readBasePath } from '../src/locale/base-path.ts';
import type { Site } from '../src/locale/site.ts';
import { ContentError } from '../src/model/problem.ts';
import { type Signed, signChecksums } from '../src/publish/mirror/checksums.ts';
import { renderLicenceTable, withLicenceTable } from '../src/publish/release/licence-table.ts';
import { checksumList, releaseFiles } from '../src/publish/release/release-files.ts';
import {
  checksumsFile,
  manifestFile,
  publicKeyFile,
  renderManifest,
  signatureFile,
} from '../src/publish/release/release-manifest.ts';
import { licencesFile } from '../src/publish/release/third-party-licences.ts';
import { runWhenStarted } from './command/run-command.ts';
import { stop } from './command/stop.ts';
import { warnOfExampleAddress } from './command/warn-of-example-address.ts';
import { commitOf } from './release/commit-of.ts';
import { writeSboms } from './release/write-sboms.ts';

const folder = '.build/release';
const guide = 'docs/deployers/supply-chain.md';
/** What the environment tells a build (see docs/staff/publishing.md): whoever builds it again must say the same. */
const told = ['SITE_BASE', 'SITE_FILE', 'SITE_ORIGIN', 'EDITOR_REPOSITORY', 'SOURCE_DATE_EPOCH'] as const;

/** @throws Stop for files that are not committed, for a key that cannot be used, or when the content has problems */
export async function release(typed: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...typed], options: { table: { type: 'boolean', default: false } } });
  const project = process.cwd();
  if (values.table) {
    writeFileSync(guide, withLicenceTable(readFileSync(guide, 'utf8'), renderLicenceTable(project)));
    console.log(`${guide} has the table of licences as it is now.`);
    return;
  }
  const started = performance.now();
  const key = readKey(process.env.RELEASE_KEY_FILE);
  const commit = commitOrStop(project);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const site = await build(project);
  writeSboms(project, join(folder, 'sbom'));
  cpSync(join(folder, 'site', licencesFile), join(folder, licencesFile));
  const signed = writeLists(project, site, commit, key);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${folder}: build ${site.buildId} of commit ${commit.id.slice(0, 12)}, made in ${seconds} s.`);
  console.log(signed ? signedWords : unsignedWords);
  warnOfExampleAddress(site.origin);
}

async function build(project: string): Promise<Site> {
  try {
    const base = readBasePath(process.env.SITE_BASE);
    return await buildSite({ project, out: join(project, folder, 'site'), today: buildDay(project), base });
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return stop(`${error.message}\n\n${error.problems.length} problems. There is no release.`);
  }
}

/** @returns whether the list is signed */
function writeLists(
  project: string,
  site: Site,
  commit: { id: string; day: string },
  key: string | undefined,
): boolean {
  writeFileSync(join(folder, checksumsFile), checksumList(releaseFiles(folder)));
  const { engines } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { engines: { node: string } };
  const files = releaseFiles(folder);
  const settings = Object.fromEntries(told.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
  const text = renderManifest(
    {
      name: site.name,
      build: site.buildId,
      commit: commit.id,
      committedOn: commit.day,
      day: site.today,
      node: engines.node,
      settings,
      madeByStaff: files.filter(({ path }) => path.startsWith('site/kit/')).length,
    },
    files,
  );
  writeFileSync(join(folder, manifestFile), text);
  if (key === undefined) return false;
  const { signature, publicKey } = sign(text, key);
  writeFileSync(join(folder, signatureFile), signature);
  writeFileSync(join(folder, publicKeyFile), publicKey);
  return true;
}

function commitOrStop(project: string): { id: string; day: string } {
  const changed = orStop('Git', () =>
    execFileSync('git', ['status', '--porcelain'], {
      cwd: project,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
  if (changed.trim() !== '')
    stop(`A release is made of a commit, and these files are not in it:\n${changed}Commit them, or put them aside.`);
  return commitOf(project);
}

/** Tried before anything is built: a key that is no good is found out at once. */
function readKey(file: string | undefined): string | undefined {
  if (file === undefined || file === '') return undefined;
  if (!existsSync(file)) stop(`RELEASE_KEY_FILE ${file} is not there.`);
  const key = readFileSync(file, 'utf8');
  sign('', key);
  return key;
}

function sign(text: string, key: string): Signed {
  return orStop('RELEASE_KEY_FILE', () => signChecksums(text, key));
}

function orStop<Result>(what: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    return stop(`${what}: ${(error as Error).message}`);
  }
}

const signedWords = `${manifestFile} is signed. Give ${publicKeyFile} out in another way too. To check it:
npm run verify-release -- ${folder} --key <the public key you got another way>`;

const unsignedWords = `NOT SIGNED: ${manifestFile} has no signature, so nobody can tell whom the release is from.
To make a key once:  npm run mirror -- --new-key <folder outside the project>
To sign:             RELEASE_KEY_FILE=<folder>/publisher-private.pem npm run release`;

await runWhenStarted(import.meta.url, release);
