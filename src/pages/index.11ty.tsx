import { render as renderToString } from 'preact-render-to-string';
import type { AssetAddresses } from '../components/assets.ts';
import { LanguageChooser } from '../components/language-chooser.tsx';
import type { Site } from '../locale/site.ts';
import { wholePage } from './whole-page.ts';

export const data = { permalink: '/index.html', eleventyExcludeFromCollections: true };

export function render({ site, assets }: { site: Site; assets: AssetAddresses }): string {
  return wholePage(renderToString(<LanguageChooser site={site} assets={assets} />));
}
