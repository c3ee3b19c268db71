import { hasPage } from '../locale/find-routes.ts';
import { regionName } from '../locale/format.ts';
import { guidesOf, isDatedToTheDay, noticesOf, shownDays } from '../locale/selections.ts';
import { wordsIn } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { type CampaignItem, type GuideItem, getItem } from '../model/library.ts';
import { guideGroups } from '../model/schema/items.ts';
import { NoticeLink } from './notice-link.tsx';
import { countryOf, type PageOf } from './page-parts.ts';
import { Pictogram, type PictogramName } from './pictogram.tsx';
import { InlineProse } from './prose.tsx';
import { toolDrawings } from './tool-drawings.ts';
import { TopicTiles } from './topic-tile.tsx';
import type { View } from './view.ts';

/** On the home page from its first day to its last, by the day of reading: a page that was saved before does not miss it. */
function shownBetween(campaign: CampaignItem, today: string) {
  const { from, until } = shownDays(campaign);
  const isShown = (from === undefined || from <= today) && (until === undefined || today <= until);
  return { 'data-from': from, 'data-until': until, hidden: !isShown };
}

/** Home of a country: what happened to you, and the ways to help. */
export const countryPage: PageOf = (view) => {
  const { site, route, ui } = view;
  const id = countryOf(view);
  const name = regionName(ui, getItem(site.library, 'country', id).facts.region);
  const guides = guidesOf(site.library, id);
  const notices = noticesOf(site.library, id, site.today);
  const has = (items: readonly { country: string | null }[]) => items.some((item) => item.country === id);
  const campaigns = site.library.campaigns.filter(
    (item) =>
      isDatedToTheDay(item) &&
      (shownDays(item).until ?? site.today) >= site.today &&
      (item.facts.countries.length === 0 || item.facts.countries.includes(id)),
  );
  return {
    title: ui.text('country.title', { country: name }),
    description: ui.text('site.description'),
    content: (
      <>
        <h1>{ui.text('country.title', { country: name })}</h1>
        <p class="buttons">
          <a class="button" href={urls.help(route.locale, id)}>
            {ui.text('help.title')}
          </a>{' '}
          <a class="button" href={urls.search(route.locale, id)}>
            {ui.text('search.title')}
          </a>
        </p>
        {guides.length > 0 ? (
          <GuideGroups guides={guides} view={view} />
        ) : (
          <p class="lead">{ui.text('country.no-guides')}</p>
        )}
        <section>
          <h2>{ui.text('country.get-help')}</h2>
          <ul class="way-list">
            <Way
              href={urls.help(route.locale, id)}
              drawing="emergency"
              title={ui.text('help.title')}
              text={ui.text('help.summary')}
            />
            <Way
              href={urls.check(route.locale, id)}
              drawing="info"
              title={ui.text('check.title')}
              text={ui.text('check.summary')}
            />
            {(['letter', 'amounts', 'card'] as const)
              .filter((kind) => hasPage(site, kind, id))
              .map((kind) => (
                <Way
                  href={urls[kind](route.locale, id)}
                  drawing={toolDrawings[kind]}
                  title={ui.text(`${kind}.title`)}
                  text={ui.text(`${kind}.summary`)}
                />
              ))}
            <Way
              href={urls.contacts(route.locale, id)}
              drawing="hotline"
              title={ui.text('contacts.title')}
              text={ui.text('contacts.summary')}
            />
            <Way
              href={urls.laws(route.locale, id)}
              drawing="document"
              title={ui.text('laws.title')}
              text={ui.text('laws.summary')}
            />
            {has(site.library.referral) && (
              <Way
                href={urls.next(route.locale, id)}
                drawing="next-steps"
                title={ui.text('next.title')}
                text={ui.text('next.summary')}
              />
            )}
            {has(site.library.progress) && (
              <Way
                href={urls.progress(route.locale, id)}
                drawing="progress"
                title={ui.text('progress.title')}
                text={ui.text('progress.summary')}
              />
            )}
          </ul>
        </section>
        {campaigns.map((campaign) => (
          <section class="banner" {...shownBetween(campaign, site.today)}>
            <Pictogram name={campaign.facts.kind === 'world-day' ? 'world-day' : 'campaign'} size={48} />
            <a
              href={
                campaign.facts.year === undefined
                  ? urls.campaign(route.locale, campaign.id)
                  : urls.worldDayYear(route.locale, campaign.facts.year)
              }
            >
              <InlineProse inline={wordsIn(site, campaign, ui.locale.tag).words.inline.title} view={view} />
            </a>
          </section>
        ))}
        {notices.length > 0 && (
          <section>
            <h2>{ui.text('notices.title')}</h2>
            <ul class="plain-list">
              {notices.map((notice) => (
                <NoticeLink notice={notice} view={view} />
              ))}
            </ul>
          </section>
        )}
        <Origins view={view} country={id} />
      </>
    ),
  };
};

/** The tiles in their groups; one list while there are few. */
function GuideGroups({ guides, view }: { guides: readonly GuideItem[]; view: View }) {
  const { ui } = view;
  const groups = guideGroups.filter((group) => guides.some((guide) => guide.facts.group === group));
  return (
    <section>
      <h2>{ui.text('country.what-happened')}</h2>
      {groups.map((group) => (
        <>
          <h3>{ui.text(`group.${group}`)}</h3>
          <TopicTiles guides={guides.filter((guide) => guide.facts.group === group)} view={view} />
        </>
      ))}
    </section>
  );
}

function Way({ href, drawing, title, text }: { href: string; drawing: PictogramName; title: string; text: string }) {
  return (
    <li>
      <a class="way" href={href}>
        <Pictogram name={drawing} size={44} />
        <span>
          <strong>{title}</strong>
          <span>{text}</span>
        </span>
        <Pictogram name="arrow" size={24} />
      </a>
    </li>
  );
}

function Origins({ view: { site, route, ui }, country }: { view: View; country: string }) {
  if (site.library.origins.length === 0) return null;
  const named = site.library.origins.map((origin) => ({ id: origin.id, name: regionName(ui, origin.facts.region) }));
  const collator = new Intl.Collator(ui.locale.tag.replace(/-X.$/, ''));
  const sorted = named.sort((a, b) => collator.compare(a.name, b.name));
  return (
    <section id="origins">
      <h2>{ui.text('country.origins')}</h2>
      <p>{ui.text('country.origins-text')}</p>
      <ul class="chips">
        {sorted.map(({ id, name }) => (
          <li>
            <a href={urls.origin(route.locale, country, id)}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
