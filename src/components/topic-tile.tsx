import { wordsIn } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { drawingOf } from '../model/guide-drawing.ts';
import type { GuideItem } from '../model/library.ts';
import { Pictogram } from './pictogram.tsx';
import { InlineProse } from './prose.tsx';
import { languageOf, type View, viewIn } from './view.ts';

/** A topic as a tile: a drawing and its label, one large target. */
export function TopicTile({ guide, view }: { guide: GuideItem; view: View }) {
  const { site, ui, route } = view;
  const shown = wordsIn(site, guide, ui.locale.tag);
  const drawing = drawingOf(guide);
  return (
    <a class="topic-tile" href={urls.guide(route.locale, guide.country ?? '', guide.id)} data-topic={guide.id}>
      {drawing && <Pictogram name={drawing} size={56} />}
      <span {...languageOf(view, shown.locale)}>
        <InlineProse inline={shown.words.inline.tile} view={viewIn(view, shown.locale)} />
      </span>
    </a>
  );
}

/** The tiles of a country. */
export function TopicTiles({ guides, view }: { guides: readonly GuideItem[]; view: View }) {
  return (
    <ul class="topic-tiles">
      {guides.map((guide) => (
        <li>
          <TopicTile guide={guide} view={view} />
        </li>
      ))}
    </ul>
  );
}
