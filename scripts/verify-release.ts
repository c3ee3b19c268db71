/**
 * `npm run verify-release -- <folder> --key <public key>`: whether a release is from the publisher, and every file of it as it was signed.
 * The key is a PEM file that you got in another way than the release: the one that lies in the release proves nothing.
 */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { type Verified, verifyRelease } from '../src/publish/release/verify-release.ts';
import { runWhenStarted } from './command/run-command.ts';
import { stop } from './command/stop.ts';

/** As many as fit a window. */
const mostShown = 20;

/** @throws Stop when it is called wrongly, or when the release is not as it was signed */
export function verify(typed: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...typed],
    allowPositionals: true,
    options: { key: { type: 'string' } },
  });
  const [folder] = positionals;
  if (folder === undefined || values.key === undefined || positionals.length > 1)
    stop('Usage: npm run verify-release -- <folder of the release> --key <public key, PEM>');
  for (const place of [folder, values.key]) if (!existsSync(place)) stop(`${place} is not there.`);
  if (realpathSync(values.key).startsWith(realpathSync(folder) + sep))
    stop('This key lies in the release itself, so it proves nothing. Take the one that you got in another way.');
  const { manifest, problems } = checked(folder, readFileSync(values.key, 'utf8'));
  if (problems.length > 0) {
    const more = problems.length - mostShown;
    stop(
      [
        ...problems.slice(0, mostShown),
        ...(more > 0 ? [`and ${more} more`] : []),
        `\n${problems.length} files are not as they were signed. Do not publish this folder.`,
      ].join('\n'),
    );
  }
  const { name, build, commit, day, files } = manifest;
  console.log(
    `${name}, build ${build} of ${day}: signed with this key, and all ${files.length} files are as they were signed.`,
  );
  console.log(`It was made of commit ${commit}. To put it on a host, take the folder ${join(folder, 'site')}`);
}

function checked(folder: string, publicKey: string): Verified {
  try {
    return verifyRelease(folder, publicKey);
  } catch (error) {
    return stop(`NOT VERIFIED: ${(error as Error).message}.`);
  }
}

await runWhenStarted(import.meta.url, verify);
