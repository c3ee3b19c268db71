import { groupRoutes } from './src/build/group-routes.ts';
import { type HtmlConfig, moveBelow } from './src/build/html-base.ts';
import type { AssetAddresses } from './src/components/assets.ts';
import type { LinkResult } from './src/desk/link-results.ts';
import { framesOf } from './src/locale/frames.ts';
import { shortLinks } from './src/locale/short-links.ts';
import type { Site } from './src/locale/site.ts';

/** The part of Eleventy's configuration object that is used here; Eleventy brings no types. */
interface EleventyConfig extends HtmlConfig {
  addGlobalData(name: string, value: unknown): void;
  addExtension(names: string[], options: { key: string }): void;
  addTemplateFormats(formats: string): void;
  setQuietMode(quiet: boolean): void;
  setUseGitIgnore(use: boolean): void;
}

/** Wiring only: what the build has made (`src/build/build-site.ts`) becomes data, TSX templates become pages. */
export function configureEleventy(
  config: EleventyConfig,
  site: Site,
  assets: AssetAddresses,
  linkResults: readonly LinkResult[] | undefined,
): void {
  config.setQuietMode(true);
  config.setUseGitIgnore(false);
  config.addExtension(['11ty.ts', '11ty.tsx'], { key: '11ty.js' });
  config.addTemplateFormats('11ty.ts,11ty.tsx');
  moveBelow(config, site.base);
  config.addGlobalData('site', () => site);
  config.addGlobalData('assets', () => assets);
  config.addGlobalData('linkResults', () => linkResults);
  config.addGlobalData('shortLinks', () => shortLinks(site));
  config.addGlobalData('frames', () => framesOf(site));
  config.addGlobalData('routes', () => groupRoutes(site.routes));
}
