import { copyFileSync, mkdirSync } from 'node:fs';
import type { Site } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';

/**
 * Copies the pictures of the campaigns that are shown. They are in no pack and no list of the worker: only who asks
 * for one fetches it.
 * @param root folder with the content
 * @param out folder of the site that is being made
 */
export function writePictures(site: Site, root: string, out: string): void {
  mkdirSync(`${out}/pictures`, { recursive: true });
  for (const { id, picture } of site.library.campaigns)
    if (picture) copyFileSync(`${root}/${picture.file}`, out + urls.picture(id, picture));
}
