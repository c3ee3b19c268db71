import { describe, expect, test } from 'vitest';
import { findDate, findFigure, lastDay, partsOf } from '../../../src/model/figures.ts';
import { findItem, getItem, type NoticeItem } from '../../../src/model/library.ts';
import { newestDay } from '../../../src/model/newest-day.ts';
import { baseSite } from '../../fixtures/site.ts';

function library() {
  return baseSite().library;
}

/** The notice of the fixture with other dates. */
function noticeWith(end: string | undefined, ...extensions: string[]): NoticeItem {
  const notice = getItem(library(), 'notice', 'test-amnesty');
  const [first] = notice.facts.extensions;
  if (!first) throw new Error('The notice has no extension');
  return { ...notice, facts: { ...notice.facts, end, extensions: extensions.map((day) => ({ ...first, end: day })) } };
}

describe('the last day of a notice', () => {
  test.each([
    ['the end first announced', '2024-06-17', [], '2024-06-17'],
    ['that of an extension', '2024-06-17', ['2024-06-30'], '2024-06-30'],
    ['that of the latest extension', '2024-06-17', ['2024-06-30', '2024-12-31'], '2024-12-31'],
    ['unknown for a rule without end', undefined, [], undefined],
  ])('is %s', (_what, end, extensions, last) => {
    expect(lastDay(noticeWith(end, ...extensions))).toBe(last);
  });

  test('asking does not reorder the extensions', () => {
    const notice = noticeWith('2024-06-17', '2024-12-31', '2024-06-30');
    lastDay(notice);
    expect(notice.facts.extensions.map(({ end }) => end)).toEqual(['2024-12-31', '2024-06-30']);
  });
});

describe('a date by name', () => {
  test.each([
    ['test-amnesty', 'start', '2024-03-17'],
    ['test-amnesty', 'end', '2024-06-17'],
    ['test-amnesty', 'last', '2024-06-30'],
    ['test-amnesty', 'announced', '2024-03-14'],
    ['test-campaign', 'start', '2024-07-01'],
    ['world-day-2024', 'end', '2024-07-30'],
    ['test-committee', 'date', '2024-05'],
    ['test-committee', 'decided', '2018-02-05'],
    ['test-passport-law', 'in-force', '2015-07-26'],
  ])('%s.%s is %s', (id, part, date) => {
    expect(findDate(library(), 'testland', id, part)).toBe(date);
  });

  test.each([
    ['nobody', 'start'],
    ['test-amnesty', 'begin'],
    ['test-campaign', 'last'],
    ['test-committee', 'members'],
    ['test-passport-law', 'fine'],
    ['test-amnesty', 'constructor'],
    ['test-campaign', 'constructor'],
    ['test-committee', 'constructor'],
    ['test-passport-law', 'constructor'],
  ])('%s.%s is none', (id, part) => {
    expect(findDate(library(), 'testland', id, part)).toBeUndefined();
  });
});

describe('a figure by name', () => {
  test('is that of a law, of whatever kind', () => {
    expect(findFigure(library(), 'testland', 'test-passport-law', 'fine')).toEqual({
      kind: 'money',
      amount: 100,
      to: 200,
      currency: 'KWD',
    });
  });

  test('or a number or date of a progress item', () => {
    expect(findFigure(library(), 'testland', 'test-committee', 'members')).toEqual({ kind: 'count', amount: 12 });
    expect(findFigure(library(), 'testland', 'test-committee', 'decided')).toEqual({
      kind: 'date',
      date: '2018-02-05',
    });
  });

  test('or one of a guide, in the country of the guide only', () => {
    const waiting = { kind: 'duration', amount: 2, unit: 'week' };
    expect(findFigure(library(), 'testland', 'passport-kept', 'waiting')).toEqual(waiting);
    expect(findFigure(library(), 'elsewhere', 'passport-kept', 'waiting')).toBeUndefined();
    expect(findFigure(library(), null, 'passport-kept', 'waiting')).toBeUndefined();
  });

  test.each([
    ['test-passport-law', 'fee'],
    ['test-amnesty', 'start'],
    ['test-passport-law', 'constructor'],
    ['test-committee', 'constructor'],
    ['passport-kept', 'constructor'],
  ])('%s.%s is none', (id, part) => {
    expect(findFigure(library(), 'testland', id, part)).toBeUndefined();
  });
});

test('every part that an error message offers can be found', () => {
  const all = library();
  for (const id of ['test-amnesty', 'test-campaign', 'test-committee', 'test-passport-law', 'passport-kept']) {
    const parts = partsOf(all, 'testland', id);
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts)
      expect(
        findDate(all, 'testland', id, part) ?? findFigure(all, 'testland', id, part),
        `${id}.${part}`,
      ).toBeDefined();
  }
  expect(partsOf(all, 'testland', 'nobody')).toEqual([]);
});

describe('an item by id', () => {
  test('a guide is looked for in its country, other things everywhere', () => {
    expect(findItem(library(), 'guide', 'passport-kept', 'testland')?.id).toBe('passport-kept');
    expect(findItem(library(), 'guide', 'passport-kept', 'elsewhere')).toBeUndefined();
    expect(findItem(library(), 'contact', 'test-un', 'elsewhere')?.id).toBe('test-un');
  });

  test('a contact that is held back is not found', () => {
    expect(findItem(library(), 'contact', 'test-old-office')).toBeUndefined();
  });

  test('asking for one that must be there says what there is', () => {
    expect(() => getItem(library(), 'law', 'no-law')).toThrow('No law no-law; known: test-passport-law');
  });
});

describe('the newest day of the content', () => {
  const all = library();
  const [hotline] = all.contacts;

  test('is that of the last review', () => {
    expect(newestDay(all)).toBe('2024-05-02');
  });

  test('or that of the last call, when it came later', () => {
    const confirmed = { on: '2024-06-01', by: 'A. Caller', how: 'called' } as const;
    const called = hotline ? [{ ...hotline, facts: { ...hotline.facts, confirmed } }] : [];
    expect(newestDay({ ...all, contacts: called })).toBe('2024-06-01');
  });

  test('and some day, when there is nothing', () => {
    expect(newestDay({ ...all, contacts: [], guides: [] })).toBe('1970-01-01');
  });
});
