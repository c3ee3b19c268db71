import { regionName } from '../locale/format.ts';
import { urgentContacts } from '../locale/selections.ts';
import { urls } from '../locale/urls.ts';
import { primaryNumber } from '../model/channels.ts';
import { CallButton } from './call-button.tsx';
import type { PageOf } from './page-parts.ts';
import { Pictogram } from './pictogram.tsx';
import { siteData } from './structured-data.ts';

/** First page in a language: where are you? With the number for danger of each country. */
export const countriesPage: PageOf = (view) => {
  const { site, route, ui } = view;
  return {
    title: ui.text('countries.title'),
    description: ui.text('site.description'),
    data: siteData(view),
    content: (
      <>
        <h1>{ui.text('countries.title')}</h1>
        <p class="lead">{ui.text('site.description')}</p>
        <ul class="choices">
          {site.library.countries.map((country) => {
            const number = primaryNumber(urgentContacts(site.library, country.id).emergency);
            return (
              <li class="choice">
                <a class="choice__link" href={urls.country(route.locale, country.id)}>
                  <Pictogram name="country" size={48} />
                  <span>{regionName(ui, country.facts.region)}</span>
                </a>
                {number !== undefined && (
                  <p>
                    {ui.text('countries.emergency')}{' '}
                    <CallButton number={number} label={ui.text('call.button')} urgent />
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      </>
    ),
  };
};
