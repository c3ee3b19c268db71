import type { Route } from '../locale/routes.ts';
import type { Site } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import type { AssetAddresses } from './assets.ts';
import { PageStyle } from './page-style.tsx';
import { frameView } from './view.ts';

/**
 * An ordinary page without a word of what this site is: a calendar of the year. It stands in the place of a page that was left, and has a
 * quiet way back for a reader who left by mistake.
 */
export function NeutralPage({ site, route, assets }: { site: Site; route: Route; assets: AssetAddresses }) {
  const { ui } = frameView(site, route);
  const year = Number(site.today.slice(0, 4));
  const title = ui.text('neutral.title', { year: String(year) });
  return (
    <html lang={ui.locale.tag} dir={ui.locale.dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={title} />
        <meta name="build" content={site.buildId} />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <meta name="robots" content="noindex" />
        <PageStyle css={assets.styles.tools} />
        <script type="module" src={assets.script} />
      </head>
      <body class="neutral">
        <header>
          <a id="exit" href={site.settings.exit} rel="noreferrer">
            {new URL(site.settings.exit).hostname}
          </a>
        </header>
        <main data-translation={route.state} lang={ui.locale.tag} dir={ui.locale.dir}>
          <h1>{title}</h1>
          {ui.locale.months.map((month, index) => (
            <section>
              <h2>{month}</h2>
              <ol class={`month month--${new Date(Date.UTC(year, index, 1)).getUTCDay()}`}>
                {Array.from({ length: new Date(Date.UTC(year, index + 1, 0)).getUTCDate() }, (_, day) => (
                  <li>{day + 1}</li>
                ))}
              </ol>
            </section>
          ))}
        </main>
        <footer>
          <a href={urls.countries(route.locale)}>{ui.text('neutral.back')}</a>
        </footer>
      </body>
    </html>
  );
}
