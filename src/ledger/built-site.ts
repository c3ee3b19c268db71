import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The files of a built site. */
export interface BuiltSite {
  /** Names below its folder, `ar/kuwait/index.html`, in order. */
  files: readonly string[];
  /** @returns the text of a file; undefined when there is none of that name */
  read(file: string): string | undefined;
}

/** @param folder of a built site */
export function readBuiltSite(folder: string): BuiltSite {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name).slice(join(folder).length + 1));
  return {
    files: files.map((file) => file.replaceAll(sep, '/')).sort(),
    read: (file) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : undefined),
  };
}

/** @returns the address of a file: `/ar/kuwait/` for `ar/kuwait/index.html`, `/sw.js` for `sw.js` */
export function addressOfFile(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** @returns the file at an address */
export function fileOfAddress(address: string): string {
  return `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
}

/**
 * Says which files may go again. Names with a hash mean their content and nothing else, and are kept for 30 days. A pack is named by its
 * description, which stays. The program of the editor is for staff. A kit is made by staff and is there as long as they keep it; its page
 * stays. What begins with `_` is for the host. `.well-known/` says whom to tell about a hole in the site, as long as there is somebody.
 * @param file name below the folder of the site
 */
export function mayGo(file: string): boolean {
  if (/^_|^(?:\.well-known|assets|audio|pictures|search|kit)\/|\.pack$|-[0-9a-f]{8,}\.\w+$/.test(file)) return true;
  return file.startsWith('admin/') && !file.endsWith('/index.html');
}
