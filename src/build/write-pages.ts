import { Eleventy } from '@11ty/eleventy';
import { configureEleventy } from '../../eleventy.config.ts';
import type { AssetAddresses } from '../components/assets.ts';
import type { LinkResult } from '../desk/link-results.ts';
import { routesIn } from '../locale/find-routes.ts';
import { framesOf } from '../locale/frames.ts';
import { shortLinks } from '../locale/short-links.ts';
import type { Site } from '../locale/site.ts';
import { groupRoutes } from './group-routes.ts';
import { PageBatch } from './page-batch.ts';

/** What the pages are made from. */
interface Making {
  /** Folder of the code. */
  project: string;
  site: Site;
  /** Folder of the site that is being made. */
  out: string;
  assets: AssetAddresses;
  /** What was found out about links to other sites, for the desk of the staff. */
  links: readonly LinkResult[] | undefined;
}

/** Writes the pages of a batch. */
export type WritePages = (batch: PageBatch) => Promise<void>;

/**
 * Lets Eleventy write pages. It keeps every page until it has written the last one, so it runs once for each batch of them, and what it
 * holds does not grow with the site.
 */
export function pageWriter({ project, site, out, assets, links }: Making): WritePages {
  const batch = new PageBatch();
  const eleventy = new Eleventy(`${project}/src/pages`, out, {
    quietMode: true,
    config: (config: Parameters<typeof configureEleventy>[0]) => configureEleventy(config, site, assets, links, batch),
  });
  // After each run it would say how many files it wrote, also when it is to be quiet.
  eleventy.logger.overrideLogger({ ...console, log: () => {} });
  return async (next) => {
    Object.assign(batch, next);
    await eleventy.write();
  };
}

/**
 * @param tags languages
 * @returns the pages and frames of the languages
 */
export function pagesOf(site: Site, tags: readonly string[]): PageBatch {
  return Object.assign(new PageBatch(), {
    routes: groupRoutes(tags.flatMap((tag) => routesIn(site, tag))),
    frames: framesOf(site, tags),
  });
}

/** @returns the pages that are of no language */
export function pagesOfSite(site: Site): PageBatch {
  return Object.assign(new PageBatch(), { isOfSite: true, shortLinks: shortLinks(site) });
}
