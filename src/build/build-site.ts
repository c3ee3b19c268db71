import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { Eleventy } from '@11ty/eleventy';
import { configureEleventy } from '../../eleventy.config.ts';
import { readLinkResults } from '../desk/read-link-results.ts';
import { loadSite } from '../locale/load-site.ts';
import type { Site } from '../locale/site.ts';
import { writeHandouts } from '../offline/build/write-handouts.ts';
import { writeNumbers } from '../offline/build/write-numbers.ts';
import { writePacks } from '../offline/build/write-packs.ts';
import { writeWorker } from '../offline/build/write-worker.ts';
import { headerRules } from '../publish/headers.ts';
import { copyKits } from '../publish/kit/copy-kits.ts';
import { copyLeaflets } from '../publish/leaflets/copy-leaflets.ts';
import { writePublicFiles } from '../publish/public-files.ts';
import { copyMovedHandouts } from '../publish/redirect-files.ts';
import { writeThirdPartyLicences } from '../publish/release/third-party-licences.ts';
import { writeRecordings, writeSharedFiles } from '../publish/shared-files.ts';
import { styleSources } from '../publish/style-sources.ts';
import { writePictures } from '../publish/write-pictures.ts';
import { buildIdOf } from './build-id.ts';
import { bundleAssets } from './bundle-assets.ts';
import { writeEditor } from './write-editor.ts';
import { writeFullText } from './write-full-text.ts';

export interface BuildOptions {
  /** Folder of the code. */
  project: string;
  /** Folder with the content; the same as project but for fixtures. */
  root?: string;
  /** Folder the finished site takes the place of. */
  out: string;
  /** The day the site speaks for, `2026-11-25`; the newest day of the content when left out. */
  today?: string | undefined;
  /** Path of the host below which the site lies: `/help/salama/`; `/` unless told otherwise. The files lie where they always do. */
  base?: string;
  pseudo?: boolean;
  /** Shows drafts and what waits for its day, and marks every page. */
  preview?: boolean;
}

/**
 * Builds the whole site beside the last one and puts it in its place only when it is whole.
 * @throws ContentError when content is wrong; the last site then stays as it was
 * @returns the site that was built
 */
export async function buildSite({
  project,
  root = project,
  out,
  today,
  base = '/',
  pseudo = false,
  preview = false,
}: BuildOptions): Promise<Site> {
  const loaded = loadSite({ root, messagesRoot: project, today, base, pseudo, preview });
  const buildId = buildIdOf(project, loaded);
  const site = { ...loaded, buildId };
  const next = `${out}.next`;
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  try {
    const copying = { project, root, site, out: next };
    const kits = { ...(await copyKits(copying)), ...(await copyLeaflets(copying)) };
    const links = readLinkResults(root);
    const assets = { ...(await bundleAssets(project, next, site)), kits };
    await writeEditor(project, site, next);
    const eleventy = new Eleventy(`${project}/src/pages`, next, {
      quietMode: true,
      config: (config: Parameters<typeof configureEleventy>[0]) => configureEleventy(config, site, assets, links),
    });
    await eleventy.write();
    const rules = headerRules(undefined, styleSources(assets.styles));
    await writePublicFiles(site, next, rules);
    writeThirdPartyLicences(project, next);
    await writeSharedFiles(site, next);
    writeRecordings(site, root, next);
    writePictures(site, root, next);
    await writeFullText(site, next);
    // From here on the pages are final: what is written now holds their hashes.
    mkdirSync(`${next}/offline`);
    writeNumbers(site, next);
    await writeHandouts(project, site, next, assets);
    copyMovedHandouts(site, next);
    writePacks(site, next, assets, rules);
    await writeWorker(project, site, next, assets);
    replace(next, out);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  return site;
}

/** Puts the new site where the last one was. The moment in which there is none is two renames long. */
function replace(next: string, out: string): void {
  const last = `${out}.last`;
  rmSync(last, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, last);
  renameSync(next, out);
  rmSync(last, { recursive: true, force: true });
}
