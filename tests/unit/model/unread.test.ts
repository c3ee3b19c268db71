import { describe, expect, test } from 'vitest';
import { Unread } from '../../../src/model/unread.ts';

describe('what could not be read', () => {
  test('is known by kind and id', () => {
    const unread = new Unread();
    unread.add('contact', 'one');
    expect(unread.has('contact', 'one')).toBe(true);
    expect(unread.has('contact', 'two')).toBe(false);
    expect(unread.has('law', 'one')).toBe(false);
    expect(unread.hasAny('contact')).toBe(true);
    expect(unread.hasAny('law')).toBe(false);
  });

  test('may be anything of a kind, when a whole file could not be read', () => {
    const unread = new Unread();
    unread.add('law');
    expect(unread.has('law', 'any')).toBe(true);
    expect(unread.has('contact', 'any')).toBe(false);
  });

  test('of a list is what has an id and is not among what was read', () => {
    const unread = new Unread();
    unread.addOthers('place', [{ id: 'good' }, { id: 'bad' }, { id: 5 }, null, 'text'], [{ id: 'good' }]);
    expect(['good', 'bad', '5'].map((id) => unread.has('place', id))).toEqual([false, true, false]);
  });

  test('is everything, when the list is no list', () => {
    const unread = new Unread();
    unread.addOthers('place', 'text', []);
    expect(unread.has('place', 'any')).toBe(true);
    unread.addOthers('law', undefined, []);
    expect(unread.hasAny('law')).toBe(false);
  });
});
