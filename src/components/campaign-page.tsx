import { formatDate, formatList } from '../locale/format.ts';
import { hasKit, isRunning } from '../locale/selections.ts';
import { wordsIn } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { type CampaignItem, getItem } from '../model/library.ts';
import { CampaignPicture } from './campaign-picture.tsx';
import { ContactCard } from './contact-card.tsx';
import { itemOf, type PageOf, type PageParts } from './page-parts.ts';
import { Pictogram } from './pictogram.tsx';
import { InlineProse, Prose, plainText } from './prose.tsx';
import { SourceLine } from './provenance.tsx';
import { campaignData } from './structured-data.ts';
import type { View } from './view.ts';

/** One campaign. */
export const campaignPage: PageOf = (view) => campaignParts(view, plainText(wordsOf(view).inline.title, view));

/** One year of the World Day. */
export const worldDayYearPage: PageOf = (view) => {
  const { facts } = getItem(view.site.library, 'campaign', itemOf(view));
  return campaignParts(view, view.ui.text('world-day.year', { year: String(facts.year) }));
};

function wordsOf(view: View) {
  return wordsIn(view.site, getItem(view.site.library, 'campaign', itemOf(view)), view.ui.locale.tag).words;
}

function campaignParts(view: View, heading: string): PageParts {
  const { site, route, ui } = view;
  const campaign = getItem(site.library, 'campaign', itemOf(view));
  const words = wordsOf(view);
  const { facts } = campaign;
  const worldDay = facts.kind === 'world-day';
  const firstCountry = site.library.countries[0]?.id ?? '';
  return {
    title: heading,
    description: plainText(words.inline.summary, view),
    data: campaignData(campaign, heading, view),
    content: (
      <article>
        <p class="back">
          <a href={worldDay ? urls.worldDay(route.locale) : urls.campaigns(route.locale)}>
            {ui.text(worldDay ? 'world-day.title' : 'campaigns.title')}
          </a>
        </p>
        <h1 class="with-drawing">
          <Pictogram name={worldDay ? 'world-day' : 'campaign'} size={56} /> <span>{heading}</span>
        </h1>
        <p>
          <CampaignPeriod campaign={campaign} view={view} />
        </p>
        {worldDay && words.inline.theme && (
          <p class="theme">
            <q>
              <InlineProse inline={words.inline.theme} view={view} />
            </q>
          </p>
        )}
        <p class="lead">
          <InlineProse inline={words.inline.summary} view={view} />
        </p>
        {(words.inline.slogan || words.inline.message) && (
          <section class="share-words">
            <h2>{ui.text('campaign.words')}</h2>
            {words.inline.slogan && (
              <p class="theme">
                <InlineProse inline={words.inline.slogan} view={view} />
              </p>
            )}
            {words.inline.message && (
              <p>
                <InlineProse inline={words.inline.message} view={view} />
              </p>
            )}
            {hasKit(campaign) && (
              <p>
                <a href={urls.kit(route.locale, campaign.id)}>{ui.text('kit.link')}</a>
              </p>
            )}
          </section>
        )}
        <Prose blocks={words.blocks} view={view} />
        <CampaignPicture campaign={campaign} view={view} />
        {facts.partners.length > 0 && (
          <p>{ui.rich('campaign.partners', { partners: <bdi>{formatList(ui, facts.partners)}</bdi> })}</p>
        )}
        <p class="provenance">
          <SourceLine source={facts.source} ui={ui} />
        </p>
        {facts.contacts.length > 0 && (
          <section>
            <h2>{ui.text('guide.call')}</h2>
            {facts.contacts.map((id) => {
              const contact = getItem(site.library, 'contact', id);
              return (
                <ContactCard contact={contact} view={view} country={contact.country ?? firstCountry} extent="brief" />
              );
            })}
          </section>
        )}
      </article>
    ),
  };
}

/** The days of a campaign, as exactly as they are known, and whether it is running. */
export function CampaignPeriod({ campaign, view: { ui, site } }: { campaign: CampaignItem; view: View }) {
  const { start, end, approximate } = campaign.facts;
  if (start === undefined || end === undefined)
    return <span class="tag tag--open">{ui.text('campaign.standing')}</span>;
  const from = <bdi>{formatDate(ui, start)}</bdi>;
  const period =
    start === end ? from : ui.rich('campaign.period', { start: from, end: <bdi>{formatDate(ui, end)}</bdi> });
  return (
    <>
      {isRunning(campaign, site.today) && <span class="tag tag--open">{ui.text('campaign.running')}</span>} {period}{' '}
      {approximate && ui.text('campaign.approximate')}
    </>
  );
}
