import { regionName } from '../locale/format.ts';
import { contactsOfKind, urgentContacts } from '../locale/selections.ts';
import { urls } from '../locale/urls.ts';
import { type ContactItem, getItem } from '../model/library.ts';
import { ContactCard, type ContactCardProps } from './contact-card.tsx';
import { countryOf, type PageOf } from './page-parts.ts';
import { TracesWarning } from './traces-warning.tsx';
import type { View } from './view.ts';

/** Who to call now. Emergency first; what a call leaves behind is said before the first number that is not an emergency. */
export const helpPage: PageOf = (view) => {
  const { site, route, ui } = view;
  const country = countryOf(view);
  const name = regionName(ui, getItem(site.library, 'country', country).facts.region);
  const card = (contact: ContactItem) => <ContactCard contact={contact} view={view} country={country} />;
  return {
    title: ui.text('help.title-in', { country: name }),
    description: ui.text('help.summary'),
    content: (
      <>
        <h1>{ui.text('help.title-in', { country: name })}</h1>
        <UrgentNumbers view={view} country={country} />
        <section id="shelter">
          <h2>{ui.text('help.shelter')}</h2>
          <p>{ui.text('help.shelter-text')}</p>
          {contactsOfKind(site.library, country, 'shelter').map(card)}
        </section>
        <section>
          <h2>{ui.text('help.labour')}</h2>
          {contactsOfKind(site.library, country, 'labour-hotline', 'legal-aid').map(card)}
        </section>
        <p>
          <a class="button" href={urls.contacts(route.locale, country)}>
            {ui.text('contacts.all')}
          </a>
        </p>
      </>
    ),
  };
};

export interface UrgentNumbersProps {
  view: View;
  country: string;
  extent?: ContactCardProps['extent'];
}

/** Whom to call in danger and about trafficking, with what a call leaves behind between the two. */
export function UrgentNumbers({ view, country, extent = 'usual' }: UrgentNumbersProps) {
  const { site, ui } = view;
  const { emergency, hotline } = urgentContacts(site.library, country);
  const others = contactsOfKind(site.library, country, 'emergency', 'child-hotline', 'trafficking-hotline').filter(
    (item) => item !== emergency && item !== hotline,
  );
  const card = (contact: ContactItem) => (
    <ContactCard contact={contact} view={view} country={country} extent={extent} />
  );
  return (
    <>
      <section>
        <h2>{ui.text('help.danger')}</h2>
        {card(emergency)}
        {others.filter((item) => item.facts.kind !== 'trafficking-hotline').map(card)}
      </section>
      <TracesWarning view={view} country={country} />
      <section>
        <h2>{ui.text('help.trafficking')}</h2>
        {card(hotline)}
        {others.filter((item) => item.facts.kind === 'trafficking-hotline').map(card)}
      </section>
    </>
  );
}
