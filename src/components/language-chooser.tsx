import type { Route } from '../locale/routes.ts';
import type { Site } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import type { AssetAddresses } from './assets.ts';
import { DangerStrip } from './danger-strip.tsx';
import { ExitLink } from './exit-link.tsx';
import { Mark } from './mark.tsx';

/** A route for a page that stands above the languages. */
function wordlessRoute(site: Site, path: string): Route {
  return {
    kind: 'countries',
    path,
    key: path,
    locale: site.source.tag,
    textLocale: site.source.tag,
    state: 'source',
    country: null,
    item: null,
    file: 'src/components/language-chooser.tsx',
    indexed: true,
  };
}

export interface LanguageChooserProps {
  site: Site;
  assets: AssetAddresses;
  /** True for the page that answers an unknown address without a language. */
  notFound?: boolean;
}

/**
 * The first page: every language in its own script. Almost without words, for nobody knows yet which words to use.
 * A script moves the languages of the browser to the top; without it the order is that of the table.
 */
export function LanguageChooser({ site, assets, notFound = false }: LanguageChooserProps) {
  const route = wordlessRoute(site, urls.languages());
  const ui = site.ui(site.source.tag);
  const locales = site.locales.filter((locale) => !locale.pseudo);
  return (
    <html lang={site.source.tag} dir={site.source.dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{site.name}</title>
        <meta name="description" content={ui.text('site.description')} />
        <meta name="build" content={site.buildId} />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#0f4c4a" />
        <meta name="format-detection" content="telephone=no" />
        {notFound && <meta name="robots" content="noindex" />}
        {!notFound && <link rel="canonical" href={`${site.origin}/`} />}
        {!notFound &&
          (site.routesByKey.get('/') ?? [])
            .filter((version) => version.indexed && !site.locale(version.locale).pseudo)
            .map((version) => <link rel="alternate" hreflang={version.locale} href={site.origin + version.path} />)}
        {!notFound && <link rel="alternate" hreflang="x-default" href={`${site.origin}/`} />}
        <link rel="stylesheet" href={assets.style} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        <script type="module" src={assets.script} />
      </head>
      <body>
        <header class="bar">
          <ExitLink label={ui.text('exit.label')} />
          <a class="bar__home" href="/" aria-current={notFound ? undefined : 'page'}>
            <Mark />
            <bdi>{site.name}</bdi>
          </a>
        </header>
        <div class="woven-band" />
        <DangerStrip view={{ site, route, ui }} />
        <main id="main" data-translation="source" lang={site.source.tag} dir={site.source.dir}>
          <h1>{notFound ? ui.text('not-found.title') : ui.text('languages.title')}</h1>
          <nav aria-label={ui.text('language.menu')}>
            <ul class="language-choice" data-language-choice>
              {locales.map((locale) => (
                <li>
                  <a href={urls.countries(locale.tag)} hreflang={locale.tag} lang={locale.tag} dir={locale.dir}>
                    {locale.endonym}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </main>
      </body>
    </html>
  );
}
