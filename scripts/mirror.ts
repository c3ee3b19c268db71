/**
 * `npm run mirror`: a copy of the site for another server, a stick or a kiosk, in `mirror/`: everything but the part for staff, with settings
 * for two servers, a small server of its own, a guide, and a signed list of hashes. `dist/` is not touched.
 *
 *   --under /help/salama/   made for this path of a host; a host, or a name, to itself unless told otherwise
 *   --new-key <folder>      makes a pair of keys to sign with, and no mirror
 *
 * MIRROR_KEY_FILE names the private key (PEM, PKCS#8). Two runs of one commit and key make the same bytes.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildDay } from '../src/build/build-day.ts';
import { buildSite } from '../src/build/build-site.ts';
import { readBasePath } from '../src/locale/base-path.ts';
import type { Site } from '../src/locale/site.ts';
import { ContentError } from '../src/model/problem.ts';
import { newKeyPair } from '../src/publish/mirror/checksums.ts';
import { mirrorFiles, mirrorName } from '../src/publish/mirror/mirror-files.ts';
import { zipMirror } from '../src/publish/mirror/zip-mirror.ts';
import { runWhenStarted } from './command/run-command.ts';
import { stop } from './command/stop.ts';
import { warnOfExampleAddress } from './command/warn-of-example-address.ts';

const folder = 'mirror';

/** @throws Stop for a path or a key that cannot be used, or when the content has problems */
export async function makeMirror(typed: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...typed],
    options: { under: { type: 'string', default: '/' }, 'new-key': { type: 'string' } },
  });
  const keyFolder = values['new-key'];
  if (keyFolder !== undefined) {
    makeKey(keyFolder);
    return;
  }
  const started = performance.now();
  const base = orStop('--under', () => readBasePath(values.under));
  const privateKey = readKey(process.env.MIRROR_KEY_FILE);
  const project = process.cwd();
  const built = `${project}/${folder}/site`;
  try {
    const site = await build(project, built, base);
    const files = await mirrorFiles({ project, site, folder: built, privateKey });
    const archive = zipMirror(files, site.today);
    const name = `${folder}/${mirrorName(site)}`;
    writeFileSync(`${project}/${name}`, archive);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    console.log(`${name}: ${files.size} files, ${(archive.length / 1e6).toFixed(1)} MB, made in ${seconds} s.`);
    console.log(
      privateKey === undefined
        ? unsigned(name)
        : 'SHA256SUMS is signed. Give publisher.pem to partners in another way too.',
    );
    warnOfExampleAddress(site.origin);
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
}

async function build(project: string, out: string, base: string): Promise<Site> {
  try {
    return await buildSite({ project, out, today: buildDay(project), base });
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return stop(`${error.message}\n\n${error.problems.length} problems. There is no mirror.`);
  }
}

function unsigned(name: string): string {
  return [
    `NOT SIGNED: the list SHA256SUMS in ${name} has no signature, so nobody can tell whom the copy is from.`,
    'To sign it:  npm run mirror -- --new-key <folder outside the project>',
    'and then:    MIRROR_KEY_FILE=<folder>/publisher-private.pem npm run mirror',
  ].join('\n');
}

/** @returns the text of the key; nothing when none is named */
function readKey(file: string | undefined): string | undefined {
  if (file === undefined || file === '') return undefined;
  return orStop(`MIRROR_KEY_FILE ${file}`, () => readFileSync(file, 'utf8'));
}

/** A key that is there is never written over: what was signed with it could not be checked any more. */
function makeKey(into: string): void {
  const [secret, open] = [`${into}/publisher-private.pem`, `${into}/publisher.pem`];
  for (const file of [secret, open]) if (existsSync(file)) stop(`${file} is there already. Nothing was written.`);
  const { privateKey, publicKey } = newKeyPair();
  mkdirSync(into, { recursive: true });
  writeFileSync(secret, privateKey, { mode: 0o600 });
  writeFileSync(open, publicKey);
  console.log(`${secret} signs mirrors: keep it secret, and out of the project.`);
  console.log(`${open} checks them: give it to partners, and put it on a page of yours.`);
}

function orStop<Result>(what: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    return stop(`${what}: ${(error as Error).message}`);
  }
}

await runWhenStarted(import.meta.url, makeMirror);
