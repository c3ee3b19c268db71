import { regionName } from '../locale/format.ts';
import { embassyNotesOf, embassyOf, guideIn, guidesOf, homeLinesOf, urgentContacts } from '../locale/selections.ts';
import { urls } from '../locale/urls.ts';
import { getItem } from '../model/library.ts';
import { ContactCard } from './contact-card.tsx';
import { EmbassyNote } from './embassy-note.tsx';
import { OriginPrints } from './origin-prints.tsx';
import { countryOf, itemOf, type PageOf } from './page-parts.ts';
import { originData } from './structured-data.ts';
import { TopicTiles } from './topic-tile.tsx';

/** Page for one nationality: its embassy, lines at home, and its languages. Says plainly when no number is known. */
export const originPage: PageOf = (view, assets) => {
  const { site, route, ui } = view;
  const country = countryOf(view);
  const origin = getItem(site.library, 'origin', itemOf(view));
  const names = {
    origin: regionName(ui, origin.facts.region),
    country: regionName(ui, getItem(site.library, 'country', country).facts.region),
  };
  const embassy = embassyOf(site.library, country, origin.id);
  const notes = embassyNotesOf(site.library, country, origin.id, site.today);
  const lines = homeLinesOf(site.library, origin.id);
  const { emergency, hotline } = urgentContacts(site.library, country);
  const chosen = origin.facts.guides.flatMap((topic) => guideIn(site.library, country, topic) ?? []);
  const guides = chosen.length > 0 ? chosen : guidesOf(site.library, country);
  const readable = site.locales.filter((locale) => origin.facts.languages.includes(locale.tag));
  const title = ui.text('origin.title', names);
  return {
    title,
    description: ui.text('origin.summary', names),
    data: originData(embassy, title, view),
    content: (
      <>
        <p class="back">
          <a href={urls.country(route.locale, country)}>{names.country}</a>
        </p>
        <h1>{title}</h1>
        {readable.length > 0 && (
          <nav aria-label={ui.text('origin.languages')}>
            <ul class="chips">
              {readable.map((locale) => (
                <li>
                  <a
                    href={urls.origin(locale.tag, country, origin.id)}
                    lang={locale.tag}
                    hreflang={locale.tag}
                    dir={locale.dir}
                  >
                    {locale.endonym}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <section>
          <h2>{ui.text('origin.embassy', names)}</h2>
          {embassy ? (
            <ContactCard contact={embassy} view={view} country={country} />
          ) : (
            <p class="aside-note">
              <span>{ui.text('origin.no-embassy', names)}</span>
            </p>
          )}
        </section>
        {notes.map((note) => (
          <EmbassyNote note={note} view={view} />
        ))}
        {lines.length > 0 ? (
          <section>
            <h2>{ui.text('origin.home-lines', names)}</h2>
            {lines.map((contact) => (
              <ContactCard contact={contact} view={view} country={country} />
            ))}
          </section>
        ) : (
          <p>{ui.text('origin.no-home-lines', names)}</p>
        )}
        <section>
          <h2>{ui.text('origin.anyone', names)}</h2>
          {[emergency, hotline].map((contact) => (
            <ContactCard contact={contact} view={view} country={country} />
          ))}
          <p>
            <a class="button" href={urls.contacts(route.locale, country)}>
              {ui.text('contacts.all')}
            </a>
          </p>
        </section>
        {guides.length > 0 && (
          <section>
            <h2>{ui.text('country.what-happened')}</h2>
            <TopicTiles guides={guides} view={view} />
          </section>
        )}
        <OriginPrints files={assets.kits[route.path] ?? []} view={view} />
      </>
    ),
  };
};
