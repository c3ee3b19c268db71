import { wordsIn } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { getItem } from '../model/library.ts';
import { itemOf, type PageOf } from './page-parts.ts';
import { InlineProse, Prose, plainText } from './prose.tsx';
import { PublisherNote } from './publisher.tsx';
import { TrainingList } from './training-list.tsx';

/** A page that is text: about, privacy, partners. Partners also leads to who does what and to the data, and lists the training material. */
export const textPage: PageOf = (view) => {
  const { site, ui, route } = view;
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
        <PublisherNote view={view} />
        {page.id === 'partners' && (
          <>
            <p>
              <a class="button" href={urls.organisations(route.locale)}>
                {ui.text('organisations.title')}
              </a>{' '}
              <a class="button" href={urls.data(route.locale)}>
                {ui.text('data.title')}
              </a>{' '}
              <a class="button" href={urls.embeds(route.locale)}>
                {ui.text('embed.title')}
              </a>
            </p>
            <section>
              <h2>{ui.text('training.title')}</h2>
              <TrainingList items={site.library.training} view={view} />
            </section>
          </>
        )}
      </article>
    ),
  };
};
