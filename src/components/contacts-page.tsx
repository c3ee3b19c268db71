import { contactsByGroup } from '../locale/contact-groups.ts';
import { regionName } from '../locale/format.ts';
import { getItem } from '../model/library.ts';
import { ContactCard } from './contact-card.tsx';
import { countryOf, type PageOf } from './page-parts.ts';

/** Everybody who can be reached, in groups; a list that is all there and needs no filter. */
export const contactsPage: PageOf = (view) => {
  const { site, ui } = view;
  const country = countryOf(view);
  const name = regionName(ui, getItem(site.library, 'country', country).facts.region);
  const filled = contactsByGroup(site.library, country);
  return {
    title: ui.text('contacts.title-in', { country: name }),
    description: ui.text('contacts.summary'),
    content: (
      <>
        <h1>{ui.text('contacts.title-in', { country: name })}</h1>
        <p class="lead">{ui.text('contacts.unconfirmed')}</p>
        <nav aria-label={ui.text('contacts.groups')}>
          <ul class="chips">
            {filled.map(({ group }) => (
              <li>
                <a href={`#${group}`}>{ui.text(`contacts.group.${group}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        {filled.map(({ group, contacts }) => (
          <section id={group}>
            <h2>{ui.text(`contacts.group.${group}`)}</h2>
            {contacts.map((contact) => (
              <ContactCard contact={contact} view={view} country={country} />
            ))}
          </section>
        ))}
      </>
    ),
  };
};
