import type { ComponentChildren } from 'preact';
import { formatList, languageName } from '../locale/format.ts';
import type { Ui } from '../locale/messages.ts';
import { wordsIn } from '../locale/site.ts';
import { urls } from '../locale/urls.ts';
import { isCallable, isCalled } from '../model/channels.ts';
import { type ContactItem, getItem } from '../model/library.ts';
import type { ContactKind } from '../model/schema/contact.ts';
import { ContactChannel } from './contact-channel.tsx';
import { OpeningHours } from './opening-hours.tsx';
import { Pictogram, type PictogramName } from './pictogram.tsx';
import { InlineProse } from './prose.tsx';
import { Confirmation, confidenceText, SourceLine } from './provenance.tsx';
import { languageOf, type View, viewIn } from './view.ts';

export interface ContactCardProps {
  contact: ContactItem;
  view: View;
  /** Country whose pages the card links to. */
  country: string;
  /** Level of its heading. */
  level?: 2 | 3 | 4;
  /** full: all there is to say, without a heading, for the contact's own page; brief: what is needed to call, inside a guide. */
  extent?: 'full' | 'usual' | 'brief';
}

/** A contact: who it is, the buttons that reach it, what to know before, and how far it can be trusted. */
export function ContactCard({ contact, view, country, level = 3, extent = 'usual' }: ContactCardProps) {
  const { site, ui, route } = view;
  const shown = wordsIn(site, contact, ui.locale.tag);
  const Heading = `h${level}` as const;
  const foreign = languageOf(view, shown.locale);
  const urgent = contact.facts.kind === 'emergency';
  const full = extent === 'full';
  const channels =
    extent === 'brief' && isCallable(contact) ? contact.facts.channels.filter(isCalled) : contact.facts.channels;
  return (
    <article class={`contact-card contact-card--${contact.facts.kind}`} data-contact={contact.id}>
      {!full && (
        <div class="contact-card__head">
          <Pictogram name={kindPictogram[contact.facts.kind]} size={40} />
          <Heading {...foreign}>
            <a href={urls.contact(route.locale, contact.country ?? country, contact.id)}>
              <InlineProse inline={shown.words.inline.name} view={viewIn(view, shown.locale)} />
            </a>
          </Heading>
        </div>
      )}
      <p {...foreign}>
        <InlineProse inline={shown.words.inline.serves} view={viewIn(view, shown.locale)} />
      </p>
      <ul class="contact-card__channels">
        {channels.map((channel) => (
          <li>
            <ContactChannel channel={channel} view={view} urgent={urgent} />
          </li>
        ))}
      </ul>
      {shown.words.inline.note && (
        <p class="contact-card__note" {...foreign}>
          <InlineProse inline={shown.words.inline.note} view={viewIn(view, shown.locale)} />
        </p>
      )}
      {extent === 'usual' && isCallable(contact) && (
        <p>
          <a href={`${urls.contact(route.locale, contact.country ?? country, contact.id)}#before`}>
            {ui.text('say.title')}
          </a>
        </p>
      )}
      {extent !== 'brief' && <Facts contact={contact} view={view} full={full} />}
      <p class="provenance">
        <SourceLine source={contact.facts.source} ui={ui} />{' '}
        <Confirmation contact={contact.facts} ui={ui} today={site.today} />
      </p>
    </article>
  );
}

/** Drawing of each kind of help. */
export const kindPictogram: Record<ContactKind, PictogramName> = {
  emergency: 'emergency',
  'child-hotline': 'children',
  'trafficking-hotline': 'hotline',
  'labour-hotline': 'hotline',
  'labour-office': 'labour-office',
  shelter: 'shelter',
  embassy: 'embassy',
  'home-country-line': 'hotline',
  'legal-aid': 'ngo',
  ngo: 'ngo',
  un: 'un',
  'government-office': 'labour-office',
  'human-rights-body': 'people',
  'online-service': 'app',
  'information-service': 'info',
  'wage-fund': 'wages-unpaid',
};

const costKeys = { free: 'cost.free', charged: 'cost.charged', unknown: 'cost.unknown' } as const;
const statusKeys = {
  open: null,
  'temporarily-closed': 'status.temporarily-closed',
  closed: 'status.closed',
  announced: 'status.announced',
} as const;

/** @returns the words for a contact that is not open; undefined for one that is */
export function statusText(status: keyof typeof statusKeys, ui: Ui): string | undefined {
  const key = statusKeys[status];
  return key === null ? undefined : ui.text(key);
}

function Facts({ contact, view, full }: { contact: ContactItem; view: View; full: boolean }) {
  const { ui, site } = view;
  const { facts } = contact;
  const status = statusText(facts.status, ui);
  const place = facts.place ? getItem(site.library, 'place', facts.place) : undefined;
  const area = place && wordsIn(site, place, ui.locale.tag);
  const rows: [string, ComponentChildren][] = [];
  if (status) rows.push([ui.text('fact.status'), status]);
  if (area)
    rows.push([
      ui.text('fact.area'),
      <bdi lang={area.locale === ui.locale.tag ? undefined : area.locale}>{area.words.fields.name}</bdi>,
    ]);
  if (full || facts.hours !== 'unknown')
    rows.push([ui.text('fact.hours'), <OpeningHours hours={facts.hours} ui={ui} />]);
  if (full || facts.languages.length > 0)
    rows.push([
      ui.text('fact.languages'),
      facts.languages.length > 0
        ? formatList(
            ui,
            facts.languages.map((tag) => languageName(ui, tag)),
          )
        : ui.text('languages.unknown'),
    ]);
  if (full || facts.cost !== 'unknown') rows.push([ui.text('fact.cost'), ui.text(costKeys[facts.cost])]);
  if (full) rows.push([ui.text('fact.confidence'), confidenceText(ui, facts.source)]);
  if (rows.length === 0) return null;
  return (
    <dl class="facts">
      {rows.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
