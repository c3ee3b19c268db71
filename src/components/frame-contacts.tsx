import { type ContactGroup, contactsByGroup } from '../locale/contact-groups.ts';
import { ContactCard } from './contact-card.tsx';
import { countryOf } from './page-parts.ts';
import type { View } from './view.ts';

const filterLabel = 'filter';

export interface FrameContactsProps {
  view: View;
  title: string;
  /** The one group that is shown; all of them, with a choice, when left out. */
  only?: ContactGroup | undefined;
}

/** Everybody who can be reached, as on the page of contacts. The choice of a group is made by the style sheet, so it needs no script. */
export function FrameContacts({ view, title, only }: FrameContactsProps) {
  const { site, ui } = view;
  const country = countryOf(view);
  const groups = contactsByGroup(site.library, country);
  const shown = groups.filter(({ group }) => only === undefined || group === only);
  return (
    <>
      <h1>{title}</h1>
      <p>{ui.text('contacts.unconfirmed')}</p>
      <div class="frame-filter">
        {only === undefined && (
          <>
            <p id={filterLabel}>{ui.text('contacts.groups')}</p>
            <Choice id="all" label={ui.text('contacts.all')} chosen />
            {groups.map(({ group }) => (
              <Choice id={group} label={ui.text(`contacts.group.${group}`)} />
            ))}
          </>
        )}
        {shown.map(({ group, contacts }) => (
          <section id={group}>
            <h2>{ui.text(`contacts.group.${group}`)}</h2>
            {contacts.map((contact) => (
              <ContactCard contact={contact} view={view} country={country} />
            ))}
          </section>
        ))}
      </div>
    </>
  );
}

/** Beside its label and before the groups, not inside: the style sheet looks from the field that is chosen to what follows it. */
function Choice({ id, label, chosen = false }: { id: string; label: string; chosen?: boolean }) {
  return (
    <>
      <input
        type="radio"
        name="group"
        id={`show-${id}`}
        class="visually-hidden"
        aria-describedby={filterLabel}
        checked={chosen}
      />
      <label for={`show-${id}`}>{label}</label>{' '}
    </>
  );
}
