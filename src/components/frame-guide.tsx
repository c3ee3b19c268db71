import { getItem } from '../model/library.ts';
import { GuideHead, GuideReviewed, GuideSources, GuideText } from './guide-page.tsx';
import { countryOf, itemOf } from './page-parts.ts';
import type { View } from './view.ts';

/** A guide, whole; without what needs other pages of the site: listening, handing on, letters and sums. */
export function FrameGuide({ view }: { view: View }) {
  const guide = getItem(view.site.library, 'guide', itemOf(view), countryOf(view));
  return (
    <>
      <GuideHead guide={guide} view={view} />
      <GuideText guide={guide} view={view} />
      <GuideSources guide={guide} view={view} />
      <GuideReviewed guide={guide} view={view} />
    </>
  );
}
