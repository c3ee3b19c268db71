import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { KitFile } from '../../components/assets.ts';
import { hasKit } from '../../locale/selections.ts';
import type { Site } from '../../locale/site.ts';
import { urls } from '../../locale/urls.ts';
import { kitCode } from './kit-code.ts';
import { isStillRight, type MadeFiles, readMade } from './made-files.ts';
import { kitRoutes, type PlannedFile, plannedFiles } from './planned-files.ts';
import { zipName } from './zip-kit.ts';

export interface CopyOptions {
  /** Folder of the code. */
  project: string;
  /** Folder with the content, and with `kits/` when there are any. */
  root: string;
  site: Site;
  /** Folder of the site that is being made. */
  out: string;
}

/**
 * Copies the kits that staff have made into the site. A file that would say something else today stays behind: a poster with a number
 * that was corrected must not be handed out any more.
 * @returns the files by address of the page that lists them
 */
export async function copyKits({ project, root, site, out }: CopyOptions): Promise<Record<string, KitFile[]>> {
  const listed: Record<string, KitFile[]> = {};
  const slugs = site.library.campaigns.filter(hasKit).map(({ id }) => id);
  for (const slug of slugs.filter((id) => existsSync(`${root}/kits/${id}`))) {
    const folder = `${root}/kits/${slug}`;
    const made = readMade(folder);
    const code = await kitCode(project, site);
    for (const route of kitRoutes(site, slug)) {
      const names = namesOf(folder, slug, await plannedFiles(site, route, code), made);
      listed[route.path] = names.map((name) => copyFile(folder, slug, name, out));
    }
  }
  return listed;
}

/** The files that are right, and the archive when all are. */
function namesOf(folder: string, slug: string, planned: readonly PlannedFile[], made: MadeFiles): string[] {
  const right = planned.filter((file) => isStillRight(folder, file, made));
  const zip = zipName(slug, planned[0]?.locale ?? '');
  const isWhole = right.length === planned.length && existsSync(`${folder}/${zip}`);
  return [...right.map(({ name }) => name), ...(isWhole ? [zip] : [])];
}

/**
 * @param folder in which the file lies
 * @param place name of that folder below `/kit/`
 */
export function copyFile(folder: string, place: string, name: string, out: string): KitFile {
  const address = urls.kitFile(`${place}/${name}`);
  mkdirSync(dirname(out + address), { recursive: true });
  copyFileSync(`${folder}/${name}`, out + address);
  return { address, bytes: statSync(`${folder}/${name}`).size };
}
