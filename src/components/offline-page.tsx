import { formatNumber, regionName } from '../locale/format.ts';
import { getItem } from '../model/library.ts';
import { handoutUrl } from '../offline/handout-url.ts';
import { largestPack } from '../offline/pack-description.ts';
import { countryOf, type PageOf } from './page-parts.ts';
import { Pictogram } from './pictogram.tsx';

/** Sentences for everything that can go wrong, in the order of how often it does. */
const failures = ['no-signal', 'login', 'no-space', 'server', 'damaged', 'unsupported'] as const;

/** What is saved on this phone, and how to save, renew and remove it. */
export const offlinePage: PageOf = (view) => {
  const { site, route, ui } = view;
  const country = countryOf(view);
  const name = (id: string) => regionName(ui, getItem(site.library, 'country', id).facts.region);
  const slot = (slotName: string) => <bdi data-slot={slotName}>0</bdi>;
  return {
    title: ui.text('saved.title'),
    description: ui.text('saved.summary', { country: name(country) }),
    script: 'offline',
    content: (
      <>
        <h1>{ui.text('saved.title')}</h1>
        <p class="lead">{ui.text('saved.summary', { country: name(country) })}</p>
        <p>{ui.text('saved.cost', { kilobytes: formatNumber(largestPack / 1000) })}</p>
        <p class="aside-note">
          <Pictogram name="warning" size={32} /> <span>{ui.text('saved.seen')}</span>
        </p>
        <div
          class="offline"
          data-offline=""
          data-country={country}
          data-locale={route.locale}
          data-countries={JSON.stringify(Object.fromEntries(site.library.countries.map(({ id }) => [id, name(id)])))}
          data-size={ui.text('saved.size', { size: '{size}' })}
          data-months={ui.locale.months.join('|')}
          data-date={ui.text('date.day', { day: '{day}', month: '{month}', year: '{year}' })}
        >
          <noscript>
            <p>{ui.text('saved.no-script')}</p>
          </noscript>
          <div id="offline-state" data-state="none" role="status">
            <p data-when="none" data-needs-script="" hidden>
              {ui.text('saved.none')}
            </p>
            <p data-when="saving" hidden>
              {ui.rich('saved.saving', { received: slot('received'), total: slot('total') })}
            </p>
            <p data-when="saved" hidden>
              <strong>{ui.text('saved.saved')}</strong>
            </p>
            {failures.map((reason) => (
              <p data-when={`failed-${reason}`} hidden>
                <strong>{ui.text(`saved.failed-${reason}`)}</strong>
              </p>
            ))}
            <progress max="1" value="0" hidden />
          </div>
          <ul data-part="list" hidden />
          <div data-needs-script="" hidden>
            <p>
              <label>
                {ui.text('saved.language')}{' '}
                <select>
                  {site.locales
                    .filter(({ pseudo }) => !pseudo)
                    .map(({ tag, endonym, dir }) => (
                      <option value={tag} lang={tag} dir={dir} selected={tag === route.locale}>
                        {endonym}
                      </option>
                    ))}
                </select>
              </label>
            </p>
            <p>
              <button type="button" class="button" id="save-offline">
                {ui.text('saved.save')}
              </button>
            </p>
          </div>
          <h2>{ui.text('handout.title')}</h2>
          <p>{ui.text('handout.text', { country: name(country) })}</p>
          <div role="status">
            {(['coming', 'ready', 'failed'] as const).map((state) => (
              <p data-share={state} hidden>
                {ui.text(`handout.${state}`)}
              </p>
            ))}
          </div>
          <p class="buttons">
            <a class="button" id="handout" href={handoutUrl(country, route.locale)} download="">
              {ui.text('handout.get')}
            </a>
            <button type="button" class="button" id="share" hidden>
              {ui.text('handout.share')}
            </button>
          </p>
          <div data-needs-script="" hidden>
            <h2>{ui.text('saved.remove-title')}</h2>
            <p>{ui.text('saved.remove-text')}</p>
            <p>
              <button type="button" class="button" id="remove-offline">
                {ui.text('saved.remove')}
              </button>
            </p>
            <p data-part="removed" hidden role="status">
              {ui.text('saved.removed')}
            </p>
          </div>
        </div>
      </>
    ),
  };
};
