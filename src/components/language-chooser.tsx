import { hasIcon } from '../locale/icons.ts';
import type { Route } from '../locale/routes.ts';
import type { ShortLink } from '../locale/short-links.ts';
import type { Site } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import type { AssetAddresses } from './assets.ts';
import { DangerStrip } from './danger-strip.tsx';
import { ExitLink } from './exit-link.tsx';
import { PageStyle } from './page-style.tsx';
import { SiteMark } from './site-mark.tsx';

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
  /** The short link that leads on to a page in the language that is chosen. */
  link?: ShortLink;
}

/**
 * The first page: every language in its own script. Almost without words, for nobody knows yet which words to use.
 * A script moves the languages of the browser to the top; without it the order is that of the table.
 */
export function LanguageChooser({ site, assets, notFound = false, link }: LanguageChooserProps) {
  const route = wordlessRoute(site, urls.languages());
  const ui = site.ui(site.source.tag);
  const isFirstPage = !notFound && !link;
  const all = site.locales.filter((locale) => !locale.pseudo);
  const own = (link?.languages ?? []).flatMap((tag) => all.find((locale) => locale.tag === tag) ?? []);
  const locales = [...own, ...all.filter((locale) => !own.includes(locale))];
  return (
    <html lang={site.source.tag} dir={site.source.dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{site.name}</title>
        <meta name="description" content={ui.text('site.description')} />
        <meta name="build" content={site.buildId} />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content={site.settings.colours.brand} />
        <meta name="format-detection" content="telephone=no" />
        {!isFirstPage && <meta name="robots" content="noindex" />}
        {isFirstPage && <link rel="canonical" href={`${site.origin}/`} />}
        {isFirstPage &&
          (site.routesByKey.get('/') ?? [])
            .filter((version) => version.indexed && !site.locale(version.locale).pseudo)
            .map((version) => <link rel="alternate" hreflang={version.locale} href={site.origin + version.path} />)}
        {isFirstPage && <link rel="alternate" hreflang="x-default" href={`${site.origin}/`} />}
        <PageStyle css={assets.styles.reading} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {hasIcon(site, 'apple-touch-icon.png') && <link rel="apple-touch-icon" href="/apple-touch-icon.png" />}
        <script type="module" src={assets.script} />
      </head>
      <body>
        <header class="bar">
          <ExitLink site={site} label={ui.text('exit.label')} locale={site.source.tag} />
          <a class="bar__home" href="/" aria-current={isFirstPage ? 'page' : undefined}>
            <SiteMark site={site} />
            <bdi>{site.name}</bdi>
          </a>
        </header>
        <div class="woven-band" />
        <DangerStrip view={{ site, route, ui }} />
        <main id="main" data-translation="source" lang={site.source.tag} dir={site.source.dir}>
          <h1>{notFound ? ui.text('not-found.title') : ui.text('languages.title')}</h1>
          <nav aria-label={ui.text('language.menu')}>
            <ul
              class="language-choice"
              data-language-choice
              data-short-link={link && own.map(({ tag }) => tag).join(' ')}
            >
              {locales.map((locale) => (
                <li>
                  <a
                    href={link ? `/${locale.tag}${link.key}` : urls.countries(locale.tag)}
                    hreflang={locale.tag}
                    lang={locale.tag}
                    dir={locale.dir}
                  >
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
