import { contactsOf } from '../../locale/selections.ts';
import { wordsIn } from '../../locale/site.ts';
import { telephoneAddress, whatsappAddress } from '../../locale/telephone.ts';
import { urls } from '../../locale/urls.ts';
import { type ContactItem, getItem } from '../../model/library.ts';
import type { Channel, Contact } from '../../model/schema/contact.ts';
import { type ApiSource, apiWords, pageOf, reviewOf } from './api-source.ts';
import { headOf } from './head-of.ts';
import type { ContactRecord, ContactsFile } from './schema/contacts-file.ts';
import { asUri, sourceOf } from './source-of.ts';

/** @returns `contacts.json` of a country: its contacts and those of no country */
export function contactsFileOf(source: ApiSource, country: string): ContactsFile {
  const known = source.contacts.get(country);
  if (known) return known;
  const contacts = contactsOf(source.site.library, country);
  const file = {
    ...headOf(source.site, source.locale, 'contacts'),
    country,
    contacts: contacts.map((contact) => contactRecordOf(source, contact, country)),
  };
  source.contacts.set(country, file);
  return file;
}

function contactRecordOf(source: ApiSource, contact: ContactItem, country: string): ContactRecord {
  const { locale } = source;
  const { facts } = contact;
  const path = urls.contact(locale, contact.country ?? country, contact.id);
  const { words, textLanguage, translation, line } = apiWords(source, contact, path);
  return {
    id: contact.id,
    ...pageOf(source, path),
    textLanguage,
    translation,
    ...reviewOf(facts),
    country: contact.country,
    nationality: facts.origin ?? null,
    kind: facts.kind,
    name: line(words.inline.name) ?? '',
    serves: line(words.inline.serves) ?? '',
    note: line(words.inline.note),
    audiences: facts.serves,
    status: facts.status,
    channels: facts.channels.map(channelOf),
    hours: hoursOf(facts.hours, contact.country === null ? null : zoneOf(source, contact.country)),
    languages: facts.languages,
    cost: facts.cost,
    place: placeOf(source, facts.place),
    source: sourceOf(facts.source),
    alsoSeen: facts.alsoSeen.map(asUri),
  };
}

function zoneOf({ site }: ApiSource, country: string): string {
  return getItem(site.library, 'country', country).facts.zone;
}

function channelOf(channel: Channel): ContactRecord['channels'][number] {
  const role = 'role' in channel ? (channel.role ?? null) : null;
  const { type } = channel;
  switch (channel.type) {
    case 'phone':
    case 'short-code':
      return { type, value: channel.number, address: telephoneAddress(channel.number), role };
    case 'whatsapp':
      return { type, value: channel.number, address: whatsappAddress(channel.number), role };
    case 'sms':
      return { type, value: channel.number, address: telephoneAddress(channel.number).replace('tel:', 'sms:'), role };
    case 'email':
      return { type, value: channel.address, address: `mailto:${channel.address}`, role };
    case 'web':
      return { type, value: asUri(channel.url), address: asUri(channel.url), role };
    case 'app':
    case 'portal':
      return { type, value: channel.name, address: null, role };
    case 'walk-in':
      return { type, value: null, address: null, role };
  }
}

function hoursOf(hours: Contact['hours'], zone: string | null): ContactRecord['hours'] {
  if (typeof hours === 'string') return { kind: hours, zone, weekly: [], exceptions: [] };
  const exceptions = hours.exceptions.map(({ from, to, opens = null, closes = null }) => ({ from, to, opens, closes }));
  return { kind: 'weekly', zone, weekly: hours.weekly, exceptions };
}

/** The name of the place alone: of a shelter the content holds nothing but its district, and no note of staff is read here. */
function placeOf({ site, locale }: ApiSource, id: string | undefined): ContactRecord['place'] {
  if (id === undefined) return null;
  const place = getItem(site.library, 'place', id);
  return { name: wordsIn(site, place, locale).words.fields.name, precision: place.facts.precision };
}
