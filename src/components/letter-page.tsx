import { regionName } from '../locale/format.ts';
import { guideIn } from '../locale/selections.ts';
import { wordsIn } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { drawingOf } from '../model/guide-drawing.ts';
import { blanks, complaints, officeLanguages, papers } from '../model/letter.ts';
import { type CountryItem, getItem } from '../model/library.ts';
import { ContactCard } from './contact-card.tsx';
import { countryOf, type PageOf } from './page-parts.ts';
import { Pictogram } from './pictogram.tsx';
import { InlineProse } from './prose.tsx';
import { UrgentCalls } from './urgent-calls.tsx';
import { languageOf, type View, viewIn } from './view.ts';

/**
 * A complaint to the office that handles it, in Arabic and English, and in the reader's language to read. Without a script it is a form to
 * print or copy, with dots for the blanks.
 */
export const letterPage: PageOf = (view) => {
  const { site, route, ui } = view;
  const country = getItem(site.library, 'country', countryOf(view));
  const office = officeOf(view, country);
  const own = officeLanguages.every((tag) => tag !== ui.locale.tag);
  return {
    title: ui.text('letter.title'),
    description: ui.text('letter.summary'),
    script: 'forms',
    content: (
      <div x-data="letter">
        <p class="back">
          <a href={urls.country(route.locale, country.id)}>{regionName(ui, country.facts.region)}</a>
        </p>
        <h1>{ui.text('letter.title')}</h1>
        <p class="lead" data-needs-script="" hidden>
          {ui.text('letter.lead')}
        </p>
        <p class="lead" data-without-script="">
          {ui.text('letter.by-hand')}
        </p>
        <p>{ui.text('letter.danger')}</p>
        <UrgentCalls view={view} country={country.id} />
        <div data-needs-script="" hidden>
          <Questions view={view} country={country.id} />
        </div>
        <section id="letter">
          <h2>{ui.text('letter.ready')}</h2>
          <div class="letters">
            {officeLanguages.map((tag) => (
              <LetterText tag={tag} audience="office" country={country} view={view} />
            ))}
          </div>
          <div data-needs-script="" hidden>
            <p class="aside-note">
              <Pictogram name="warning" size={32} /> <span>{ui.text('letter.send')}</span>
            </p>
            <p class="buttons">
              {(
                [
                  ['print', 'letter.print'],
                  ['save', 'letter.save'],
                  ['whatsapp', 'channel.whatsapp'],
                  ['sms', 'channel.sms'],
                  ['mail', 'letter.mail'],
                ] as const
              ).map(([action, key]) => (
                <button type="button" class="button" x-on:click={action}>
                  {ui.text(key)}
                </button>
              ))}{' '}
              <button type="button" class="button" x-on:click="share" x-show="canShare">
                {ui.text('hand.share')}
              </button>{' '}
              <button type="button" class="button" x-on:click="clear">
                {ui.text('letter.clear')}
              </button>
            </p>
          </div>
        </section>
        {own && (
          <section class="letter-to-read">
            <h2>{ui.text('letter.to-read')}</h2>
            <LetterText tag={ui.locale.tag} audience="reader" country={country} view={view} />
          </section>
        )}
        {office && (
          <section class="letter-office">
            <h2>{ui.text('letter.give')}</h2>
            <p>
              <strong>{office}</strong>
            </p>
            {(country.facts.complaints?.contacts ?? []).map((id) => (
              <ContactCard
                contact={getItem(site.library, 'contact', id)}
                view={view}
                country={country.id}
                extent="brief"
              />
            ))}
            <p>{ui.text('letter.keep')}</p>
          </section>
        )}
      </div>
    ),
  };
};

/** @returns the name of the office that takes complaints, in the language of the view */
function officeOf({ site, ui }: View, country: CountryItem) {
  const id = country.facts.complaints?.organisation;
  if (id === undefined) throw new Error(`${country.id} names no office for complaints`);
  return wordsIn(site, getItem(site.library, 'organisation', id), ui.locale.tag).words.fields.name;
}

/** What is wrong, the blanks, and the papers. */
function Questions({ view, country }: { view: View; country: string }) {
  const { site, ui } = view;
  return (
    <>
      <fieldset class="choices">
        <legend>{ui.text('amounts.work')}</legend>
        {(['company', 'domestic'] as const).map((work) => (
          <label class="choice-button">
            <input type="radio" name="work" value={work} x-model="work" /> {ui.text(`work.${work}`)}
          </label>
        ))}
      </fieldset>
      <fieldset class="choices">
        <legend>{ui.text('letter.what')}</legend>
        {complaints.map((topic) => {
          const guide = guideIn(site.library, country, topic);
          const shown = guide && wordsIn(site, guide, ui.locale.tag);
          const drawing = guide && drawingOf(guide);
          return (
            shown && (
              <label class="choice-button">
                <input type="checkbox" value={topic} x-model="wrong" />
                {drawing && <Pictogram name={drawing} size={40} />}
                <span {...languageOf(view, shown.locale)}>
                  <InlineProse inline={shown.words.inline.tile} view={viewIn(view, shown.locale)} />
                </span>
              </label>
            )
          );
        })}
      </fieldset>
      <h2>{ui.text('letter.blanks')}</h2>
      {blanks.map(({ name, key, complaint }) => (
        <p class="field" x-when={complaint} hidden={complaint !== undefined}>
          <label for={`letter-${name}`}>{ui.text(`letter.${key}`)}</label>
          <input id={`letter-${name}`} type="text" dir="auto" autocomplete="off" maxLength={200} x-model={name} />
        </p>
      ))}
      <p class="field">
        <label for="letter-more">{ui.text('letter.more')}</label>
        <textarea
          id="letter-more"
          dir="auto"
          rows={4}
          autocomplete="off"
          maxLength={2000}
          x-model="more"
          aria-describedby="letter-own-words"
        />
        <span id="letter-own-words">{ui.text('letter.own-words')}</span>
      </p>
      <fieldset class="choices">
        <legend>{ui.text('letter.papers')}</legend>
        {papers.map((paper) => (
          <div>
            <label class="choice-button">
              <input type="checkbox" value={`paper-${paper}`} x-model="papers" />{' '}
              <span>{ui.text(`letter.paper.${paper}`)}</span>
            </label>
            <OfficeWords paper={paper} view={view} />
          </div>
        ))}
      </fieldset>
    </>
  );
}

/** What the office calls a paper: to ask for it, or to show. No part of the label: a name is said in one voice, that of the page. */
function OfficeWords({ paper, view }: { paper: (typeof papers)[number]; view: View }) {
  const others = officeLanguages.filter((tag) => tag !== view.ui.locale.tag);
  return (
    <small class="office-words">
      {others.map((tag) => (
        <span lang={tag} dir={view.site.locale(tag).dir}>
          {view.site.ui(tag).text(`letter.paper.${paper}`)}
        </span>
      ))}
    </small>
  );
}

interface LetterTextProps {
  tag: string;
  /** Whether the office reads it, or only the person who writes. */
  audience: 'office' | 'reader';
  country: CountryItem;
  view: View;
}

/** The letter in one language. Everything that may be in it stands in it; a script takes away what was not chosen. */
function LetterText({ tag, audience, country, view }: LetterTextProps) {
  const { site } = view;
  const inLanguage = viewIn(view, tag);
  const { ui } = inLanguage;
  const blank = (name: string) => (
    <bdi class="blank" x-blank={name}>
      ........................
    </bdi>
  );
  const office = <bdi>{officeOf(inLanguage, country)}</bdi>;
  return (
    <article class="letter" data-letter={audience} lang={tag} dir={site.locale(tag).dir}>
      <p>{ui.rich('letter.text.date', { date: <bdi class="blank">............</bdi> })}</p>
      <p>{ui.rich('letter.text.to', { office })}</p>
      <p>
        <strong>{ui.text('letter.text.subject')}</strong>
      </p>
      <p>{ui.text('letter.text.greeting')}</p>
      <p>{ui.rich('letter.text.name', { name: blank('name') })}</p>
      <p>{ui.rich('letter.text.nationality', { nationality: blank('nationality') })}</p>
      <p>{ui.rich('letter.text.id', { id: blank('id') })}</p>
      <p>{ui.rich('letter.text.phone', { phone: blank('phone') })}</p>
      <p x-when="domestic">{ui.text('letter.text.domestic')}</p>
      <p>{ui.rich('letter.text.employer', { employer: blank('employer') })}</p>
      <p>{ui.rich('letter.text.place', { place: blank('place') })}</p>
      <p>{ui.rich('letter.text.since', { since: blank('since') })}</p>
      <p x-when="wages-unpaid">
        {ui.rich('letter.fact.wages-unpaid', { months: blank('months'), amount: blank('amount') })}
      </p>
      <p x-when="passport-kept">{ui.rich('letter.fact.passport-kept', { since: blank('keptSince') })}</p>
      <p x-when="hours-rest">{ui.rich('letter.fact.hours-rest', { hours: blank('hours'), days: blank('days') })}</p>
      <p x-when="contract-changed">
        {ui.rich('letter.fact.contract-changed', { promised: blank('promised'), given: blank('given') })}
      </p>
      <p x-when="end-of-service">{ui.rich('letter.fact.end-of-service', { ended: blank('ended') })}</p>
      <p x-filled="more">{ui.rich('letter.text.more', { more: blank('more') })}</p>
      <p>{ui.text('letter.text.ask')}</p>
      <ul>
        {complaints.map((topic) => (
          <li x-when={topic}>{ui.text(`letter.ask.${topic}`)}</li>
        ))}
        <li>{ui.text('letter.ask.register')}</li>
      </ul>
      <p x-filled="papers">{ui.text('letter.text.papers')}</p>
      <ul x-filled="papers">
        {papers.map((paper) => (
          <li x-when={`paper-${paper}`}>{ui.text(`letter.paper.${paper}`)}</li>
        ))}
      </ul>
      <p>{ui.text('letter.text.closing')}</p>
      <p>{ui.rich('letter.text.signature', { name: blank('name') })}</p>
    </article>
  );
}
