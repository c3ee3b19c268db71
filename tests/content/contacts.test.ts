import { describe, expect, test } from 'vitest';
import { urgentContacts } from '../../src/locale/selections.ts';
import { groupedNumber, telephoneAddress } from '../../src/locale/telephone.ts';
import { isCallable } from '../../src/model/channels.ts';
import { getItem } from '../../src/model/library.ts';
import { isWebAddress } from '../../src/model/schema/common.ts';
import { realSite, valuesOf } from './real-content.ts';

const { library } = realSite();
const published = library.contacts.map((contact) => [contact.id, contact] as const);

test('there are contacts in every country', () => {
  for (const { id } of library.countries) expect(library.contacts.some(({ country }) => country === id)).toBe(true);
});

describe.each(published)('%s', (_id, { facts }) => {
  test('says where it comes from, from when, and how far it can be trusted', () => {
    const { url, publisher, date, confidence } = facts.source;
    expect(isWebAddress(url)).toBe(true);
    expect(publisher).not.toBe('');
    expect(date).toMatch(/^(?:undated|\d{4}(?:-\d{2}){0,2})$/);
    expect(['high', 'medium', 'low']).toContain(confidence);
  });

  test('can be reached, and its numbers are called as they are written', () => {
    expect(facts.channels.length).toBeGreaterThan(0);
    for (const channel of facts.channels) {
      if (channel.type !== 'phone' && channel.type !== 'short-code') continue;
      expect(telephoneAddress(channel.number)).toBe(`tel:${channel.number}`);
      expect(channel.number.startsWith('+')).toBe(channel.type === 'phone');
      expect(groupedNumber(channel.number).replace(/\D/g, '')).toBe(channel.number.replace(/\D/g, ''));
    }
  });

  test('if it is a shelter, shows an area and no address', () => {
    const precision = facts.place && getItem(library, 'place', facts.place).facts.precision;
    if (facts.kind === 'shelter') expect(precision ?? 'area').toBe('area');
  });
});

describe('what is held back', () => {
  test('exists, so that the next test can fail', () => {
    expect(valuesOf(library.heldContacts).length).toBeGreaterThan(0);
  });

  test('is in no published channel, unless a published record stands for it', () => {
    const heldOnly = new Set(valuesOf(library.heldContacts));
    const known = new Set(valuesOf(library.contacts));
    // 112 is also the number of an obsolete record; what matters is that no number is published that only a held record has.
    const values = [...heldOnly].filter((value) => !known.has(value));
    expect(values.length).toBeGreaterThan(0);
    for (const { id, facts } of library.contacts) {
      const shown = JSON.stringify(facts.channels);
      for (const value of values) expect(shown.includes(value), `${id}: ${value}`).toBe(false);
    }
  });

  test('is in no text', () => {
    const known = new Set(valuesOf(library.contacts));
    const values = valuesOf(library.heldContacts).filter((value) => !known.has(value));
    const texts = JSON.stringify(
      [library.guides, library.notices, library.pages, library.campaigns]
        .flat()
        .flatMap(({ words }) => [...words.values()].map(({ fields, blocks }) => [fields, blocks])),
    );
    for (const value of values) expect(texts).not.toContain(value);
  });

  test('has no page', () => {
    const held = new Set(library.heldContacts.map(({ id }) => id));
    const pages = realSite().routes.filter(({ kind, item }) => kind === 'contact' && item !== null && held.has(item));
    expect(pages).toEqual([]);
  });
});

describe.each(library.guides.map((guide) => [`${guide.country}/${guide.id}`, guide] as const))(
  'guide %s',
  (_id, guide) => {
    test('names somebody who can be called', () => {
      const contacts = guide.facts.contacts.map((id) => getItem(library, 'contact', id));
      const open = contacts.filter((contact) => contact.facts.status === 'open' && isCallable(contact));
      expect(open.length).toBeGreaterThan(0);
    });
  },
);

test.each(library.countries.map(({ id }) => id))('danger and trafficking have a number in %s', (country) => {
  const { emergency, hotline } = urgentContacts(library, country);
  for (const contact of [emergency, hotline]) {
    expect(isCallable(contact)).toBe(true);
    expect(contact.country).toBe(country);
    expect(contact.facts.status).toBe('open');
  }
});
