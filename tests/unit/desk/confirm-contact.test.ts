import { describe, expect, test } from 'vitest';
import { type ConfirmationRequest, confirmContact } from '../../../src/desk/confirm-contact.ts';
import { Refusal } from '../../../src/desk/refusal.ts';
import { baseSite } from '../../fixtures/site.ts';
import { contactsFile } from './desk-site.ts';

const { library } = baseSite();
const good: ConfirmationRequest = { id: 'test-hotline', by: 'A. Caller', how: 'called', on: '2024-06-01' };

const confirm = (request: Partial<ConfirmationRequest>) =>
  confirmContact(library, { ...good, ...request }, '2024-06-01', () => '- id: test-hotline\n  reviewEvery: 90\n');

test('a confirmation is written into the file of the contact, its name without spaces around it', () => {
  expect(confirm({ by: ' A. Caller ' })).toEqual({
    file: contactsFile,
    text: "- id: test-hotline\n  confirmed:\n    on: '2024-06-01'\n    by: A. Caller\n    how: called\n  reviewEvery: 90\n",
  });
});

describe('a confirmation is refused', () => {
  test.each<[string, Partial<ConfirmationRequest>, RegExp]>([
    ['of an id that is not there, with those that are near', { id: 'test-hotlne' }, /Did you mean test-hotline/],
    ['of an id that is like none', { id: 'xyz' }, /^There is no contact xyz\. All ids/],
    ['of a contact that is held back', { id: 'test-old-office' }, /is not published \(use: hold\)/],
    ['without a name', { by: '  ' }, /name of the person is empty/],
    ['with a way that is none', { how: 'dreamt' }, /called written visited official-page/],
    ['on a day that has not come', { on: '2024-06-02' }, /2024-06-02 has not come yet: today is 2024-06-01/],
    ['on a day that does not exist', { on: '2024-02-30' }, /is not a day/],
    ['on what is no day', { on: 'yesterday' }, /is not a day/],
  ])('%s', (_what, request, message) => {
    expect(() => confirm(request)).toThrow(Refusal);
    expect(() => confirm(request)).toThrow(message);
  });
});
