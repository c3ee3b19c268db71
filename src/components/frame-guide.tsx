import { wordsIn } from '../locale/site.ts';
import { drawingOf } from '../model/guide-drawing.ts';
import { getItem } from '../model/library.ts';
import { GuideReviewed, GuideSources, GuideText } from './guide-page.tsx';
import { countryOf, itemOf } from './page-parts.ts';
import { Pictogram } from './pictogram.tsx';
import { InlineProse } from './prose.tsx';
import type { View } from './view.ts';

/** A guide, whole; without what needs other pages of the site: listening, handing on, letters and sums. */
export function FrameGuide({ view }: { view: View }) {
  const { site, ui } = view;
  const guide = getItem(site.library, 'guide', itemOf(view), countryOf(view));
  const { words } = wordsIn(site, guide, ui.locale.tag);
  const drawing = drawingOf(guide);
  return (
    <>
      <h1 class="with-drawing">
        {drawing && <Pictogram name={drawing} size={64} />}{' '}
        <span>
          <InlineProse inline={words.inline.title} view={view} />
        </span>
      </h1>
      <p class="lead">
        <InlineProse inline={words.inline.summary} view={view} />
      </p>
      <GuideText guide={guide} view={view} />
      <GuideSources guide={guide} view={view} />
      <GuideReviewed guide={guide} view={view} />
    </>
  );
}
