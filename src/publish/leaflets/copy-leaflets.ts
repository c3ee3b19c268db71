import { existsSync } from 'node:fs';
import type { KitFile } from '../../components/assets.ts';
import { type CopyOptions, copyFile } from '../kit/copy-kits.ts';
import { isStillRight, readMade } from '../kit/made-files.ts';
import { leafletRoutes, plannedLeaflets, printCode } from './planned-leaflets.ts';

/** Folder of the leaflets and posters of nationalities below `kits/`, and of their addresses below `/kit/`. */
export const leafletFolder = 'for';

/**
 * Copies the leaflets and posters of nationalities that staff have made into the site. A file that would say something else today stays
 * behind.
 * @returns the files by address of the page that lists them: each page of a nationality lists those in all its languages
 */
export async function copyLeaflets({ project, root, site, out }: CopyOptions): Promise<Record<string, KitFile[]>> {
  const folder = `${root}/kits/${leafletFolder}`;
  if (!existsSync(folder)) return {};
  const made = readMade(folder);
  const code = await printCode(project, site);
  const byKey = new Map<string, KitFile[]>();
  for (const route of leafletRoutes(site)) {
    if (!existsSync(`${folder}/${route.country}/${route.item}`)) continue;
    const right = (await plannedLeaflets(site, route, code)).filter((file) => isStillRight(folder, file, made));
    const files = right.map(({ name, locale }) => ({ ...copyFile(folder, leafletFolder, name, out), locale }));
    byKey.set(route.key, [...(byKey.get(route.key) ?? []), ...files]);
  }
  const pages = site.routes.filter(({ kind, key }) => kind === 'origin' && (byKey.get(key)?.length ?? 0) > 0);
  return Object.fromEntries(pages.map(({ path, key }) => [path, byKey.get(key) ?? []]));
}
