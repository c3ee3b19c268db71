import { formatList, languageName } from '../locale/format.ts';
import { wordsIn } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { getItem, type TrainingItem } from '../model/library.ts';
import { LawList } from './law-list.tsx';
import { itemOf, type PageOf } from './page-parts.ts';
import { InlineProse, Prose, plainText } from './prose.tsx';
import { SourceLine } from './provenance.tsx';
import { languageOf, type View, viewIn } from './view.ts';

const statusKeys = {
  own: 'training.own',
  available: 'training.available',
  reported: 'training.reported',
  announced: 'training.announced',
} as const;

/** Material for trainers; what was written for this site has a page of its own. */
export function TrainingList({ items, view }: { items: readonly TrainingItem[]; view: View }) {
  return (
    <>
      {items.map((item) => (
        <TrainingCard item={item} view={view} />
      ))}
    </>
  );
}

function TrainingCard({ item, view }: { item: TrainingItem; view: View }) {
  const { site, ui, route } = view;
  const { facts } = item;
  const shown = wordsIn(site, item, ui.locale.tag);
  const foreign = languageOf(view, shown.locale);
  const own = facts.status === 'own';
  const href = own ? urls.training(route.locale, item.id) : facts.url;
  const title = <InlineProse inline={shown.words.inline.title} view={viewIn(view, shown.locale)} />;
  return (
    <article class="progress-item" id={item.id}>
      <div {...foreign}>
        <h3>
          {href === undefined ? (
            title
          ) : own ? (
            <a href={href}>{title}</a>
          ) : (
            <a href={href} rel="noreferrer">
              {title}
            </a>
          )}
        </h3>
        <p>
          <InlineProse inline={shown.words.inline.summary} view={viewIn(view, shown.locale)} />
        </p>
        {!own && <Prose blocks={shown.words.blocks} view={viewIn(view, shown.locale)} />}
      </div>
      <p>
        <span class="tag">{ui.text(statusKeys[facts.status])}</span> {ui.text(`training.${facts.readers}`)}
        {facts.languages.length > 0 &&
          ` · ${formatList(
            ui,
            facts.languages.map((tag) => languageName(ui, tag)),
          )}`}
      </p>
      <p class="provenance">
        <SourceLine source={facts.source} ui={ui} />
      </p>
    </article>
  );
}

/** One piece of training material written for this site. */
export const trainingPage: PageOf = (view) => {
  const { site, ui, route } = view;
  const item = getItem(site.library, 'training', itemOf(view));
  const { words } = wordsIn(site, item, ui.locale.tag);
  const partners = getItem(site.library, 'page', 'partners');
  const named = words.references.filter(({ kind }) => kind === 'law').map(({ id }) => id);
  const laws = [...new Set([...item.facts.laws, ...named])].map((id) => getItem(site.library, 'law', id));
  return {
    title: plainText(words.inline.title, view),
    description: plainText(words.inline.summary, view),
    content: (
      <article>
        <p class="back">
          <a href={urls.page(route.locale, 'partners')}>
            <InlineProse inline={wordsIn(site, partners, ui.locale.tag).words.inline.title} view={view} />
          </a>
        </p>
        <h1>
          <InlineProse inline={words.inline.title} view={view} />
        </h1>
        <p>
          <span class="tag">{ui.text(`training.${item.facts.readers}`)}</span>
        </p>
        <p class="lead">
          <InlineProse inline={words.inline.summary} view={view} />
        </p>
        <Prose blocks={words.blocks} view={view} />
        <p class="provenance">
          <SourceLine source={item.facts.source} ui={ui} />
        </p>
        {laws.length > 0 && (
          <section class="laws">
            <h2>{ui.text('guide.laws')}</h2>
            <LawList laws={laws} view={view} />
          </section>
        )}
      </article>
    ),
  };
};
