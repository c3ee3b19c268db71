import { guideIn } from '../locale/selections.ts';
import { wordsIn } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { Pictogram } from './pictogram.tsx';
import { InlineProse } from './prose.tsx';
import { languageOf, type View, viewIn } from './view.ts';

/** The guide that says what stays on a phone and how to clear it. */
const guideOfTraces = 'phone-privacy';

/** What a call and a message leave on the phone, and where there is more about it: beside numbers that are called. */
export function TracesWarning({ view, country }: { view: View; country: string }) {
  const { site, ui, route } = view;
  const guide = guideIn(site.library, country, guideOfTraces);
  const shown = guide && wordsIn(site, guide, ui.locale.tag);
  return (
    <p class="aside-note">
      <Pictogram name="warning" size={32} />{' '}
      <span>
        {ui.text('help.traces')}{' '}
        {shown && (
          <a href={urls.guide(route.locale, country, guideOfTraces)} {...languageOf(view, shown.locale)}>
            <InlineProse inline={shown.words.inline.title} view={viewIn(view, shown.locale)} />
          </a>
        )}
      </span>
    </p>
  );
}
