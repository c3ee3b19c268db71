import { close as closePagefind } from 'pagefind';
import { loadSite } from '../locale/load-site.ts';
import type { Site } from '../locale/site.ts';
import { buildIdOf } from './build-id.ts';
import { rulesOf, writeAssets, writeLanguages, writeWhole } from './build-steps.ts';
import { makeBeside } from './make-beside.ts';
import { partOf, writePart } from './part.ts';

export interface SourceOptions {
  /** Folder of the code. */
  project: string;
  /** Folder with the content; the same as project but for fixtures. */
  root?: string;
  /** The day the site speaks for, `2026-11-25`; the newest day of the content when left out. */
  today?: string | undefined;
  /** Path of the host below which the site lies: `/help/salama/`; `/` unless told otherwise. The files lie where they always do. */
  base?: string;
  pseudo?: boolean;
  /** Shows drafts and what waits for its day, and marks every page. */
  preview?: boolean;
}

export interface BuildOptions extends SourceOptions {
  /** Folder the finished site takes the place of. */
  out: string;
  /** Only a part of the site, to be joined with others: what is of these languages. The whole site when left out. */
  languages?: readonly string[] | undefined;
  /** Made to be measured and not to be published: then what a phone can carry is no limit. */
  measured?: boolean;
}

/**
 * Builds the whole site beside the last one and puts it in its place only when it is whole.
 * @throws ContentError when content is wrong; the last site then stays as it was
 * @returns the site that was built
 */
export async function buildSite({ out, languages, measured = false, ...sources }: BuildOptions): Promise<Site> {
  const { project, root = project } = sources;
  const site = loadToBuild(sources);
  const leftOut = languages?.filter((tag) => !site.locales.some((locale) => locale.tag === tag)) ?? [];
  if (leftOut.length > 0) throw new Error(`src/site.yaml leaves out ${leftOut.join(', ')}`);
  await makeBeside(out, async (next) => {
    try {
      const making = { project, root, site, out: next, measured };
      const assets = await writeAssets(making);
      const made = { ...making, assets, rules: rulesOf(assets) };
      await writeLanguages(made, languages ?? site.locales.map(({ tag }) => tag));
      if (languages) writePart(next, partOf(site, languages, assets));
      else await writeWhole(made);
    } finally {
      await closePagefind();
    }
  });
  return site;
}

/**
 * @returns the site with the id of its build
 * @throws ContentError when content is wrong
 */
export function loadToBuild({ project, root = project, ...options }: SourceOptions): Site {
  const site = loadSite({ ...options, root, messagesRoot: project });
  return { ...site, buildId: buildIdOf(project, site) };
}
