import type { ComponentChildren } from 'preact';
import { contactsByGroup } from '../locale/contact-groups.ts';
import { iframeSnippet } from '../locale/embed-snippets.ts';
import { formatList, regionName } from '../locale/format.ts';
import { type Frame, frameOf } from '../locale/frames.ts';
import { guidesOf } from '../locale/selections.ts';
import { wordsIn } from '../locale/site.ts';
import { embedScript } from '../locale/urls.ts';
import { frameTitle } from './frame-title.ts';
import type { PageOf } from './page-parts.ts';
import { PartnersBack } from './partners-back.tsx';
import { plainText } from './prose.tsx';
import { languageOf, type View, viewIn } from './view.ts';

/** Where partners choose what to show on their own site. Without a script there is ready code for everything in the language of the page. */
export const embedsPage: PageOf = (view) => {
  const { site, ui, route } = view;
  return {
    title: ui.text('embed.title'),
    description: ui.text('embed.summary'),
    script: 'embeds',
    content: (
      <>
        <PartnersBack view={view} />
        <h1>{ui.text('embed.title')}</h1>
        <p class="lead">{ui.text('embed.summary')}</p>
        <p>{ui.text('embed.rules')}</p>
        <p>{ui.text('embed.exit')}</p>
        <p>{ui.text('embed.wordpress')}</p>
        <div
          data-embeds={site.origin}
          data-script={site.origin + embedScript}
          data-locale={route.locale}
          data-needs-script=""
          hidden
        >
          <Choice view={view} />
          <Result view={view} />
        </div>
        <Ready view={view} />
      </>
    ),
  };
};

/** What, where, in which language and how wide. Nothing of it is sent: there is no form. */
function Choice({ view }: { view: View }) {
  const { site, ui } = view;
  const { countries } = site.library;
  return (
    <>
      <Select part="kind" label={ui.text('embed.what')}>
        <option value="numbers">{ui.text('embed.numbers')}</option>
        <option value="contacts">{ui.text('contacts.title')}</option>
        <option value="guide">{ui.text('embed.guide')}</option>
        <option value="world-day">{ui.text('world-day.title')}</option>
      </Select>
      <Select part="country" label={ui.text('embed.country')}>
        {countries.map(({ id, facts }) => (
          <option value={id}>{regionName(ui, facts.region)}</option>
        ))}
      </Select>
      {countries.map(({ id }) => (
        <>
          <Select part={`guide-${id}`} label={ui.text('embed.guide')}>
            <GuideOptions view={view} country={id} />
          </Select>
          <Select part={`contacts-${id}`} label={ui.text('contacts.groups')}>
            <option value="">{ui.text('contacts.all')}</option>
            {contactsByGroup(site.library, id).map(({ group }) => (
              <option value={group}>{ui.text(`contacts.group.${group}`)}</option>
            ))}
          </Select>
        </>
      ))}
      <Select part="lang" label={ui.text('embed.language')}>
        <option value="">{ui.text('embed.language-of-page')}</option>
        {site.locales
          .filter(({ pseudo }) => !pseudo)
          .map(({ tag, endonym, dir }) => (
            <option value={tag} lang={tag} dir={dir}>
              {endonym}
            </option>
          ))}
      </Select>
      <p class="field">
        <label for="embed-width">{ui.text('embed.width')}</label>
        <input id="embed-width" type="number" min={240} max={2000} inputMode="numeric" data-part="width" />
      </p>
      <fieldset class="choices">
        <legend>{ui.text('embed.way')}</legend>
        {(['element', 'iframe'] as const).map((way) => (
          <label class="choice-button">
            <input type="radio" name="way" value={way} checked={way === 'element'} /> {ui.text(`embed.${way}`)}
          </label>
        ))}
      </fieldset>
    </>
  );
}

function Select({ part, label, children }: { part: string; label: string; children: ComponentChildren }) {
  return (
    <p class="field">
      <label for={`embed-${part}`}>{label}</label>
      <select id={`embed-${part}`} data-part={part}>
        {children}
      </select>
    </p>
  );
}

function GuideOptions({ view, country }: { view: View; country: string }) {
  const { site, ui } = view;
  return (
    <>
      {guidesOf(site.library, country).map((guide) => {
        const shown = wordsIn(site, guide, ui.locale.tag);
        return (
          <option value={guide.id} {...languageOf(view, shown.locale)}>
            {plainText(shown.words.inline.title, viewIn(view, shown.locale))}
          </option>
        );
      })}
    </>
  );
}

/** The code for what is chosen, and what it will look like. */
function Result({ view: { ui } }: { view: View }) {
  return (
    <>
      <p class="field">
        <label for="embed-code">{ui.text('embed.code')}</label>
        <textarea id="embed-code" rows={6} readOnly dir="ltr" spellcheck={false} data-part="code" />
      </p>
      <p class="buttons">
        <button type="button" class="button" data-part="copy">
          {ui.text('hand.copy')}
        </button>{' '}
        <span role="status" data-part="copied" hidden>
          {ui.text('hand.copied')}
        </span>
      </p>
      <h2 id="embed-preview">{ui.text('embed.preview')}</h2>
      <div data-part="preview" />
    </>
  );
}

/** Code of every frame in the language of the page, by country. */
function Ready({ view }: { view: View }) {
  const { site, ui, route } = view;
  const frames = site.routes.flatMap((page) => (page.locale === route.locale ? (frameOf(page) ?? []) : []));
  const ofCountry = (country: string | null) => frames.filter(({ page }) => page.country === country);
  return (
    <section>
      <h2>{ui.text('embed.ready')}</h2>
      {site.library.countries.map(({ id, facts }) => (
        <>
          <h3>{regionName(ui, facts.region)}</h3>
          {ofCountry(id).map((frame) => (
            <ReadyCode frame={frame} view={view} />
          ))}
        </>
      ))}
      <h3>
        {formatList(
          ui,
          site.library.countries.map(({ facts }) => regionName(ui, facts.region)),
        )}
      </h3>
      {ofCountry(null).map((frame) => (
        <ReadyCode frame={frame} view={view} />
      ))}
    </section>
  );
}

function ReadyCode({ frame: { kind, path, page }, view }: { frame: Frame; view: View }) {
  const { site, ui } = view;
  const title = frameTitle(site, page);
  const code = iframeSnippet({ kind, frame: site.origin + path, title, lang: page.locale });
  return (
    <details>
      <summary {...languageOf(view, page.textLocale)}>{title}</summary>
      <p class="field">
        <textarea rows={5} readOnly dir="ltr" spellcheck={false} aria-label={`${ui.text('embed.code')}: ${title}`}>
          {code}
        </textarea>
      </p>
    </details>
  );
}
