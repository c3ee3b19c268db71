import { render as renderToString } from 'preact-render-to-string';
import { AdminPage } from '../components/admin-page.tsx';
import type { AssetAddresses } from '../components/assets.ts';
import type { Site } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { wholePage } from './whole-page.ts';

/** For staff: no route, so it is in no sitemap, menu, search or pack. */
export const data = { permalink: `${urls.admin()}index.html`, eleventyExcludeFromCollections: true };

export function render({ site, assets }: { site: Site; assets: AssetAddresses }): string {
  return wholePage(renderToString(<AdminPage site={site} assets={assets} />));
}
