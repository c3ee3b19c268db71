import { describe, expect, test } from 'vitest';
import { keepsType, schemaFields } from '../../../src/ledger/schema-fields.ts';

const contacts = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['contacts', 'build'],
  properties: {
    build: { type: 'string' },
    contacts: { type: 'array', items: { $ref: '#/$defs/contact' } },
    names: { type: 'object', additionalProperties: { type: 'string' } },
  },
  $defs: {
    contact: {
      type: 'object',
      required: ['id', 'channels'],
      properties: {
        id: { type: 'string' },
        channels: { type: 'array', items: { oneOf: [{ $ref: '#/$defs/phone' }, { $ref: '#/$defs/web' }] } },
        origin: { type: ['string', 'null'] },
        status: { enum: ['open', 'closed'] },
        near: { type: 'array', items: { $ref: '#/$defs/contact' } },
      },
    },
    phone: {
      type: 'object',
      required: ['type', 'number'],
      properties: { type: { const: 'phone' }, number: { type: 'string' } },
    },
    web: { type: 'object', required: ['type', 'url'], properties: { type: { const: 'web' }, url: { type: 'string' } } },
  },
};

describe('the fields of a schema', () => {
  const fields = schemaFields('contacts.json', contacts);

  test('are named by their way through lists, groups and references, with their type', () => {
    expect(Object.fromEntries(fields)).toEqual({
      'contacts.json#/build': 'string',
      'contacts.json#/contacts': 'array',
      'contacts.json#/contacts/[]': 'object',
      'contacts.json#/contacts/[]/id': 'string',
      'contacts.json#/contacts/[]/channels': 'array',
      'contacts.json#/contacts/[]/channels/[]': 'object',
      'contacts.json#/contacts/[]/channels/[]/number': 'string',
      'contacts.json#/contacts/[]/channels/[]/type': 'string',
      'contacts.json#/contacts/[]/channels/[]/url': 'string',
      'contacts.json#/contacts/[]/near': 'array?',
      'contacts.json#/contacts/[]/origin': 'null|string?',
      'contacts.json#/contacts/[]/status': 'string?',
      'contacts.json#/names': 'object?',
      'contacts.json#/names/{}': 'string',
    });
  });

  test('of a schema that joins others are those of all', () => {
    const joined = { allOf: [{ required: ['a'], properties: { a: { type: 'integer' } } }, { properties: { b: {} } }] };
    expect(Object.fromEntries(schemaFields('x.json', joined))).toEqual({ 'x.json#/a': 'integer', 'x.json#/b': 'any?' });
  });

  test('of a schema that names another file are those that can be read here', () => {
    expect([...schemaFields('x.json', { properties: { a: { $ref: 'other.json#/a' } } }).keys()]).toEqual([]);
  });
});

test.each([
  ['string', 'string', true],
  ['null|string', 'string', true],
  ['string', 'null|string', false],
  ['string', 'integer', false],
  ['number', 'integer', true],
  ['integer', 'number', false],
  ['string?', 'string', true],
  ['string', 'string?', false],
  ['any', 'object', true],
])('a field that was %s and is %s: programs can go on reading it: %s', (before, now, kept) => {
  expect(keepsType(before, now)).toBe(kept);
});
