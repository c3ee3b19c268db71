import type { View } from '../../../components/view.ts';
import { languageName, regionName } from '../../../locale/format.ts';
import { type ContactItem, getItem } from '../../../model/library.ts';
import type { Contact } from '../../../model/schema/contact.ts';
import type { ContactRecord } from '../schema/contacts-file.ts';
import type { Service } from '../schema/services-file.ts';
import { attributesOf } from './attributes-of.ts';
import { hsdsId } from './hsds-id.ts';
import { organizationOf } from './organization-of.ts';
import { phonesOf } from './phones-of.ts';
import { schedulesOf } from './schedules-of.ts';

const statuses = {
  open: 'active',
  'temporarily-closed': 'temporarily closed',
  closed: 'defunct',
  announced: 'inactive',
} as const satisfies Record<Contact['status'], Service['status']>;

/**
 * Writes a contact as a fully nested service of HSDS 3.1. What is not known is left out; nothing is made up to fill a field.
 * @param record the contact as it stands in contacts.json
 * @param view in the language of the record
 */
export function serviceOf(contact: ContactItem, record: ContactRecord, view: View): Service {
  const { facts, id } = contact;
  const { site, ui } = view;
  const homeId = facts.origin !== undefined && contact.country === null ? facts.origin : undefined;
  const land = contact.country === null ? undefined : getItem(site.library, 'country', contact.country).facts;
  const region =
    land?.region ?? (homeId === undefined ? undefined : getItem(site.library, 'origin', homeId).facts.region);
  const organization = organizationOf(contact, record, view);
  return {
    id: hsdsId('contact', id),
    name: record.name,
    description: [record.serves, ...(record.note === null ? [] : [record.note])].join(' '),
    ...addressesOf(record, site.name),
    status: statuses[facts.status],
    ...processOf(facts, view),
    fees_description: `${ui.text('fact.cost')}: ${ui.text(`cost.${facts.cost}`)}`,
    eligibility_description: record.serves,
    ...(facts.confirmed && {
      assured_date: facts.confirmed.on,
      last_modified: `${facts.confirmed.on}T00:00:00.000Z`,
    }),
    phones: phonesOf(id, facts.channels, region, ui),
    schedules: schedulesOf(id, facts.hours, land?.zone, ui),
    languages: facts.languages.map((tag) => ({
      id: hsdsId('contact', id, 'language', tag),
      name: languageName(ui, tag),
      code: tag.split('-')[0] ?? tag,
    })),
    ...(land && {
      service_areas: [{ id: hsdsId('contact', id, 'service-area'), name: regionName(ui, land.region) }],
    }),
    ...placeOf(record, facts.place),
    ...(organization && { organization }),
    ...(facts.cost === 'free' && { cost_options: [{ id: hsdsId('contact', id, 'cost'), amount: 0 }] }),
    attributes: attributesOf(record),
  };
}

type Addresses = Pick<Service, 'url' | 'additional_urls' | 'email' | 'contacts'>;

function addressesOf({ id, channels, page }: ContactRecord, siteName: string): Addresses {
  const valuesOf = (type: string) =>
    channels.flatMap((channel) => (channel.type === type ? [channel.value ?? ''] : []));
  const [url, ...otherUrls] = valuesOf('web');
  const [email, ...otherEmails] = valuesOf('email');
  const labelled = (label: string, part: string, address: string) => ({
    id: hsdsId('contact', id, 'url', part),
    label,
    url: address,
  });
  return {
    ...(url !== undefined && { url }),
    additional_urls: [
      labelled(siteName, 'page', page),
      ...otherUrls.map((address) => labelled('Website', address, address)),
      ...channels.flatMap(({ type, address }) =>
        type === 'whatsapp' && address !== null ? [labelled('WhatsApp', address, address)] : [],
      ),
    ],
    ...(email !== undefined && { email }),
    ...(otherEmails.length > 0 && {
      contacts: otherEmails.map((address) => ({ id: hsdsId('contact', id, 'email', address), email: address })),
    }),
  };
}

/** Ways that are neither a number nor an address: apps, portals, going there. */
function processOf({ channels }: Contact, { ui }: View): Pick<Service, 'application_process'> {
  const ways = channels.flatMap((channel) => {
    if (channel.type === 'app') return [ui.text('channel.app', { name: channel.name })];
    if (channel.type === 'portal') return [ui.text('channel.portal', { name: channel.name })];
    return channel.type === 'walk-in' ? [ui.text('channel.walk-in')] : [];
  });
  return ways.length > 0 ? { application_process: ways.join(' ') } : {};
}

/** A place by its name only: the content holds no street of a shelter, and HSDS would want more than we know of the others. */
function placeOf({ id, place }: ContactRecord, placeId: string | undefined): Pick<Service, 'service_at_locations'> {
  if (!place || placeId === undefined) return {};
  return {
    service_at_locations: [
      {
        id: hsdsId('contact', id, 'at', placeId),
        location: { id: hsdsId('place', placeId), location_type: 'physical', name: place.name },
      },
    ],
  };
}
