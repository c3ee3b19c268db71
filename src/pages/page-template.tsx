import { render as renderToString } from 'preact-render-to-string';
import type { AssetAddresses } from '../components/assets.ts';
import { Document } from '../components/document.tsx';
import type { PageOf } from '../components/page-parts.ts';
import { mainView } from '../components/view.ts';
import type { Route, RouteKind } from '../locale/routes.ts';
import type { Site } from '../locale/site.ts';
import { wholePage } from './whole-page.ts';

/** What Eleventy hands to a template: the site and the assets from the configuration, and one route. */
interface TemplateData {
  site: Site;
  assets: AssetAddresses;
  route: Route;
}

/**
 * Makes the Eleventy template for one kind of route. Eleventy maps routes to files; content never passes through its engines.
 * @returns `data` and `render` as Eleventy wants them
 */
export function pageTemplate(kind: RouteKind, page: PageOf) {
  return {
    data: {
      pagination: { data: `batch.routes.${kind}`, size: 1, alias: 'route', addAllPagesToCollections: false },
      permalink: ({ route }: TemplateData) => (route.path.endsWith('/') ? `${route.path}index.html` : route.path),
      eleventyExcludeFromCollections: true,
    },
    render({ site, assets, route }: TemplateData): string {
      const { title, description, content, script, data } = page(mainView(site, route), assets);
      const html = renderToString(
        <Document
          site={site}
          route={route}
          assets={assets}
          title={title}
          description={description}
          script={script}
          data={data}
        >
          {content}
        </Document>,
      );
      return wholePage(html);
    },
  };
}
