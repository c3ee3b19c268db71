import type { ContactRecord } from '../schema/contacts-file.ts';
import type { Service } from '../schema/services-file.ts';
import { hsdsId } from './hsds-id.ts';

type Attribute = Service['attributes'][number];

const labels: Record<Attribute['link_type'], string> = {
  'own-id': 'Id in contacts.json',
  kind: 'Kind of help',
  audience: 'Who it serves',
  nationality: 'Nationality it serves',
  'source-url': 'Where it was read',
  'source-publisher': 'Who published that page',
  'source-date': 'Date of that page',
  'source-confidence': 'How far the source can be trusted',
  'confirmed-how': 'How it was checked',
  'review-every': 'Days after which it must be checked again',
  'review-due': 'Day on which the next check is due',
  'text-language': 'Language of the texts',
  translation: 'State of the translation',
  'discreet-link': 'Short address that does not say what it is about',
};

/** @returns what HSDS has no field for: our id, where the fact comes from, and how far the text can be trusted */
export function attributesOf(record: ContactRecord): Attribute[] {
  const { source } = record;
  const values: [Attribute['link_type'], string | null][] = [
    ['own-id', record.id],
    ['kind', record.kind],
    ...record.audiences.map((audience): [Attribute['link_type'], string] => ['audience', audience]),
    ['nationality', record.nationality],
    ['source-url', source.url],
    ['source-publisher', source.publisher],
    ['source-date', source.date],
    ['source-confidence', source.confidence],
    ['confirmed-how', record.confirmed?.how ?? null],
    ['review-every', record.reviewEvery === null ? null : String(record.reviewEvery)],
    ['review-due', record.reviewDue],
    ['text-language', record.textLanguage],
    ['translation', record.translation],
    ['discreet-link', record.discreetLink],
  ];
  return values.flatMap(([type, value]) =>
    value === null
      ? []
      : [
          {
            // An audience is one of several, so its value is a part of its id; of the others there is one.
            id: hsdsId('contact', record.id, type, ...(type === 'audience' ? [value] : [])),
            link_id: hsdsId('contact', record.id),
            link_entity: 'service' as const,
            link_type: type,
            label: labels[type],
            value,
          },
        ],
  );
}
