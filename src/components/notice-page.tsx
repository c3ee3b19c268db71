import { formatDate, regionName } from '../locale/format.ts';
import { guideIn } from '../locale/selections.ts';
import { wordsIn } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { getItem } from '../model/library.ts';
import { ContactCard } from './contact-card.tsx';
import { LawList } from './law-list.tsx';
import { NoticePeriod, NoticeState } from './notice-link.tsx';
import { countryOf, itemOf, type PageOf } from './page-parts.ts';
import { InlineProse, Prose, plainText } from './prose.tsx';
import { SourceLine } from './provenance.tsx';
import { noticeData } from './structured-data.ts';
import { TopicTiles } from './topic-tile.tsx';

/** A dated rule or grace period, with every extension and whether it still holds. */
export const noticePage: PageOf = (view) => {
  const { site, route, ui } = view;
  const country = countryOf(view);
  const notice = getItem(site.library, 'notice', itemOf(view));
  const { words } = wordsIn(site, notice, ui.locale.tag);
  const { facts } = notice;
  const named = words.references.filter(({ kind }) => kind === 'law').map(({ id }) => id);
  const laws = [...new Set([...facts.laws, ...named])].map((id) => getItem(site.library, 'law', id));
  const guides = facts.guides.flatMap((topic) => guideIn(site.library, country, topic) ?? []);
  return {
    title: plainText(words.inline.title, view),
    description: plainText(words.inline.summary, view),
    data: noticeData(notice, view),
    content: (
      <article>
        <p class="back">
          <a href={urls.country(route.locale, country)}>
            {regionName(ui, getItem(site.library, 'country', country).facts.region)}
          </a>
        </p>
        <h1>
          <InlineProse inline={words.inline.title} view={view} />
        </h1>
        <p class="notice-head">
          <NoticeState notice={notice} view={view} /> <NoticePeriod notice={notice} view={view} />
        </p>
        <p class="lead">
          <InlineProse inline={words.inline.summary} view={view} />
        </p>
        {facts.extensions.length > 0 && facts.end !== undefined && (
          <section>
            <h2>{ui.text('notice.history')}</h2>
            <ul>
              <li>{ui.rich('notice.first-end', { date: <bdi>{formatDate(ui, facts.end)}</bdi> })}</li>
              {facts.extensions.map(({ end, source }) => (
                <li>
                  {ui.rich('notice.extended', { date: <bdi>{formatDate(ui, end)}</bdi> })}{' '}
                  <span class="provenance">
                    <SourceLine source={source} ui={ui} />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <Prose blocks={words.blocks} view={view} />
        <p class="provenance">
          <SourceLine source={facts.source} ui={ui} />
        </p>
        {facts.contacts.length > 0 && (
          <section>
            <h2>{ui.text('notice.ask')}</h2>
            {facts.contacts.map((id) => (
              <ContactCard
                contact={getItem(site.library, 'contact', id)}
                view={view}
                country={country}
                extent="brief"
              />
            ))}
          </section>
        )}
        {laws.length > 0 && (
          <section class="laws">
            <h2>{ui.text('guide.laws')}</h2>
            <LawList laws={laws} view={view} />
          </section>
        )}
        {guides.length > 0 && (
          <section>
            <h2>{ui.text('guide.related')}</h2>
            <TopicTiles guides={guides} view={view} />
          </section>
        )}
      </article>
    ),
  };
};
