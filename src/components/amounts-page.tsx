import { regionName } from '../locale/format.ts';
import { contactsOfKind } from '../locale/selections.ts';
import { urls } from '../locale/urls.ts';
import { amountRates } from '../model/amounts/rates.ts';
import {
  type CountingCountry,
  currencies,
  type FieldName,
  isCounting,
  type Sheet,
  sheetName,
  sheets,
} from '../model/amounts/sheets.ts';
import { getItem } from '../model/library.ts';
import { figureText, formulaOf, stepLabel, waysOf } from './amounts-steps.ts';
import { ContactCard } from './contact-card.tsx';
import { citationText } from './law-citation.tsx';
import { LawList } from './law-list.tsx';
import { countryOf, type PageOf } from './page-parts.ts';
import { Pictogram } from './pictogram.tsx';
import type { View } from './view.ts';

/** What somebody may be owed, counted on the phone with every step. Without a script the page says how to count it on paper. */
export const amountsPage: PageOf = (view) => {
  const { site, route, ui } = view;
  const country = countryOf(view);
  if (!isCounting(country)) throw new Error(`${country} has no sums in src/model/amounts`);
  const name = regionName(ui, getItem(site.library, 'country', country).facts.region);
  const laws = [...new Set(sheets[country].flatMap((sheet) => sheet.laws))].map((id) =>
    getItem(site.library, 'law', id),
  );
  const topics = [...new Set(sheets[country].map(({ topic }) => topic))];
  return {
    title: ui.text('amounts.title'),
    description: ui.text('amounts.summary'),
    script: 'forms',
    content: (
      <div x-data="amounts" data-country={country} data-rates={JSON.stringify(amountRates(site.library)[country])}>
        <p class="back">
          <a href={urls.country(route.locale, country)}>{name}</a>
        </p>
        <h1>{ui.text('amounts.title')}</h1>
        <p class="lead" data-needs-script="" hidden>
          {ui.text('amounts.lead')}
        </p>
        <p class="lead" data-without-script="">
          {ui.text('amounts.on-paper')}
        </p>
        <p class="aside-note">
          <Pictogram name="warning" size={32} /> <span>{ui.text('amounts.differ')}</span>
        </p>
        <fieldset class="choices" data-needs-script="" hidden>
          <legend>{ui.text('amounts.work')}</legend>
          {(['company', 'domestic'] as const).map((work) => (
            <label class="choice-button">
              <input type="radio" name="work" value={work} x-model="work" /> {ui.text(`work.${work}`)}
            </label>
          ))}
        </fieldset>
        {topics.map((topic) => (
          <section id={topic}>
            <h2>{ui.text(`amounts.${topic}`)}</h2>
            {sheets[country]
              .filter((sheet) => sheet.topic === topic)
              .map((sheet) => (
                <SheetSection sheet={sheet} country={country} view={view} />
              ))}
          </section>
        ))}
        <p data-needs-script="" hidden>
          <button type="button" class="button" x-on:click="clear">
            {ui.text('amounts.clear')}
          </button>
        </p>
        <section class="laws">
          <h2>{ui.text('guide.laws')}</h2>
          <LawList laws={laws} view={view} />
        </section>
        <section>
          <h2>{ui.text('amounts.ask')}</h2>
          {contactsOfKind(site.library, country, 'labour-hotline', 'legal-aid').map((contact) => (
            <ContactCard contact={contact} view={view} country={country} extent="brief" />
          ))}
          <p>
            <a class="button" href={urls.letter(route.locale, country)}>
              {ui.text('letter.title')}
            </a>
          </p>
        </section>
      </div>
    ),
  };
};

function SheetSection({ sheet, country, view }: { sheet: Sheet; country: CountingCountry; view: View }) {
  const { site, ui } = view;
  const name = sheetName(sheet);
  const laws = sheet.laws.map((id) => getItem(site.library, 'law', id));
  const ways = waysOf(sheet, country);
  return (
    <section class="sheet" x-data="sheet" data-sheet={name} x-for-work={sheet.work}>
      {sheet.work && <h3>{ui.text(`work.${sheet.work}`)}</h3>}
      {sheet.fields.length === 0 && sheet.topic !== 'notice' && <p>{ui.text('amounts.unknown')}</p>}
      <Notes name={name} country={country} view={view} />
      <div data-needs-script="" hidden>
        {sheet.fields.map((field) => (
          <Field field={field} sheet={name} country={country} view={view} />
        ))}
        {sheet.asksHow && (
          <fieldset class="choices">
            <legend>{ui.text('amounts.how')}</legend>
            {(['boss-ends', 'resign'] as const).map((how) => (
              <label class="choice-button">
                <input type="radio" name={`${name}-how`} value={how} x-model="how" /> {ui.text(`amounts.${how}`)}
              </label>
            ))}
          </fieldset>
        )}
      </div>
      {ways.length > 1 && <p>{ui.text('amounts.two-ways')}</p>}
      {sheet.steps.length > 0 &&
        ways.map((way, list) => (
          <>
            {way && <h4>{ui.text('amounts.with-days', { days: figureText(view, 'kw-ps-day-wage', way) })}</h4>}
            <ol class="steps" data-list={list}>
              {sheet.steps.map((step) => (
                <li
                  x-step={step}
                  class={`steps__${step}`}
                  aria-live={step === sheet.steps.at(-1) ? 'polite' : undefined}
                >
                  <span>{stepLabel(step, country, view)}</span>{' '}
                  <bdi data-sum="">{formulaOf(step, sheet, country, way, view)}</bdi>
                </li>
              ))}
            </ol>
          </>
        ))}
      {sheet.steps.length > 1 && <p class="provenance">{ui.text('amounts.rounded')}</p>}
      {laws.length > 0 && (
        <p class="provenance">
          {laws.map(({ id, facts }, index) => (
            <>
              {index > 0 && ' · '}
              <a href={`#${id}`}>{citationText(facts.citations, ui)}</a>
            </>
          ))}
        </p>
      )}
    </section>
  );
}

interface FieldProps {
  field: FieldName;
  sheet: string;
  country: CountingCountry;
  view: View;
}

function Field({ field, sheet, country, view: { ui } }: FieldProps) {
  const id = `${sheet}-${field}`;
  const isMoney = ['wage', 'basic-wage', 'received'].includes(field);
  return (
    <p class="field">
      <label for={id}>
        {ui.text(`amounts.${field}`)} {isMoney && <bdi>({currencies[country]})</bdi>}
      </label>
      <input
        id={id}
        type="text"
        inputmode={isMoney ? 'decimal' : 'numeric'}
        autocomplete="off"
        maxLength={12}
        x-field={field}
        aria-describedby={`${id}-wrong`}
      />
      <span class="field__wrong" id={`${id}-wrong`} role="alert" x-wrong={field} hidden>
        {ui.text('amounts.digits')}
      </span>
    </p>
  );
}

/** What to know before counting. */
function Notes({ name, country, view }: { name: string; country: CountingCountry; view: View }) {
  const { ui } = view;
  const time = (law: string, part: string) => figureText(view, law, part);
  const notes: Record<string, () => string[]> = {
    'kuwait end-domestic': () => [ui.text('amounts.complete'), ui.text('amounts.full-years')],
    'qatar end-company': () => [ui.text('amounts.after', { time: time('qa-end-of-service', 'after') })],
    'qatar end-domestic': () => [ui.text('amounts.after', { time: time('qa-dw-leave-eos', 'after') })],
    'kuwait notice-company': () => [
      ui.text('amounts.notice-by-month', { time: time('kw-ps-notice', 'monthly') }),
      ui.text('amounts.notice-others', { time: time('kw-ps-notice', 'others') }),
    ],
    'qatar notice-company': () => [
      ui.text('amounts.notice-up-to', { years: time('qa-job-change', 'up-to'), time: time('qa-job-change', 'notice') }),
      ui.text('amounts.notice-more', {
        years: time('qa-job-change', 'up-to'),
        time: time('qa-job-change', 'long-notice'),
      }),
    ],
    'kuwait notice-domestic': () => [ui.text('amounts.unknown')],
    'qatar notice-domestic': () => [ui.text('amounts.unknown')],
  };
  return (
    <>
      {(notes[`${country} ${name}`]?.() ?? []).map((note) => (
        <p>{note}</p>
      ))}
    </>
  );
}
