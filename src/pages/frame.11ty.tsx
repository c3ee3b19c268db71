import { render as renderToString } from 'preact-render-to-string';
import type { AssetAddresses } from '../components/assets.ts';
import { FrameContent } from '../components/frame-content.tsx';
import { FrameDocument } from '../components/frame-document.tsx';
import { frameTitle } from '../components/frame-title.ts';
import { withLinksOut } from '../components/links-out.ts';
import { mainView } from '../components/view.ts';
import type { Frame } from '../locale/frames.ts';
import type { Site } from '../locale/site.ts';
import { wholePage } from './whole-page.ts';

interface FrameData {
  site: Site;
  assets: AssetAddresses;
  frame: Frame;
}

export const data = {
  pagination: { data: 'batch.frames', size: 1, alias: 'frame', addAllPagesToCollections: false },
  permalink: ({ frame }: FrameData) => `${frame.path}index.html`,
  eleventyExcludeFromCollections: true,
};

export function render({ site, assets, frame }: FrameData): string {
  const { page } = frame;
  const title = frameTitle(site, page);
  const html = withLinksOut(() =>
    renderToString(
      <FrameDocument site={site} page={page} assets={assets} title={title}>
        <FrameContent frame={frame} view={mainView(site, page)} title={title} />
      </FrameDocument>,
    ),
  );
  return wholePage(html);
}
