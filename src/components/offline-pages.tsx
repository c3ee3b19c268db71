import { regionName } from '../locale/format.ts';
import { urgentContacts } from '../locale/selections.ts';
import { urls } from '../locale/urls.ts';
import { ContactCard } from './contact-card.tsx';
import type { PageOf } from './page-parts.ts';
import { Pictogram } from './pictogram.tsx';
import type { View } from './view.ts';

/** Shown by the phone when it has no signal and the page asked for is not on it: the numbers of every country. */
export const offlineFallbackPage: PageOf = (view) => {
  const { ui } = view;
  return {
    title: ui.text('offline.title'),
    description: ui.text('offline.text'),
    content: (
      <>
        <h1>{ui.text('offline.title')}</h1>
        <p class="lead">{ui.text('offline.text')}</p>
        <UrgentNumbers view={view} />
      </>
    ),
  };
};

/** Nothing at this address. */
export const notFoundPage: PageOf = (view) => {
  const { ui, route } = view;
  return {
    title: ui.text('not-found.title'),
    description: ui.text('not-found.text'),
    content: (
      <>
        <h1>{ui.text('not-found.title')}</h1>
        <p class="lead">{ui.text('not-found.text')}</p>
        <p>
          <a class="button" href={urls.countries(route.locale)}>
            <Pictogram name="country" size={28} /> {ui.text('countries.title')}
          </a>
        </p>
        <UrgentNumbers view={view} />
      </>
    ),
  };
};

function UrgentNumbers({ view }: { view: View }) {
  const { site, ui } = view;
  return (
    <>
      {site.library.countries.map((country) => {
        const { emergency, hotline } = urgentContacts(site.library, country.id);
        return (
          <section>
            <h2>{regionName(ui, country.facts.region)}</h2>
            {[emergency, hotline].map((contact) => (
              <ContactCard contact={contact} view={view} country={country.id} extent="brief" />
            ))}
          </section>
        );
      })}
    </>
  );
}
