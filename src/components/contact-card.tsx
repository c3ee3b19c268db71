import type { ComponentChildren } from 'preact';
import { formatList, formatTime, languageName, weekdayName } from '../locale/format.ts';
import { wordsIn } from '../locale/site.ts';
import { groupedNumber, telephoneAddress, whatsappAddress } from '../locale/telephone.ts';
import { urls } from '../locale/urls.ts';
import { isCallable, isCalled } from '../model/channels.ts';
import { type ContactItem, getItem } from '../model/library.ts';
import type { Channel, Contact, ContactKind } from '../model/schema/contact.ts';
import { CallButton } from './call-button.tsx';
import { Pictogram, type PictogramName } from './pictogram.tsx';
import { InlineProse } from './prose.tsx';
import { Confirmation, confidenceText, SourceLine } from './provenance.tsx';
import type { View } from './view.ts';

export interface ContactCardProps {
  contact: ContactItem;
  view: View;
  /** Country whose pages the card links to. */
  country: string;
  /** Level of its heading. */
  level?: 2 | 3;
  /** full: all there is to say, without a heading, for the contact's own page; brief: what is needed to call, inside a guide. */
  extent?: 'full' | 'usual' | 'brief';
}

/** A contact: who it is, the buttons that reach it, what to know before, and how far it can be trusted. */
export function ContactCard({ contact, view, country, level = 3, extent = 'usual' }: ContactCardProps) {
  const { site, ui, route } = view;
  const shown = wordsIn(site, contact, ui.locale.tag);
  const Heading = `h${level}` as const;
  const foreign = shown.locale === ui.locale.tag ? {} : { lang: shown.locale, dir: site.locale(shown.locale).dir };
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
              <InlineProse inline={shown.words.inline.name} view={view} />
            </a>
          </Heading>
        </div>
      )}
      <p {...foreign}>
        <InlineProse inline={shown.words.inline.serves} view={view} />
      </p>
      <ul class="contact-card__channels">
        {channels.map((channel) => (
          <li>{channelElement(channel, view, urgent)}</li>
        ))}
      </ul>
      {shown.words.inline.note && (
        <p class="contact-card__note" {...foreign}>
          <InlineProse inline={shown.words.inline.note} view={view} />
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

const roleKeys = {
  hotline: 'role.hotline',
  office: 'role.office',
  emergency: 'role.emergency',
  'inside-country': 'role.inside-country',
  'from-abroad': 'role.from-abroad',
  'other-body': 'role.other-body',
} as const;

function channelElement(channel: Channel, view: View, urgent: boolean): ComponentChildren {
  const { ui } = view;
  const role =
    'role' in channel && channel.role ? (
      <span class="contact-card__role">{ui.text(roleKeys[channel.role])}</span>
    ) : null;
  switch (channel.type) {
    case 'phone':
    case 'short-code':
      return (
        <>
          <CallButton number={channel.number} label={ui.text('call.button')} urgent={urgent} /> {role}
        </>
      );
    case 'sms':
      return (
        <>
          <span class="channel">
            <Pictogram name="sms" size={28} />
            {ui.text('channel.sms')}{' '}
            <a href={telephoneAddress(channel.number).replace('tel:', 'sms:')} dir="ltr">
              <bdi>{groupedNumber(channel.number)}</bdi>
            </a>
          </span>{' '}
          {role}
        </>
      );
    case 'whatsapp':
      return (
        <>
          <span class="channel">
            <Pictogram name="whatsapp" size={28} />
            {ui.text('channel.whatsapp')}{' '}
            <a href={whatsappAddress(channel.number)} rel="noreferrer" dir="ltr">
              <bdi>{groupedNumber(channel.number)}</bdi>
            </a>
          </span>{' '}
          {role}
        </>
      );
    case 'email':
      return (
        <span class="channel">
          <Pictogram name="email" size={28} />
          <a href={`mailto:${channel.address}`} dir="ltr">
            <bdi>{channel.address}</bdi>
          </a>
        </span>
      );
    case 'web':
      return (
        <span class="channel">
          <Pictogram name="web" size={28} />
          <a href={channel.url} rel="noreferrer" dir="ltr">
            <bdi>{channel.url.replace(/^https?:\/\//, '').replace(/\/$/, '')}</bdi>
          </a>
        </span>
      );
    case 'app':
      return (
        <span class="channel">
          <Pictogram name="app" size={28} />
          {ui.rich('channel.app', {
            name: (
              <strong>
                <bdi>{channel.name}</bdi>
              </strong>
            ),
          })}
        </span>
      );
    case 'portal':
      return (
        <span class="channel">
          <Pictogram name="web" size={28} />
          {ui.rich('channel.portal', {
            name: (
              <strong>
                <bdi>{channel.name}</bdi>
              </strong>
            ),
          })}
        </span>
      );
    case 'walk-in':
      return (
        <span class="channel">
          <Pictogram name="walk-in" size={32} />
          {ui.text('channel.walk-in')}
        </span>
      );
  }
}

const costKeys = { free: 'cost.free', charged: 'cost.charged', unknown: 'cost.unknown' } as const;
const statusKeys = {
  open: null,
  'temporarily-closed': 'status.temporarily-closed',
  closed: 'status.closed',
  announced: 'status.announced',
} as const;

function Facts({ contact, view, full }: { contact: ContactItem; view: View; full: boolean }) {
  const { ui, site } = view;
  const { facts } = contact;
  const status = statusKeys[facts.status];
  const place = facts.place ? getItem(site.library, 'place', facts.place) : undefined;
  const area = place && wordsIn(site, place, ui.locale.tag);
  const rows: [string, ComponentChildren][] = [];
  if (status) rows.push([ui.text('fact.status'), ui.text(status)]);
  if (area)
    rows.push([
      ui.text('fact.area'),
      <bdi lang={area.locale === ui.locale.tag ? undefined : area.locale}>{area.words.fields.name}</bdi>,
    ]);
  if (full || facts.hours !== 'unknown') rows.push([ui.text('fact.hours'), hoursElement(facts, view)]);
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

function hoursElement({ hours }: Contact, { ui }: View): ComponentChildren {
  if (hours === 'unknown') return ui.text('hours.unknown');
  if (hours === 'always') return ui.text('hours.always');
  return hours.weekly.map(({ days, opens, closes, languages }) => {
    const times = { opens: <bdi>{formatTime(ui, opens)}</bdi>, closes: <bdi>{formatTime(ui, closes)}</bdi> };
    const when =
      days.length === 0
        ? ui.rich('hours.times', times)
        : ui.rich('hours.days', {
            ...times,
            days: formatList(
              ui,
              days.map((day) => weekdayName(ui, day)),
            ),
          });
    return (
      <span class="facts__line">
        {when}
        {languages.length > 0 &&
          ` (${formatList(
            ui,
            languages.map((tag) => languageName(ui, tag)),
          )})`}
      </span>
    );
  });
}
