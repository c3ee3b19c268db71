import { render as renderToString } from 'preact-render-to-string';
import type { AssetAddresses } from '../components/assets.ts';
import { DeskPage } from '../components/desk-page.tsx';
import type { LinkResult } from '../desk/link-results.ts';
import type { Site } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { wholePage } from './whole-page.ts';

/** For staff: no route, so it is in no sitemap, menu, search or pack. */
export const data = { permalink: `${urls.desk()}index.html`, eleventyExcludeFromCollections: true };

interface DeskData {
  site: Site;
  assets: AssetAddresses;
  linkResults: readonly LinkResult[] | undefined;
}

export function render({ site, assets, linkResults }: DeskData): string {
  return wholePage(renderToString(<DeskPage site={site} assets={assets} links={linkResults} />));
}
