import type { ComponentChildren } from 'preact';
import type { Site } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import type { AssetAddresses } from './assets.ts';
import { ExitLink } from './exit-link.tsx';
import { PageStyle } from './page-style.tsx';
import { SiteMark } from './site-mark.tsx';

interface StaffFrameProps {
  site: Site;
  assets: AssetAddresses;
  title: string;
  description: string;
  /** Address of the script of the page, when it has one. */
  script?: string;
  children: ComponentChildren;
}

/** What stands round a page for staff: no menu and no search, only the way out and the way home, and never in a list of pages. */
export function StaffFrame({ site, assets, title, description, script, children }: StaffFrameProps) {
  const { tag, dir } = site.source;
  return (
    <html lang={tag} dir={dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${site.name}`}</title>
        <meta name="description" content={description} />
        <meta name="build" content={site.buildId} />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <meta name="robots" content="noindex" />
        <PageStyle css={assets.styles.tools} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {script && <script type="module" src={script} />}
      </head>
      <body>
        <header class="bar">
          <ExitLink site={site} label={site.ui(tag).text('exit.label')} locale={tag} />
          <a class="bar__home" href={urls.languages()}>
            <SiteMark site={site} />
            <bdi>{site.name}</bdi>
          </a>
        </header>
        <main id="main" data-translation="source" lang={tag} dir={dir}>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  );
}
