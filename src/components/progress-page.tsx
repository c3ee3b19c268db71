import { formatDate, regionName } from '../locale/format.ts';
import { wordsIn } from '../locale/site.ts';
import { getItem } from '../model/library.ts';
import { countryOf, type PageOf } from './page-parts.ts';
import { InlineProse, Prose } from './prose.tsx';
import { SourceLine } from './provenance.tsx';
import { languageOf, viewIn } from './view.ts';

const statusKeys = {
  announced: 'progress.announced',
  started: 'progress.started',
  'in-force': 'progress.in-force',
  open: 'progress.open',
  'reported-done': 'progress.reported-done',
  'no-public-evidence': 'progress.no-public-evidence',
} as const;

/** What the state promised and what is public about it; each statement with who said it and when. */
export const progressPage: PageOf = (view) => {
  const { site, ui } = view;
  const country = countryOf(view);
  const name = regionName(ui, getItem(site.library, 'country', country).facts.region);
  return {
    title: ui.text('progress.title-in', { country: name }),
    description: ui.text('progress.summary'),
    content: (
      <>
        <h1>{ui.text('progress.title-in', { country: name })}</h1>
        <p class="lead">{ui.text('progress.summary')}</p>
        {site.library.progress
          .filter((item) => item.country === country)
          .map((item) => {
            const shown = wordsIn(site, item, ui.locale.tag);
            const foreign = languageOf(view, shown.locale);
            return (
              <article class="progress-item" id={item.id}>
                <div {...foreign}>
                  <h2>
                    <InlineProse inline={shown.words.inline.title} view={viewIn(view, shown.locale)} />
                  </h2>
                </div>
                <p>
                  <span class="tag">{ui.text(statusKeys[item.facts.status])}</span>{' '}
                  {ui.rich('progress.as-of', { date: <bdi>{formatDate(ui, item.facts.date)}</bdi> })}
                </p>
                <div {...foreign}>
                  <Prose blocks={shown.words.blocks} view={viewIn(view, shown.locale)} />
                </div>
                <p class="provenance">
                  <SourceLine source={item.facts.source} also={item.facts.alsoSeen} ui={ui} />
                </p>
              </article>
            );
          })}
      </>
    ),
  };
};
