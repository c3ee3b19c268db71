import { regionName } from '../locale/format.ts';
import { contactsOf } from '../locale/selections.ts';
import { getItem } from '../model/library.ts';
import type { ContactKind } from '../model/schema/contact.ts';
import { ContactCard } from './contact-card.tsx';
import { countryOf, type PageOf } from './page-parts.ts';

const groups = ['emergency', 'trafficking', 'shelter', 'labour', 'embassy', 'home', 'support', 'online'] as const;
type Group = (typeof groups)[number];

/** Kinds of contact, in the groups a reader looks for. */
const groupOf: Record<ContactKind, Group> = {
  emergency: 'emergency',
  'child-hotline': 'emergency',
  'trafficking-hotline': 'trafficking',
  shelter: 'shelter',
  'labour-hotline': 'labour',
  'labour-office': 'labour',
  'wage-fund': 'labour',
  'legal-aid': 'support',
  ngo: 'support',
  un: 'support',
  'human-rights-body': 'support',
  'government-office': 'support',
  embassy: 'embassy',
  'home-country-line': 'home',
  'online-service': 'online',
  'information-service': 'online',
};

/** Everybody who can be reached, in groups; a list that is all there and needs no filter. */
export const contactsPage: PageOf = (view) => {
  const { site, ui } = view;
  const country = countryOf(view);
  const name = regionName(ui, getItem(site.library, 'country', country).facts.region);
  const contacts = contactsOf(site.library, country);
  const filled = groups.filter((group) => contacts.some((contact) => groupOf[contact.facts.kind] === group));
  return {
    title: ui.text('contacts.title-in', { country: name }),
    description: ui.text('contacts.summary'),
    content: (
      <>
        <h1>{ui.text('contacts.title-in', { country: name })}</h1>
        <p class="lead">{ui.text('contacts.unconfirmed')}</p>
        <nav aria-label={ui.text('contacts.groups')}>
          <ul class="chips">
            {filled.map((group) => (
              <li>
                <a href={`#${group}`}>{ui.text(`contacts.group.${group}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        {filled.map((group) => (
          <section id={group}>
            <h2>{ui.text(`contacts.group.${group}`)}</h2>
            {contacts
              .filter((contact) => groupOf[contact.facts.kind] === group)
              .map((contact) => (
                <ContactCard contact={contact} view={view} country={country} />
              ))}
          </section>
        ))}
      </>
    ),
  };
};
