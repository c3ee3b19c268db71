import { expect, test } from 'vitest';
import { isCallable, isCalled, primaryNumber } from '../../../src/model/channels.ts';
import { type ContactItem, getItem } from '../../../src/model/library.ts';
import type { Channel } from '../../../src/model/schema/contact.ts';
import { baseSite } from '../../fixtures/site.ts';

const hotline = getItem(baseSite().library, 'contact', 'test-hotline');

const phone: Channel = { type: 'phone', number: '+96522215150' };
const code: Channel = { type: 'short-code', number: '112' };
const others: Channel[] = [
  { type: 'whatsapp', number: '+96522215151' },
  { type: 'sms', number: '4444' },
  { type: 'email', address: 'help@host.example' },
  { type: 'web', url: 'https://host.example/' },
  { type: 'walk-in' },
];

function contactWith(...channels: Channel[]): ContactItem {
  return { ...hotline, facts: { ...hotline.facts, channels } };
}

test('full numbers and short codes are called, chats and messages are not', () => {
  expect([phone, code].map(isCalled)).toEqual([true, true]);
  expect(others.map(isCalled)).toEqual(others.map(() => false));
});

test('the number of a contact is the first that is called, wherever it stands', () => {
  expect(primaryNumber(contactWith(...others, code, phone))).toBe('112');
  expect(isCallable(contactWith(...others, phone))).toBe(true);
});

test('a contact without such a number has none', () => {
  expect(primaryNumber(contactWith(...others))).toBeUndefined();
  expect(isCallable(contactWith())).toBe(false);
});
