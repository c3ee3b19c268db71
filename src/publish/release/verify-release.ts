import { createPublicKey, verify } from 'node:crypto';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileNames, releaseFile } from './release-files.ts';
import { manifestFile, publicKeyFile, type ReleaseManifest, readManifest, signatureFile } from './release-manifest.ts';

/** What came of looking at a release. */
export interface Verified {
  manifest: ReleaseManifest;
  /** Sentences; none when every file is as it was signed. */
  problems: string[];
}

/**
 * Checks first who signed the list, then every file of it, and that there is no other file.
 * @param folder of the release
 * @param publicKey PEM, got in another way than the release
 * @throws Error when the signature is missing or not of this key: nothing the folder says of itself counts then
 */
export function verifyRelease(folder: string, publicKey: string): Verified {
  const text = readSigned(folder, publicKey);
  const manifest = readManifest(text);
  return { manifest, problems: [...wrongFiles(folder, manifest), ...strangeFiles(folder, manifest)] };
}

function readSigned(folder: string, publicKey: string): string {
  const [list, signature] = [join(folder, manifestFile), join(folder, signatureFile)];
  if (!existsSync(list)) throw new Error(`${list} is not there: this is no release`);
  if (!existsSync(signature)) throw new Error(`${signature} is not there: the release is not signed`);
  const key = createPublicKey(publicKey);
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`it is a key for ${key.asymmetricKeyType}, not for Ed25519`);
  const bytes = readFileSync(list);
  if (!verify(null, bytes, key, readFileSync(signature)))
    throw new Error(`${manifestFile} was not signed with this key, or was changed afterwards`);
  return bytes.toString('utf8');
}

function wrongFiles(folder: string, { files }: ReleaseManifest): string[] {
  return files.flatMap(({ path, bytes, sha256 }) => {
    const found = lstatSync(join(folder, path), { throwIfNoEntry: false });
    if (found === undefined) return [`${path} is missing`];
    // A link may lead to the right file today and to another one tomorrow.
    if (!found.isFile()) return [`${path} is no file`];
    if (found.size !== bytes) return [`${path} has ${found.size} bytes instead of ${bytes}`];
    return releaseFile(folder, path).sha256 === sha256 ? [] : [`${path} has another content`];
  });
}

function strangeFiles(folder: string, { files }: ReleaseManifest): string[] {
  const known = new Set([...files.map(({ path }) => path), manifestFile, signatureFile, publicKeyFile]);
  return fileNames(folder)
    .filter((path) => !known.has(path))
    .map((path) => `${path} does not belong to the release`);
}
