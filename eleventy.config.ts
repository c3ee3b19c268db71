import { type HtmlConfig, moveBelow } from './src/build/html-base.ts';
import type { PageBatch } from './src/build/page-batch.ts';
import type { AssetAddresses } from './src/components/assets.ts';
import type { LinkResult } from './src/desk/link-results.ts';
import type { Site } from './src/locale/site.ts';

/** The part of Eleventy's configuration object that is used here; Eleventy brings no types. */
interface EleventyConfig extends HtmlConfig {
  addPreprocessor(name: string, files: string, accepts: (data: { pagination?: unknown }) => boolean | undefined): void;
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
  batch: PageBatch,
): void {
  config.setQuietMode(true);
  config.setUseGitIgnore(false);
  config.addExtension(['11ty.ts', '11ty.tsx'], { key: '11ty.js' });
  config.addTemplateFormats('11ty.ts,11ty.tsx');
  moveBelow(config, site.base);
  // Eleventy copies plain objects for every kind of page and puts a proxy before each part of them. What is frozen it takes as it is.
  config.addGlobalData('site', () => Object.freeze(site));
  config.addGlobalData('assets', () => Object.freeze(assets));
  config.addGlobalData('linkResults', () => linkResults);
  config.addGlobalData('batch', () => batch);
  // A page that stands for itself, and is not one of many, is made once. `false` is how Eleventy is told to leave a template out.
  config.addPreprocessor('once', '*', ({ pagination }) => (pagination || batch.isOfSite ? undefined : false));
}
