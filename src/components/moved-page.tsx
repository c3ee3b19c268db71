import { relative } from 'node:path/posix';
import { hasIcon } from '../locale/icons.ts';
import type { MessageKey } from '../locale/messages.ts';
import type { Redirect } from '../locale/resolve-redirects.ts';
import type { Route } from '../locale/routes.ts';
import type { Site } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import type { AssetAddresses } from './assets.ts';
import { DangerStrip } from './danger-strip.tsx';
import { ExitLink } from './exit-link.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { PageStyle } from './page-style.tsx';
import { SiteMark } from './site-mark.tsx';
import { TranslationNote } from './translation-note.tsx';
import { frameView, mainView } from './view.ts';

export interface MovedPageProps {
  site: Site;
  route: Route;
  assets: AssetAddresses;
}

/** @throws for a route that no redirect made */
function redirectOf({ redirects }: Site, { key }: Route): Redirect {
  const redirect = redirects.find(({ from }) => from === key);
  if (!redirect) throw new Error(`${key} leads nowhere`);
  return redirect;
}

/**
 * What stands at an address that was public. A page that has moved opens the new one at once, by a line in its head that needs neither a
 * script nor a server: it works on every host, from a stick and out of a saved pack. What is withdrawn says so and waits for the reader.
 */
export function MovedPage({ site, route, assets }: MovedPageProps) {
  const { to, gone } = redirectOf(site, route);
  const [frame, main] = [frameView(site, route), mainView(site, route)];
  const { ui } = main;
  const target = `/${route.locale}${to}`;
  const title = ui.text(gone ? 'withdrawn.title' : 'moved.title');
  const locale = site.locale(route.locale);
  // A text that the language lacks is in English, and says so.
  const says = (key: MessageKey) =>
    ui.isBorrowed(key) ? (
      <span lang={site.source.tag} dir={site.source.dir}>
        {ui.text(key)}
      </span>
    ) : (
      ui.text(key)
    );
  return (
    <html lang={locale.tag} dir={locale.dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${site.name}`}</title>
        <meta name="description" content={title} />
        <meta name="build" content={site.buildId} />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content={site.settings.colours.brand} />
        <meta name="format-detection" content="telephone=no" />
        <meta name="robots" content="noindex" />
        {/* From here and not from the root, so that it also fits a site that lies in a folder of another one. */}
        {!gone && <meta http-equiv="refresh" content={`0; url=${relative(route.path, target)}/`} />}
        {!gone && <link rel="canonical" href={site.origin + target} />}
        <PageStyle css={assets.styles.reading} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {hasIcon(site, 'apple-touch-icon.png') && <link rel="apple-touch-icon" href="/apple-touch-icon.png" />}
        <link rel="manifest" href={`/${route.locale}/manifest.webmanifest`} />
        <script type="module" src={assets.script} />
      </head>
      <body {...(ui.locale.tag === locale.tag ? {} : { lang: ui.locale.tag, dir: ui.locale.dir })}>
        <header class="bar">
          <ExitLink site={site} label={frame.ui.text('exit.label')} locale={route.locale} />
          <a class="bar__home" href={urls.countries(route.locale)}>
            <SiteMark site={site} />
            <bdi>{site.name}</bdi>
          </a>
          {gone && <LanguageMenu view={frame} />}
        </header>
        <div class="woven-band" />
        <DangerStrip view={frame} />
        <main
          id="main"
          data-moved={gone ? 'withdrawn' : 'moved'}
          data-translation={route.state}
          lang={ui.locale.tag}
          dir={ui.locale.dir}
        >
          <TranslationNote frame={frame} main={main} />
          <h1>{says(gone ? 'withdrawn.title' : 'moved.title')}</h1>
          {gone && <p class="lead">{says('withdrawn.text')}</p>}
          <p>
            <a class="button" href={target}>
              {says(gone ? 'withdrawn.link' : 'moved.link')}
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
