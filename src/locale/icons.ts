import type { IconName } from '../model/read-logo.ts';
import { ownSettings } from '../model/schema/site-settings.ts';
import type { Site } from './site.ts';

/** @returns whether the site looks like the pictures in `src/assets`: it has their drawing and their colours */
export function hasOwnLook({ settings: { logo, colours } }: Site): boolean {
  const { brand, accent } = ownSettings.colours;
  return !logo && colours.brand === brand && colours.accent === accent;
}

/** @returns whether there is a picture of this name that shows the logo of the site in its colours */
export function hasIcon(site: Site, name: IconName): boolean {
  return site.settings.logo?.icons.has(name) ?? hasOwnLook(site);
}
