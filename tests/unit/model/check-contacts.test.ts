import { describe, expect, test } from 'vitest';
import { checkContacts } from '../../../src/model/check-contacts.ts';
import type { ContactItem, Library } from '../../../src/model/library.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { Channel, Contact } from '../../../src/model/schema/contact.ts';
import { baseSite } from '../../fixtures/site.ts';

const library = () => baseSite().library;

/** Checks the fixture's contacts with one of them changed. */
function check(all: Library, id: string, facts: Partial<Contact>): string[] {
  const problems: Problem[] = [];
  const change = (item: ContactItem) => (item.id === id ? { ...item, facts: { ...item.facts, ...facts } } : item);
  const changed = { ...all, contacts: all.contacts.map(change), heldContacts: all.heldContacts.map(change) };
  checkContacts(changed, (problem) => problems.push(problem));
  return problems.map(({ line, field, wrong }) => `${line} ${field} ${wrong}`);
}

const phone = (number: string, role?: 'from-abroad'): Channel => ({ type: 'phone', number, role });

test('the contacts of the fixture are in order', () => {
  expect(check(library(), 'nobody', {})).toEqual([]);
});

describe('numbers', () => {
  test.each(['+96522215150', '+97714000001', '+442079460000'])('%s can be a number', (number) => {
    expect(check(library(), 'test-hotline', { channels: [phone(number)] })).toEqual([]);
  });

  test.each(['+96522215', '+965222151500000', '+9999999999', '+965112345'])('%s cannot', (number) => {
    expect(check(library(), 'test-hotline', { channels: [phone('+96522215150'), phone(number)] })).toEqual([
      `22 test-hotline.channels.1.number ${number} cannot be a phone number of its country`,
    ]);
  });

  test('a short code is never taken for a number of a country', () => {
    expect(
      check(library(), 'test-hotline', { channels: [{ type: 'short-code', number: '112', role: undefined }] }),
    ).toEqual([]);
  });

  test('WhatsApp numbers are checked too, numbers of held contacts are not', () => {
    expect(
      check(library(), 'test-hotline', { channels: [{ type: 'whatsapp', number: '+96522215', role: undefined }] }),
    ).toHaveLength(1);
    expect(check(library(), 'test-old-office', { channels: [phone('+96522215')] })).toEqual([]);
  });
});

describe('ways to reach somebody', () => {
  test('a published contact has one, a held one need not', () => {
    expect(check(library(), 'test-un', { channels: [] })).toEqual(['5 test-un.channels has no way to reach it']);
    expect(check(library(), 'test-old-office', { channels: [] })).toEqual([]);
  });

  test('the emergency contact of a country can be called', () => {
    const web: Channel = { type: 'web', url: 'https://host.example/' };
    expect(check(library(), 'test-emergency', { channels: [web] })).toEqual([
      '5 emergency names a contact without a phone number',
    ]);
  });
});

describe('places', () => {
  test('a shelter has an area, never an address, published or held', () => {
    expect(check(library(), 'test-shelter', { place: 'test-street' })).toEqual([
      '44 test-shelter.place publishes the address of a shelter',
    ]);
    expect(check(library(), 'test-old-office', { kind: 'shelter', place: 'test-street' })).toHaveLength(1);
    expect(check(library(), 'test-shelter', { place: undefined })).toEqual([]);
  });

  test('anything else may have one', () => {
    expect(check(library(), 'test-embassy', { place: 'test-street' })).toEqual([]);
  });
});

test.each(['embassy', 'home-country-line'] as const)(
  'a contact of kind %s says which nationality it serves',
  (kind) => {
    expect(check(library(), 'test-un', { kind })).toEqual(['1 test-un.origin is missing']);
    expect(check(library(), 'test-un', { kind, origin: 'np' })).toEqual([]);
  },
);
