import type { Locale } from '../../i18n/locales.ts';
import { regionName } from '../locale/format.ts';
import type { Site } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';

/**
 * One web app manifest a language: phones do not support translated fields in one.
 * Name and icon are neutral, because somebody else may look at the phone.
 */
export function webManifest(site: Site, locale: Locale): Record<string, unknown> {
  const ui = site.ui(site.interfaceTagOf(locale.tag));
  return {
    id: urls.countries(locale.tag),
    name: site.name,
    short_name: site.name,
    lang: ui.locale.tag,
    dir: ui.locale.dir,
    start_url: urls.countries(locale.tag),
    scope: '/',
    display: 'standalone',
    background_color: '#fbf5ea',
    theme_color: '#0f4c4a',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: site.library.countries.map((country) => ({
      name: `${ui.text('help.title')} - ${regionName(ui, country.facts.region)}`,
      url: urls.help(locale.tag, country.id),
    })),
  };
}
