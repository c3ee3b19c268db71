import { describe, expect, test } from 'vitest';
import {
  contactsOf,
  contactsOfKind,
  embassyOf,
  guideIn,
  guidesOf,
  homeLinesOf,
  isRunning,
  noticeState,
  noticesOf,
  urgentContacts,
} from '../../../src/locale/selections.ts';
import { getItem } from '../../../src/model/library.ts';
import { baseSite } from '../../fixtures/site.ts';

const { library } = baseSite();
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const amnesty = getItem(library, 'notice', 'test-amnesty');
const campaign = getItem(library, 'campaign', 'test-campaign');

/** The notice of the fixture, from 17 March to 17 June 2024 and extended to 30 June, with other facts. */
const notice = (facts: Partial<typeof amnesty.facts> = {}) => ({ ...amnesty, facts: { ...amnesty.facts, ...facts } });

describe('a period is', () => {
  test.each([
    ['upcoming', 'on the day before', '2024-03-16'],
    ['open', 'on its first day', '2024-03-17'],
    ['open', 'on the day first announced as the last', '2024-06-17'],
    ['open', 'on the day after that, because it was extended', '2024-06-18'],
    ['open', 'on the last day of the extension', '2024-06-30'],
    ['closed', 'on the day after', '2024-07-01'],
    ['closed', 'years later', '2030-01-01'],
  ])('%s %s', (state, _when, today) => {
    expect(noticeState(notice(), today)).toBe(state);
  });

  test('closed after its end when it was not extended', () => {
    expect(noticeState(notice({ extensions: [] }), '2024-06-17')).toBe('open');
    expect(noticeState(notice({ extensions: [] }), '2024-06-18')).toBe('closed');
  });

  test('open for one day when it begins and ends on it', () => {
    const day = notice({ start: '2024-03-17', end: '2024-03-17', extensions: [] });
    expect(['2024-03-16', '2024-03-17', '2024-03-18'].map((today) => noticeState(day, today))).toEqual([
      'upcoming',
      'open',
      'closed',
    ]);
  });
});

test('a rule without end is in force from its first day on', () => {
  const rule = notice({ end: undefined, extensions: [] });
  expect(noticeState(rule, '2024-03-16')).toBe('upcoming');
  expect(noticeState(rule, '2024-03-17')).toBe('in-force');
  expect(noticeState(rule, '2099-01-01')).toBe('in-force');
});

describe('a yearly rule', () => {
  const season = notice({ yearly: true, start: '2024-06-01', end: '2024-08-31', extensions: [] });

  test.each([
    ['not-now', 'before its season', '2024-05-31'],
    ['in-force', 'on the first day of its season', '2024-06-01'],
    ['in-force', 'on the last day', '2024-08-31'],
    ['not-now', 'after its season', '2024-09-01'],
    ['in-force', 'in the season of a later year', '2031-07-15'],
    ['in-force', 'in the season of an earlier one', '2019-07-15'],
  ])('is %s %s', (state, _when, today) => {
    expect(noticeState(season, today)).toBe(state);
  });
});

test('notices stand in the order of their use', () => {
  const later = { ...notice({ start: '2024-05-01' }), id: 'later' };
  const over = { ...notice({ start: '2020-01-01', end: '2020-02-01', extensions: [] }), id: 'over' };
  const rule = { ...notice({ start: '2019-01-01', end: undefined, extensions: [] }), id: 'rule' };
  const elsewhere = { ...notice(), id: 'elsewhere', country: 'otherland' };
  const all = { ...library, notices: [over, rule, later, amnesty, elsewhere] };
  expect(ids(noticesOf(all, 'testland', '2024-04-01'))).toEqual(['test-amnesty', 'rule', 'later', 'over']);
});

describe('a campaign runs', () => {
  const runs = (start: string, end: string, today: string) =>
    isRunning({ ...campaign, facts: { ...campaign.facts, start, end } }, today);

  test.each([
    ['2024-06-30', false],
    ['2024-07-01', true],
    ['2024-07-30', true],
    ['2024-07-31', false],
  ])('from its first day to its last: %s %s', (today, running) => {
    expect(isRunning(campaign, today)).toBe(running);
  });

  test('always, when it stands', () => {
    const standing = { ...campaign.facts, standing: true, start: undefined, end: undefined };
    expect(isRunning({ ...campaign, facts: standing }, '2031-01-01')).toBe(true);
  });

  test('only when its days are known', () => {
    expect(runs('2024', '2024', '2024-07-15')).toBe(false);
    expect(runs('2024-07', '2024-07', '2024-07-15')).toBe(false);
    expect(runs('2024', '2024-12-31', '2024-07-15')).toBe(false);
    expect(runs('2024-07-01', '2025', '2024-07-15')).toBe(false);
  });
});

describe('contacts', () => {
  test('of a country come with those of no country, the emergency first', () => {
    expect(ids(contactsOf(library, 'testland'))).toEqual([
      'test-emergency',
      'test-hotline',
      'test-shelter',
      'test-embassy',
      'np-test-line',
      'test-un',
    ]);
    expect(ids(contactsOf(library, 'otherland'))).toEqual(['np-test-line', 'test-un']);
  });

  test('of some kinds', () => {
    expect(ids(contactsOfKind(library, 'testland', 'un', 'shelter'))).toEqual(['test-shelter', 'test-un']);
  });

  test('for danger and for trafficking are those that the country names', () => {
    const { emergency, hotline } = urgentContacts(library, 'testland');
    expect([emergency.id, hotline.id]).toEqual(['test-emergency', 'test-hotline']);
    expect(() => urgentContacts(library, 'otherland')).toThrow('No country otherland');
  });

  test('of a nationality are its embassy where the reader is, and its lines at home', () => {
    expect(embassyOf(library, 'testland', 'np')?.id).toBe('test-embassy');
    expect(embassyOf(library, 'otherland', 'np')).toBeUndefined();
    expect(embassyOf(library, 'testland', 'in')).toBeUndefined();
    expect(ids(homeLinesOf(library, 'np'))).toEqual(['np-test-line']);
  });
});

test('guides are those of the country', () => {
  expect(ids(guidesOf(library, 'testland'))).toEqual(['passport-kept']);
  expect(guidesOf(library, 'otherland')).toEqual([]);
  expect(guideIn(library, 'testland', 'passport-kept')?.id).toBe('passport-kept');
  expect(guideIn(library, 'otherland', 'passport-kept')).toBeUndefined();
});

describe('a yearly rule is', () => {
  const season = notice({ yearly: true, start: '2015-06-01', end: '2015-08-31', extensions: [] });
  test.each([
    ['not now', 'on the day before its season', '2027-05-31', 'not-now'],
    ['in force', 'on the first day of any year', '2027-06-01', 'in-force'],
    ['in force', 'on the last day of any year', '2031-08-31', 'in-force'],
    ['not now', 'on the day after', '2031-09-01', 'not-now'],
  ])('%s %s', (_state, _when, today, state) => {
    expect(noticeState(season, today)).toBe(state);
  });
});

test('a campaign that stands all year is always running', () => {
  const { start: _start, end: _end, ...facts } = campaign.facts;
  expect(isRunning({ ...campaign, facts: { ...facts, standing: true } }, '2031-02-03')).toBe(true);
});
