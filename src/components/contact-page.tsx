import { guidesOf, urgentContacts } from '../locale/selections.ts';
import { discreetCode } from '../locale/short-links.ts';
import { wordsIn } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { isCallable } from '../model/channels.ts';
import { getItem } from '../model/library.ts';
import { BeforeCall } from './before-call.tsx';
import { ContactCard, kindPictogram } from './contact-card.tsx';
import { HandOn } from './hand-on.tsx';
import { countryOf, itemOf, type PageOf } from './page-parts.ts';
import { Pictogram } from './pictogram.tsx';
import { InlineProse, plainText } from './prose.tsx';
import { contactData } from './structured-data.ts';
import { TopicTiles } from './topic-tile.tsx';
import { TracesWarning } from './traces-warning.tsx';

/** One contact with all there is to know about it. */
export const contactPage: PageOf = (view) => {
  const { site, route, ui } = view;
  const country = countryOf(view);
  const contact = getItem(site.library, 'contact', itemOf(view));
  const { words } = wordsIn(site, contact, ui.locale.tag);
  const guides = guidesOf(site.library, country).filter((guide) => guide.facts.contacts.includes(contact.id));
  const code = discreetCode(route.key, getItem(site.library, 'country', country).facts.region);
  const { emergency } = urgentContacts(site.library, country);
  return {
    title: plainText(words.inline.name, view),
    description: plainText(words.inline.serves, view),
    data: contactData(contact, view),
    content: (
      <>
        <p class="back">
          <a href={urls.contacts(route.locale, country)}>{ui.text('contacts.all')}</a>
        </p>
        <h1 class="with-drawing">
          <Pictogram name={kindPictogram[contact.facts.kind]} size={56} />{' '}
          <span>
            <InlineProse inline={words.inline.name} view={view} />
          </span>
        </h1>
        <ContactCard contact={contact} view={view} country={country} extent="full" />
        {isCallable(contact) ? (
          <BeforeCall contact={contact} view={view} country={country} />
        ) : (
          <TracesWarning view={view} country={country} />
        )}
        {guides.length > 0 && (
          <section>
            <h2>{ui.text('contact.guides')}</h2>
            <TopicTiles guides={guides} view={view} />
          </section>
        )}
        <HandOn
          view={view}
          code={code}
          {...(isCallable(contact) && { contacts: { href: `/card/${code}.vcf`, label: ui.text('hand.contact') } })}
        />
        {contact !== emergency && (
          <section>
            <h2>{ui.text('contact.no-answer')}</h2>
            <ContactCard contact={emergency} view={view} country={country} extent="brief" />
          </section>
        )}
      </>
    ),
  };
};
