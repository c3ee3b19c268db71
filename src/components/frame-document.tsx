import type { ComponentChildren } from 'preact';
import { formatDate } from '../locale/format.ts';
import type { Route } from '../locale/routes.ts';
import type { Site } from '../locale/site.ts';
import type { AssetAddresses } from './assets.ts';
import { newTabNote } from './links-out.ts';
import { Mark } from './mark.tsx';
import { PageStyle } from './page-style.tsx';
import { TranslationNote } from './translation-note.tsx';
import { frameView, mainView } from './view.ts';

/** A frame that nobody touches loads itself again after a day, in seconds: without a script too, but not in a sandbox without scripts. */
const renewedAfter = 86_400;

export interface FrameDocumentProps {
  site: Site;
  /** The page that it shows a part of. */
  page: Route;
  assets: AssetAddresses;
  /** Plain text, without the name of the site. */
  title: string;
  children: ComponentChildren;
}

/**
 * A page for the frame of another site: no bar, no menu and no exit, which is for the page round it to offer; nothing is stored, and nothing
 * is loaded but one script, from where the frames lie.
 */
export function FrameDocument({ site, page, assets, title, children }: FrameDocumentProps) {
  const frame = frameView(site, page);
  const main = mainView(site, page);
  const locale = site.locale(page.locale);
  const textLocale = site.locale(page.textLocale);
  const { ui } = frame;
  return (
    <html lang={locale.tag} dir={locale.dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${site.name}`}</title>
        <meta name="build" content={site.buildId} />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <meta name="robots" content="noindex" />
        <meta http-equiv="refresh" content={String(renewedAfter)} />
        <link rel="canonical" href={site.origin + page.path} />
        <PageStyle css={assets.styles.frame} />
        {/* No module: those are fetched in a way that a sandboxed frame, which has no origin, would not be allowed. */}
        <script defer src={assets.frameScript} />
      </head>
      <body {...(ui.locale.tag === locale.tag ? {} : { lang: ui.locale.tag, dir: ui.locale.dir })}>
        {site.preview && <p class="preview-mark">{ui.text('preview.mark')}</p>}
        <main data-translation={page.state} lang={textLocale.tag} dir={textLocale.dir}>
          <TranslationNote frame={frame} main={main} />
          {children}
        </main>
        <footer class="frame-foot">
          <p>
            <a href={page.path}>
              {/* A logo would be one more file to load. */}
              {!site.settings.logo && <Mark accent={site.settings.colours.accent} />}{' '}
              <span>{ui.rich('embed.open', { site: <bdi>{site.name}</bdi> })}</span>
            </a>
          </p>
          <p>
            {ui.rich('embed.day', { date: <bdi>{formatDate(ui, site.today)}</bdi> })}{' '}
            <span id={newTabNote}>{ui.text('embed.new-tab')}</span>
          </p>
        </footer>
      </body>
    </html>
  );
}
