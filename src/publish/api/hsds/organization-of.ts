import { plainText } from '../../../components/prose.tsx';
import type { View } from '../../../components/view.ts';
import { wordsIn } from '../../../locale/site.ts';
import type { ContactItem } from '../../../model/library.ts';
import type { ContactKind } from '../../../model/schema/contact.ts';
import type { ContactRecord } from '../schema/contacts-file.ts';
import type { Service } from '../schema/services-file.ts';
import { asUri } from '../source-of.ts';
import { hsdsId } from './hsds-id.ts';

/** Kinds of contacts that are a body themselves. Who runs a hotline or a shelter is said only where a source says it. */
const bodies: readonly ContactKind[] = [
  'embassy',
  'labour-office',
  'legal-aid',
  'ngo',
  'un',
  'government-office',
  'human-rights-body',
  'wage-fund',
];

/**
 * @param record the contact as it stands in contacts.json
 * @returns the body behind a contact: the organisation that names it, or the contact itself when it is a body; undefined when unknown
 */
export function organizationOf(contact: ContactItem, record: ContactRecord, view: View): Service['organization'] {
  const { site } = view;
  const item = site.library.organisations.find(({ facts }) => facts.contacts.includes(contact.id));
  if (!item) {
    if (!bodies.includes(contact.facts.kind)) return undefined;
    return { id: hsdsId('contact', contact.id, 'organization'), name: record.name, description: record.serves };
  }
  const shown = wordsIn(site, item, record.textLanguage);
  const own = { ...view, ui: site.ui(shown.locale) };
  return {
    id: hsdsId('organisation', item.id),
    name: plainText(shown.words.inline.name, own),
    description: plainText(shown.words.inline.does, own),
    ...(item.facts.url !== undefined && { website: asUri(item.facts.url) }),
  };
}
