import { render as renderToString } from 'preact-render-to-string';
import type { AssetAddresses } from '../components/assets.ts';
import { LanguageChooser } from '../components/language-chooser.tsx';
import type { ShortLink } from '../locale/short-links.ts';
import type { Site } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { wholePage } from './whole-page.ts';

interface TemplateData {
  site: Site;
  assets: AssetAddresses;
  shortLink: ShortLink;
}

/** `/go/{code}`: an address for posters, without a language. */
export const data = {
  pagination: { data: 'batch.shortLinks', size: 1, alias: 'shortLink', addAllPagesToCollections: false },
  permalink: ({ shortLink }: TemplateData) => `${urls.shortLink(shortLink.code)}index.html`,
  eleventyExcludeFromCollections: true,
};

export function render({ site, assets, shortLink }: TemplateData): string {
  return wholePage(renderToString(<LanguageChooser site={site} assets={assets} link={shortLink} />));
}
