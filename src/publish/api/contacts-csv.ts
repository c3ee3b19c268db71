import { stringify } from 'csv-stringify/sync';
import { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/max';
import type { Site } from '../../locale/site.ts';
import { findItem } from '../../model/library.ts';
import type { ContactRecord, ContactsFile } from './schema/contacts-file.ts';

/**
 * Writes contacts as a table (RFC 4180), one row a contact, with the licence, the build and the day in every row, since a table has no
 * other place for them. It begins with a byte order mark, without which Excel reads Arabic as signs.
 *
 * Numbers are written as addresses (RFC 3966): `tel:+96525589696`, and a short number with the country it works in,
 * `tel:112;phone-context=+965`. A spreadsheet takes a cell that begins with `+` for a sum, and drops the plus. Any other cell that begins
 * with = + - or @ gets an apostrophe before it, so that no spreadsheet runs it (OWASP, "CSV Injection").
 */
export function contactsCsv(site: Site, file: ContactsFile): string {
  const rows = file.contacts.map((record) => rowOf(site, file, record));
  return stringify(rows, { header: true, bom: true, record_delimiter: 'windows', escape_formulas: true });
}

function rowOf(site: Site, file: ContactsFile, record: ContactRecord): Record<string, string> {
  const { source, confirmed, place } = record;
  const numbers = (...types: string[]) =>
    record.channels.flatMap(({ type, value }) =>
      types.includes(type) ? [numberAddress(site, record, value ?? '')] : [],
    );
  const values = (...types: string[]) =>
    record.channels.flatMap(({ type, value }) => (types.includes(type) ? [value ?? ''] : []));
  return {
    id: record.id,
    country: record.country ?? '',
    nationality: record.nationality ?? '',
    kind: record.kind,
    name: record.name,
    serves: record.serves,
    note: record.note ?? '',
    audiences: record.audiences.join(' '),
    status: record.status,
    phones: numbers('phone', 'short-code').join(' '),
    sms: numbers('sms').join(' '),
    whatsapp: numbers('whatsapp').join(' '),
    emails: values('email').join(' '),
    websites: values('web').join(' '),
    apps: values('app', 'portal').join('; '),
    walk_in: record.channels.some(({ type }) => type === 'walk-in') ? 'yes' : 'no',
    hours: hoursText(record.hours),
    zone: record.hours.zone ?? '',
    languages: record.languages.join(' '),
    cost: record.cost,
    place: place?.name ?? '',
    place_precision: place?.precision ?? '',
    source_url: source.url,
    source_publisher: source.publisher,
    source_date: source.date,
    source_approximate: source.approximate ? 'yes' : 'no',
    source_confidence: source.confidence,
    confirmed_on: confirmed?.on ?? '',
    confirmed_how: confirmed?.how ?? '',
    review_every_days: String(record.reviewEvery ?? ''),
    review_due: record.reviewDue ?? '',
    text_language: record.textLanguage,
    translation: record.translation,
    page: record.page,
    discreet_link: record.discreetLink ?? '',
    licence: file.licence.name,
    licence_url: file.licence.url,
    attribution: file.attribution,
    build: file.build,
    day: file.day,
    language: file.language,
  };
}

/** @returns `always`, `unknown`, or `sun,mon 08:00-13:00; 13:30-16:00`: days as far as the source names them */
function hoursText({ kind, weekly }: ContactRecord['hours']): string {
  if (kind !== 'weekly') return kind;
  return weekly.map(({ days, opens, closes }) => `${days.join(',')} ${opens}-${closes}`.trim()).join('; ');
}

function numberAddress(site: Site, { country, nationality }: ContactRecord, number: string): string {
  if (number.startsWith('+')) return `tel:${number}`;
  const land = country === null ? undefined : findItem(site.library, 'country', country);
  const home = country === null && nationality !== null ? findItem(site.library, 'origin', nationality) : undefined;
  const region = (land ?? home)?.facts.region ?? '';
  return isSupportedCountry(region) ? `tel:${number};phone-context=+${getCountryCallingCode(region)}` : `tel:${number}`;
}
