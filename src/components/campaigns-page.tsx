import { formatFigure } from '../locale/format.ts';
import { wordsIn } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { type CampaignItem, getItem } from '../model/library.ts';
import { CampaignPeriod } from './campaign-page.tsx';
import { LawList } from './law-list.tsx';
import type { PageOf } from './page-parts.ts';
import { Pictogram } from './pictogram.tsx';
import { InlineProse } from './prose.tsx';
import { languageOf, type View, viewIn } from './view.ts';

/** All campaigns, the latest first. */
export const campaignsPage: PageOf = (view) => {
  const { site, ui, route } = view;
  return {
    title: ui.text('campaigns.title'),
    description: ui.text('campaigns.summary'),
    content: (
      <>
        <h1>{ui.text('campaigns.title')}</h1>
        <p class="lead">{ui.text('campaigns.summary')}</p>
        <CampaignList campaigns={site.library.campaigns.filter(({ facts }) => facts.kind === 'campaign')} view={view} />
        <p class="buttons">
          <a class="button" href={urls.feed(route.locale)}>
            {ui.text('campaigns.feed')}
          </a>
          <a class="button" href={urls.calendar(route.locale)} download="">
            {ui.text('campaigns.calendar')}
          </a>
        </p>
      </>
    ),
  };
};

/** The World Day and its years. */
export const worldDayPage: PageOf = (view) => {
  const { site, ui } = view;
  const law = getItem(site.library, 'law', 'int-wdat');
  const { day } = law.facts.figures;
  const date = day ? formatFigure(ui, day) : '';
  return {
    title: ui.text('world-day.title'),
    description: ui.text('world-day.summary', { date }),
    content: (
      <>
        <h1 class="with-drawing">
          <Pictogram name="world-day" size={56} /> <span>{ui.text('world-day.title')}</span>
        </h1>
        <p class="lead">{ui.rich('world-day.summary', { date: <bdi>{date}</bdi> })}</p>
        <p>{ui.text('world-day.gaps')}</p>
        <CampaignList
          campaigns={site.library.campaigns.filter(({ facts }) => facts.kind === 'world-day')}
          view={view}
        />
        <section class="laws">
          <h2>{ui.text('guide.laws')}</h2>
          <LawList laws={[law]} view={view} />
        </section>
      </>
    ),
  };
};

function CampaignList({ campaigns, view }: { campaigns: readonly CampaignItem[]; view: View }) {
  const { site, ui, route } = view;
  return (
    <ul class="way-list">
      {campaigns.map((campaign) => {
        const { facts } = campaign;
        const shown = wordsIn(site, campaign, ui.locale.tag);
        const foreign = languageOf(view, shown.locale);
        const year = facts.kind === 'world-day' ? facts.year : undefined;
        return (
          <li>
            <a
              class="way"
              href={
                year === undefined ? urls.campaign(route.locale, campaign.id) : urls.worldDayYear(route.locale, year)
              }
            >
              <Pictogram name={year === undefined ? 'campaign' : 'world-day'} size={44} />
              <span>
                <strong {...foreign}>
                  {year === undefined ? '' : `${year}: `}
                  <InlineProse inline={shown.words.inline.title} view={viewIn(view, shown.locale)} />
                </strong>
                <span>
                  <CampaignPeriod campaign={campaign} view={view} />
                </span>
              </span>
              <Pictogram name="arrow" size={24} />
            </a>
          </li>
        );
      })}
    </ul>
  );
}
