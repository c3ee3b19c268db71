import { SitemapStream, streamToPromise } from 'sitemap';
import type { Site } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';

/** @returns the sitemap: every page that may be indexed, with its versions in other languages */
export async function renderSitemap(site: Site): Promise<string> {
  const stream = new SitemapStream({
    hostname: site.origin,
    xmlns: { news: false, video: false, image: false, xhtml: true },
  });
  stream.write({ url: urls.languages() });
  for (const route of site.routes.filter((candidate) => candidate.indexed)) {
    const versions = (site.routesByKey.get(route.key) ?? []).filter((other) => other.indexed);
    stream.write({ url: route.path, links: versions.map((other) => ({ lang: other.locale, url: other.path })) });
  }
  stream.end();
  return (await streamToPromise(stream)).toString();
}
