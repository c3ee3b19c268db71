import { render as renderToString } from 'preact-render-to-string';
import type { AssetAddresses } from '../components/assets.ts';
import { MovedPage } from '../components/moved-page.tsx';
import type { Route } from '../locale/routes.ts';
import type { Site } from '../locale/site.ts';
import { wholePage } from './whole-page.ts';

interface TemplateData {
  site: Site;
  assets: AssetAddresses;
  route: Route;
}

/** Not in the frame of the other pages: hardly anybody sees it, and every saved country carries it. */
export const data = {
  pagination: { data: 'batch.routes.moved', size: 1, alias: 'route', addAllPagesToCollections: false },
  permalink: ({ route }: TemplateData) => `${route.path}index.html`,
  eleventyExcludeFromCollections: true,
};

export function render({ site, assets, route }: TemplateData): string {
  return wholePage(renderToString(<MovedPage site={site} route={route} assets={assets} />));
}
