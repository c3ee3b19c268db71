import { formatDate, regionName } from '../locale/format.ts';
import { contactsOf } from '../locale/selections.ts';
import { codedCountries } from '../locale/short-links.ts';
import { wordsIn } from '../locale/site.ts';
import { groupedNumber, telephoneAddress } from '../locale/telephone.ts';
import { urls } from '../locale/urls.ts';
import { isCalled } from '../model/channels.ts';
import { getItem } from '../model/library.ts';
import { HandOn } from './hand-on.tsx';
import { countryOf, type PageOf } from './page-parts.ts';
import { InlineProse } from './prose.tsx';
import { Confirmation } from './provenance.tsx';
import { languageOf, viewIn } from './view.ts';

/** Empty lines for numbers of one's own. */
const ownLines = 3;

/** The numbers of a country on a card to print, cut out and carry. */
export const cardPage: PageOf = (view) => {
  const { site, route, ui } = view;
  const country = countryOf(view);
  const name = regionName(ui, getItem(site.library, 'country', country).facts.region);
  const region = codedCountries(site).find(({ id }) => id === country)?.region ?? '';
  const contacts = contactsOf(site.library, country).filter(
    (contact) => contact.country === country && contact.facts.channels.some(isCalled),
  );
  return {
    title: ui.text('card.title'),
    description: ui.text('card.summary'),
    content: (
      <>
        <p class="back">
          <a href={urls.country(route.locale, country)}>{name}</a>
        </p>
        <h1>{ui.text('card.title')}</h1>
        <p class="lead">{ui.text('card.how')}</p>
        <div class="pocket-card">
          <ul>
            {contacts.map((contact) => {
              const shown = wordsIn(site, contact, ui.locale.tag);
              const within = viewIn(view, shown.locale);
              return (
                <li data-contact={contact.id}>
                  <span {...languageOf(view, shown.locale)}>
                    <InlineProse inline={shown.words.inline.name} view={within} />
                  </span>
                  {contact.facts.channels.filter(isCalled).map(({ number }) => (
                    <a href={telephoneAddress(number)} dir="ltr">
                      <bdi>{groupedNumber(number)}</bdi>
                    </a>
                  ))}
                  {contact.facts.confirmed && (
                    <span class="provenance">
                      <Confirmation contact={contact.facts} ui={ui} today={site.today} />
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
          {contacts.some(({ facts }) => !facts.confirmed) && <p class="provenance">{ui.text('card.unconfirmed')}</p>}
          <p>{ui.text('card.mine')}</p>
          {Array.from({ length: ownLines }, () => (
            <p class="pocket-card__line">…</p>
          ))}
          <p class="provenance">
            {ui.rich('page.old', { date: <bdi>{formatDate(ui, site.today)}</bdi> })}{' '}
            <bdi dir="ltr">{site.origin.replace(/^https?:\/\//, '') + urls.shortLink(region)}</bdi>
          </p>
        </div>
        <HandOn view={view} code={region} contacts={{ href: `/card/${region}.vcf`, label: ui.text('hand.contacts') }} />
      </>
    ),
  };
};
