import { describe, expect, test } from 'vitest';
import { changeNumber, type NumberRequest } from '../../../src/desk/change-number.ts';
import { Refusal } from '../../../src/desk/refusal.ts';
import { othersWith, whereNamed } from '../../../src/desk/where-named.ts';
import { contact } from '../../../src/model/schema/contact.ts';
import { baseSite } from '../../fixtures/site.ts';

const { library } = baseSite();
const before = `- id: test-hotline
  channels:
    - {type: phone, number: '+96522215150', role: hotline}
  source:
    url: https://source.example/page
    publisher: Example News
    date: '2024-05-02'
    confidence: high
  confirmed:
    on: '2024-05-20'
    by: C. Caller
    how: called
  reviewEvery: 90
`;
const good: NumberRequest = {
  id: 'test-hotline',
  from: '+96522215150',
  to: '+96522215155',
  changedBy: 'A. One',
  checkedBy: 'B. Two',
  on: '2024-06-01',
};

const change = (request: Partial<NumberRequest>) =>
  changeNumber(library, { ...good, ...request }, '2024-06-01', () => before).text;

const changedBlock = `  changed:
    on: '2024-06-01'
    by: A. One
    checkedBy: B. Two
    from: '+96522215150'
`;

test('a change takes away the confirmation of the old number and records both people and what the number was', () => {
  expect(change({})).toBe(
    before.replace('2215150', '2215155').replace(/ {2}confirmed:\n(?: {4}.*\n){3}/, changedBlock),
  );
});

test('a new source takes the place of the old one', () => {
  const source = { url: 'https://new.example/', publisher: 'Ministry', date: '2024-06', confidence: 'high' };
  expect(change({ source })).toContain(
    "  source:\n    url: https://new.example/\n    publisher: Ministry\n    date: '2024-06'\n    confidence: high\n  changed:\n",
  );
});

describe('a change is refused', () => {
  test.each<[string, Partial<NumberRequest>, RegExp]>([
    ['when one person is named twice', { checkedBy: 'A. One' }, /are one person/],
    ['when it is one person in other letters', { checkedBy: ' a  ÓNE' }, /are one person/],
    ['when nobody has checked it', { checkedBy: ' ' }, /changed by two people/],
    ['when nobody says who changes it', { changedBy: '' }, /changed by two people/],
    ['when the old number is not there', { from: '+96522215159' }, /It has: \+96522215150 \+96522215151/],
    ['when the number stays the same', { to: '+96522215150' }, /has already/],
    ['when the new number has spaces', { to: '+965 2221 5155' }, /cannot be a number of type phone/],
    ['when the new number has other digits', { to: '+٩٦٥22215155' }, /cannot be a number of type phone/],
    ['when the new number is of another kind', { to: '112' }, /cannot be a number of type phone/],
    ['on a day that has not come', { on: '2024-06-02' }, /has not come yet/],
    ['of a contact that is not published', { id: 'test-old-office' }, /is not published/],
    [
      'with a source that is no address',
      { source: { url: 'new.example', publisher: 'Ministry', date: '2024', confidence: 'high' } },
      /The source: url is not a web address/,
    ],
  ])('%s', (_what, request, message) => {
    expect(() => change(request)).toThrow(Refusal);
    expect(() => change(request)).toThrow(message);
  });
});

test('by hand too, a contact whose number one person both changed and checked is no contact', () => {
  const facts = { ...library.contacts.find(({ id }) => id === 'test-hotline')?.facts };
  const withChange = (checkedBy: string) =>
    contact.safeParse({ ...facts, changed: { on: '2024-06-01', by: 'A. One', checkedBy, from: '112' } }).success;
  expect([withChange('B. Two'), withChange('A One')]).toEqual([true, false]);
});

test('the texts that write out a number are found, and the other contacts that have it', () => {
  expect(whereNamed(library, 'test-emergency')).toContain(
    'src/content/testland/guides/passport-kept/guide.yaml: passport-kept',
  );
  expect(whereNamed(library, 'test-embassy')).toEqual([]);
  expect(othersWith(library, 'test-hotline', '+96522215199')).toEqual(['test-old-office']);
  expect(othersWith(library, 'test-hotline', '+96522215150')).toEqual([]);
});
