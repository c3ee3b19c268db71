import { contactsOf } from '../../locale/selections.ts';
import { urls } from '../../locale/urls.ts';
import { type ApiSource, apiWords } from './api-source.ts';
import { headOf } from './head-of.ts';
import { serviceOf } from './hsds/service-of.ts';
import type { ContactRecord } from './schema/contacts-file.ts';
import type { ServicesFile } from './schema/services-file.ts';

/**
 * @param records the contacts of the country as they stand in contacts.json
 * @returns `services.json` of a country: the page object of the HSDS API reference, with everything on one page
 */
export function servicesFileOf(source: ApiSource, country: string, records: readonly ContactRecord[]): ServicesFile {
  const { site, locale } = source;
  const byId = new Map(records.map((record) => [record.id, record]));
  const contents = contactsOf(site.library, country).flatMap((contact) => {
    const record = byId.get(contact.id);
    if (!record) return [];
    const path = urls.contact(locale, contact.country ?? country, contact.id);
    return [serviceOf(contact, record, apiWords(source, contact, path).view)];
  });
  return {
    ...headOf(site, locale, 'services'),
    country,
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}
