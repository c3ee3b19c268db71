import type { AssetAddresses } from '../components/assets.ts';
import { readLinkResults } from '../desk/read-link-results.ts';
import type { Site } from '../locale/site.ts';
import { bundleHandoutScripts, type HandoutScripts, writeHandouts } from '../offline/build/write-handouts.ts';
import { writeNumbers } from '../offline/build/write-numbers.ts';
import { writePacks } from '../offline/build/write-packs.ts';
import { writeWorker } from '../offline/build/write-worker.ts';
import type { HeaderRule } from '../publish/header-rules.ts';
import { headerRules } from '../publish/headers.ts';
import { copyKits } from '../publish/kit/copy-kits.ts';
import { copyLeaflets } from '../publish/leaflets/copy-leaflets.ts';
import { writePublicFiles, writePublicFilesOf } from '../publish/public-files.ts';
import { copyMovedHandouts } from '../publish/redirect-files.ts';
import { writeThirdPartyLicences } from '../publish/release/third-party-licences.ts';
import { writeRecordings, writeSharedFiles } from '../publish/shared-files.ts';
import { styleSources } from '../publish/style-sources.ts';
import { writePictures } from '../publish/write-pictures.ts';
import { bundleAssets } from './bundle-assets.ts';
import { writeEditor } from './write-editor.ts';
import { writeFullText } from './write-full-text.ts';
import { pagesOf, pagesOfSite, pageWriter, type WritePages } from './write-pages.ts';

/** What a site is made from, and where. */
export interface Sources {
  /** Folder of the code. */
  project: string;
  /** Folder with the content. */
  root: string;
  site: Site;
  /** Folder of the site that is being made. */
  out: string;
  /** Whether it is made to be measured and not to be published: then what a phone can carry is no limit. */
  measured?: boolean;
}

/** The same when everything is there that pages name. */
export interface Making extends Sources {
  assets: AssetAddresses;
  /** The headers with which it is served, from the widest to the narrowest. */
  rules: readonly HeaderRule[];
}

/**
 * Writes what pages of every language name: style, scripts and the kits of staff. It comes first, wherever any page is made.
 * @returns where it lies
 */
export async function writeAssets({ project, root, site, out }: Sources): Promise<AssetAddresses> {
  const copying = { project, root, site, out };
  const kits = { ...(await copyKits(copying)), ...(await copyLeaflets(copying)) };
  return { ...(await bundleAssets(project, out, site)), kits };
}

/**
 * Writes everything of some languages, and nothing that another language has a part in: one after the other, so that what is in memory
 * for one goes before the next.
 */
export async function writeLanguages(making: Making, tags: readonly string[]): Promise<void> {
  const handoutScripts = await bundleHandoutScripts(making.project);
  const writePages = pageWriter({ ...making, links: undefined });
  for (const tag of tags) await writeLanguage(making, writePages, handoutScripts, [tag]);
}

/** @returns the headers with which a site of these style sheets is served */
export function rulesOf({ styles }: Pick<AssetAddresses, 'styles'>): readonly HeaderRule[] {
  return headerRules(undefined, styleSources(styles));
}

/** The pages come first: everything behind them is made of them, and packs hold their hashes. */
async function writeLanguage(
  { site, out, assets, rules, measured }: Making,
  writePages: WritePages,
  scripts: HandoutScripts,
  tags: readonly string[],
): Promise<void> {
  await writePages(pagesOf(site, tags));
  writePublicFilesOf(site, out, tags);
  await writeFullText(site, out, tags);
  // From here on the pages are final.
  writeHandouts(site, out, assets, scripts, tags);
  copyMovedHandouts(site, out, tags);
  writePacks(site, out, assets, tags, rules, measured);
}

/** Writes what is of the whole site, once all languages are there: the worker holds hashes of pages of each. */
export async function writeWhole(making: Making): Promise<void> {
  const { project, root, site, out, assets, rules } = making;
  await writeEditor(project, site, out);
  await pageWriter({ ...making, links: readLinkResults(root) })(pagesOfSite(site));
  await writePublicFiles(site, out, rules);
  writeThirdPartyLicences(project, out);
  await writeSharedFiles(site, out);
  writeRecordings(site, root, out);
  writePictures(site, root, out);
  writeNumbers(site, out);
  await writeWorker(project, site, out, assets, making.measured);
}
