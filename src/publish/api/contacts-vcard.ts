import VCard from 'vcard-creator';
import { confirmationText } from '../../components/provenance.tsx';
import type { Site } from '../../locale/site.ts';
import { getItem } from '../../model/library.ts';
import { hsdsId } from './hsds/hsds-id.ts';
import type { ContactRecord, ContactsFile } from './schema/contacts-file.ts';

/** Writes contacts as cards for an address book (vCard 3.0, RFC 2426), with their full names: this file is for offices, not for workers. */
export function contactsVcard(site: Site, file: ContactsFile): string {
  return file.contacts.map((record) => cardOf(site, file, record)).join('');
}

function cardOf(site: Site, file: ContactsFile, record: ContactRecord): string {
  const card = new VCard();
  card.addName({ givenName: record.name });
  card.addUid(`urn:uuid:${hsdsId('contact', record.id)}`);
  for (const channel of record.channels) addChannel(card, channel);
  card.addUrl({ url: record.page });
  card.addCategories([record.kind]);
  card.addNote(noteOf(site, file, record));
  // RFC 2426 has no property for these; a program that does not know them leaves them alone.
  const own: [string, string | null][] = [
    ['X-ID', record.id],
    ['X-LANGUAGE', record.textLanguage],
    ['X-TRANSLATION', record.translation],
    ['X-SOURCE-URL', record.source.url],
    ['X-SOURCE-DATE', record.source.date],
    ['X-SOURCE-CONFIDENCE', record.source.confidence],
    ['X-CONFIRMED', record.confirmed?.on ?? null],
    ['X-REVIEW-DUE', record.reviewDue],
    ['X-DISCREET-LINK', record.discreetLink],
    ['X-LICENCE', file.licence.url],
    ['X-BUILD', file.build],
  ];
  for (const [name, value] of own) if (value !== null) card.addCustomProperty({ name, value: escaped(value) });
  // The day of the content, so that two builds of one commit are equal.
  card.addRevision(new Date(`${file.day}T00:00:00Z`));
  return card.toString();
}

function addChannel(card: VCard, { type, value, address }: ContactRecord['channels'][number]): void {
  if (value === null) return;
  if (type === 'phone' || type === 'short-code') card.addPhoneNumber({ number: value, type: ['voice'] });
  if (type === 'sms') card.addPhoneNumber({ number: value, type: ['msg'] });
  if (type === 'whatsapp' && address !== null) card.addSocial({ type: 'whatsapp', url: address });
  if (type === 'email') card.addEmail({ address: value });
  if (type === 'web') card.addUrl({ url: value });
}

function noteOf(
  site: Site,
  { attribution }: ContactsFile,
  { id, serves, note, source, textLanguage }: ContactRecord,
): string {
  const { facts } = getItem(site.library, 'contact', id);
  const checked = confirmationText(facts, site.ui(textLanguage), site.today);
  const from = `${source.publisher}, ${source.date}: ${source.url}`;
  return [serves, ...(note === null ? [] : [note]), checked, from, attribution].join('\n');
}

function escaped(value: string): string {
  return value.replace(/[\\,;]/g, (sign) => `\\${sign}`);
}
