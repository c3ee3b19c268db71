import { wordsIn } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { getItem } from '../model/library.ts';
import { InlineProse } from './prose.tsx';
import type { View } from './view.ts';

/** The way back to the page for partners, from the pages below it. */
export function PartnersBack({ view }: { view: View }) {
  const { site, ui, route } = view;
  const { words } = wordsIn(site, getItem(site.library, 'page', 'partners'), ui.locale.tag);
  return (
    <p class="back">
      <a href={urls.page(route.locale, 'partners')}>
        <InlineProse inline={words.inline.title} view={view} />
      </a>
    </p>
  );
}
