import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A file of a release. */
export interface ReleaseFile {
  /** Its name below the folder: `site/ar/kuwait/index.html`. */
  path: string;
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
}

/**
 * @param folder
 * @param leftOut names below the folder that are not wanted
 * @returns every file below the folder with its size and hash, in the order of the bytes of their names
 * @throws Error for a name with a line break or a backslash, which `sha256sum` would read in another way
 */
export function releaseFiles(folder: string, leftOut: readonly string[] = []): ReleaseFile[] {
  const names = fileNames(folder).filter((name) => !leftOut.includes(name));
  return names.map((path) => {
    if (/[\\\n\r]/.test(path)) throw new Error(`${JSON.stringify(path)} cannot stand in a list of hashes`);
    return releaseFile(folder, path);
  });
}

/** Reads one file at a time: a site has hundreds of megabytes. */
export function releaseFile(folder: string, path: string): ReleaseFile {
  const bytes = readFileSync(join(folder, path));
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** @returns the name of every file below the folder, in the order of their bytes: the same on every machine */
export function fileNames(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const names = entries.map((entry) => join(entry.parentPath, entry.name).slice(join(folder).length + 1));
  return names.map((name) => name.replaceAll(sep, '/')).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

/** @returns the list as `sha256sum -c` reads it */
export function checksumList(files: readonly ReleaseFile[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}
