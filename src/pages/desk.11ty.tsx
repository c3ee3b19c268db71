import { render as renderToString } from 'preact-render-to-string';
import type { AssetAddresses } from '../components/assets.ts';
import { DeskPage } from '../components/desk-page.tsx';
import type { Site } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';

/** For staff: no route, so it is in no sitemap, menu, search or pack. */
export const data = { permalink: `${urls.desk()}index.html`, eleventyExcludeFromCollections: true };

export function render({ site, assets }: { site: Site; assets: AssetAddresses }): string {
  return `<!DOCTYPE html>${renderToString(<DeskPage site={site} assets={assets} />)}`;
}
