import type { ComponentChildren } from 'preact';
import { frameOf } from '../locale/frames.ts';
import { hasIcon } from '../locale/icons.ts';
import type { Route } from '../locale/routes.ts';
import type { Site } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import type { AssetAddresses } from './assets.ts';
import { DangerStrip } from './danger-strip.tsx';
import { ExitLink } from './exit-link.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { OldCopy } from './old-copy.tsx';
import type { PageParts } from './page-parts.ts';
import { PageStyle, styleOf } from './page-style.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteMark } from './site-mark.tsx';
import { scriptText } from './structured-data.ts';
import { TranslationNote } from './translation-note.tsx';
import { frameView, mainView } from './view.ts';

export interface DocumentProps {
  site: Site;
  route: Route;
  assets: AssetAddresses;
  /** Title of the page without the name of the site, as plain text. */
  title: string;
  description: string;
  /** Script besides that of every page. */
  script?: PageParts['script'] | undefined;
  /** What search engines are told. */
  data?: PageParts['data'] | undefined;
  children: ComponentChildren;
}

/** A whole page: head, bar with the exit, the numbers for danger, the text, and the foot. */
export function Document({ site, route, assets, title, description, script, data, children }: DocumentProps) {
  const frame = frameView(site, route);
  const main = mainView(site, route);
  const locale = site.locale(route.locale);
  const { ui } = frame;
  const textLocale = site.locale(route.textLocale);
  const bodyLanguage = ui.locale.tag === locale.tag ? {} : { lang: ui.locale.tag, dir: ui.locale.dir };
  return (
    <html lang={locale.tag} dir={locale.dir}>
      <Head
        site={site}
        route={route}
        assets={assets}
        title={`${title} · ${site.name}`}
        description={description}
        script={script}
        data={data}
      />
      <body {...bodyLanguage}>
        {site.preview && <p class="preview-mark">{ui.text('preview.mark')}</p>}
        <header class="bar">
          <ExitLink site={site} label={ui.text('exit.label')} locale={route.locale} />
          <a class="skip" href="#main">
            {ui.text('skip.label')}
          </a>
          <a class="bar__home" href={urls.countries(route.locale)}>
            <SiteMark site={site} />
            <bdi>{site.name}</bdi>
          </a>
          <LanguageMenu view={frame} />
        </header>
        <div class="woven-band" />
        <DangerStrip view={frame} />
        <OldCopy view={frame} />
        <main
          id="main"
          data-pagefind-body={route.indexed ? '' : undefined}
          data-translation={route.state}
          lang={textLocale.tag}
          dir={textLocale.dir}
        >
          <TranslationNote frame={frame} main={main} />
          {children}
        </main>
        <SiteFooter view={frame} />
      </body>
    </html>
  );
}

/** Feeds that programs find by themselves, on the pages of those who follow them. */
function FeedLinks({ route: { kind, item, locale } }: { route: Route }) {
  const isPartners = kind === 'page' && item === 'partners';
  if (!isPartners && kind !== 'campaigns' && kind !== 'world-day') return null;
  const feeds = [urls.feed(locale), ...(isPartners ? [urls.changeFeed(locale)] : [])];
  return (
    <>
      {feeds.map((href) => (
        <link rel="alternate" type="application/atom+xml" href={href} />
      ))}
    </>
  );
}

type HeadProps = Omit<DocumentProps, 'children'>;

function Head({ site, route, assets, title, description, script, data }: HeadProps) {
  const alternates = (site.routesByKey.get(route.key) ?? []).filter(
    (other) => other.indexed && !site.locale(other.locale).pseudo,
  );
  const source = alternates.find((other) => other.locale === site.source.tag);
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={description} />
      <meta name="build" content={site.buildId} />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content={site.settings.colours.brand} />
      <meta name="format-detection" content="telephone=no" />
      {(!route.indexed || site.preview) && <meta name="robots" content="noindex" />}
      {route.indexed && <link rel="canonical" href={site.origin + route.path} />}
      {route.indexed &&
        alternates.map((other) => <link rel="alternate" hreflang={other.locale} href={site.origin + other.path} />)}
      {route.indexed && source && (
        <link
          rel="alternate"
          hreflang="x-default"
          href={site.origin + (route.kind === 'countries' ? urls.languages() : source.path)}
        />
      )}
      {frameOf(route) && (
        <link rel="alternate" type="application/json+oembed" href={site.origin + urls.oembed(route.path)} />
      )}
      <PageStyle css={styleOf(route.kind, assets.styles)} />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {hasIcon(site, 'apple-touch-icon.png') && <link rel="apple-touch-icon" href="/apple-touch-icon.png" />}
      <link rel="manifest" href={`/${route.locale}/manifest.webmanifest`} />
      {script === 'search' && <script type="module" src={assets.search[route.locale]} />}
      <script type="module" src={assets.script} />
      {(script === 'offline' || script === 'check' || script === 'forms' || script === 'embeds') && (
        <script type="module" src={assets[script]} />
      )}
      <FeedLinks route={route} />
      {data && route.indexed && !site.preview && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptText(data) }} />
      )}
    </head>
  );
}
