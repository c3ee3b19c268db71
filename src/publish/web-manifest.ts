import type { Locale } from '../../i18n/locales.ts';
import { onHost } from '../locale/base-path.ts';
import { regionName } from '../locale/format.ts';
import { hasIcon } from '../locale/icons.ts';
import type { Site } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { iconEdges } from '../model/read-logo.ts';

/**
 * One web app manifest a language: phones do not support translated fields in one.
 * Name and icon are neutral, because somebody else may look at the phone.
 */
export function webManifest(site: Site, locale: Locale): Record<string, unknown> {
  const ui = site.ui(site.interfaceTagOf(locale.tag));
  const here = (address: string) => onHost(site.base, address);
  return {
    id: here(urls.countries(locale.tag)),
    name: site.name,
    short_name: site.name,
    lang: ui.locale.tag,
    dir: ui.locale.dir,
    start_url: here(urls.countries(locale.tag)),
    scope: site.base,
    display: 'standalone',
    background_color: '#fbf5ea',
    theme_color: site.settings.colours.brand,
    icons: iconsOf(site),
    shortcuts: site.library.countries.map((country) => ({
      name: `${ui.text('help.title')} - ${regionName(ui, country.facts.region)}`,
      url: here(urls.help(locale.tag, country.id)),
    })),
  };
}

/** A site whose logo is a drawing only has that in the place of the pictures. */
function iconsOf(site: Site): Record<string, string>[] {
  const pictures = (['icon-192.png', 'icon-512.png', 'icon-maskable-512.png'] as const)
    .filter((name) => hasIcon(site, name))
    .map((name) => ({
      src: onHost(site.base, `/${name}`),
      sizes: `${iconEdges[name]}x${iconEdges[name]}`,
      type: 'image/png',
      ...(name === 'icon-maskable-512.png' && { purpose: 'maskable' }),
    }));
  return pictures.length > 0
    ? pictures
    : [{ src: onHost(site.base, '/favicon.svg'), sizes: 'any', type: 'image/svg+xml' }];
}
