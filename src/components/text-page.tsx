import { formatList, languageName } from '../locale/format.ts';
import { wordsIn } from '../locale/site.ts';
import { getItem, type TrainingItem } from '../model/library.ts';
import { itemOf, type PageOf } from './page-parts.ts';
import { InlineProse, Prose, plainText } from './prose.tsx';
import { SourceLine } from './provenance.tsx';
import type { View } from './view.ts';

/** A page that is text: about, privacy, partners. Partners also lists the training material. */
export const textPage: PageOf = (view) => {
  const { site, ui } = view;
  const page = getItem(site.library, 'page', itemOf(view));
  const { words } = wordsIn(site, page, ui.locale.tag);
  return {
    title: plainText(words.inline.title, view),
    description: plainText(words.inline.summary, view),
    content: (
      <article>
        <h1>
          <InlineProse inline={words.inline.title} view={view} />
        </h1>
        <p class="lead">
          <InlineProse inline={words.inline.summary} view={view} />
        </p>
        <Prose blocks={words.blocks} view={view} />
        {page.id === 'partners' && site.library.training.length > 0 && (
          <section>
            <h2>{ui.text('training.title')}</h2>
            {site.library.training.map((item) => (
              <TrainingCard item={item} view={view} />
            ))}
          </section>
        )}
      </article>
    ),
  };
};

const statusKeys = {
  available: 'training.available',
  reported: 'training.reported',
  announced: 'training.announced',
} as const;

function TrainingCard({ item, view }: { item: TrainingItem; view: View }) {
  const { site, ui } = view;
  const { facts } = item;
  const shown = wordsIn(site, item, ui.locale.tag);
  const foreign = shown.locale === ui.locale.tag ? {} : { lang: shown.locale, dir: site.locale(shown.locale).dir };
  return (
    <article class="progress-item" id={item.id}>
      <div {...foreign}>
        <h3>
          {facts.url === undefined ? (
            <InlineProse inline={shown.words.inline.title} view={view} />
          ) : (
            <a href={facts.url} rel="noreferrer">
              <InlineProse inline={shown.words.inline.title} view={view} />
            </a>
          )}
        </h3>
        <p>
          <InlineProse inline={shown.words.inline.summary} view={view} />
        </p>
        <Prose blocks={shown.words.blocks} view={view} />
      </div>
      <p>
        <span class="tag">{ui.text(statusKeys[facts.status])}</span>{' '}
        {facts.languages.length > 0 &&
          formatList(
            ui,
            facts.languages.map((tag) => languageName(ui, tag)),
          )}
      </p>
      <p class="provenance">
        <SourceLine source={facts.source} ui={ui} />
      </p>
    </article>
  );
}
