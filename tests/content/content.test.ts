import { describe, expect, test } from 'vitest';
import { sourceTag } from '../../i18n/locales.ts';
import { isWebAddress } from '../../src/model/schema/common.ts';
import { realSite } from './real-content.ts';

test('nothing is wrong with the content', () => {
  // Throws with every line that an editor would be shown.
  expect(realSite().routes.length).toBeGreaterThan(1000);
});

const { library, routes } = realSite();

describe('every fact', () => {
  const sourced = [
    library.contacts,
    library.laws,
    library.referral,
    library.notices,
    library.progress,
    library.campaigns,
    library.training,
  ].flat();

  test('has a source with an address, a publisher, a date and a degree of confidence', () => {
    const bad = sourced.filter(({ facts: { source } }) => {
      return !isWebAddress(source.url) || source.publisher === '' || source.date === '' || !source.confidence;
    });
    expect(bad.map(({ id }) => id)).toEqual([]);
    expect(sourced.length).toBeGreaterThan(100);
  });

  test('is never dated later than the last day on which somebody looked', () => {
    const { today } = realSite();
    const later = sourced.filter(({ facts: { source } }) => source.date !== 'undated' && source.date > today);
    expect(later.map(({ id, facts }) => `${id} ${facts.source.date}`)).toEqual([]);
  });
});

test('notes for staff are in no text', () => {
  const notes = [library.contacts, library.heldContacts, library.laws, library.notices, library.campaigns]
    .flat()
    .flatMap(({ facts }) => facts.staffNote ?? []);
  const texts = JSON.stringify(
    [library.contacts, library.laws, library.guides, library.notices, library.campaigns]
      .flat()
      .flatMap(({ words }) => [...words.values()].map(({ fields, blocks }) => [fields, blocks])),
  );
  expect(notes.length).toBeGreaterThan(0);
  for (const note of notes) expect(texts).not.toContain(note);
});

test('every English page is the source, and every other page says what it is', () => {
  for (const { path, locale, state } of routes) expect(state === 'source', path).toBe(locale === sourceTag);
});
