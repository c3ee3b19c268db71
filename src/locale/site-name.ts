import type { Site } from './site.ts';

/**
 * @param tag language of the text round it
 * @returns what the site is called in a text of this language; `site.name` is what stands in its bar everywhere
 */
export function siteNameIn({ name, settings }: Site, tag: string): string {
  return settings.names[tag] ?? name;
}

/**
 * @returns the same for where the name is met first: where it is another one than in the bar, that one stands behind it in brackets
 * @example fullSiteName(site, 'ar') // 'سلامة (Salama)'
 */
export function fullSiteName(site: Site, tag: string): string {
  const name = siteNameIn(site, tag);
  return name === site.name ? name : `${name} (${site.name})`;
}
