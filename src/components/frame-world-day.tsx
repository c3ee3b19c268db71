import { formatFigure, regionName } from '../locale/format.ts';
import { nextWorldDay, urgentContacts } from '../locale/selections.ts';
import { wordsIn } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { primaryNumber } from '../model/channels.ts';
import { type CampaignItem, getItem } from '../model/library.ts';
import { worldDayLaw } from '../model/reserved.ts';
import { CallButton } from './call-button.tsx';
import { Pictogram } from './pictogram.tsx';
import { InlineProse } from './prose.tsx';
import { Confirmation, SourceLine } from './provenance.tsx';
import { languageOf, type View, viewIn } from './view.ts';

/** The World Day on a card: when it is, its theme when one is known, and whom to call in each country. */
export function FrameWorldDay({ view }: { view: View }) {
  const { site, ui } = view;
  const { day } = getItem(site.library, 'law', worldDayLaw).facts.figures;
  const date = day ? formatFigure(ui, day) : '';
  const year = nextWorldDay(site.library, site.today);
  return (
    <>
      <h1 class="with-drawing">
        <Pictogram name="world-day" size={56} /> <span>{ui.text('world-day.title')}</span>
      </h1>
      <p class="lead">{ui.rich('world-day.summary', { date: <bdi>{date}</bdi> })}</p>
      {year && <Year campaign={year} view={view} />}
      {site.library.countries.map(({ id, facts }) => (
        <section>
          <h2>{regionName(ui, facts.region)}</h2>
          <Numbers view={view} country={id} />
        </section>
      ))}
    </>
  );
}

/** The theme of a year in its own words; its title where the theme is not known yet. */
function Year({ campaign, view }: { campaign: CampaignItem; view: View }) {
  const { site, ui, route } = view;
  const shown = wordsIn(site, campaign, ui.locale.tag);
  const { theme, title } = shown.words.inline;
  const inner = viewIn(view, shown.locale);
  const year = campaign.facts.year ?? 0;
  return (
    <>
      <p class="theme" {...languageOf(view, shown.locale)}>
        {theme ? (
          <q>
            <InlineProse inline={theme} view={inner} />
          </q>
        ) : (
          <InlineProse inline={title} view={inner} />
        )}
      </p>
      <p>
        <a href={urls.worldDayYear(route.locale, year)}>{ui.text('world-day.year', { year: String(year) })}</a>
      </p>
    </>
  );
}

/** The number for danger and the hotline, each with where it comes from and whether anybody has tried it. */
function Numbers({ view, country }: { view: View; country: string }) {
  const { site, ui } = view;
  const { emergency, hotline } = urgentContacts(site.library, country);
  return (
    <div class="frame-numbers">
      {[emergency, hotline].map((contact) => {
        const number = primaryNumber(contact);
        const shown = wordsIn(site, contact, ui.locale.tag);
        return (
          number !== undefined && (
            <div data-contact={contact.id}>
              <strong {...languageOf(view, shown.locale)}>
                <InlineProse inline={shown.words.inline.name} view={viewIn(view, shown.locale)} />
              </strong>
              <CallButton number={number} label={ui.text('call.button')} urgent={contact === emergency} />
              <p class="provenance">
                <SourceLine source={contact.facts.source} ui={ui} />{' '}
                <Confirmation contact={contact.facts} ui={ui} today={site.today} />
              </p>
            </div>
          )
        );
      })}
    </div>
  );
}
